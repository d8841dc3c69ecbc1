package org.newsvoice.speaker.pronoun;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.newsvoice.article.SpanSet;
import org.newsvoice.article.TextSpan;
import org.newsvoice.nlp.AnnotatedStory;
import org.newsvoice.nlp.DependencyTree;
import org.newsvoice.nlp.EntityMention;
import org.newsvoice.nlp.Sentence;
import org.newsvoice.nlp.Token;
import org.newsvoice.quote.AttributedQuote;
import org.newsvoice.quote.Mention;
import org.newsvoice.quote.MentionKind;
import org.newsvoice.speaker.group.Bodies;
import org.newsvoice.speaker.group.BodySubjects;
import org.newsvoice.speaker.group.NameGroup;
import org.newsvoice.speaker.group.StoryNames;
import org.newsvoice.speaker.word.BodyKinds;
import org.newsvoice.speaker.word.HumanNouns;

/**
 * Whom "it" and "they" stand for where they speak: the body, the paper or the people quoted right before. When a person was
 * quoted there, or nobody within two paragraphs, they stay open: a story has too much else that "it" may be.
 */
public final class NonPersonalPronouns {

    private static final int FARTHEST = 2;
    private static final int NOWHERE = -1;
    private static final Pattern THEY = Pattern.compile(
            "\\bthey ?/ ?them\\b|\\b(?:goes|go|went) by [\"\u201c\u2018']?they\\b|\\buses? (?:the pronouns? )?[\"\u201c\u2018']?they\\b|\\bpronouns (?:are|is|were) [\"\u201c\u2018']?they\\b|\\bnon-?binary\\b|\\bgenderqueer\\b",
            Pattern.CASE_INSENSITIVE);

    private final AnnotatedStory story;
    private final StoryNames names;
    private final Bodies bodies;
    private final BodySubjects subjects;
    private final SpanSet quoted;
    private final ReadAloud readAloud;

    /** A reading of a story whose quoted words are {@code quoted}. */
    public NonPersonalPronouns(AnnotatedStory story, StoryNames names, SpanSet quoted) {
        this.story = story;
        this.bodies = new Bodies(story, names);
        this.subjects = new BodySubjects(story, names);
        this.quoted = quoted;
        this.readAloud = new ReadAloud(story, names, quoted);
        this.names = names;
    }

    /** The mention that each "it" and "they" to which a quotation is attributed stands for, by where it begins; open ones are absent. */
    public Map<Integer, Mention> antecedents(List<AttributedQuote> quotes) {
        Map<Integer, Mention> found = new HashMap<>();
        Mention last = null;
        int zone = 0;
        for (AttributedQuote quote : quotes) {
            if (quote.attribution() == null) {
                continue;
            }
            Mention mention = quote.attribution().mention();
            int here = quote.quotation().zone();
            String pronoun = mention.kind() == MentionKind.PRONOUN
                    ? mention.span().of(story.text()).toLowerCase(Locale.ROOT)
                    : "";
            if (pronoun.equals("it") || pronoun.equals("they")) {
                Mention near = pronoun.equals("it") ? bodyOfSentence(mention) : null;
                near = near == null && pronoun.equals("it") ? bodyRightBefore(mention) : near;
                if (near != null) {
                    found.put(mention.span().begin(), near);
                } else if (last != null && here - zone <= FARTHEST && fits(pronoun, last)) {
                    found.put(mention.span().begin(), last);
                } else if (pronoun.equals("they") && last != null && here == zone && isOnePerson(last, mention)) {
                    found.put(mention.span().begin(), last);
                } else {
                    Mention subject = pronoun.equals("it") ? bodyBefore(mention) : they(mention);
                    if (subject != null) {
                        found.put(mention.span().begin(), subject);
                    }
                }
            } else {
                last = mention;
            }
            zone = here;
        }
        return found;
    }

    /** Whether one named person spoke last and nothing between can be several. */
    private boolean isOnePerson(Mention last, Mention they) {
        NameGroup group = last.kind() == MentionKind.NAME ? names.at(last.sentence(), last.headToken()) : null;
        if (group == null || !group.isPerson()) {
            return false;
        }
        for (int s = last.sentence(); s <= they.sentence(); s++) {
            for (Token token : story.sentences().get(s).tokens()) {
                boolean between = token.span().begin() >= last.span().end()
                        && token.span().end() <= they.span().begin();
                boolean several = token.tag().equals("NNS")
                        || token.tag().equals("NNPS")
                        || token.tag().equals("CC");
                if (between && several && !quoted.contains(token.span())) {
                    return false;
                }
            }
        }
        return true;
    }

    /** The body that the sentence is about: Ruiz Corp. left over what it termed “...”. */
    private @Nullable Mention bodyOfSentence(Mention it) {
        DependencyTree tree = story.sentences().get(it.sentence()).dependencies();
        for (int i = 0; tree != null && i < it.headToken(); i++) {
            boolean main = tree.is(i, "nsubj") && tree.head(i) != DependencyTree.NONE && tree.is(tree.head(i), "root");
            if (main) {
                NameGroup named = names.at(it.sentence(), i);
                Sentence sentence = story.sentences().get(it.sentence());
                boolean noun = named == null
                        && i > 0
                        && BodyKinds.is(sentence.tokens().get(i).lemma());
                NameGroup group = noun
                        ? bodies.of(new Mention(MentionKind.NOMINAL, it.sentence(), i, sentence.span(i - 1, i + 1)))
                        : named;
                return group != null && !group.isPerson() ? first(group) : null;
            }
        }
        return null;
    }

    /** The kind of body that the sentence right before is about, in the same paragraph: The union agreed. “...,” it said. */
    private @Nullable Mention bodyRightBefore(Mention it) {
        int before = it.sentence() - 1;
        boolean same = before >= 0
                && story.sentences().get(before).zone()
                        == story.sentences().get(it.sentence()).zone();
        Mention nominal = same ? subjects.nominalBefore(it.sentence()) : null;
        if (nominal == null) {
            return null;
        }
        NameGroup body = bodies.of(nominal);
        return body == null ? nominal : first(body);
    }

    /** The body that the sentence before is about: Ruiz Corp. closed its plant. “...,” it said. */
    private @Nullable Mention bodyBefore(Mention it) {
        Mention writer = readAloud.writer(it);
        if (writer != null || readAloud.isBefore(it)) {
            return writer;
        }
        NameGroup group = subjects.subjectBefore(it.sentence());
        group = group == null ? bodies.goesOn(it.sentence()) : group;
        if (group != null) {
            return first(group);
        }
        Mention nominal = subjects.nominalBefore(it.sentence());
        if (nominal == null) {
            return writerBefore(it.sentence() - 1);
        }
        NameGroup body = bodies.of(nominal);
        return body == null ? nominal : first(body);
    }

    /** "Bell shared an email from Ruiz. “...,” it said.": who wrote what the sentence before tells of; null when that is nothing. */
    private @Nullable Mention writerBefore(int sentence) {
        if (sentence < 0) {
            return null;
        }
        Sentence before = story.sentences().get(sentence);
        Documents documents = new Documents(story, names);
        for (int i = before.tokens().size() - 1; i > 0; i--) {
            boolean noun = before.tokens().get(i).tag().equals("NN")
                    && !quoted.contains(before.tokens().get(i).span());
            Mention writer = noun
                    ? documents.author(new Mention(MentionKind.NOMINAL, sentence, i, before.span(i - 1, i + 1)))
                    : null;
            if (writer != null) {
                return writer;
            }
        }
        return null;
    }

    private static Mention first(NameGroup body) {
        EntityMention named = body.mentions().get(0);
        return new Mention(MentionKind.NAME, named.sentence(), named.beginToken(), named.span());
    }

    /** Who "they" are whom nothing quoted before tells: one person who goes by they, or several of whom the sentence before is. */
    private @Nullable Mention they(Mention they) {
        Mention person = usesThey();
        return person != null ? person : severalBefore(they);
    }

    /** "Police spoke to Ruiz. “...,” they said.": the subject of the sentence before, when nothing else there is several. */
    private @Nullable Mention severalBefore(Mention they) {
        int s = they.sentence() - 1;
        Sentence before = s < 0 ? null : story.sentences().get(s);
        DependencyTree tree = before == null ? null : before.dependencies();
        if (before == null
                || tree == null
                || before.zone() != story.sentences().get(they.sentence()).zone()) {
            return null;
        }
        List<Token> tokens = before.tokens();
        int subject = DependencyTree.NONE;
        for (int i = 0; i < tokens.size(); i++) {
            boolean several = isSeveral(tokens.get(i));
            boolean main = tree.is(i, "nsubj") && tree.head(i) != DependencyTree.NONE && tree.is(tree.head(i), "root");
            if (several && main && isPeople(tokens.get(i)) && names.at(s, i) == null) {
                subject = i;
            } else if (several
                    || tokens.get(i).tag().equals("CC")
                    || quoted.contains(tokens.get(i).span())) {
                return null;
            }
        }
        if (subject == DependencyTree.NONE) {
            return null;
        }
        int begin = subject;
        while (begin > 0 && tokens.get(begin - 1).tag().matches("DT|JJ|NN|CD|PRP\\$")) {
            begin--;
        }
        return new Mention(MentionKind.NOMINAL, s, subject, before.span(begin, subject + 1));
    }

    private static boolean isSeveral(Token token) {
        return token.tag().matches("NNP?S") || token.text().equalsIgnoreCase("police");
    }

    private static boolean isPeople(Token token) {
        return HumanNouns.is(token.lemma()) || token.text().equalsIgnoreCase("police");
    }

    /** The only person in a story that says of somebody: uses they/them pronouns, is non-binary. */
    private @Nullable Mention usesThey() {
        if (!THEY.matcher(story.text()).find()) {
            return null;
        }
        List<NameGroup> people = names.groups().stream()
                .filter(group -> group.isPerson() && group.name().size() > 1)
                .toList();
        // Of several it is the only one whom the sentence names that says so.
        List<NameGroup> meant = people.size() == 1
                ? people
                : people.stream().filter(this::isSaidToUseThey).toList();
        if (meant.size() != 1) {
            return null;
        }
        EntityMention named = meant.get(0).mentions().get(0);
        return new Mention(MentionKind.NAME, named.sentence(), named.endToken() - 1, named.span());
    }

    /** Whether a sentence says it of the person, who is the last one named before it does. */
    private boolean isSaidToUseThey(NameGroup person) {
        return person.mentions().stream().anyMatch(named -> {
            Sentence sentence = story.sentences().get(named.sentence());
            TextSpan span = sentence.span(0, sentence.tokens().size());
            Matcher they = THEY.matcher(span.of(story.text()));
            int place = they.find() ? span.begin() + they.start() : NOWHERE;
            return named.span().end() <= place
                    && names.groups().stream()
                            .filter(other -> other != person && other.isPerson())
                            .flatMap(other -> other.mentions().stream())
                            .noneMatch(other ->
                                    other.span().begin() >= named.span().end()
                                            && other.span().end() <= place);
        });
    }

    private boolean fits(String pronoun, Mention mention) {
        Token head = story.sentences().get(mention.sentence()).tokens().get(mention.headToken());
        return switch (mention.kind()) {
            case NAME -> isBody(names.at(mention.sentence(), mention.headToken()));
            case NOMINAL -> pronoun.equals("they") ? head.tag().endsWith("S") : isThing(head);
            case PRONOUN, NONE -> false;
        };
    }

    private static boolean isBody(@Nullable NameGroup group) {
        return group != null && !group.isPerson();
    }

    private static boolean isThing(Token head) {
        return !head.tag().endsWith("S") && !HumanNouns.is(head.text());
    }
}
