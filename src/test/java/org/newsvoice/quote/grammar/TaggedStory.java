package org.newsvoice.quote.grammar;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.newsvoice.analysis.Stories;
import org.newsvoice.article.Article;
import org.newsvoice.article.TextSpan;
import org.newsvoice.article.Zone;
import org.newsvoice.article.ZoneKind;
import org.newsvoice.nlp.AnnotatedStory;
import org.newsvoice.nlp.DependencyTree;
import org.newsvoice.nlp.EntityKind;
import org.newsvoice.nlp.EntityMention;
import org.newsvoice.nlp.FirstNames;
import org.newsvoice.nlp.Sentence;
import org.newsvoice.nlp.Token;
import org.newsvoice.quote.Quotation;
import org.newsvoice.quote.QuoteKind;

/**
 * Stories in a notation that needs no model: words and marks divided by spaces, paragraphs by {@code ¶}, sentences by {@code //},
 * what is quoted in “ and ”. A word may say more of itself, in this order: {@code called/VBD~call=P<nsubj:said} has a tag, a
 * lemma, is part of a person's name (O: of an organization's, L: of a place's), and is the subject of the word "said" of its sentence. A word
 * without a tag has that of its form: names are capitalized, and the smallest words are known.
 */
public final class TaggedStory {

    private static final Pattern WORD = Pattern.compile(
            "(?<word>.+?)(?:/(?<tag>[A-Z$]+))?(?:~(?<lemma>\\w+))?(?:=(?<kind>[POL]))?(?:<(?<rel>[\\w:]+?):(?<head>\\w+))?");
    private static final Pattern QUOTED = Pattern.compile("“[^”]*”");
    private static final Map<String, String> TAGS = Map.ofEntries(
            Map.entry("the", "DT"),
            Map.entry("a", "DT"),
            Map.entry("both", "DT"),
            Map.entry("and", "CC"),
            Map.entry("in", "IN"),
            Map.entry("by", "IN"),
            Map.entry("of", "IN"),
            Map.entry("from", "IN"),
            Map.entry("for", "IN"),
            Map.entry("as", "IN"),
            Map.entry("to", "TO"),
            Map.entry("that", "IN"),
            Map.entry("he", "PRP"),
            Map.entry("she", "PRP"),
            Map.entry("it", "PRP"),
            Map.entry("her", "PRP$"),
            Map.entry("'s", "POS"));
    /** Verbs in the past, with their lemmas. */
    private static final Map<String, String> VERBS = Map.of(
            "said", "say", "was", "be", "called", "call", "asked", "ask", "told", "tell", "quoted", "quote", "found",
            "find", "added", "add", "came", "come");

    private TaggedStory() {}

    /** The scene of the story that {@code notation} writes; no passage has an answer yet. */
    public static Scene scene(String notation) {
        AnnotatedStory story = of(notation);
        List<Quotation> quotations = new ArrayList<>();
        Matcher quoted = QUOTED.matcher(story.text());
        while (quoted.find()) {
            TextSpan span = new TextSpan(quoted.start(), quoted.end());
            quotations.add(
                    new Quotation(List.of(span), story.sentences(span).get(0).zone(), QuoteKind.DIRECT, Set.of()));
        }
        return new Scene(new QuotedStory(story, quotations), CueLexicon.load(), new FirstNames(Map.of()));
    }

    private static AnnotatedStory of(String notation) {
        List<String> paragraphs =
                Arrays.stream(notation.split("¶")).map(String::strip).toList();
        Article article = Stories.story(
                "Harbor", paragraphs.stream().map(TaggedStory::text).toArray(String[]::new));
        List<Zone> zones = article.zones(ZoneKind.PARAGRAPH);
        List<Sentence> sentences = new ArrayList<>();
        List<EntityMention> entities = new ArrayList<>();
        for (int p = 0; p < paragraphs.size(); p++) {
            int at = zones.get(p).span().begin();
            for (String words : paragraphs.get(p).split("//")) {
                Sentence sentence = sentence(
                        sentences.size(), article.zones().indexOf(zones.get(p)), words.strip(), at, article.text());
                sentences.add(sentence);
                entities.addAll(entities(sentence));
                at = sentence.span().end();
            }
        }
        return new AnnotatedStory(article, sentences, entities, 0);
    }

    /** As it is printed. */
    private static String text(String paragraph) {
        StringBuilder text = new StringBuilder();
        for (String notation : paragraph.split(" +")) {
            if (!notation.equals("//")) {
                String word = matched(notation).group("word");
                boolean glued =
                        text.isEmpty() || word.matches("[,.:;?!”)]|'s") || text.charAt(text.length() - 1) == '“';
                text.append(glued ? "" : " ").append(word);
            }
        }
        return text.toString();
    }

    private static Sentence sentence(int index, int zone, String notation, int begin, String text) {
        List<Matcher> words =
                Arrays.stream(notation.split(" +")).map(TaggedStory::matched).toList();
        List<Token> tokens = new ArrayList<>();
        int at = begin;
        for (Matcher word : words) {
            String form = word.group("word");
            at = text.indexOf(form, at);
            tokens.add(new Token(form, lemma(word), tag(word), kind(word), new TextSpan(at, at + form.length())));
            at += form.length();
        }
        int[] heads = new int[words.size()];
        String[] relations = new String[words.size()];
        List<String> forms = tokens.stream().map(Token::text).toList();
        for (int i = 0; i < heads.length; i++) {
            String head = words.get(i).group("head");
            heads[i] = head == null ? DependencyTree.NONE : forms.indexOf(head);
            relations[i] = head == null ? "root" : words.get(i).group("rel");
        }
        return new Sentence(index, zone, tokens, null, new DependencyTree(heads, relations));
    }

    private static Matcher matched(String notation) {
        Matcher word = WORD.matcher(notation);
        if (!word.matches()) {
            throw new IllegalArgumentException(notation);
        }
        return word;
    }

    private static String tag(Matcher word) {
        String given = word.group("tag");
        String form = word.group("word");
        String lower = form.toLowerCase(Locale.ROOT);
        if (given != null) {
            return given;
        }
        if (!Character.isLetterOrDigit(form.charAt(0)) && !lower.equals("'s")) {
            return form.equals("“") ? "``" : form.equals("”") ? "''" : form;
        }
        if (VERBS.containsKey(lower)) {
            return "VBD";
        }
        return TAGS.getOrDefault(lower, Character.isUpperCase(form.charAt(0)) ? "NNP" : "NN");
    }

    private static String lemma(Matcher word) {
        String lower = word.group("word").toLowerCase(Locale.ROOT);
        return word.group("lemma") == null ? VERBS.getOrDefault(lower, lower) : word.group("lemma");
    }

    private static EntityKind kind(Matcher word) {
        String kind = word.group("kind") == null ? "" : word.group("kind");
        return switch (kind) {
            case "P" -> EntityKind.PERSON;
            case "O" -> EntityKind.ORGANIZATION;
            case "L" -> EntityKind.LOCATION;
            default -> EntityKind.NONE;
        };
    }

    private static List<EntityMention> entities(Sentence sentence) {
        List<EntityMention> entities = new ArrayList<>();
        List<Token> tokens = sentence.tokens();
        int end;
        for (int i = 0; i < tokens.size(); i = end) {
            EntityKind kind = tokens.get(i).entity();
            end = i + 1;
            while (end < tokens.size() && tokens.get(end).entity() == kind) {
                end++;
            }
            if (kind != EntityKind.NONE) {
                entities.add(new EntityMention(kind, sentence.index(), i, end, sentence.span(i, end)));
            }
        }
        return entities;
    }
}
