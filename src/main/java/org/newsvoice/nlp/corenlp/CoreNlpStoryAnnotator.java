package org.newsvoice.nlp.corenlp;

import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.process.CoreLabelTokenFactory;
import edu.stanford.nlp.process.PTBTokenizer;
import edu.stanford.nlp.process.TokenizerFactory;
import edu.stanford.nlp.util.RuntimeInterruptedException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.newsvoice.article.Article;
import org.newsvoice.article.TextSpan;
import org.newsvoice.article.Zone;
import org.newsvoice.article.ZoneKind;
import org.newsvoice.nlp.AnnotatedStory;
import org.newsvoice.nlp.Constituent;
import org.newsvoice.nlp.DependencyTree;
import org.newsvoice.nlp.EntityKind;
import org.newsvoice.nlp.EntityMention;
import org.newsvoice.nlp.ParseTree;
import org.newsvoice.nlp.Sentence;
import org.newsvoice.nlp.StoryAnnotator;
import org.newsvoice.nlp.StoryTooLongException;
import org.newsvoice.nlp.Token;
import org.newsvoice.nlp.TreeSentiment;

/**
 * Annotates with CoreNLP's parts directly, zone by zone: words, tags, lemmas, names, trees. No pipeline object: pipelines
 * share their annotators through a global cache, and those are not all thread-safe.
 */
public final class CoreNlpStoryAnnotator implements StoryAnnotator {

    /** Longest sentence that is parsed; longer ones are cut, so that the recursive steps behind stay within a thread's stack. */
    static final int MAX_SENTENCE_TOKENS = 150;

    private static final Set<ZoneKind> READ =
            EnumSet.of(ZoneKind.HEADLINE, ZoneKind.DECK, ZoneKind.CAPTION, ZoneKind.PARAGRAPH);

    private final TokenizerFactory<CoreLabel> tokenizers =
            PTBTokenizer.factory(new CoreLabelTokenFactory(), "untokenizable=noneDelete");
    private final SentenceSplitter splitter = new SentenceSplitter();
    private final SentenceLimit limit = new SentenceLimit(MAX_SENTENCE_TOKENS);
    private final Lemmas lemmas = new Lemmas();
    private final int maxStoryTokens;
    private final CoreNlpModels models;
    private final PartOfSpeechTagger tagger;
    private final NameTagger names;

    private CoreNlpStoryAnnotator(CoreNlpModels models, int maxStoryTokens) {
        this.maxStoryTokens = maxStoryTokens;
        this.models = models;
        this.tagger = models.taggers().get();
        this.names = new NameTagger(models.names().get());
    }

    /**
     * An annotator for one thread, over the JVM's models; loads them on the first call (an environment error if it cannot).
     *
     * @param maxStoryTokens a longer story throws {@link StoryTooLongException} before any costly step
     */
    public static CoreNlpStoryAnnotator create(int maxStoryTokens) {
        return new CoreNlpStoryAnnotator(CoreNlpModels.shared(), maxStoryTokens);
    }

    /** Whether a zone's words are read. */
    public static boolean reads(Zone zone) {
        return READ.contains(zone.kind());
    }

    @Override
    public AnnotatedStory annotate(Article article) {
        List<List<CoreLabel>> zones = tokenize(article);
        List<Sentence> sentences = new ArrayList<>();
        List<EntityMention> entities = new ArrayList<>();
        int cuts = 0;
        for (int zone = 0; zone < zones.size(); zone++) {
            int offset = article.zones().get(zone).span().begin();
            for (List<CoreLabel> whole : splitter.split(zones.get(zone))) {
                List<List<CoreLabel>> pieces = limit.pieces(whole);
                cuts += pieces.size() - 1;
                for (List<CoreLabel> piece : pieces) {
                    Sentence sentence = annotate(article.text(), new Place(sentences.size(), zone, offset), piece);
                    sentences.add(sentence);
                    entities.addAll(entities(sentence));
                }
            }
        }
        return new AnnotatedStory(article, sentences, entities, cuts);
    }

    /** A sentence's index in the story, its zone, and where the zone begins. */
    private record Place(int sentence, int zone, int offset) {}

    /** The tokens of each zone; none of those that are not read. */
    private List<List<CoreLabel>> tokenize(Article article) {
        List<List<CoreLabel>> zones = new ArrayList<>();
        int total = 0;
        for (Zone zone : article.zones()) {
            List<CoreLabel> tokens = new ArrayList<>();
            for (TextSpan piece : reads(zone) ? MarkRuns.pieces(article.text(), zone.span()) : List.<TextSpan>of()) {
                List<CoreLabel> found = tokenize(piece.of(article.text()));
                int distance = piece.begin() - zone.span().begin();
                for (CoreLabel token : found) {
                    token.setBeginPosition(token.beginPosition() + distance);
                    token.setEndPosition(token.endPosition() + distance);
                }
                tokens.addAll(found);
                total += found.size();
                if (total > maxStoryTokens) {
                    throw new StoryTooLongException("more than " + maxStoryTokens + " tokens");
                }
            }
            zones.add(tokens);
        }
        return zones;
    }

    private List<CoreLabel> tokenize(String words) {
        return GluedStops.part(ShortTitles.join(
                tokenizers.getTokenizer(new StringReader(words)).tokenize()));
    }

    private Sentence annotate(String text, Place place, List<CoreLabel> labels) {
        if (Thread.currentThread().isInterrupted()) {
            throw new RuntimeInterruptedException();
        }
        List<String> tags = PluralPossessives.mend(
                labels, tagger.tag(labels.stream().map(CoreLabel::word).toList()));
        List<EntityKind> kinds = names.kinds(labels, tags);
        List<Token> tokens = new ArrayList<>(labels.size());
        boolean hasWords = false;
        for (int i = 0; i < labels.size(); i++) {
            CoreLabel label = labels.get(i);
            String tag = tags.get(i);
            TextSpan span = new TextSpan(label.beginPosition(), label.endPosition()).shift(place.offset());
            Token token = new Token(span.of(text), lemmas.of(label.word(), tag), tag, kinds.get(i), span);
            tokens.add(token);
            hasWords |= token.isWord();
        }
        List<String> words = labels.stream().map(CoreLabel::value).toList();
        Constituent tree = hasWords ? models.parser().parse(OwnedNouns.straight(words, tags), tags) : null;
        return new Sentence(
                place.sentence(),
                place.zone(),
                tokens,
                tree == null ? null : new ParseTree(tree, words),
                tree == null
                        ? null
                        : DependencyTree.lazy(
                                words.size(), () -> models.dependencies().convert(tree, words)));
    }

    /** CoreNLP's recursive network, over the JVM's models; loads them on the first call. */
    public static TreeSentiment treeSentiment() {
        return CoreNlpModels.shared().sentiment();
    }

    private static List<EntityMention> entities(Sentence sentence) {
        List<EntityMention> found = new ArrayList<>();
        List<Token> tokens = sentence.tokens();
        int end;
        for (int begin = 0; begin < tokens.size(); begin = end) {
            EntityKind kind = tokens.get(begin).entity();
            end = begin + 1;
            while (end < tokens.size() && tokens.get(end).entity() == kind) {
                end++;
            }
            if (kind != EntityKind.NONE) {
                found.add(new EntityMention(kind, sentence.index(), begin, end, sentence.span(begin, end)));
            }
        }
        return found;
    }
}
