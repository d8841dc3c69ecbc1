package org.newsvoice.speaker.discourse;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.newsvoice.nlp.AnnotatedStory;
import org.newsvoice.nlp.Token;
import org.newsvoice.quote.Mention;
import org.newsvoice.speaker.group.GrammaticalRole;
import org.newsvoice.speaker.group.NameGroup;
import org.newsvoice.speaker.group.Referent;
import org.newsvoice.speaker.group.StoryNames;
import org.newsvoice.speaker.word.Variation;

/** Whom a story dwells on where a phrase gives no name: "the senator", "the retired surgeon". */
public record Topic(AnnotatedStory story, StoryNames names) {

    /**
     * The one whom the story is about at this place: who has just spoken, or is named most often in the story, when this sentence
     * and the one before speak of nobody else; who is named twice as often as the others there, and is the main subject; else null.
     */
    @Nullable
    public NameGroup at(Mention nominal, Map<Referent, Double> before, Map<Referent, Double> here) {
        Map<Referent, Double> all = new LinkedHashMap<>(before);
        here.forEach((referent, weight) -> all.merge(referent, weight, Math::max));
        NameGroup best = null;
        int second = 0;
        for (Referent referent : all.keySet()) {
            int times = times(referent);
            if (referent instanceof NameGroup group && group.isPerson() && (best == null || times > times(best))) {
                second = best == null ? second : times(best);
                best = group;
            } else {
                second = Math.max(second, times);
            }
        }
        List<Token> tokens = story.sentences().get(nominal.sentence()).tokens();
        NameGroup main = onlyMain(all);
        boolean apart = main != null && !here.containsKey(main);
        boolean office = Variation.isOffice(tokens, nominal.headToken());
        boolean telling = Variation.isTelling(tokens.get(nominal.headToken()));
        if (main != null && apart && !office) {
            boolean spoke = before.getOrDefault(main, 0.0) >= Discourse.SPEAKER;
            boolean told = telling && !main.holdsOffice();
            if (spoke || told || goesOn(nominal) || 2 * times(main) >= names.mostMentions()) {
                return main;
            }
        }
        NameGroup protagonist = telling ? names.protagonist() : null;
        if (protagonist != null && !protagonist.holdsOffice()) {
            return here.containsKey(protagonist) ? null : protagonist;
        }
        if (main != null && apart && !office) {
            return null;
        }
        if (main != null && apart && times(main) == names.mostMentions()) {
            return main;
        }
        if (best == null
                || (all.size() > 1
                        && (all.getOrDefault(best, 0.0) < GrammaticalRole.SUBJECT.salience()
                                || times(best) < 2 * second))) {
            return null;
        }
        return times(best) == names.mostMentions() ? best : null;
    }

    /** The only one who speaks there, else the only main subject; null when there are several or none, or it is nobody named. */
    private static @Nullable NameGroup onlyMain(Map<Referent, Double> near) {
        for (double least : new double[] {Discourse.SPEAKER, Discourse.MAIN}) {
            List<Referent> main = near.keySet().stream()
                    .filter(referent -> near.getOrDefault(referent, 0.0) >= least)
                    .toList();
            if (!main.isEmpty()) {
                return main.size() == 1 && main.get(0) instanceof NameGroup group && group.isPerson() ? group : null;
            }
        }
        return null;
    }

    /** Whether the sentence before is of the same paragraph. */
    private boolean goesOn(Mention nominal) {
        int sentence = nominal.sentence();
        return sentence > 0
                && story.sentences().get(sentence - 1).zone()
                        == story.sentences().get(sentence).zone();
    }

    /** How often the story names somebody; once who has no name. */
    public static int times(Referent referent) {
        return referent instanceof NameGroup group ? group.mentions().size() : 1;
    }
}
