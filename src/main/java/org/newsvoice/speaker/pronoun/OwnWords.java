package org.newsvoice.speaker.pronoun;

import java.util.regex.Pattern;
import org.newsvoice.article.SpanSet;
import org.newsvoice.article.TextSpan;
import org.newsvoice.nlp.AnnotatedStory;
import org.newsvoice.nlp.DependencyTree;
import org.newsvoice.nlp.FirstNames.Gender;
import org.newsvoice.speaker.group.NameGroup;
import org.newsvoice.speaker.group.Referent;

/** What quoted words say of people, who are then mostly not those who say them. Stateless. */
record OwnWords(AnnotatedStory story) {

    private static final int MAX_INNER = 120;
    private static final Pattern INNER_ADDRESS =
            Pattern.compile("(?<=[\\s,:])['\u2018]\\p{L}[^'\u2018\u2019\u201c\u201d\"]*, $");

    /** Whether quoted words say what somebody did: "Ruiz did a great job". */
    boolean tellOf(SpanSet words, Referent referent) {
        return referent instanceof NameGroup group
                && group.mentions().stream()
                        .filter(mention -> words.contains(mention.span()))
                        .anyMatch(mention -> {
                            DependencyTree tree =
                                    story.sentences().get(mention.sentence()).dependencies();
                            return tree != null && tree.is(mention.endToken() - 1, "nsubj");
                        });
    }

    /** Whether quoted words speak of somebody of the other gender. */
    boolean speakOfOther(SpanSet own, Gender gender) {
        return story.sentences().stream()
                .flatMap(sentence -> sentence.tokens().stream())
                .filter(token -> own.contains(token.span()))
                .map(token -> PronounReading.gender(token.text()))
                .anyMatch(told -> told != null && told != gender);
    }

    /** Whether quoted words name somebody, other than in what they quote in turn: “She said, ‘Well done, Ruiz.’” */
    boolean name(SpanSet words, Referent referent) {
        return referent instanceof NameGroup group
                && group.mentions().stream()
                        .anyMatch(mention -> words.contains(mention.span()) && !isAddressedWithin(mention.span()));
    }

    private boolean isAddressedWithin(TextSpan name) {
        String before = story.text().substring(Math.max(0, name.begin() - MAX_INNER), name.begin());
        String behind = story.text().substring(name.end(), Math.min(story.text().length(), name.end() + 1));
        return INNER_ADDRESS.matcher(before).find() && behind.matches("[,.!?]");
    }
}
