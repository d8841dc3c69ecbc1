package org.newsvoice.speaker.group;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.newsvoice.article.ZoneKind;
import org.newsvoice.nlp.AnnotatedStory;
import org.newsvoice.nlp.DependencyTree;
import org.newsvoice.nlp.Sentence;
import org.newsvoice.nlp.Token;
import org.newsvoice.quote.Mention;
import org.newsvoice.speaker.word.BodyKinds;
import org.newsvoice.speaker.word.HumanNouns;
import org.newsvoice.speaker.word.TitleWords;

/**
 * Which body of the story a kind of body stands for: "the bank", "the company". The only one named before that the noun fits,
 * or, of several, the only one in this sentence or the one before; else it stays open.
 */
public record Bodies(AnnotatedStory story, StoryNames names) {

    private static final int AS_NEAR_SENTENCES = 2;
    private static final String CENTRAL_BANK = "central bank";
    /** What a body is to another. */
    private static final Set<String> OTHERS = Set.of(
            "supplier",
            "sponsor",
            "owner",
            "rival",
            "partner",
            "parent",
            "customer",
            "competitor",
            "contractor",
            "subsidiary");

    private static final Set<String> COMPOUNDS = Set.of("think tank", CENTRAL_BANK);
    /** Nouns that mean anybody's business, with a word before them often another's: "the parent company". */
    private static final Set<String> PLAIN = Set.of("company", "firm", "business", "group", "corporation");

    private BodySubjects subjects() {
        return new BodySubjects(story, names);
    }

    private NamedBodies named() {
        return new NamedBodies(story, names);
    }

    /** The body that a definite noun phrase stands for; null when none does, or several may. */
    @Nullable
    public NameGroup of(Mention nominal) {
        Sentence sentence = story.sentences().get(nominal.sentence());
        Token head = sentence.tokens().get(nominal.headToken());
        int first = nominal.headToken() - 1;
        String two = first > 0 ? sentence.tokens().get(first).text().toLowerCase(Locale.ROOT) + " " + head.lemma() : "";
        boolean compound = COMPOUNDS.contains(two);
        String noun = compound ? two : head.lemma();
        first -= compound ? 1 : 0;
        // "the chemicals maker", but not "the parent company"
        boolean trade = BodyKinds.isGeneric(noun) && !PLAIN.contains(noun);
        while (trade && first > 0 && sentence.tokens().get(first).tag().matches("NNS?|JJ|HYPH|VBN")) {
            first--;
        }
        String seat = PLAIN.contains(noun) ? named().seat(sentence.tokens(), nominal.headToken()) : "";
        if (!seat.isEmpty()) {
            return named().seatedAt(seat);
        }
        boolean definite = sentence.tokens().get(Math.max(0, first)).text().equalsIgnoreCase("the");
        if (sentence.tokens().get(Math.max(0, first)).tag().equals("PRP$")
                && !head.tag().endsWith("S")) {
            return BodyKinds.isGeneric(noun) ? new LedBodies(story, names).before(nominal.sentence()) : null;
        }
        if (!definite || head.tag().endsWith("S")) {
            return null;
        }
        NameGroup apposed = named().behindRelative(sentence, nominal.headToken());
        if (apposed != null) {
            return apposed;
        }
        if (!BodyKinds.is(noun)) {
            List<NamedBodies.Named> introduced = HumanNouns.is(noun)
                    ? List.of()
                    : named().before(nominal.sentence(), nominal.headToken()).stream()
                            .filter(named -> isIntroducedAs(noun, named, nominal))
                            .toList();
            return introduced.isEmpty() ? null : only(introduced, nominal.sentence());
        }
        List<NamedBodies.Named> before = named().before(nominal.sentence(), nominal.headToken());
        if (before.isEmpty() && trade) {
            return subjects().lone();
        }
        List<NamedBodies.Named> introduced = before.stream()
                .filter(named -> isIntroducedAs(noun, named, nominal))
                .toList();
        if (!introduced.isEmpty()) {
            return only(introduced, nominal.sentence());
        }
        List<NamedBodies.Named> carrying = before.stream()
                .filter(named -> BodyKinds.isNamed(noun, named.words())
                        || (noun.equals(CENTRAL_BANK) && named().setsRates(named)))
                .toList();
        if (!carrying.isEmpty()) {
            NameGroup found = isOneOfTwo(carrying, before) ? null : only(carrying, nominal.sentence());
            found = found == null ? mainOf(carrying, nominal.sentence() - 1) : found;
            return found == null || isOnlyHinted(noun, found, before, nominal) ? null : found;
        }
        if (!BodyKinds.isGeneric(noun)) {
            return onlyOfStory(noun, nominal);
        }
        List<NamedBodies.Named> fitting = before.stream()
                .filter(named -> BodyKinds.fits(noun, named.words()) && !isOfOtherKind(noun, named))
                .toList();
        if (isAboutAnother(nominal.sentence() - 1)) {
            return null;
        }
        NameGroup found = only(fitting, nominal.sentence());
        if (found == null) {
            found = ofParagraph(fitting, nominal);
            return found == null && PLAIN.contains(noun) ? ofStory(fitting, nominal) : found;
        }
        return isNamedBehindAnother(fitting.get(fitting.size() - 1)) ? null : found;
    }

    /** "the union", of the only one that a long story has named so. */
    private @Nullable NameGroup onlyOfStory(String noun, Mention nominal) {
        Set<NameGroup> carrying = groups(named().from(0, nominal.sentence(), nominal.headToken()).stream()
                .filter(named -> BodyKinds.isNamed(noun, named.words()))
                .toList());
        return carrying.size() == 1 ? carrying.iterator().next() : null;
    }

    /** "Motors" hints at a carmaker, but others make cars: it must be the only one named, or the one that the sentence before is about. */
    private boolean isOnlyHinted(String noun, NameGroup found, List<NamedBodies.Named> before, Mention nominal) {
        boolean alone = groups(before.stream()
                        .filter(named -> BodyKinds.fits(noun, named.words()))
                        .toList())
                .stream()
                .allMatch(group -> group == found);
        return BodyKinds.isGeneric(noun)
                && !alone
                && (nominal.sentence() == 0 || subjects().subjectOf(nominal.sentence() - 1) != found);
    }

    /** "The Supreme Court let it stand, overruling the High Court": the one that a sentence is about, where no other belongs to its main verb. */
    private @Nullable NameGroup mainOf(List<NamedBodies.Named> carrying, int sentence) {
        DependencyTree tree =
                sentence < 0 ? null : story.sentences().get(sentence).dependencies();
        int subject = tree == null ? DependencyTree.NONE : BodySubjects.mainSubject(tree);
        List<NamedBodies.Named> near =
                carrying.stream().filter(named -> named.sentence() >= sentence).toList();
        if (tree == null || subject == DependencyTree.NONE || near.size() < 2) {
            return null;
        }
        boolean others = near.stream()
                .filter(named -> named.begin() > subject || named.end() <= subject)
                .anyMatch(named -> named.sentence() > sentence
                        || tree.head(named.end() - 1) == tree.head(subject)
                        || tree.head(named.end() - 1) == subject);
        NameGroup group = subjects().subjectOf(sentence);
        return !others && group != null && groups(near).contains(group) ? group : null;
    }

    /** "Ruiz Air and Osei Jet": two are named together where the one that the noun fits is named last. */
    private boolean isOneOfTwo(List<NamedBodies.Named> carrying, List<NamedBodies.Named> before) {
        NamedBodies.Named last = carrying.get(carrying.size() - 1);
        List<Token> tokens = story.sentences().get(last.sentence()).tokens();
        return before.stream()
                .filter(other -> other.sentence() == last.sentence() && !carrying.contains(other))
                .anyMatch(other -> isJoined(other, last, tokens) || isJoined(last, other, tokens));
    }

    /** "Osei Leven and Ruiz Leven", where only the second is known to be a body. */
    private boolean isNamedBehindAnother(NamedBodies.Named last) {
        List<Token> tokens = story.sentences().get(last.sentence()).tokens();
        int and = last.begin() - 1;
        return and > 0
                && tokens.get(and).text().equals("and")
                && tokens.get(and - 1).tag().startsWith("NNP");
    }

    private static boolean isJoined(NamedBodies.Named one, NamedBodies.Named other, List<Token> tokens) {
        return one.end() + 1 == other.begin() && tokens.get(one.end()).tag().equals("CC");
    }

    /** The body that the sentence before is about, if its paragraph has named no other that the noun fits. */
    private @Nullable NameGroup ofParagraph(List<NamedBodies.Named> fitting, Mention nominal) {
        int before = nominal.sentence() - 1;
        int zone = story.sentences().get(nominal.sentence()).zone();
        if (before < 0 || story.sentences().get(before).zone() != zone) {
            return null;
        }
        Set<NameGroup> named = groups(fitting.stream()
                .filter(body -> story.sentences().get(body.sentence()).zone() == zone)
                .toList());
        NameGroup subject = subjects().subjectOf(before);
        boolean fits = subject != null && BodyKinds.fits(noun(nominal), subject.name());
        return fits && named.stream().allMatch(body -> body == subject) ? subject : null;
    }

    /**
     * "Ruiz Foods cut its forecast" as the first sentence of a story: the company is what the story is about, where no other that the
     * noun fits is the subject of a sentence, or named in that first sentence, in this paragraph or the sentence before.
     */
    private @Nullable NameGroup ofStory(List<NamedBodies.Named> fitting, Mention nominal) {
        int lead = named().firstOfBody(nominal.sentence());
        NameGroup topic = lead < nominal.sentence() ? subjects().subjectOf(lead) : null;
        if (topic == null || !BodyKinds.fits(noun(nominal), topic.name())) {
            return null;
        }
        int zone = story.sentences().get(nominal.sentence()).zone();
        for (NamedBodies.Named named : fitting) {
            NameGroup group = names.at(named.sentence(), named.begin());
            boolean other = group != topic && !(group != null && isBegunBy(group, topic));
            boolean near = named.sentence() == lead
                    || named.sentence() >= nominal.sentence() - 1
                    || story.sentences().get(named.sentence()).zone() == zone;
            if (other && (near || subjects().subjectOf(named.sentence()) == group)) {
                return null;
            }
        }
        return topic;
    }

    private String noun(Mention nominal) {
        return story.sentences()
                .get(nominal.sentence())
                .tokens()
                .get(nominal.headToken())
                .lemma();
    }

    private @Nullable NameGroup only(List<NamedBodies.Named> fitting, int sentence) {
        Set<NameGroup> all = groups(fitting);
        if (all.size() == 1) {
            return all.iterator().next();
        }
        // Two who fit in the sentences right before: the one named last may be the one who is answered. A headline
        // answers nobody.
        for (int sentences = 1; sentences <= AS_NEAR_SENTENCES; sentences++) {
            int first = sentence - sentences;
            Set<NameGroup> near = groups(fitting.stream()
                    .filter(named -> named.sentence() >= first)
                    .filter(named -> named.sentence() >= sentence - 1 || !isHeadline(named.sentence()))
                    .toList());
            if (near.size() != 1) {
                return null;
            }
        }
        return groups(fitting.stream()
                        .filter(named -> named.sentence() >= sentence - 1)
                        .toList())
                .iterator()
                .next();
    }

    private boolean isHeadline(int sentence) {
        int zone = story.sentences().get(sentence).zone();
        return story.article().zones().get(zone).kind() == ZoneKind.HEADLINE;
    }

    private Set<NameGroup> groups(List<NamedBodies.Named> fitting) {
        Set<String> seen = new HashSet<>();
        Set<NameGroup> found = new HashSet<>();
        for (NamedBodies.Named named : fitting) {
            NameGroup group = names.at(named.sentence(), named.begin());
            if (group != null) {
                found.add(group);
            } else if (seen.add(named.words().toString()) && seen.size() + found.size() <= 1) {
                found.add(names.body(named));
            } else if (!found.stream().map(NameGroup::name).toList().contains(named.words())) {
                found.add(names.body(named));
            }
        }
        // "Ruiz" is Ruiz Mobile, "Ruiz Mobile" is Ruiz Mobile Group.
        found.removeIf(brief -> found.stream().anyMatch(whole -> isBegunBy(brief, whole)));
        return found;
    }

    private static boolean isBegunBy(NameGroup brief, NameGroup whole) {
        int words = brief.name().size();
        return words < whole.name().size()
                && whole.name().folded().subList(0, words).equals(brief.name().folded());
    }

    /** The only body that the story has named, when the sentence before goes on with it as "It". */
    @Nullable
    public NameGroup goesOn(int sentence) {
        int s = sentence - 1;
        boolean it = s >= 0
                && story.sentences().get(s).zone()
                        == story.sentences().get(sentence).zone()
                && story.sentences().get(s).tokens().get(0).text().equals("It");
        Set<NameGroup> all = it ? groups(named().before(s, 0)) : Set.of();
        return all.size() == 1 ? all.iterator().next() : null;
    }

    /** "Its supplier, Ruiz Gas, took no side": a sentence about another body than the one that the story goes on with. */
    private boolean isAboutAnother(int sentence) {
        DependencyTree tree =
                sentence < 0 ? null : story.sentences().get(sentence).dependencies();
        int subject = tree == null ? DependencyTree.NONE : BodySubjects.mainSubject(tree);
        if (subject == DependencyTree.NONE || subjects().subjectOf(sentence) != null) {
            return false;
        }
        List<Token> tokens = story.sentences().get(sentence).tokens();
        int owner = subject - 1;
        while (owner > 0 && tokens.get(owner).tag().matches("NN|JJ")) {
            owner--;
        }
        return owner >= 0
                && tokens.get(owner).text().equalsIgnoreCase("its")
                && (BodyKinds.is(tokens.get(subject).text())
                        || OTHERS.contains(tokens.get(subject).lemma()));
    }

    /** "The pilots' association, FLK", which is no airline: introduced as a kind that is no business, where one is meant. */
    private boolean isOfOtherKind(String noun, NamedBodies.Named named) {
        List<Token> tokens = story.sentences().get(named.sentence()).tokens();
        int kind = named.begin() - 2;
        return kind > 0
                && BodyKinds.isBusiness(noun)
                && tokens.get(kind + 1).text().equals(",")
                && tokens.get(kind).tag().equals("NN")
                && BodyKinds.is(tokens.get(kind).text())
                && !BodyKinds.isBusiness(tokens.get(kind).text());
    }

    /** "its contractor, Ruiz Gas" */
    private boolean isIntroducedAs(String noun, NamedBodies.Named named, Mention nominal) {
        List<Token> tokens = story.sentences().get(named.sentence()).tokens();
        int comma = named.begin() - 1;
        boolean before = comma > 1
                && tokens.get(comma).text().equals(",")
                && tokens.get(comma - 1).lemma().equals(noun);
        // "the shipyard Ruiz Marine"
        before |= named.begin() > 1
                && BodyKinds.areAlike(noun, tokens.get(named.begin() - 1).lemma())
                && tokens.get(named.begin() - 2).tag().matches("DT|PRP\\$|JJ|NN|POS");
        NameGroup group = names.at(named.sentence(), named.begin());
        for (int i = named.begin() - 2;
                group != null && i >= Math.max(0, named.begin() - NamedBodies.MAX_RELATIVE);
                i--) {
            before |= tokens.get(i).lemma().equals(noun)
                    && named().behindRelative(story.sentences().get(named.sentence()), i) == group;
        }
        // "Ruiz & Sons, the shoe chain,"
        int end = named.end();
        boolean apposed = end + 2 < tokens.size()
                && tokens.get(end).text().equals(",")
                && tokens.get(end + 1).tag().equals("DT");
        int head = apposed ? TitleWords.nounPhraseHead(tokens, end + 1) : -1;
        // "On Tern, the council said" has a site, and the council.
        boolean itself = named.sentence() == nominal.sentence() && head == nominal.headToken();
        return before
                || (apposed
                        && !itself
                        && BodyKinds.areAlike(noun, tokens.get(head).lemma()));
    }
}
