package org.newsvoice.speaker.story;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.newsvoice.article.ZoneKind;
import org.newsvoice.nlp.AnnotatedStory;
import org.newsvoice.nlp.Calendar;
import org.newsvoice.nlp.EntityKind;
import org.newsvoice.nlp.FirstNames;
import org.newsvoice.nlp.Sentence;
import org.newsvoice.nlp.Token;
import org.newsvoice.quote.Mention;
import org.newsvoice.speaker.Speaker;
import org.newsvoice.speaker.SpeakerKind;
import org.newsvoice.speaker.group.Generations;
import org.newsvoice.speaker.group.NameGroup;
import org.newsvoice.speaker.group.StoryNames;
import org.newsvoice.speaker.noun.OfficesToCome;
import org.newsvoice.speaker.word.BodyKinds;
import org.newsvoice.speaker.word.Honorific;
import org.newsvoice.speaker.word.HumanNouns;
import org.newsvoice.speaker.word.NameWords;
import org.newsvoice.speaker.word.Nations;

/** Whom the words of a name stand for: one of the story's names, else what the words themselves tell. */
record NameReading(AnnotatedStory story, FirstNames firstNames, StoryNames names) {

    private static final int MAX_HONOUR = 5;
    private static final int MAX_CUT = 3;

    /** "Ruiz Estimates": figures under a name, which nobody speaks. */
    private static final Set<String> NAMED_FIGURES =
            Set.of("estimates", "data", "figures", "forecasts", "poll", "survey", "index");

    private static final Pattern PLURAL = Pattern.compile("\\p{Lu}\\p{Ll}{2,}s");

    private static final Set<String> INDEFINITE =
            Set.of("a", "an", "one", "another", "this", "some", "any", "each", "every");

    /** Whom a mention that is a name stands for. */
    Speaker named(Mention mention) {
        if (names.isCode(mention.sentence(), mention.headToken())) {
            return StorySpeakers.OPEN;
        }
        NameGroup group = groupIn(mention);
        if (group != null && !group.isPerson() && isCutShort(mention)) {
            return new Speaker(StorySpeakers.plain(story, mention), SpeakerKind.ROLE, null);
        }
        if (group != null && group.isPerson() && isOfUnknownGeneration(group, mention)) {
            return new Speaker(StorySpeakers.plain(story, mention), SpeakerKind.ROLE, null);
        }
        NameGroup whole = group != null && isKind(group) ? endingIn(group.name(), mention) : null;
        if (whole != null) {
            return whole.speaker();
        }
        if (group != null) {
            boolean figures =
                    !group.isPerson() && NAMED_FIGURES.contains(group.name().last());
            return figures ? new Speaker(StorySpeakers.plain(story, mention), SpeakerKind.ROLE, null) : group.speaker();
        }
        NameGroup elect = new OfficesToCome(story, names).of(mention);
        if (elect != null) {
            return elect.speaker();
        }
        NameWords words = NameWords.of(words(mention));
        Token head = story.sentences().get(mention.sentence()).tokens().get(mention.headToken());
        NameGroup known = names.find(words);
        // "Tarrant said", which the model takes for a place, of Meg Tarrant.
        boolean place = head.entity() == EntityKind.LOCATION
                && (known == null
                        || words.size() > 1
                        || !known.isPerson()
                        || !known.name().last().equals(words.last()));
        known = place ? null : known;
        if (known != null) {
            return known.speaker();
        }
        NameGroup ending = endingIn(words, mention);
        ending = ending == null ? names.ofInitials(words) : ending;
        if (ending != null) {
            return ending.speaker();
        }
        if (words.size() == 1 && (Calendar.is(words.first()) || isLabel(mention))) {
            return StorySpeakers.OPEN;
        }
        // "said the Rt.", where the sentence was taken to end.
        if (words.isEmpty() && head.text().replace(".", "").length() <= MAX_CUT && Honorific.is(head.text())) {
            return StorySpeakers.OPEN;
        }
        if (words.isEmpty()
                || head.tag().equals("NNPS")
                || isNoun(mention)
                || (hasArticle(mention) && Nations.ofNoun(head.text()) != null)
                || isIndefinite(words)
                || NAMED_FIGURES.contains(words.last())) {
            return new Speaker(StorySpeakers.plain(story, mention), SpeakerKind.ROLE, null);
        }
        boolean person = head.entity() != EntityKind.LOCATION
                && (firstNames.findGender(words.first()) != null || (isSurname(words) && !hasArticle(mention)));
        return new Speaker(words.toString(), person ? SpeakerKind.PERSON : SpeakerKind.ORGANIZATION, null);
    }

    /** "the younger Ruiz", of a family of which the story does not tell who is younger. */
    private boolean isOfUnknownGeneration(NameGroup group, Mention mention) {
        List<Token> tokens = story.sentences().get(mention.sentence()).tokens();
        int begin = mention.headToken();
        while (begin > 0 && names.at(mention.sentence(), begin - 1) == group) {
            begin--;
        }
        boolean told = begin < 2
                || Generations.of(tokens.get(begin - 1).text()).isEmpty()
                || !tokens.get(begin - 2).text().equalsIgnoreCase("the");
        return !told
                && !Generations.areTold(names.groups().stream()
                        .filter(other -> other.isPerson()
                                && other.name().last().equals(group.name().last()))
                        .toList());
    }

    /** "Commission", "Post", "Tigers", which alone mean one with a longer name; not "Fed", which is a name by itself. */
    private static boolean isKind(NameGroup group) {
        boolean one = !group.isPerson() && group.name().size() == 1;
        return one
                && (BodyKinds.is(group.name().last())
                        || BodyKinds.isNamed("paper", group.name())
                        || PLURAL.matcher(group.name().shown().get(0)).matches());
    }

    /** The only body whose name ends in the capitalized word behind "the": "the Front"; null for all else. */
    private @Nullable NameGroup endingIn(NameWords words, Mention mention) {
        List<Token> tokens = story.sentences().get(mention.sentence()).tokens();
        boolean definite = words.size() == 1
                && mention.headToken() > 0
                && tokens.get(mention.headToken() - 1).text().equalsIgnoreCase("the");
        List<NameGroup> ending = names.groups().stream()
                .filter(group -> definite
                        && !group.isPerson()
                        && group.name().size() > 1
                        && group.name().last().equals(words.last()))
                .toList();
        return ending.size() == 1 ? ending.get(0) : null;
    }

    /** The group of the mention's head, else of the last word in the mention that has one: Ana Ruiz OBE. */
    private @Nullable NameGroup groupIn(Mention mention) {
        NameGroup group = names.at(mention.sentence(), mention.headToken());
        List<Token> tokens = story.sentences().get(mention.sentence()).tokens();
        if (group == null && isForm(tokens.get(mention.headToken()))) {
            return bodyBefore(mention.sentence(), mention.headToken());
        }
        for (int i = mention.headToken() - 1; group == null && i >= 0; i--) {
            if (tokens.get(i).span().begin() < mention.span().begin()
                    || !tokens.get(i).tag().startsWith("NNP")) {
                break;
            }
            group = tokens.get(i + 1).text().length() <= MAX_HONOUR ? names.at(mention.sentence(), i) : null;
        }
        return group;
    }

    /** The body whose name ends in what the name model leaves off: "Ruiz Marine Co. Inc.", "Ruiz Marine Ltd/Plc (RUIZ.N) said". */
    private @Nullable NameGroup bodyBefore(int sentence, int form) {
        List<Token> tokens = story.sentences().get(sentence).tokens();
        int i = form - 1;
        while (i >= 0
                && names.at(sentence, i) == null
                && (isForm(tokens.get(i)) || tokens.get(i).tag().equals("-LRB-"))) {
            i--;
        }
        NameGroup group = i < 0 ? null : names.at(sentence, i);
        return group == null || group.isPerson() ? null : group;
    }

    private static boolean isForm(Token token) {
        return NameWords.isTicker(token.text())
                || (token.isWord()
                        && Arrays.stream(token.text().split("/"))
                                .allMatch(part -> BodyKinds.isForm(part.replace(".", ""))));
    }

    /** "FACTBOX: The strike": what kind of story it is. */
    private boolean isLabel(Mention mention) {
        List<Token> tokens = story.sentences().get(mention.sentence()).tokens();
        Token head = tokens.get(mention.headToken());
        return mention.headToken() == 0
                && tokens.size() > 1
                && head.text().length() >= MAX_HONOUR
                && head.text().chars().allMatch(Character::isUpperCase)
                && tokens.get(1).text().matches(":|[-\u2013\u2014]+");
    }

    /** "Management voiced doubts": a noun at the beginning of a sentence, which the story writes small elsewhere. */
    private boolean isNoun(Mention mention) {
        Sentence sentence = story.sentences().get(mention.sentence());
        Token head = sentence.tokens().get(mention.headToken());
        if (mention.headToken() > 0 || !mention.span().equals(head.span())) {
            return false;
        }
        return BodyKinds.is(head.text()) || (isWritten(small(head)) && !isCapitalWithin(head.text()));
    }

    /** "a GLP" of "a GLP presidential hopeful": the name of a body that only says of which body somebody is. */
    private boolean isCutShort(Mention mention) {
        List<Token> tokens = story.sentences().get(mention.sentence()).tokens();
        int next = mention.headToken() + 1;
        return mention.span().of(story.text()).matches("(?s)an?\\s.*")
                && next < tokens.size()
                && tokens.get(next).tag().matches("JJ|NN");
    }

    /** "an Ostravan Liberal", "one senior Liberal", "this paper": somebody or something without a name. */
    private static boolean isIndefinite(NameWords words) {
        return words.size() > 1
                && INDEFINITE.contains(words.first())
                && !words.shown().get(0).equals("One");
    }

    /** "the Courier": no person is called so. */
    private boolean hasArticle(Mention mention) {
        return mention.span().of(story.text()).matches("(?is)the\\s.*");
    }

    /** A single capitalized word that is no acronym: more often somebody's surname than a body. */
    private static boolean isSurname(NameWords words) {
        String word = words.shown().get(0);
        return words.size() == 1 && word.chars().skip(1).anyMatch(Character::isLowerCase) && !NameWords.isCoined(word);
    }

    /** A name that was tagged as a common noun: one that the story gives elsewhere, or one in the middle of a sentence. */
    @Nullable
    Speaker capitalized(Mention mention) {
        Sentence sentence = story.sentences().get(mention.sentence());
        Token head = sentence.tokens().get(mention.headToken());
        ZoneKind zone = story.article().zones().get(sentence.zone()).kind();
        if (!Character.isUpperCase(head.text().charAt(0)) || HumanNouns.is(head.text()) || zone == ZoneKind.HEADLINE) {
            return null;
        }
        NameGroup known = names.find(NameWords.of(List.of(head.text())));
        known = known == null ? endingIn(NameWords.whole(List.of(head.text())), mention) : known;
        if (known != null) {
            return known.speaker();
        }
        boolean first =
                sentence.tokens().get(0).span().begin() >= mention.span().begin()
                        && !NameWords.isCoined(head.text())
                        && !(mention.span().equals(head.span()) && isNameElsewhere(head));
        boolean alone = head.text().chars().skip(1).anyMatch(Character::isLowerCase);
        return first || !alone || head.tag().endsWith("S") ? null : named(mention);
    }

    /** The words of the mention, the article before them off: "the Courier". */
    private List<String> words(Mention mention) {
        List<String> words =
                new ArrayList<>(List.of(mention.span().of(story.text()).split("[\\s\u00a0]+")));
        // "the Earl of Ruiz" is called so with it.
        boolean article = words.size() > 1 && words.get(0).equalsIgnoreCase("the") && !words.contains("of");
        if (article) {
            words.remove(0);
        }
        return words;
    }

    /** Whether the story capitalizes a word within sentences, too, and never writes it small: "Politi" of "Politi reveals". */
    private boolean isNameElsewhere(Token word) {
        return isCapitalWithin(word.text()) && !isWritten(small(word));
    }

    private static String small(Token word) {
        return word.text().toLowerCase(Locale.ROOT);
    }

    private boolean isWritten(String word) {
        return story.sentences().stream()
                .flatMap(sentence -> sentence.tokens().stream())
                .anyMatch(token -> token.text().equals(word));
    }

    /** Whether the word stands behind one in lower case within a paragraph. */
    private boolean isCapitalWithin(String word) {
        for (Sentence sentence : story.sentences()) {
            List<Token> tokens = sentence.tokens();
            boolean paragraph = story.article().zones().get(sentence.zone()).kind() == ZoneKind.PARAGRAPH;
            for (int i = 1; paragraph && i < tokens.size(); i++) {
                Token before = tokens.get(i - 1);
                if (tokens.get(i).text().equals(word)
                        && before.isWord()
                        && Character.isLowerCase(before.text().charAt(0))) {
                    return true;
                }
            }
        }
        return false;
    }
}
