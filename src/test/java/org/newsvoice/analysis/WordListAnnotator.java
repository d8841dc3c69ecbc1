package org.newsvoice.analysis;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.newsvoice.article.Article;
import org.newsvoice.article.TextSpan;
import org.newsvoice.nlp.AnnotatedStory;
import org.newsvoice.nlp.Constituent;
import org.newsvoice.nlp.EntityKind;
import org.newsvoice.nlp.EntityMention;
import org.newsvoice.nlp.ParseTree;
import org.newsvoice.nlp.Sentence;
import org.newsvoice.nlp.Sentiment;
import org.newsvoice.nlp.SentimentTree;
import org.newsvoice.nlp.SentimentTree.Node;
import org.newsvoice.nlp.StoryAnnotator;
import org.newsvoice.nlp.Token;
import org.newsvoice.sentiment.ConstituentModel;
import org.newsvoice.sentiment.SentimentModels;

/**
 * Annotates by word lists: "good" is positive, "bad" negative, a sentence the mean of its words; Ada and Kofi are people,
 * Brandt is a company; a sentence with "unscorable" has no tree.
 */
public final class WordListAnnotator implements StoryAnnotator {

    private static final Pattern TOKEN = Pattern.compile("\\w+|[^\\w\\s]");
    private static final Map<String, EntityKind> NAMES =
            Map.of("Ada", EntityKind.PERSON, "Kofi", EntityKind.PERSON, "Brandt", EntityKind.ORGANIZATION);

    @Override
    public AnnotatedStory annotate(Article article) {
        List<Sentence> sentences = new ArrayList<>();
        for (int zone = 0; zone < article.zones().size(); zone++) {
            TextSpan span = article.zones().get(zone).span();
            List<Token> tokens = new ArrayList<>();
            Matcher matcher = TOKEN.matcher(article.text()).region(span.begin(), span.end());
            while (matcher.find()) {
                String word = matcher.group();
                EntityKind kind = NAMES.getOrDefault(word, EntityKind.NONE);
                tokens.add(new Token(word, word, "X", kind, new TextSpan(matcher.start(), matcher.end())));
                if (word.equals(".")) {
                    sentences.add(sentence(sentences.size(), zone, tokens));
                    tokens = new ArrayList<>();
                }
            }
            if (!tokens.isEmpty()) {
                sentences.add(sentence(sentences.size(), zone, tokens));
            }
        }
        List<EntityMention> entities = new ArrayList<>();
        for (Sentence sentence : sentences) {
            for (int i = 0; i < sentence.tokens().size(); i++) {
                Token token = sentence.tokens().get(i);
                if (token.entity() != EntityKind.NONE) {
                    entities.add(new EntityMention(token.entity(), sentence.index(), i, i + 1, token.span()));
                }
            }
        }
        return new AnnotatedStory(article, sentences, entities, 0);
    }

    private static Sentence sentence(int index, int zone, List<Token> tokens) {
        boolean unscorable = tokens.stream().anyMatch(token -> token.text().equals("unscorable"));
        ParseTree tree = new ParseTree(
                new Constituent("ROOT"), tokens.stream().map(Token::text).toList());
        return new Sentence(index, zone, tokens, unscorable ? null : tree, null);
    }

    /** Scores by the same lists. */
    public static SentimentModels models() {
        return new SentimentModels(null, new ConstituentModel(WordListAnnotator::score));
    }

    private static SentimentTree score(ParseTree tree) {
        List<String> words = tree.words();
        List<Node> nodes = new ArrayList<>();
        double sum = words.stream().mapToDouble(WordListAnnotator::charge).sum();
        nodes.add(new Node(0, words.size(), sentiment(sum / words.size())));
        for (int i = 0; i < words.size(); i++) {
            nodes.add(new Node(i, i + 1, sentiment(charge(words.get(i)))));
        }
        return new SentimentTree(nodes);
    }

    private static double charge(String word) {
        return switch (word) {
            case "good" -> 1;
            case "bad" -> -1;
            default -> 0;
        };
    }

    private static Sentiment sentiment(double charge) {
        double p = Math.abs(charge);
        return charge < 0 ? Sentiment.of(p, 0, 1 - p, 0, 0) : Sentiment.of(0, 0, 1 - p, 0, p);
    }
}
