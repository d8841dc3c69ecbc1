package org.newsvoice.parse;

import java.util.List;
import java.util.regex.Pattern;
import org.newsvoice.article.ZoneKind;

/**
 * What a site puts around every story. Two lists, both of whole blocks: what no newsroom writes in a paragraph counts
 * anywhere; what might be news elsewhere ({@code Copyright ...}) counts only below the last paragraph. There a deck, a
 * headline or credits that are repeated count too.
 */
final class BoilerplateParser implements ZoneParser {

    private static final int MAX_CHARS = 500;

    private static final List<Pattern> ANYWHERE = forms(
            "(?:- ?)?advert(?:isement)?(?: ?-)?(?: ?continue reading.{0,40})?\\.?|story continues below.{0,40}|continue reading.{0,60}|scroll down for .{0,30}",
            "read more\\.?|read (?:more|also|next): ?.{1,150}|(?:also|more) (?:on|from|in) .{1,60}:.{0,100}|more: .{1,150}",
            "(?:related|see also|you may also like|recommended|more stories|top stories|trending)(?: (?:stories|articles|links|news|coverage))?:.{0,150}",
            "share|share this(?: (?:story|article|page))?(?: (?:on|with|via) .{1,80})?|print this.{0,30}|savesave|comments?|\\d+ comments?",
            "read or share this (?:story|article): ?\\S+|(?:click|tap) (?:here|on) .{0,150}|.{0,60}\\(opens in new window\\).{0,200}",
            "(?:like|join|follow|find) .{1,60} on (?:facebook|twitter|instagram|youtube|whatsapp|telegram|linkedin)\\b.{0,150}|follow (?:us\\b ?(?:on|@)?|@\\w).{0,150}",
            "(?:subscribe|sign up)(?: now| here| today)?[.!]?|(?:subscribe|sign up) (?:to|for) .{0,60}\\b(?:newsletters?|e?-?mails?|alerts|updates|our|app|digital)\\b.{0,100}|newsletter sign up.{0,200}|get .{1,40} delivered to your inbox.{0,80}",
            "(?:please )?(?:enable|your browser does not support) .{1,80}|just watched\\b.{0,120}(?:must watch|replay).{0,120}",
            "this (?:article|story|post|page|content) is (?:more than|over|at least) .{1,30} (?:years?|months?|weeks?|days?) old\\.?",
            "©.{0,200}|all rights reserved\\.?|copyright (?:©|\\(c\\)|\\d{4}).{0,300}",
            "(?:https?://|www\\.)\\S+");

    private static final List<Pattern> AT_THE_END = forms(
            "copyright\\b.{0,400}|.{0,300}\\ball rights reserved\\b.{0,200}|our standards:.{0,100}",
            "for (?:all )?(?:the )?(?:latest|more|breaking)\\b.{1,120}\\b(?:download|follow|visit|click|subscribe|check|see|go to|like us|log on|app\\b|https?:).{0,150}",
            "for more .{1,80}(?::|, ?)\\s*(?:https?://|www\\.|@|#).{0,150}|download .{1,60}\\bapps?\\b.{0,60}",
            "(?:follow|contact|e-?mail|reach|write to|tweet|call)\\b.{1,120}(?:@|\\bon (?:twitter|facebook|instagram)\\b|\\.com\\b).{0,150}",
            "(?:information|source|sources|credit|online|via|on the net|on the web): ?.{1,150}|visit .{1,40} online at .{1,80}",
            "(?:additional |with )?(?:reporting|editing|writing|edited|written|reported|compiled|graphics?) (?:and \\w+ )?by:?\\s+(?-i:\\p{Lu}).{1,250}",
            ".{1,200}\\bcontributed (?:to|reporting (?:to|for)) (?:this|the) (?:report|story|article)\\b.{0,80}",
            "this (?:story|article|report|post|page|version)\\b.{0,60}\\b(?:updated|corrected|originally|first appeared|republished|refiled|published)\\b.{0,200}",
            "(?:re)?publication or redistribution\\b.{0,400}|the views expressed\\b.{0,250}|do you have a story\\b.{0,250}|we pay for your stor.{0,250}|(?:got|have) a (?:tip|story)\\?.{0,200}",
            "(?-i:[a-z]{2,4}(?:/[a-z]{2,4}){0,3}) ?\\([^()]{2,50}\\)|-?\\s?(?:ends|end|30|more)\\s?-{0,2}|-- ?30 ?--");

    private static List<Pattern> forms(String... regexes) {
        return java.util.Arrays.stream(regexes)
                .map(regex -> Pattern.compile(regex, Pattern.CASE_INSENSITIVE | Pattern.DOTALL))
                .toList();
    }

    @Override
    public void findZones(Draft draft) {
        int first = draft.firstOpen();
        for (int i = first; i < draft.size(); i++) {
            if (isOpenBody(draft, i)
                    && (matches(ANYWHERE, draft, i)
                            || holdsNoWord(draft, i)
                            || (i == first && repeatsTitle(draft, i)))) {
                draft.label(i, ZoneKind.BOILERPLATE);
            }
        }
        first = draft.firstOpen();
        boolean atTheEnd = true;
        for (int i = draft.size() - 1; atTheEnd && i >= first; i--) {
            atTheEnd = !isOpenBody(draft, i) || marksFooter(draft, i, first);
        }
    }

    private static boolean isOpenBody(Draft draft, int i) {
        return draft.block(i).isOpen() && draft.block(i).mayHoldHeaders();
    }

    /** Claims block {@code i} if it is a footer, or the credits at its end; says whether the one above may be a footer too. */
    private static boolean marksFooter(Draft draft, int i, int first) {
        if (matches(AT_THE_END, draft, i) || (i > first && (repeatsTitle(draft, i) || repeatsDeck(draft, i)))) {
            draft.label(i, ZoneKind.BOILERPLATE);
            return true;
        }
        int credits = TrailingCredits.begin(draft.text(), draft.block(i).span());
        if (credits < draft.block(i).span().end()) {
            int piece = draft.split(i, credits);
            draft.label(piece, ZoneKind.BOILERPLATE);
            return piece == i;
        }
        return false;
    }

    private static boolean matches(List<Pattern> forms, Draft draft, int i) {
        if (draft.length(i) > MAX_CHARS) {
            return false;
        }
        String words = draft.words(i);
        return forms.stream().anyMatch(form -> form.matcher(words).matches());
    }

    private static boolean holdsNoWord(Draft draft, int i) {
        for (int at = draft.block(i).span().begin(); at < draft.block(i).span().end(); at++) {
            if (Character.isLetterOrDigit(draft.text().codePointAt(at))) {
                return false;
            }
        }
        return true;
    }

    private static boolean repeatsTitle(Draft draft, int i) {
        String title = draft.facts().title();
        return title != null && draft.length(i) <= 2 * MAX_CHARS && same(draft.words(i), title);
    }

    private static boolean repeatsDeck(Draft draft, int i) {
        String deck = draft.facts().deck();
        return deck != null && draft.length(i) <= 2 * MAX_CHARS && same(draft.words(i), deck);
    }

    /** The same words, whatever their shape and the stop behind them: text extractors add one to headlines. */
    private static boolean same(String some, String other) {
        return withoutStop(some).equals(withoutStop(other));
    }

    private static String withoutStop(String words) {
        return NormalizedText.of(words).replaceFirst("[.!?]+$", "");
    }
}
