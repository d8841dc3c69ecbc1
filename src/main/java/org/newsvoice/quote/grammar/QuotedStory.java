package org.newsvoice.quote.grammar;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.newsvoice.article.TextSpan;
import org.newsvoice.article.ZoneKind;
import org.newsvoice.nlp.AnnotatedStory;
import org.newsvoice.nlp.DependencyTree;
import org.newsvoice.nlp.Sentence;
import org.newsvoice.nlp.Token;
import org.newsvoice.quote.Mention;
import org.newsvoice.quote.Quotation;

/**
 * A story as one sequence of tokens, with its quoted passages marked. Tokens are numbered over the whole story, so that
 * the words beside a quotation are one step away, however the sentences were split. For one thread.
 */
public final class QuotedStory {

    /** No such token. */
    public static final int NONE = DependencyTree.NONE;

    private final AnnotatedStory story;
    private final List<Quotation> quotations;
    private final List<Passage> passages;
    private final Token[] tokens;
    private final boolean[] marks;
    private final int[] sentenceOf;
    private final int[] sentenceBegin;
    private final int[] zoneOf;
    private final int[] zoneBegin;
    private final int[] passageOf;
    private final @Nullable List<Integer>[] dependents;

    public QuotedStory(AnnotatedStory story, List<Quotation> quotations) {
        this.story = story;
        this.quotations = List.copyOf(quotations);
        int n = story.sentences().stream().mapToInt(s -> s.tokens().size()).sum();
        tokens = new Token[n];
        marks = new boolean[n];
        dependents = lists(n);
        sentenceOf = new int[n];
        sentenceBegin = new int[story.sentences().size() + 1];
        zoneOf = new int[story.sentences().size()];
        int at = 0;
        for (Sentence sentence : story.sentences()) {
            int index = sentence.index();
            sentenceBegin[index] = at;
            zoneOf[index] = index == 0 ? 0 : zoneOf[index - 1] + (isOtherZone(index) ? 1 : 0);
            for (Token token : sentence.tokens()) {
                tokens[at] = token;
                marks[at] = !hasLetterOrDigit(token.text());
                sentenceOf[at++] = sentence.index();
            }
        }
        sentenceBegin[story.sentences().size()] = n;
        zoneBegin = new int[(n == 0 ? 0 : zone(n - 1) + 1) + 1];
        Arrays.fill(zoneBegin, n);
        for (int i = n - 1; i >= 0; i--) {
            zoneBegin[zone(i)] = i;
        }
        passages = findPassages();
        passageOf = new int[n];
        Arrays.fill(passageOf, NONE);
        passages.forEach(p -> Arrays.fill(passageOf, p.begin(), p.end(), p.number()));
    }

    @SuppressWarnings({"unchecked", "rawtypes"})
    private static @Nullable List<Integer>[] lists(int n) {
        return new List[n];
    }

    private static boolean hasLetterOrDigit(String word) {
        for (int i = 0; i < word.length(); i++) {
            if (Character.isLetterOrDigit(word.charAt(i))) {
                return true;
            }
        }
        return false;
    }

    private boolean isOtherZone(int sentence) {
        return story.sentences().get(sentence).zone()
                != story.sentences().get(sentence - 1).zone();
    }

    private List<Passage> findPassages() {
        List<Passage> found = new ArrayList<>();
        int at = 0;
        for (int q = 0; q < quotations.size(); q++) {
            for (TextSpan span : quotations.get(q).spans()) {
                while (at < tokens.length && tokens[at].span().begin() < span.begin()) {
                    at++;
                }
                int begin = at;
                while (at < tokens.length && tokens[at].span().begin() < span.end()) {
                    at++;
                }
                found.add(new Passage(found.size(), q, span, begin, at));
            }
        }
        return List.copyOf(found);
    }

    public AnnotatedStory story() {
        return story;
    }

    public List<Quotation> quotations() {
        return quotations;
    }

    /** In text order. */
    public List<Passage> passages() {
        return passages;
    }

    public int size() {
        return tokens.length;
    }

    public Token token(int at) {
        return tokens[at];
    }

    /** The token's text. */
    public String word(int at) {
        return tokens[at].text();
    }

    /** The token's lemma; empty where no token is, before the first one and behind the last. */
    public String lemma(int at) {
        return has(at) ? tokens[at].lemma() : "";
    }

    /** The token's tag; empty where no token is. */
    public String tag(int at) {
        return has(at) ? tokens[at].tag() : "";
    }

    /** Whether the token's tag begins so; false where no token is. */
    public boolean isTag(int at, String prefix) {
        return has(at) && tokens[at].tag().startsWith(prefix);
    }

    private boolean has(int at) {
        return at >= 0 && at < tokens.length;
    }

    /** Whether the token is one of these, whatever its case; false where no token is. */
    public boolean isWord(int at, String... words) {
        if (!has(at)) {
            return false;
        }
        for (String word : words) {
            if (word.equalsIgnoreCase(tokens[at].text())) {
                return true;
            }
        }
        return false;
    }

    /** Whether the token is a mark, not a word. */
    public boolean isMark(int at) {
        return has(at) && marks[at];
    }

    public int sentenceOf(int at) {
        return sentenceOf[at];
    }

    public Sentence sentence(int at) {
        return story.sentences().get(sentenceOf[at]);
    }

    /** The first token of the sentence with this index. */
    public int firstToken(int sentence) {
        return sentenceBegin[sentence];
    }

    public int sentenceBegin(int at) {
        return sentenceBegin[sentenceOf[at]];
    }

    public int sentenceEnd(int at) {
        return sentenceBegin[sentenceOf[at] + 1];
    }

    /** Number of the zone that holds the token, among those that are read: a byline between two does not set them apart. */
    public int zone(int at) {
        return zoneOf[sentenceOf[at]];
    }

    /** Whether the token is in a paragraph, not in a headline, deck or caption. */
    public boolean isInBody(int at) {
        int zone = story.sentences().get(sentenceOf[at]).zone();
        return story.article().zones().get(zone).kind() == ZoneKind.PARAGRAPH;
    }

    /** The token with which the zone of {@code at} begins. */
    public int zoneBegin(int at) {
        return zoneBegin[zone(at)];
    }

    /** The token after the zone of {@code at}. */
    public int zoneEnd(int at) {
        return zoneBegin[zone(at) + 1];
    }

    /** Number of the passage that holds the token, {@link #NONE} outside quotations. */
    public int passageOf(int at) {
        return passageOf[at];
    }

    /** Whether the token is in a passage in quotation marks, speech or not. */
    public boolean isInPassage(int at) {
        return has(at) && passageOf[at] != NONE;
    }

    /** The token's head, {@link #NONE} for a root or in a sentence that was not parsed. */
    public int head(int at) {
        DependencyTree tree = sentence(at).dependencies();
        if (tree == null) {
            return NONE;
        }
        int head = tree.head(at - sentenceBegin(at));
        return head == DependencyTree.NONE ? NONE : head + sentenceBegin(at);
    }

    /** The token that heads a mention. */
    public int headOf(Mention mention) {
        return firstToken(mention.sentence()) + mention.headToken();
    }

    /** The token's relation to its head, any subtype included; false in a sentence that was not parsed. */
    public boolean isRelation(int at, String relation) {
        DependencyTree tree = sentence(at).dependencies();
        return tree != null && tree.is(at - sentenceBegin(at), relation);
    }

    public boolean isParsed(int at) {
        return sentence(at).dependencies() != null;
    }

    /** The token's dependents, left to right. */
    public List<Integer> dependents(int at) {
        // Found when asked for: the dependencies of a sentence that nobody asks about are never made.
        List<Integer> known = dependents[at];
        if (known == null) {
            known = findDependents(at);
            dependents[at] = known;
        }
        return known;
    }

    private List<Integer> findDependents(int at) {
        DependencyTree tree = sentence(at).dependencies();
        int begin = sentenceBegin(at);
        if (tree == null) {
            return List.of();
        }
        List<Integer> found = new ArrayList<>();
        for (int i = 0; i < tree.size(); i++) {
            if (tree.head(i) == at - begin) {
                found.add(i + begin);
            }
        }
        return found;
    }

    /** The first dependent by {@code relation}, or {@link #NONE}. */
    public int dependent(int at, String relation) {
        for (int dependent : dependents(at)) {
            if (isRelation(dependent, relation)) {
                return dependent;
            }
        }
        return NONE;
    }

    /** The text span of tokens {@code begin} to before {@code end}. */
    public TextSpan span(int begin, int end) {
        return new TextSpan(tokens[begin].span().begin(), tokens[end - 1].span().end());
    }
}
