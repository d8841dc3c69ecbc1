package org.newsvoice.quote.turns;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.newsvoice.article.TextSpan;
import org.newsvoice.quote.turns.Header.Opens;

/**
 * Finds headers in usual letters that begin a paragraph: “Ana Ruiz, economist, Quay Bank:” before a quotation or as a line over
 * one, in stories that have two or more; and “From the desk of Ana Ruiz”, “A message from Ana Ruiz”. What they open ends with the first paragraph that
 * does not begin with a quotation mark.
 */
final class LineHeaders {

    private static final String NAME =
            "(?<name>\\p{Lu}[\\p{L}.'\u2019-]*(?: (?:(?:de|van|von|bin|al|der|la|du|del|da|di) )?"
                    + "\\p{Lu}[\\p{L}.'\u2019-]*){1,3})";
    private static final String REST = "(?:(?:, | \\()[^\u201c\u201d\":]{2,160})?";
    private static final Pattern BEFORE_QUOTE = Pattern.compile("^" + NAME + REST + ":\\s+(?=[\u201c\"])");
    private static final Pattern LINE = Pattern.compile("^" + NAME + REST + ":?$");
    private static final Pattern DESK = Pattern.compile(
            "^(?:From the desk of |(?:A |An open )?(?:[Mm]essage|[Ss]tatement|[Nn]ote|[Ll]etter) (?:from|by) |From: )"
                    + NAME + REST + "[.:]?$");
    private static final Pattern REPORTS = Pattern.compile(
            "^\\p{Lu}\\p{Ll}+ed \\p{Lu}|\\b(?:said|says|told|tells|added|adds|asked|asks|wrote|writes|tweeted|posted|replied|explained|is|was|were|are|has|had)\\b");

    private static final int MIN_HEADERS = 2;

    private final String text;
    private final List<TextSpan> paragraphs;
    private final boolean capitals;
    private final List<Header> found = new ArrayList<>();

    private LineHeaders(String text, List<TextSpan> paragraphs, boolean capitals) {
        this.capitals = capitals;
        this.text = text;
        this.paragraphs = paragraphs;
    }

    /**
     * The headers of a story, each followed by the end of what it opens where that comes before the next.
     *
     * @param capitals whether the story has headers in capitals, so that lines in capitals are no headers of this kind
     */
    static List<Header> of(String text, List<TextSpan> paragraphs, boolean capitals) {
        LineHeaders headers = new LineHeaders(text, paragraphs, capitals);
        headers.find();
        return headers.found;
    }

    private void find() {
        List<Integer> lines = new ArrayList<>();
        List<Header> regular = new ArrayList<>();
        List<Integer> places = new ArrayList<>();
        int colon = -1;
        for (int i = 0; i < paragraphs.size(); i++) {
            TextSpan span = paragraphs.get(i);
            boolean overQuote = opensWithMark(i + 1);
            if (colon < span.begin()) {
                int next = text.indexOf(':', span.begin());
                colon = next < 0 ? text.length() : next;
            }
            if (!overQuote && colon >= span.end()) {
                continue;
            }
            String paragraph = span.of(text);
            Matcher desk = DESK.matcher(paragraph);
            Matcher line = LINE.matcher(paragraph);
            Matcher before = BEFORE_QUOTE.matcher(paragraph);
            if (overQuote && desk.find()) {
                add(header(desk, i), i, places);
            } else if (overQuote
                    && line.find()
                    && isName(line)
                    && !(capitals && HeaderWords.isCapital(paragraph))
                    && !REPORTS.matcher(paragraph).find()) {
                lines.add(i);
                regular.add(header(line, i));
                places.add(i);
            } else if (before.find()
                    && isName(before)
                    && !REPORTS.matcher(before.group()).find()) {
                regular.add(header(before, i));
                places.add(i);
            }
        }
        // Names below quotations are signatures: then there is a quotation above the first of them.
        boolean signatures = !lines.isEmpty() && lines.get(0) > 0 && opensWithMark(lines.get(0) - 1);
        if (regular.size() >= MIN_HEADERS && !signatures) {
            for (int i = 0; i < regular.size(); i++) {
                add(regular.get(i), places.get(i), places);
            }
        }
    }

    /** Whether no small word begins what looks like a name: "ON INFLATION" is a heading over what somebody says of it. */
    private static boolean isName(Matcher match) {
        return !HeaderWords.isNoName(match.group("name").split(" ", 2)[0]);
    }

    private void add(Header header, int place, List<Integer> headers) {
        found.add(header);
        int end = place + 1;
        while (opensWithMark(end)) {
            end++;
        }
        if (end < paragraphs.size() && !headers.contains(end)) {
            int begin = paragraphs.get(end).begin();
            found.add(new Header(new TextSpan(begin, begin), Opens.NARRATION, null));
        }
    }

    private Header header(Matcher match, int paragraph) {
        TextSpan whole = new TextSpan(match.start(), match.end())
                .shift(paragraphs.get(paragraph).begin());
        String words = match.group("name");
        TextSpan name = new TextSpan(match.start("name") + titleLength(words), match.end("name"))
                .shift(paragraphs.get(paragraph).begin());
        return new Header(whole.trim(text), Opens.TURN, name);
    }

    /** The length of a title before two words of a name: "Trade Minister " of "Trade Minister Ana Ruiz". */
    static int titleLength(String words) {
        int length = 0;
        String[] each = words.split(" ");
        int at = 0;
        for (int i = 0; i + 2 < each.length; i++) {
            at += each[i].length() + 1;
            length = HeaderWords.isRole(each[i].toUpperCase(java.util.Locale.ROOT)) ? at : length;
        }
        return length;
    }

    private boolean opensWithMark(int paragraph) {
        return paragraph < paragraphs.size()
                && "\u201c\"".indexOf(text.charAt(paragraphs.get(paragraph).begin())) >= 0;
    }
}
