package org.newsvoice.quote.indirect;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.newsvoice.article.TextSpan;
import org.newsvoice.quote.AttributedQuote;
import org.newsvoice.quote.Attribution;
import org.newsvoice.quote.Mention;
import org.newsvoice.quote.MentionKind;
import org.newsvoice.quote.Quotation;
import org.newsvoice.quote.QuoteFlag;
import org.newsvoice.quote.QuoteKind;

/**
 * Joins words in quotation marks and the words reported around them to statements: quotes that one cue reports, and the words
 * outside the marks that belong to them. What is reported without quotation marks becomes a separate quote.
 */
public final class Statements {

    /** The name of the rule in attributions of what is found without marks. */
    public static final String RULE = "indirect";

    /** A quote is within a content with which it shares this much of its letters. */
    private static final double WITHIN = 0.5;

    /** A content adds nothing to a quote that is this much of it. */
    private static final double SAME = 0.9;

    private final String text;
    private final List<AttributedQuote> quotes;
    private final List<Group> groups = new ArrayList<>();
    private final List<List<TextSpan>> reported;
    private final List<AttributedQuote> indirect = new ArrayList<>();
    /** Letters in marks that are no speech for themselves: so-called “harbor tax”. They are reported by somebody, or not at all. */
    private final BitSet noSpeech = new BitSet();
    /** Where these are, marks included. */
    private final List<TextSpan> noSpeechSpans = new ArrayList<>();

    /** Quotes that one cue reports. */
    private record Group(
            List<Integer> members,
            List<TextSpan> spans,
            BitSet letters,
            @Nullable Attribution attribution,
            QuoteKind kind) {}

    private Statements(List<AttributedQuote> quotes, String text) {
        this.quotes = quotes;
        this.text = text;
        this.reported = new ArrayList<>(
                quotes.stream().map(quote -> quote.quotation().spans()).toList());
    }

    /**
     * The statements of a story.
     *
     * @param quotes its words in quotation marks, in text order
     * @param found what its words outside of marks report
     * @param text the article's text
     */
    public static Statements of(List<AttributedQuote> quotes, List<IndirectSpeech> found, String text) {
        Statements statements = new Statements(quotes, text);
        statements.group();
        found.stream()
                .sorted(Comparator.comparingDouble(speech -> -speech.probability()))
                .forEach(statements::add);
        statements.indirect.sort(
                Comparator.comparingInt(quote -> quote.quotation().begin()));
        return statements;
    }

    /** All that is reported in the statement of a quote, its own words included. */
    public List<TextSpan> reported(int quote) {
        return reported.get(quote);
    }

    /** What is reported without marks, in text order; also with marks around a part, when nobody is known to have said that part. */
    public List<AttributedQuote> indirect() {
        return Collections.unmodifiableList(indirect);
    }

    private void group() {
        for (int i = 0; i < quotes.size(); i++) {
            AttributedQuote quote = quotes.get(i);
            if (!quote.speech()) {
                noSpeech.or(letters(quote.quotation().spans()));
                noSpeechSpans.addAll(quote.quotation().spans());
                continue;
            }
            Group last = groups.isEmpty() ? null : groups.get(groups.size() - 1);
            if (last != null && goesOn(last.attribution(), quote.attribution())) {
                last.members().add(i);
                last.spans().addAll(quote.quotation().spans());
                last.letters().or(letters(quote.quotation().spans()));
            } else {
                List<TextSpan> spans = new ArrayList<>(quote.quotation().spans());
                groups.add(new Group(
                        new ArrayList<>(List.of(i)),
                        spans,
                        letters(spans),
                        quote.attribution(),
                        quote.quotation().kind()));
            }
        }
        for (Group group : groups) {
            group.members().forEach(member -> reported.set(member, List.copyOf(group.spans())));
        }
    }

    /** Whether a quote needs no cue but the one before: “...,” he said. “...” */
    private static boolean goesOn(@Nullable Attribution before, @Nullable Attribution own) {
        return before != null
                && own != null
                && own.mention().kind() != MentionKind.NONE
                && own.mention().span().equals(before.mention().span())
                && (own.cue() == null || own.cue().equals(before.cue()));
    }

    private void add(IndirectSpeech speech) {
        BitSet content = letters(speech.content());
        if (speech.source() == null && shared(noSpeech, content) >= SAME * content.cardinality()) {
            return;
        }
        List<Group> within = new ArrayList<>();
        Group main = null;
        int most = 0;
        for (Group group : groups) {
            int shared = shared(group.letters(), content);
            if (shared == 0) {
                if (isCueOf(group, speech)) {
                    return;
                }
                continue;
            }
            boolean inside = shared >= WITHIN * group.letters().cardinality();
            boolean direct = group.kind() == QuoteKind.DIRECT && shared > WITHIN * content.cardinality();
            boolean cut = !inside && group.kind() == QuoteKind.DIRECT && group.attribution() != null;
            boolean known =
                    inside ? direct || shared >= SAME * content.cardinality() : shared > WITHIN * content.cardinality();
            if (cut || known) {
                return;
            }
            if (inside) {
                within.add(group);
                main = shared > most ? group : main;
                most = Math.max(most, shared);
            }
        }
        List<TextSpan> whole = withMarks(speech.content(), within);
        for (Group group : within) {
            group.members().forEach(member -> reported.set(member, whole));
        }
        if (main == null || main.attribution() == null) {
            indirect.add(quote(speech, closed(speech.content())));
        }
    }

    /** Whether the cue reports these quotes already: it does not report other words beside them. */
    private static boolean isCueOf(Group group, IndirectSpeech speech) {
        TextSpan cue = group.attribution() == null ? null : group.attribution().cue();
        return cue != null && cue.overlaps(speech.cue());
    }

    /** A content that begins or ends in a quote has all of it, marks included. */
    private static List<TextSpan> withMarks(List<TextSpan> content, List<Group> within) {
        return grown(
                content,
                within.stream().flatMap(group -> group.spans().stream()).toList());
    }

    /** A content that begins or ends in words in marks that are no speech for themselves has all of these, marks included. */
    private List<TextSpan> closed(List<TextSpan> content) {
        return grown(content, noSpeechSpans);
    }

    private static List<TextSpan> grown(List<TextSpan> content, List<TextSpan> quotes) {
        List<TextSpan> whole = new ArrayList<>();
        for (TextSpan span : content) {
            TextSpan grown = span;
            for (TextSpan quote : quotes) {
                if (quote.overlaps(span)) {
                    grown = new TextSpan(Math.min(grown.begin(), quote.begin()), Math.max(grown.end(), quote.end()));
                }
            }
            TextSpan last = whole.isEmpty() ? null : whole.get(whole.size() - 1);
            if (last != null && last.end() >= grown.begin()) {
                whole.set(whole.size() - 1, new TextSpan(last.begin(), Math.max(last.end(), grown.end())));
            } else {
                whole.add(grown);
            }
        }
        return whole;
    }

    private static AttributedQuote quote(IndirectSpeech speech, List<TextSpan> content) {
        TextSpan cue = speech.cue();
        Mention source = speech.source();
        Mention mention =
                source != null ? source : new Mention(MentionKind.NONE, 0, 0, new TextSpan(cue.begin(), cue.begin()));
        Set<QuoteFlag> flags = Set.of();
        return new AttributedQuote(
                new Quotation(content, speech.zone(), QuoteKind.INDIRECT, flags),
                new Attribution(mention, cue, RULE, Confidence.of(speech.probability())),
                true);
    }

    private static int shared(BitSet a, BitSet b) {
        BitSet both = (BitSet) a.clone();
        both.and(b);
        return both.cardinality();
    }

    private BitSet letters(List<TextSpan> spans) {
        BitSet letters = new BitSet();
        for (TextSpan span : spans) {
            for (int i = span.begin(); i < span.end(); i++) {
                if (Character.isLetterOrDigit(text.charAt(i))) {
                    letters.set(i);
                }
            }
        }
        return letters;
    }
}
