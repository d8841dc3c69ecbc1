package org.newsvoice.speaker.pronoun;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.newsvoice.article.SpanSet;
import org.newsvoice.nlp.AnnotatedStory;
import org.newsvoice.nlp.DependencyTree;
import org.newsvoice.nlp.Sentence;
import org.newsvoice.nlp.Token;
import org.newsvoice.speaker.group.NameGroup;
import org.newsvoice.speaker.group.Referent;
import org.newsvoice.speaker.group.StoryNames;
import org.newsvoice.speaker.word.HumanNouns;

/**
 * Those of whom a story tells that they were killed, found dead or buried. "He said" behind such news means somebody else, unless
 * the words tell that it was said or written before.
 *
 * @param quoted all quoted words, which tell nothing here
 */
record Victims(AnnotatedStory story, StoryNames names, SpanSet quoted) {

    /** Verbs whose object is dead. */
    private static final Set<String> KILL = Set.of("kill", "murder", "assassinate", "behead", "slay");
    /** Verbs whose object is dead when "dead" or "to death" stands with them. */
    private static final Set<String> WITH_DEAD =
            Set.of("find", "shoot", "stab", "beat", "pronounce", "declare", "crush");

    private static final Set<String> DIE = Set.of("die", "drown", "succumb", "perish");
    /** Of what people die who are not in the news for a long life. */
    private static final Set<String> VIOLENT = Set.of(
            "scene",
            "injury",
            "wound",
            "crash",
            "blast",
            "fire",
            "attack",
            "shooting",
            "explosion",
            "accident",
            "collision");

    private static final Set<String> DEATH = Set.of("death", "murder", "killing", "body", "funeral");
    /** The words of all these lists but the causes, which tell nothing by themselves. */
    private static final Set<String> TELLING =
            Stream.of(KILL, WITH_DEAD, DIE, DEATH).flatMap(Set::stream).collect(Collectors.toUnmodifiableSet());

    private static final int FARTHEST_RELATIVE = 6;
    private static final Set<String> NOT_QUITE = Set.of("nearly", "almost", "not", "never");
    /** Words in whose sentence somebody may speak who has died since. */
    private static final Pattern BEFORE = Pattern.compile(
            "had|once|always|earlier|previously|before|ago|last|interview|then|wrote|written|posted|tweeted|texted|diary|letter|"
                    + "will|video|recording|(?:19|20)\\d\\d");

    /** The people who were killed or found dead. */
    Set<Referent> find() {
        return find(VIOLENT::contains);
    }

    /** All who have died, of whatever. */
    Set<Referent> dead() {
        return find(word -> true);
    }

    private Set<Referent> find(Predicate<String> cause) {
        Set<Referent> found = new HashSet<>();
        for (Sentence sentence : story.sentences()) {
            List<Token> tokens = sentence.tokens();
            for (int i = 0; i < tokens.size(); i++) {
                if (tells(tokens.get(i)) && !quoted.contains(tokens.get(i).span())) {
                    add(found, sentence, i, cause);
                }
            }
        }
        return found;
    }

    private static boolean tells(Token token) {
        String lemma = token.lemma();
        return TELLING.contains(lemma);
    }

    private void add(Set<Referent> found, Sentence sentence, int at, Predicate<String> cause) {
        DependencyTree tree = sentence.dependencies();
        if (tree == null) {
            return;
        }
        List<Token> tokens = sentence.tokens();
        String lemma = tokens.get(at).lemma();
        boolean noun = tokens.get(at).tag().startsWith("N");
        boolean dead = KILL.contains(lemma);
        boolean negated = false;
        for (int i = 0; i < tree.size(); i++) {
            if (tree.head(i) == at) {
                Token token = tokens.get(i);
                negated |= token.tag().equals("MD") || NOT_QUITE.contains(token.lemma());
                dead |= WITH_DEAD.contains(lemma) && token.lemma().matches("dead|death");
                dead |= DIE.contains(lemma) && cause.test(token.lemma());
            }
        }
        if (noun ? !DEATH.contains(lemma) : !dead || negated) {
            return;
        }
        for (int i = 0; i < tree.size(); i++) {
            String relation = tree.head(i) == at ? tree.relation(i) : "";
            boolean whose = noun
                    ? relation.startsWith("nmod")
                    : DIE.contains(lemma) ? relation.equals("nsubj") : relation.matches("nsubj:pass|obj");
            if (whose) {
                boolean relative = tokens.get(i).tag().startsWith("W") && tree.is(at, "acl");
                add(found, sentence, relative ? tree.head(at) : i);
            }
        }
        // "Ruiz, killed in May"
        if (!noun && tokens.get(at).tag().equals("VBN") && tree.is(at, "acl")) {
            add(found, sentence, tree.head(at));
        }
    }

    private void add(Set<Referent> found, Sentence sentence, int token) {
        @Nullable NameGroup group = names.at(sentence.index(), token);
        if (group != null && group.isPerson()) {
            found.add(group);
        }
        // "his father, Ruiz, died"
        DependencyTree tree = sentence.dependencies();
        for (int i = token + 1; group == null && tree != null && i < tree.size(); i++) {
            NameGroup apposed = tree.head(i) == token && tree.is(i, "appos") ? names.at(sentence.index(), i) : null;
            if (apposed != null && apposed.isPerson()) {
                found.add(apposed);
            }
        }
    }

    /** Whether the one at a token speaks of a relative: "he said of his father". */
    static boolean isOfRelative(Sentence sentence, int token) {
        List<Token> tokens = sentence.tokens();
        for (int i = token + 1; i + 2 < Math.min(tokens.size(), token + FARTHEST_RELATIVE); i++) {
            if (tokens.get(i).text().equals("of") && tokens.get(i + 1).tag().equals("PRP$")) {
                return HumanNouns.is(tokens.get(i + 2).text());
            }
        }
        return false;
    }

    /** Whether what is said in a sentence may have been said long ago, by the words around the quotation. */
    boolean isFromBefore(Sentence sentence) {
        return sentence.tokens().stream()
                .filter(token -> !quoted.contains(token.span()))
                .anyMatch(token -> BEFORE.matcher(token.text()).matches());
    }
}
