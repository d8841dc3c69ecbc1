package org.newsvoice.nlp.corenlp;

import edu.stanford.nlp.ling.CoreLabel;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Cuts the tokens of a zone into sentences. Line breaks mean nothing. Closing marks stay with their sentence, and so do the
 * words after a quoted question: “Will you go?” he asked. Immutable.
 *
 * <p>CoreNLP's own splitter decides about a straight mark by counting marks in the sentence before, which gives the closing
 * mark of a quotation of two sentences to the words behind it.
 */
final class SentenceSplitter {

    private static final String STOPS = ".。!?！？";
    private static final Pattern ENDS = Pattern.compile("[.。]|[!?！？]+");
    private static final Pattern CLOSES = Pattern.compile("[\\p{Pe}\\p{Pf}\"'>＂＇＞]|''|’’|-R[CRS]B-");
    private static final Pattern CLOSES_QUOTATION = Pattern.compile("[\\p{Pf}\"'＂＇]|''|’’");
    private static final Pattern LEGAL_FORM = Pattern.compile("(?:Co|Cos|Corp|Inc|Ltd|Bros|Plc|PLC|LLC|LP)[.]?");
    private static final Pattern EXCHANGE = Pattern.compile("\\p{Lu}{1,2}");
    private static final Pattern IN_LOWER_CASE = Pattern.compile("\\p{Ll}[\\p{Ll}'’-]*");

    /** The sentences, in order; together they are all tokens. */
    List<List<CoreLabel>> split(List<CoreLabel> tokens) {
        List<List<CoreLabel>> sentences = new ArrayList<>();
        int begin = 0;
        for (int i = 0; i < tokens.size(); i++) {
            if (isEnd(tokens.get(i).word())) {
                int end = afterClosingMarks(tokens, i);
                if (!goesOn(tokens, i, end)) {
                    sentences.add(tokens.subList(begin, end));
                    begin = end;
                }
                i = end - 1;
            }
        }
        if (begin < tokens.size()) {
            sentences.add(tokens.subList(begin, tokens.size()));
        }
        return sentences;
    }

    /** Whether a word is a stop. The first character rules out nearly all words. */
    private static boolean isEnd(String word) {
        return !word.isEmpty()
                && STOPS.indexOf(word.charAt(0)) >= 0
                && ENDS.matcher(word).matches();
    }

    /** Index after the marks that close what ends at {@code stop}. */
    private static int afterClosingMarks(List<CoreLabel> tokens, int stop) {
        int at = stop + 1;
        while (at < tokens.size() && closes(tokens, at)) {
            at++;
        }
        return at;
    }

    private static boolean closes(List<CoreLabel> tokens, int at) {
        String word = tokens.get(at).word();
        if (isEnd(word)) {
            // "?!", ". . .": further stops; a stop after white space is one too, no sentence begins with it.
            return true;
        }
        if (!CLOSES.matcher(word).matches()) {
            return false;
        }
        boolean touchesLeft = tokens.get(at - 1).endPosition() == tokens.get(at).beginPosition();
        boolean touchesRight = at + 1 < tokens.size()
                && tokens.get(at).endPosition() == tokens.get(at + 1).beginPosition();
        boolean canOpen = word.equals("\"") || word.equals("'") || word.equals("''") || word.equals("＂");
        return !canOpen || touchesLeft || !touchesRight;
    }

    /** "Ruiz Marine Co. Inc.", "Ruiz Marine Co. (RUIZ.N)", "(066570.KS)": a stop within the name of a firm or of its share. */
    private static boolean isInFirm(List<CoreLabel> tokens, int stop) {
        if (stop == 0 || stop + 1 >= tokens.size()) {
            return false;
        }
        String before = tokens.get(stop - 1).word();
        String next = tokens.get(stop + 1).word();
        boolean form = LEGAL_FORM.matcher(before).matches()
                && (LEGAL_FORM.matcher(next).matches() || next.equals("(") || next.equals("-LRB-"));
        boolean glued = tokens.get(stop).endPosition() == tokens.get(stop + 1).beginPosition()
                && tokens.get(stop - 1).endPosition() == tokens.get(stop).beginPosition();
        return form
                || (glued && before.matches("\\d+") && EXCHANGE.matcher(next).matches());
    }

    /** Whether the sentence goes on behind the stop and its closing marks. */
    private static boolean goesOn(List<CoreLabel> tokens, int stop, int end) {
        if (isInFirm(tokens, stop)) {
            return true;
        }
        if (end == tokens.size()
                || !IN_LOWER_CASE.matcher(tokens.get(end).word()).matches()) {
            return false;
        }
        boolean question = !tokens.get(stop).word().equals(".");
        return question
                || tokens.subList(stop + 1, end).stream()
                        .anyMatch(
                                token -> CLOSES_QUOTATION.matcher(token.word()).matches());
    }
}
