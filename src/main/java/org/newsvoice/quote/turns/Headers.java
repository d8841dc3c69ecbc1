package org.newsvoice.quote.turns;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.newsvoice.article.Article;
import org.newsvoice.article.TextSpan;
import org.newsvoice.article.ZoneKind;
import org.newsvoice.quote.turns.Header.Opens;

/** Finds the headers of a story that give what follows to a speaker. */
public final class Headers {

    private static final int MIN_HEADERS = 2;

    private Headers() {}

    /** The headers, in text order, without overlap; none in a story in which nothing opens a turn. */
    public static List<Header> of(Article article) {
        String text = article.text();
        List<TextSpan> paragraphs = article.zones(ZoneKind.PARAGRAPH).stream()
                .map(zone -> zone.span().trim(text))
                .filter(span -> !span.isEmpty())
                .toList();
        List<Header> capitals = new ArrayList<>();
        paragraphs.forEach(paragraph -> capitals.addAll(CapitalHeaders.of(text, paragraph)));
        List<Header> found = new ArrayList<>(turns(capitals, text));
        long topics = capitals.stream()
                .filter(header -> header.opens() == Opens.TOPIC)
                .count();
        Header remarks = found.isEmpty() && topics >= MIN_HEADERS ? Remarks.of(text, paragraphs) : null;
        if (remarks != null) {
            found.addAll(capitals);
            found.add(remarks);
        }
        boolean opened = found.stream().anyMatch(header -> header.opens() == Opens.TURN);
        found.addAll(LineHeaders.of(text, paragraphs, opened));
        found.addAll(QuestionsAndAnswers.of(text, paragraphs));
        if (found.stream().allMatch(header -> header.opens() == Opens.TOPIC || header.opens() == Opens.NARRATION)) {
            return List.of();
        }
        found.sort(Comparator.comparing(Header::span));
        return withoutOverlap(found);
    }

    /** The headers in capitals; one alone must say what the person is. */
    private static List<Header> turns(List<Header> capitals, String text) {
        List<Header> named = withSurnames(withNamesAlone(capitals, text), text);
        List<Header> turns =
                named.stream().filter(header -> header.opens() == Opens.TURN).toList();
        long narrated = named.stream()
                .filter(header -> header.opens() == Opens.NARRATION)
                .count();
        boolean any = turns.size() >= MIN_HEADERS || turns.stream().anyMatch(header -> saysRole(header, text));
        // More headlines than names: a digest of news, whose headlines name people, too.
        return any && narrated <= turns.size() ? named : List.of();
    }

    private static boolean saysRole(Header header, String text) {
        for (String word : header.span().of(text).split("[\\s,:]+")) {
            if (HeaderWords.isRole(word)) {
                return true;
            }
        }
        return false;
    }

    /** Takes headings that are nothing but the name of a person whom the story names in usual letters: SARKOZY “...”. */
    private static List<Header> withNamesAlone(List<Header> capitals, String text) {
        List<Header> headers = new ArrayList<>();
        int names = 0;
        for (Header header : capitals) {
            TextSpan name = nameAlone(header, text);
            names += name == null ? 0 : 1;
            headers.add(name == null ? header : new Header(header.span(), Opens.TURN, name));
        }
        return names >= MIN_HEADERS ? headers : capitals;
    }

    /** Takes headings of the last word of a name that another header has in full, with a title or a colon: SENATOR RUIZ, RUIZ: */
    private static List<Header> withSurnames(List<Header> headers, String text) {
        Set<String> surnames = new HashSet<>();
        for (Header header : headers) {
            TextSpan name = header.opens() == Opens.TURN ? header.name() : null;
            if (name != null) {
                String[] words = name.of(text).split("\\s+");
                surnames.add(words[words.length - 1]);
            }
        }
        List<Header> taken = new ArrayList<>(headers);
        taken.replaceAll(header -> {
            String heading = header.span().of(text).replaceAll("[:,]+$", "");
            int space = heading.lastIndexOf(' ');
            boolean alone = space < 0 && header.span().of(text).endsWith(":");
            boolean title = header.opens() == Opens.TOPIC
                    && surnames.contains(heading.substring(space + 1))
                    && (alone || hasOnlyRoles(heading, space));
            int begin = header.span().begin();
            return title
                    ? new Header(header.span(), Opens.TURN, new TextSpan(begin + space + 1, begin + heading.length()))
                    : header;
        });
        return taken;
    }

    /** Whether titles stand before {@code space}, and nothing else. */
    private static boolean hasOnlyRoles(String heading, int space) {
        return space > 0 && Stream.of(heading.substring(0, space).split("\\s+")).allMatch(HeaderWords::isRole);
    }

    private static @org.jspecify.annotations.Nullable TextSpan nameAlone(Header header, String text) {
        String heading = header.span().of(text).replaceAll("[:,]+$", "");
        String[] words = heading.split("\\s+");
        if (header.opens() != Opens.TOPIC || words.length > 3) {
            return null;
        }
        StringBuilder usual = new StringBuilder();
        for (String word : words) {
            if (!HeaderWords.canName(word) || word.length() < 3) {
                return null;
            }
            usual.append(usual.isEmpty() ? "" : " ").append(NameCase.usual(word));
        }
        boolean named = words.length == 1 ? hasFirstName(usual.toString(), text) : text.contains(usual);
        return named ? new TextSpan(header.span().begin(), header.span().begin() + heading.length()) : null;
    }

    /** Whether the text has a capitalized word and then the name. */
    private static boolean hasFirstName(String name, String text) {
        for (int at = text.indexOf(" " + name); at > 0; at = text.indexOf(" " + name, at + 1)) {
            int begin = at;
            while (begin > 0 && Character.isLetter(text.charAt(begin - 1))) {
                begin--;
            }
            int end = at + 1 + name.length();
            String first = text.substring(begin, at);
            boolean whole = end == text.length() || !Character.isLetterOrDigit(text.charAt(end));
            if (whole
                    && first.length() > 2
                    && Character.isUpperCase(first.charAt(0))
                    && Character.isLowerCase(first.charAt(1))
                    && HeaderWords.canName(first.toUpperCase(Locale.ROOT))) {
                return true;
            }
        }
        return false;
    }

    private static List<Header> withoutOverlap(List<Header> sorted) {
        List<Header> kept = new ArrayList<>();
        int end = 0;
        for (Header header : sorted) {
            if (header.span().begin() >= end) {
                kept.add(header);
                end = header.span().end();
            }
        }
        return List.copyOf(kept);
    }
}
