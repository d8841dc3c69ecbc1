package org.newsvoice.export;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.newsvoice.article.CodePointOffsets;
import org.newsvoice.article.TextSpan;
import org.newsvoice.report.ShownQuote;

/**
 * A story's quotations as brat standoff: text-bound annotations, relations, attributes and notes. brat counts characters as
 * Python does, in code points, and slices the text with them; its lines end wherever Python's {@code splitlines} ends one, so
 * that no annotation may reach over such a place: it is given in fragments. Not thread-safe.
 *
 * @see <a href="https://brat.nlplab.org/standoff.html">brat standoff format</a>
 */
final class BratDocument {

    /** What {@code annotation.conf} must say for brat to show the annotations. */
    static final String CONFIGURATION = """
            [entities]
            Quote
            Mention
            Cue
            [relations]
            SaidBy	Arg1:Quote, Arg2:Mention
            ReportedBy	Arg1:Quote, Arg2:Cue
            <OVERLAP>	Arg1:<ENTITY>, Arg2:<ENTITY>, <OVL-TYPE>:<ANY>
            [events]
            [attributes]
            Kind	Arg:Quote, Value:direct|mixed|indirect
            Stance	Arg:Quote, Value:asserted|denied|hypothetical|question|wish|order
            Sentiment	Arg:Quote, Value:negative|neutral|positive
            """;

    /** Line ends of Python's str.splitlines. */
    private static final String LINE_ENDS = "\n\r\u000B\f\u001C\u001D\u001E\u0085\u2028\u2029";

    private final String text;
    private final CodePointOffsets offsets;
    private final StringBuilder lines = new StringBuilder();
    private int entities;
    private int relations;
    private int attributes;
    private int notes;

    private BratDocument(String text) {
        this.text = text;
        this.offsets = CodePointOffsets.of(text);
    }

    /** The annotation file of a story with {@code text}. */
    static String of(String text, List<ShownQuote> quotes) {
        BratDocument document = new BratDocument(text);
        quotes.forEach(document::add);
        return document.lines.toString();
    }

    private void add(ShownQuote quote) {
        String id = entity("Quote", quote.spans());
        if (id == null) {
            return;
        }
        relate("SaidBy", id, "Mention", quote.attribution().mention());
        relate("ReportedBy", id, "Cue", quote.attribution().cue());
        attribute("Kind", id, quote.kind());
        if (quote.stance() != null) {
            attribute("Stance", id, quote.stance());
        }
        if (quote.sentiment().label() != null) {
            attribute("Sentiment", id, quote.sentiment().label());
        }
        note(id, quote.attribution());
    }

    private @Nullable String entity(String type, List<TextSpan> spans) {
        List<TextSpan> fragments =
                spans.stream().flatMap(span -> fragments(span).stream()).toList();
        if (fragments.isEmpty()) {
            return null;
        }
        String id = "T" + ++entities;
        lines.append(id)
                .append('\t')
                .append(type)
                .append(' ')
                .append(fragments.stream()
                        .map(offsets::of)
                        .map(span -> span.begin() + " " + span.end())
                        .collect(Collectors.joining(";")))
                .append('\t')
                .append(fragments.stream().map(span -> span.of(text)).collect(Collectors.joining(" ")))
                .append('\n');
        return id;
    }

    /** The parts of {@code span} between line ends. */
    private List<TextSpan> fragments(TextSpan span) {
        List<TextSpan> fragments = new ArrayList<>();
        int begin = span.begin();
        for (int i = span.begin(); i <= span.end(); i++) {
            if (i == span.end() || LINE_ENDS.indexOf(text.charAt(i)) >= 0) {
                TextSpan fragment = new TextSpan(begin, i).trim(text);
                if (!fragment.isEmpty()) {
                    fragments.add(fragment);
                }
                begin = i + 1;
            }
        }
        return fragments;
    }

    private void relate(String relation, String quote, String type, ShownQuote.@Nullable Marked marked) {
        TextSpan span = marked == null ? null : marked.span();
        String other = span == null ? null : entity(type, List.of(span));
        if (other != null) {
            lines.append("R%d\t%s Arg1:%s Arg2:%s\n".formatted(++relations, relation, quote, other));
        }
    }

    private void attribute(String name, String quote, String value) {
        lines.append("A%d\t%s %s %s\n".formatted(++attributes, name, quote, value));
    }

    private void note(String quote, ShownQuote.Attribution attribution) {
        ShownQuote.Who who = attribution.speaker();
        String words = who == null
                ? "speaker open"
                : String.format(
                        Locale.ROOT,
                        "speaker %s (%s); rule %s; confidence %s",
                        who.name(),
                        who.kind(),
                        attribution.rule(),
                        attribution.confidence());
        lines.append("#%d\tAnnotatorNotes %s\t".formatted(++notes, quote))
                .append(words.replaceAll("[\t" + LINE_ENDS + "]", " "))
                .append('\n');
    }
}
