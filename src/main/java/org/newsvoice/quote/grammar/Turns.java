package org.newsvoice.quote.grammar;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.newsvoice.article.TextSpan;
import org.newsvoice.article.ZoneKind;
import org.newsvoice.nlp.AnnotatedStory;
import org.newsvoice.nlp.EntityKind;
import org.newsvoice.nlp.EntityMention;
import org.newsvoice.nlp.Sentence;
import org.newsvoice.quote.Mention;
import org.newsvoice.quote.MentionKind;
import org.newsvoice.quote.turns.Header;
import org.newsvoice.quote.turns.Header.Opens;
import org.newsvoice.quote.turns.Headers;

/** The turns of a story. Immutable and thread-safe. */
public final class Turns {

    private static final Set<String> MEETING =
            Set.of("meet", "interview", "ask", "talk", "speak", "sit", "question", "join", "chat", "quiz");

    private static final int MAX_LEAD = 5;

    private final TreeMap<Integer, Header> headers = new TreeMap<>();
    private final TreeMap<Integer, Header> all = new TreeMap<>();
    private final AnnotatedStory story;
    private @Nullable Mention interviewee;

    private Turns(AnnotatedStory story) {
        this.story = story;
    }

    /** The turns that the headers of {@code story} open. */
    public static Turns of(AnnotatedStory story) {
        Turns turns = new Turns(story);
        for (Header header : Headers.of(story.article())) {
            turns.all.put(header.span().end(), header);
            if (header.opens() != Opens.TOPIC) {
                turns.headers.put(header.span().end(), header);
            }
        }
        turns.interviewee = turns.interviewee();
        return turns;
    }

    /** Whose turn it is at a place of the text; null outside turns. */
    public @Nullable Turn at(int place) {
        Map.Entry<Integer, Header> last = headers.floorEntry(place);
        if (last == null || last.getValue().opens() == Opens.NARRATION) {
            return null;
        }
        TextSpan name = last.getValue().name();
        boolean begins = new TextSpan(last.getKey(), place).trim(story.text()).isEmpty();
        if (name == null) {
            boolean answers = last.getValue().span().of(story.text()).startsWith("A");
            return new Turn(answers ? interviewee : null, true, begins);
        }
        Mention speaker = speaker(name);
        return speaker == null ? null : new Turn(speaker, false, begins);
    }

    /**
     * The only person named before the first "Q:" or "A:" of an interview, else the only one with whose name a sentence begins there;
     * null if nobody or more than one is.
     */
    private @Nullable Mention interviewee() {
        int first = headers.values().stream()
                .filter(header -> header.opens() == Opens.UNNAMED_TURN)
                .mapToInt(header -> header.span().begin())
                .findFirst()
                .orElse(0);
        List<EntityMention> named = story.entities().stream()
                .filter(entity -> entity.span().end() <= first && !isByline(entity))
                .toList();
        List<EntityMention> people = named.stream()
                .filter(entity -> entity.kind() == EntityKind.PERSON)
                .toList();
        EntityMention found = only(people);
        if (found == null && isShort(first)) {
            List<EntityMention> likely = people.isEmpty() ? named : people;
            found = only(likely.stream()
                    .filter(entity -> entity.kind() != EntityKind.LOCATION && beginsSentence(entity))
                    .filter(entity -> entity.kind() == EntityKind.PERSON ? !meets(entity) : isPersonsName(entity))
                    .toList());
        }
        return found == null
                ? null
                : new Mention(MentionKind.NAME, found.sentence(), found.endToken() - 1, found.span());
    }

    /** Whether only a few sentences precede the first question: a longer introduction also names other people. */
    private boolean isShort(int first) {
        return story.sentences().stream()
                        .filter(sentence -> sentence.span().end() <= first)
                        .count()
                <= MAX_LEAD;
    }

    /** The one whom all of them name; null when there are more or none. */
    private @Nullable EntityMention only(List<EntityMention> entities) {
        EntityMention found = null;
        for (EntityMention entity : entities) {
            String name = entity.span().of(story.text());
            if (found != null && !isPart(name, found.span().of(story.text()))) {
                return null;
            }
            found = found == null ? entity : found;
        }
        return found;
    }

    /** Whether nothing but nouns, as a title has, is before the name in its sentence. */
    private boolean beginsSentence(EntityMention entity) {
        return story.sentences().get(entity.sentence()).tokens().subList(0, entity.beginToken()).stream()
                .allMatch(token -> token.tag().startsWith("NN") || token.tag().startsWith("JJ"));
    }

    /** "Ruiz met Osei": either may be the one who asks. */
    private boolean meets(EntityMention entity) {
        return story.sentences().get(entity.sentence()).tokens().stream()
                .anyMatch(token -> MEETING.contains(token.lemma()));
    }

    /** Whether what the name model takes for a body is somebody of whom the next sentence says "He" or "She". */
    private boolean isPersonsName(EntityMention entity) {
        int next = entity.sentence() + 1;
        return entity.endToken() - entity.beginToken() > 1
                && next < story.sentences().size()
                && List.of("He", "She")
                        .contains(story.sentences().get(next).tokens().get(0).text());
    }

    private boolean isByline(EntityMention entity) {
        int zone = story.sentences().get(entity.sentence()).zone();
        ZoneKind kind = story.article().zones().get(zone).kind();
        return kind != ZoneKind.PARAGRAPH && kind != ZoneKind.HEADLINE && kind != ZoneKind.DECK;
    }

    /** Whether one name is a part of the other: Ruiz, Ana Ruiz. */
    private static boolean isPart(String one, String other) {
        List<String> words = List.of(one.split("\\s+"));
        List<String> others = List.of(other.split("\\s+"));
        return words.containsAll(others) || others.containsAll(words);
    }

    /** Whether a mention is in a header of any kind. */
    public boolean isInHeader(Mention mention) {
        Map.Entry<Integer, Header> next = all.higherEntry(mention.span().begin());
        return next != null && next.getValue().span().overlaps(mention.span());
    }

    /** The mention of a name; null when it was not read. */
    private @Nullable Mention speaker(TextSpan name) {
        for (Sentence sentence : story.sentences(name)) {
            for (int i = sentence.tokens().size() - 1; i >= 0; i--) {
                if (name.contains(sentence.tokens().get(i).span())) {
                    return new Mention(MentionKind.NAME, sentence.index(), i, name);
                }
            }
        }
        return null;
    }
}
