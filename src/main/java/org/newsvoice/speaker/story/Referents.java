package org.newsvoice.speaker.story;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.newsvoice.article.LabelledCaptions;
import org.newsvoice.article.SpanSet;
import org.newsvoice.article.TextSpan;
import org.newsvoice.article.Zone;
import org.newsvoice.article.ZoneKind;
import org.newsvoice.nlp.AnnotatedStory;
import org.newsvoice.nlp.DependencyTree;
import org.newsvoice.nlp.Sentence;
import org.newsvoice.nlp.Token;
import org.newsvoice.quote.Mention;
import org.newsvoice.quote.MentionKind;
import org.newsvoice.speaker.discourse.Asking;
import org.newsvoice.speaker.discourse.Discourse;
import org.newsvoice.speaker.discourse.NameEvidence;
import org.newsvoice.speaker.discourse.Resolution;
import org.newsvoice.speaker.discourse.Sources;
import org.newsvoice.speaker.group.GrammaticalRole;
import org.newsvoice.speaker.group.NameGroup;
import org.newsvoice.speaker.group.Referent;
import org.newsvoice.speaker.group.SpeakerMentions;
import org.newsvoice.speaker.group.StoryNames;
import org.newsvoice.speaker.noun.Introductions;
import org.newsvoice.speaker.noun.Marriages;
import org.newsvoice.speaker.noun.NominalReading;
import org.newsvoice.speaker.pronoun.PronounReading;

/**
 * Reads a story from begin to end, to find out who its pronouns and the noun phrases of its speakers stand for. Salience after
 * Lappin and Leass (Computational Linguistics 20(4), 1994): what a mention adds depends on its grammatical role, and each
 * sentence takes a share of what the ones before it added. Who has just been quoted counts most. For one thread.
 */
final class Referents {

    private static final double PRONOUN = 0.8;
    /** Whom a sentence's main subject is a pronoun for is its centre (Grosz, Joshi and Weinstein 1995). */
    private static final double PRONOUN_SUBJECT = 1.2;
    /** What looks like a body's name but has a person's first name. */
    private static final double BODY = 0.5;
    /** Who stands in apposition to what is joined to the main subject is nearly as present as that. */
    private static final double JOINED = 0.9;
    /** Who is asked is the one who answers. */
    private static final double ASKED = 1.25;

    private static final Pattern PHRASE = Pattern.compile("DT|NN.*|JJ.*");
    private static final Pattern ASKING = Pattern.compile("ask|press|question|quiz|grill|interview");

    private static final Set<String> REPORTING = Set.of("say", "tell", "add", "write", "tweet", "note", "explain");

    private static final Set<String> PUT = Set.of("put", "suggested");

    private final StoryNames names;
    private final SpeakerMentions speakers;
    private final Introductions introductions;
    private final PhotoCredits credits;
    /** Stand anywhere between the paragraphs, and tell of other people than these. */
    private final SpanSet captions;

    private final Discourse discourse = new Discourse();
    private final Asking asking = new Asking();
    private final NominalReading nominals;
    private final Marriages marriages;
    private final PronounReading pronouns;
    private final Map<Integer, Resolution> resolved = new HashMap<>();

    private Referents(AnnotatedStory story, StoryNames names, SpeakerMentions speakers) {
        this.captions = captions(story);
        this.names = names;
        this.credits = new PhotoCredits(story);
        this.introductions = new Introductions(story, names);
        this.marriages = new Marriages(story, names);
        this.nominals = new NominalReading(story, names, speakers, discourse, resolved);
        this.pronouns = new PronounReading(story, names, speakers, discourse, asking);
        this.speakers = speakers;
    }

    /**
     * The person each third-person pronoun outside quotations, and the one each speaker's noun phrase, stands for, by where
     * its head begins; open ones are absent.
     */
    static Map<Integer, Resolution> resolve(AnnotatedStory story, StoryNames names, SpeakerMentions speakers) {
        Referents referents = new Referents(story, names, speakers);
        story.sentences().forEach(referents::read);
        return referents.resolved;
    }

    private static SpanSet captions(AnnotatedStory story) {
        List<TextSpan> paragraphs = spans(story, ZoneKind.PARAGRAPH);
        List<String> words =
                paragraphs.stream().map(span -> span.of(story.text())).toList();
        return SpanSet.of(Stream.of(
                        spans(story, ZoneKind.CAPTION).stream(),
                        LabelledCaptions.of(words).stream().map(paragraphs::get),
                        paragraphs.stream().filter(span -> PhotoCredits.endsIn(span.of(story.text()))))
                .flatMap(spans -> spans)
                .toList());
    }

    private static List<TextSpan> spans(AnnotatedStory story, ZoneKind kind) {
        return story.article().zones(kind).stream().map(Zone::span).toList();
    }

    private boolean isQuoted(Sentence sentence, int token) {
        return speakers.quoted().contains(sentence.tokens().get(token).span());
    }

    private void read(Sentence sentence) {
        boolean narration = false;
        for (int i = 0; i < sentence.tokens().size(); i++) {
            narration |= !isQuoted(sentence, i)
                    && Character.isLetter(sentence.tokens().get(i).text().charAt(0));
        }
        boolean credit = !sentence.tokens().isEmpty()
                && credits.end(sentence, 0) >= sentence.tokens().size();
        if (!narration || credit || ReporterLines.is(sentence) || captions.contains(sentence.span())) {
            return;
        }
        discourse.nextSentence(sentence);
        asking.nextSentence();
        int next;
        for (int i = 0; i < sentence.tokens().size(); i = next) {
            next = i + 1;
            next = Math.max(next, credits.end(sentence, i));
            if (isQuoted(sentence, i) || next > i + 1) {
                continue;
            }
            NameGroup group = names.at(sentence.index(), i);
            while (group != null && next < sentence.tokens().size() && names.at(sentence.index(), next) == group) {
                next++;
            }
            int titled = group == null || group.isPerson() ? -1 : nominalIn(sentence, i, next);
            if (titled >= 0) {
                group = null;
                i = titled;
            }
            if (group != null && group.isPerson()) {
                marriages.read(sentence, i, group, at -> resolvedAt(sentence, at));
            }
            Referent referent = group != null ? (group.isPerson() ? group : null) : described(sentence, i);
            if (group != null && !group.isPerson() && group.couldBePerson(isSpeaker(sentence, i, next))) {
                discourse.salience().mention(group, BODY);
            }
            if (referent == null && group == null) {
                referent = pronoun(sentence, i);
            }
            if (referent != null) {
                double weight = weight(sentence, i, next);
                if (group == null) {
                    weight = Math.max(weight, weight == Discourse.MAIN ? PRONOUN_SUBJECT : PRONOUN);
                }
                if (group == null && asking.isAsked(sentence, i)) {
                    weight = Math.max(weight, ASKED);
                }
                discourse.mention(referent, weight, sentence);
                if (weight >= Discourse.MAIN && isActive(sentence, i, next)) {
                    discourse.act(referent, sentence);
                }
                asking.mention(sentence, i, next, referent);
                discourse.goOn(referent, weight, isSpeaker(sentence, i, next));
                if (isAsked(sentence, i, next)) {
                    discourse.ask(referent, sentence);
                }
            } else if (group == null) {
                unnamed(sentence, i);
            }
        }
    }

    /** Where a speaker is a description that the name model takes for a name: "the Ostravan Democrat"; -1 if nowhere. */
    private int nominalIn(Sentence sentence, int begin, int end) {
        for (int i = begin; i < end; i++) {
            Mention speaker = speakers.at(sentence.index(), i);
            if (speaker != null && speaker.kind() == MentionKind.NOMINAL) {
                return i;
            }
        }
        return -1;
    }

    private boolean isSpeaker(Sentence sentence, int begin, int end) {
        for (int i = begin; i < end; i++) {
            if (speakers.at(sentence.index(), i) != null) {
                return true;
            }
        }
        return false;
    }

    private double weight(Sentence sentence, int begin, int end) {
        if (isSpeaker(sentence, begin, end)) {
            return Discourse.SPEAKER;
        }
        if (isAsked(sentence, begin, end)) {
            return ASKED;
        }
        if (isNameGiven(sentence, begin) || Sources.isInverted(sentence, begin)) {
            return Discourse.MAIN;
        }
        if (Sources.isAccordingTo(sentence, begin)) {
            return ASKED;
        }
        if (reports(sentence, begin, end)) {
            return Discourse.SPEAKER;
        }
        double salience = GrammaticalRole.of(sentence, begin, end).salience();
        salience =
                Sources.ownsSubject(sentence, end) ? Math.max(salience, GrammaticalRole.SUBJECT.salience()) : salience;
        return GrammaticalRole.isJoinedToSubject(sentence, begin, end) ? Math.max(salience, JOINED) : salience;
    }

    /** "..., said the baker Ana Ruiz": who speaks without quotation marks, in the main clause. */
    private static boolean reports(Sentence sentence, int begin, int end) {
        boolean owner = end < sentence.tokens().size()
                && sentence.tokens().get(end).tag().equals("POS");
        DependencyTree tree = owner ? null : sentence.dependencies();
        for (int i = begin; tree != null && i < end; i++) {
            int verb = tree.is(i, "nsubj") ? tree.head(i) : DependencyTree.NONE;
            if (verb != DependencyTree.NONE
                    && (tree.is(verb, "root") || tree.is(verb, "parataxis"))
                    && REPORTING.contains(sentence.tokens().get(verb).lemma())) {
                return true;
            }
        }
        return false;
    }

    /** "One of them, a junior who gave only her first name, Ana, said": the one whom the sentence is about. */
    private static boolean isNameGiven(Sentence sentence, int begin) {
        List<Token> tokens = sentence.tokens();
        return begin > 2
                && tokens.get(begin - 1).text().equals(",")
                && tokens.get(begin - 2).text().equals("name")
                && tokens.get(0).text().matches("One|An?|Another");
    }

    /** Whether the mention is not the subject of a passive verb. */
    private static boolean isActive(Sentence sentence, int begin, int end) {
        DependencyTree tree = sentence.dependencies();
        for (int i = begin; tree != null && i < end; i++) {
            if (tree.is(i, "nsubj:pass")) {
                return false;
            }
        }
        return tree != null;
    }

    /** "a reporter asked Ruiz whether". */
    private boolean isAsked(Sentence sentence, int begin, int end) {
        if (isPutTo(sentence, begin)) {
            return true;
        }
        DependencyTree tree = discourse.hasPronouns() ? null : sentence.dependencies();
        for (int i = begin; tree != null && i < end; i++) {
            // "asked the chemist Ana Ruiz"
            boolean titled = (tree.is(i, "dep") || tree.is(i, "appos")) && tree.head(i) != DependencyTree.NONE;
            int at = titled ? tree.head(i) : i;
            int verb = tree.is(at, "obj") || tree.is(at, "iobj") ? tree.head(at) : DependencyTree.NONE;
            if (verb != DependencyTree.NONE
                    && verb < i
                    && ASKING.matcher(sentence.tokens().get(verb).lemma()).matches()) {
                return true;
            }
        }
        return false;
    }

    /** "It was put to Ruiz that", "It was suggested to the mayor that": a question in the form of a statement. */
    private static boolean isPutTo(Sentence sentence, int begin) {
        List<Token> tokens = sentence.tokens();
        int to = begin - 1;
        while (to > 2 && PHRASE.matcher(tokens.get(to).tag()).matches()) {
            to--;
        }
        return to > 2
                && tokens.get(to).text().equals("to")
                && PUT.contains(tokens.get(to - 1).text())
                && tokens.get(0).text().equals("It");
    }

    private @Nullable Referent described(Sentence sentence, int token) {
        Mention speaker = speakers.at(sentence.index(), token);
        if (speaker == null) {
            return null;
        }
        Resolution named = speaker.kind() == MentionKind.NOMINAL ? nominals.named(speaker) : null;
        NameGroup spouse = named == null ? marriages.of(speaker, at -> resolvedAt(sentence, at)) : null;
        named = spouse == null ? named : new Resolution(spouse, NameEvidence.DESCRIPTION);
        named = named != null && isNamedBelow(named.referent(), sentence, token) ? null : named;
        if (named == null) {
            return speakers.described(speaker);
        }
        resolved.put(sentence.tokens().get(token).span().begin(), named);
        return person(named);
    }

    /** "The trader called Ruiz a fraud": a subject is nobody whom the rest of its own clause names. */
    private boolean isNamedBelow(Referent referent, Sentence sentence, int subject) {
        DependencyTree tree = sentence.dependencies();
        if (tree == null || !tree.is(subject, "nsubj") || tree.head(subject) < subject) {
            return false;
        }
        for (int i = tree.head(subject) + 1; i < sentence.tokens().size(); i++) {
            boolean complement = (tree.is(i, "obj") || tree.is(i, "iobj") || tree.is(i, "obl"))
                    && tree.head(i) == tree.head(subject);
            if (complement && names.at(sentence.index(), i) == referent && !isQuoted(sentence, i)) {
                return true;
            }
        }
        return false;
    }

    private @Nullable Referent resolvedAt(Sentence sentence, int token) {
        Resolution found = resolved.get(sentence.tokens().get(token).span().begin());
        return found == null ? null : found.referent();
    }

    private static @Nullable Referent person(Resolution named) {
        return named.referent() instanceof NameGroup group && group.isPerson() ? group : null;
    }

    private @Nullable Referent pronoun(Sentence sentence, int token) {
        Resolution found = pronouns.read(sentence, token);
        if (found == null) {
            return null;
        }
        resolved.put(sentence.tokens().get(token).span().begin(), found);
        return found.referent();
    }

    /** Somebody whom the story does not name, or names elsewhere, as the subject of a clause: "A deckhand waited." */
    private void unnamed(Sentence sentence, int token) {
        Mention relative = introductions.relativeOfWhoTells(sentence, token);
        Mention mention = relative == null ? introductions.subject(sentence, token) : relative;
        if (mention == null) {
            return;
        }
        Resolution named = nominals.named(mention);
        boolean role = named == null && introductions.opensParagraph(mention);
        if (named == null && !role && !introductions.isNew(mention)) {
            return;
        }
        Referent referent = named == null ? speakers.described(mention) : person(named);
        if (referent != null) {
            double salience = GrammaticalRole.of(sentence, token, token + 1).salience();
            discourse.mention(
                    referent,
                    role ? Discourse.MAIN : relative == null ? salience : Math.max(salience, PRONOUN),
                    sentence);
            if (named == null) {
                discourse.comesIn(referent, sentence, introductions.isAfterWhen(mention));
            } else {
                discourse.staysWithNamed();
            }
        }
    }
}
