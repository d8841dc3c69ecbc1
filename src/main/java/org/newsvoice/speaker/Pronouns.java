package org.newsvoice.speaker;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.newsvoice.article.TextSpan;
import org.newsvoice.nlp.AnnotatedStory;
import org.newsvoice.nlp.DependencyTree;
import org.newsvoice.nlp.FirstNames.Gender;
import org.newsvoice.nlp.Sentence;

/**
 * Whom "he" and "she" stand for: the most salient person of fitting gender named before, outside quotations. Salience
 * after Lappin and Leass (Computational Linguistics 20(4), 1994): what a mention adds depends on its grammatical role, and
 * each sentence halves what the ones before it added.
 */
final class Pronouns {

    private static final double SUBJECT = 80;
    private static final double OBJECT = 50;
    private static final double OTHER = 35;
    private static final double RECENT = 100;
    private static final double DECAY = 0.5;
    private static final double UNKNOWN_GENDER = 0.6;
    private static final double FADED = 2;

    private final StoryNames names;
    private final QuotedSpans quoted;
    private final Map<NameGroup, Double> salience = new HashMap<>();
    private final Map<Integer, NameGroup> resolved = new HashMap<>();

    private Pronouns(StoryNames names, QuotedSpans quoted) {
        this.names = names;
        this.quoted = quoted;
    }

    /** The person each third-person pronoun outside quotations stands for, by where it begins; open ones are absent. */
    static Map<Integer, NameGroup> resolve(AnnotatedStory story, StoryNames names, List<TextSpan> quotations) {
        Pronouns pronouns = new Pronouns(names, new QuotedSpans(quotations));
        story.sentences().forEach(pronouns::read);
        return pronouns.resolved;
    }

    private void read(Sentence sentence) {
        boolean narration = false;
        for (int i = 0; i < sentence.tokens().size(); i++) {
            narration |= !quoted.contains(sentence.tokens().get(i).span())
                    && Character.isLetter(sentence.tokens().get(i).text().charAt(0));
        }
        if (!narration) {
            return;
        }
        salience.replaceAll((group, value) -> value * DECAY);
        NameGroup last = null;
        for (int i = 0; i < sentence.tokens().size(); i++) {
            if (quoted.contains(sentence.tokens().get(i).span())) {
                continue;
            }
            NameGroup group = names.at(sentence.index(), i);
            if (group == null) {
                group = pronoun(sentence, i);
            } else if (group == last && !isSubject(sentence, i)) {
                continue;
            }
            if (group != null && group.isPerson()) {
                salience.merge(group, RECENT + role(sentence, i), Math::max);
            }
            last = group;
        }
    }

    private @Nullable NameGroup pronoun(Sentence sentence, int token) {
        Gender gender = gender(sentence.tokens().get(token).text());
        if (gender == null) {
            return null;
        }
        NameGroup found = best(gender);
        if (found != null) {
            resolved.put(sentence.tokens().get(token).span().begin(), found);
            found.gendered(gender);
        }
        return found;
    }

    private @Nullable NameGroup best(Gender gender) {
        NameGroup best = null;
        double most = FADED;
        for (NameGroup group : new ArrayList<>(names.groups())) {
            double value = salience.getOrDefault(group, 0.0);
            if (group.gender() != null && group.gender() != gender) {
                continue;
            }
            double weighed = group.gender() == null ? value * UNKNOWN_GENDER : value;
            if (weighed > most) {
                most = weighed;
                best = group;
            }
        }
        return best != null ? best : onlyOne(gender);
    }

    /** The only person of that gender whom the story has named by now. */
    private @Nullable NameGroup onlyOne(Gender gender) {
        List<NameGroup> fitting = salience.keySet().stream()
                .filter(group -> group.gender() == gender)
                .toList();
        return fitting.size() == 1 ? fitting.get(0) : null;
    }

    private static double role(Sentence sentence, int token) {
        if (isSubject(sentence, token)) {
            return SUBJECT;
        }
        DependencyTree tree = sentence.dependencies();
        boolean object = tree != null && (tree.is(token, "obj") || tree.is(token, "iobj"));
        return object ? OBJECT : OTHER;
    }

    private static boolean isSubject(Sentence sentence, int token) {
        DependencyTree tree = sentence.dependencies();
        if (tree == null) {
            return false;
        }
        int at = token;
        // "Ruiz" of "Ana Ruiz" where the parser heads the name elsewhere.
        while (at != DependencyTree.NONE && (tree.is(at, "flat") || tree.is(at, "compound"))) {
            at = tree.head(at);
        }
        return at != DependencyTree.NONE && tree.is(at, "nsubj");
    }

    static @Nullable Gender gender(String pronoun) {
        return switch (pronoun.toLowerCase(Locale.ROOT)) {
            case "he", "him", "his", "himself" -> Gender.MALE;
            case "she", "her", "hers", "herself" -> Gender.FEMALE;
            default -> null;
        };
    }

    /** Quotations' spans, in text order, asked in text order. */
    static final class QuotedSpans {
        private final List<TextSpan> spans;
        private int next;

        QuotedSpans(List<TextSpan> spans) {
            this.spans = spans.stream().sorted().toList();
        }

        boolean contains(TextSpan token) {
            if (next > 0 && spans.get(next - 1).begin() > token.begin()) {
                next = 0;
            }
            while (next < spans.size() && spans.get(next).end() <= token.begin()) {
                next++;
            }
            return next < spans.size() && spans.get(next).begin() <= token.begin();
        }
    }
}
