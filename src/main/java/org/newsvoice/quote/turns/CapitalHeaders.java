package org.newsvoice.quote.turns;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.newsvoice.article.TextSpan;
import org.newsvoice.quote.turns.Header.Opens;

/**
 * Finds headers in capitals in a paragraph, anywhere in it: sites print whole roundups as one paragraph. A header
 * ends with a colon, before a quotation mark, before a word with small letters, or with the paragraph. A line of capitals that
 * runs into a sentence and names nobody is a headline of the paper's own. Linear in its length.
 */
final class CapitalHeaders {

    /** Marks around a word. */
    private static final Pattern EDGES = Pattern.compile("^[*\u2022(]+|[,:;]+$");
    /** What goes on with a run of capitals. */
    private static final Pattern JOINT = Pattern.compile("&|-|--|\u2013|\\d[\\d.,]*%?|\\$[\\d.,]+");

    private static final int MAX_WORDS = 36;
    private static final int MIN_LETTERS = 3;
    private static final int MIN_TOPIC_LETTERS = 4;
    private static final int MIN_HEADLINE_WORDS = 4;

    private final String text;
    private final TextSpan paragraph;
    private final List<Header> found = new ArrayList<>();
    private final List<TextSpan> run = new ArrayList<>();
    private boolean midSentence;

    private CapitalHeaders(String text, TextSpan paragraph) {
        this.text = text;
        this.paragraph = paragraph;
    }

    static List<Header> of(String text, TextSpan paragraph) {
        CapitalHeaders headers = new CapitalHeaders(text, paragraph);
        headers.find();
        return headers.found;
    }

    private void find() {
        int at = paragraph.begin();
        while (at < paragraph.end()) {
            if (isSpace(text.charAt(at))) {
                at++;
                continue;
            }
            int end = at;
            while (end < paragraph.end() && !isSpace(text.charAt(end))) {
                end++;
            }
            take(at, end);
            at = end;
        }
        close(paragraph.end());
    }

    private void take(int begin, int end) {
        if (hasSmallLetter(begin, end)) {
            close(begin);
            return;
        }
        String word = text.substring(begin, end);
        boolean joins = !run.isEmpty() && JOINT.matcher(word).matches();
        boolean closesQuote = "\"\u201d\u2019)".indexOf(word.charAt(word.length() - 1)) >= 0 && word.indexOf('(') < 0;
        if (isMark(word.charAt(0)) || closesQuote || !(HeaderWords.isCapital(word) || joins)) {
            close(begin);
            return;
        }
        if (run.isEmpty() && isMidSentence(begin)) {
            midSentence = true;
        }
        run.add(new TextSpan(begin, end));
        if (word.endsWith(":")) {
            close(end);
        }
    }

    /** Whether a word is certainly not in capitals, which most are not; "McGRATH" may be. */
    private boolean hasSmallLetter(int begin, int end) {
        boolean mc = text.startsWith("Mc", begin) || text.startsWith("*Mc", begin);
        for (int i = begin; i < end && !mc; i++) {
            if (Character.isLowerCase(text.charAt(i))) {
                return true;
            }
        }
        return false;
    }

    /** Whether the word before goes on into this one: it has small letters and no stop, mark or bracket behind it. */
    private boolean isMidSentence(int begin) {
        int i = begin - 1;
        while (i >= paragraph.begin() && isSpace(text.charAt(i))) {
            i--;
        }
        return i >= paragraph.begin() && (Character.isLowerCase(text.charAt(i)) || text.charAt(i) == ',');
    }

    private static boolean isSpace(char c) {
        boolean visible = c > ' ' && c <= '~';
        return !visible && (Character.isWhitespace(c) || Character.isSpaceChar(c));
    }

    private static boolean isMark(char c) {
        return "\"\u201c\u201d`\u2018".indexOf(c) >= 0;
    }

    /** Judges the run of capitals before {@code next}. */
    private void close(int next) {
        if (run.isEmpty()) {
            return;
        }
        List<TextSpan> words = new ArrayList<>(run);
        run.clear();
        boolean after = midSentence;
        midSentence = false;
        if (after && word(words.get(0)).endsWith(".")) {
            // "... in the U.S. ANA RUIZ, ECONOMIST": the abbreviation ends the sentence before.
            words.remove(0);
        }
        // Longer runs are stories in capitals.
        if (words.isEmpty() || words.size() > MAX_WORDS) {
            return;
        }
        while (words.size() > 1 && HeaderWords.isOverComments(word(words.get(0)))) {
            words.remove(0);
        }
        TextSpan span =
                new TextSpan(words.get(0).begin(), words.get(words.size() - 1).end());
        String heading = span.of(text);
        boolean colon = heading.endsWith(":");
        boolean quote = next < paragraph.end() && isMark(text.charAt(next));
        boolean last = next >= paragraph.end() && span.begin() == paragraph.begin();
        if (heading.chars().filter(Character::isLetter).count() < MIN_LETTERS) {
            return;
        }
        HeaderName name = HeaderName.find(text, words);
        if (name != null && (colon || quote || last || name.certain())) {
            found.add(new Header(span, Opens.TURN, name.span()));
        } else if (colon || quote || last) {
            Opens opens = topic(heading, colon, after);
            if (opens != null) {
                found.add(new Header(span, opens, null));
            }
        } else if (!after && words.size() >= MIN_HEADLINE_WORDS) {
            found.add(new Header(span, Opens.NARRATION, null));
        }
    }

    private static @Nullable Opens topic(String heading, boolean colon, boolean midSentence) {
        if (HeaderWords.isNarration(heading.replace(":", ""))) {
            return Opens.NARRATION;
        }
        boolean topic = colon
                || (!midSentence && heading.chars().filter(Character::isLetter).count() >= MIN_TOPIC_LETTERS);
        return topic ? Opens.TOPIC : null;
    }

    private String word(TextSpan span) {
        return EDGES.matcher(span.of(text)).replaceAll("");
    }
}
