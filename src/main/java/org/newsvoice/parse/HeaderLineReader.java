package org.newsvoice.parse;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.newsvoice.article.PublishedTime;

/**
 * Reads the lines between headline and body: names after "By", times, agencies, addresses, and several of them divided by
 * bars ({@code By: AP | Kesselby | Published: June 8, 2027 7:16:54 pm}). A line with anything else in it is none. Immutable and
 * thread-safe.
 */
final class HeaderLineReader {

    private static final int MAX_CHARS = 250;
    private static final Pattern BAR =
            Pattern.compile("\\s*[|•·]\\s*|\\s+(?=(?:last )?updated\\b)", Pattern.CASE_INSENSITIVE);
    private static final Pattern SHOWN_PIECE =
            Pattern.compile("\\s*[|•·]\\s*|\\s+(?=(?:last )?updated\\b)|\\s+(?=by\\s+\\S)", Pattern.CASE_INSENSITIVE);
    private static final Pattern BY = Pattern.compile(
            "(?:(?:written |reported |story |words )?by|from)\\s*:?\\s+(\\S.*)|by\\s*:\\s*(\\S.*)",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern ONE_WORD = Pattern.compile("\\p{Lu}[\\p{L}\\p{M}'’&-]+");
    private static final Pattern UPDATED =
            Pattern.compile("\\b(?:updated|modified|edited)\\b", Pattern.CASE_INSENSITIVE);
    private static final Pattern ADDRESS = Pattern.compile("https?://\\S+", Pattern.CASE_INSENSITIVE);
    private static final Pattern PLACE =
            Pattern.compile("\\p{Lu}[\\p{L}\\p{M}.'’-]+(?:,? \\p{Lu}[\\p{L}\\p{M}.'’-]*){0,4}");
    private static final Pattern TIME_BEGINS = Pattern.compile(
            "\\b(?:(?:first |last )?(?:published|updated|posted)\\b|(?:mon|tue|wed|thu|fri|sat|sun)[a-z]*,?\\s"
                    + "|\\d{1,2}:\\d{2}|\\d{4}-\\d{2}|\\d{1,2} [a-z]{3,9} \\d{4}"
                    + "|(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\\.? \\d{1,2})",
            Pattern.CASE_INSENSITIVE);

    private final PublishedTimeParser times;

    HeaderLineReader(PublishedTimeParser times) {
        this.times = times;
    }

    /** What {@code line} says, if it is a header line as a whole. */
    Optional<HeaderLine> read(String line) {
        return read(line, false);
    }

    /** What {@code line} says, which a marker shows to be a header line: a bare name counts as an author. */
    HeaderLine readMarked(String line) {
        return read(line, true).orElse(new HeaderLine(List.of(), null, null, null, null, null));
    }

    /** What {@code line} says, which a page shows as its byline or time: all of it that can be read. */
    Optional<HeaderLine> readShown(String line) {
        if (line.length() > MAX_CHARS) {
            return Optional.empty();
        }
        Reading reading = new Reading(false);
        for (String piece : SHOWN_PIECE.split(line.strip())) {
            if (!piece.isBlank()) {
                reading.take(piece.strip(), false);
            }
        }
        return Optional.of(reading.line()).filter(HeaderLine::isTelling);
    }

    private Optional<HeaderLine> read(String line, boolean marked) {
        if (line.length() > MAX_CHARS) {
            return Optional.empty();
        }
        Optional<PublishedTime> barred = times.parse(BAR.matcher(line.strip()).replaceAll(" "));
        if (barred.isPresent()) {
            Reading time = new Reading(false);
            time.takeTime(line, barred.get());
            return Optional.of(time.line());
        }
        String[] pieces = BAR.split(line.strip());
        Reading reading = new Reading(pieces.length > 1);
        for (String piece : pieces) {
            if (!piece.isBlank()
                    && !reading.take(piece.strip(), marked)
                    && (pieces.length == 1 || !takesPlace(piece, reading))) {
                return Optional.empty();
            }
        }
        return Optional.of(reading.line()).filter(HeaderLine::isTelling);
    }

    private static boolean takesPlace(String piece, Reading reading) {
        boolean isPlace = PLACE.matcher(piece.strip()).matches();
        if (isPlace && reading.place == null) {
            reading.place = piece.strip();
        }
        return isPlace;
    }

    /** What the pieces of one line have said so far. */
    private final class Reading {
        private final boolean barred;
        private final List<String> authors = new ArrayList<>();
        private @Nullable String agency;
        private @Nullable String place;
        private @Nullable PublishedTime published;
        private @Nullable PublishedTime updated;
        private @Nullable String url;

        Reading(boolean barred) {
            this.barred = barred;
        }

        HeaderLine line() {
            return new HeaderLine(authors, agency, place, published, updated, url);
        }

        boolean take(String piece, boolean marked) {
            if (ADDRESS.matcher(piece).matches()) {
                url = url == null ? piece : url;
                return true;
            }
            Matcher by = BY.matcher(piece);
            if (by.matches()) {
                String credit = by.group(1) == null ? by.group(2) : by.group(1);
                return takeHouse(credit) || takeNames(credit, marked);
            }
            Optional<PublishedTime> time = times.parse(piece);
            if (time.isPresent()) {
                takeTime(piece, time.get());
                return true;
            }
            Optional<String> wire = NewsAgency.find(piece);
            if (wire.isPresent()) {
                agency = agency == null ? wire.get() : agency;
                return true;
            }
            return marked && takeNames(piece, true);
        }

        /** One word credited among bars ("By: Quillwire | Kesselby | ...") is a house, known or not: people have two names. */
        private boolean takeHouse(String credit) {
            boolean house = barred && ONE_WORD.matcher(credit).matches();
            if (house && agency == null) {
                agency = NewsAgency.find(credit).orElse(credit);
            }
            return house;
        }

        private void takeTime(String piece, PublishedTime time) {
            if (UPDATED.matcher(piece).find()) {
                updated = updated == null ? time : updated;
            } else {
                published = published == null ? time : published;
            }
        }

        /** Names, and a time that may be behind them on the same line. */
        private boolean takeNames(String words, boolean marked) {
            String names = words;
            Matcher begins = TIME_BEGINS.matcher(words);
            if (begins.find() && begins.start() > 0) {
                Optional<PublishedTime> time = times.parse(words.substring(begins.start()));
                if (time.isPresent()) {
                    takeTime(words.substring(begins.start()), time.get());
                    names = words.substring(0, begins.start());
                }
            }
            if (!marked && isSentence(names)) {
                return false;
            }
            Optional<BylineNames> read = marked ? Optional.of(BylineNames.ofField(names)) : BylineNames.ofText(names);
            read.ifPresent(found -> {
                authors.addAll(found.authors());
                agency = agency == null ? found.agency() : agency;
                place = place == null ? found.place() : place;
            });
            return read.isPresent();
        }

        private boolean isSentence(String names) {
            return names.length() > 150 || (names.endsWith(".") && !names.matches(".*\\b\\p{Lu}[a-z]{0,2}\\.$"));
        }
    }
}
