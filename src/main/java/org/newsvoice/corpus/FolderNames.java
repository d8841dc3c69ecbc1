package org.newsvoice.corpus;

import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What a file's folders say about its stories, if the stories themselves do not; {@code --path-pattern} takes
 * precedence. Folders of dates ({@code 2027/06/08}, {@code 20270608}, {@code 2027-06}) name no outlet and no section.
 * Only {@link #section} may be null.
 */
public final class FolderNames {

    private static final String UNKNOWN = "unknown";
    /** A year, a month of a year or a day, in one folder or in one each. */
    private static final Pattern DATE =
            Pattern.compile("(1[6-9]|20)\\d\\d([-_./]?(0[1-9]|1[0-2])([-_./]?(0[1-9]|[12]\\d|3[01]))?)?");

    private static final int DATE_FOLDERS = 3;
    /** Hive's folder for a missing value. */
    private static final String NO_VALUE = "__HIVE_DEFAULT_PARTITION__";

    private static final Pattern OUTLET_COLUMN = columns(
            "(?:news_?)?(?:source|outlet|publisher|publication|newspaper|paper|site|website|domain|host)(?:_?(?:name|id|domain))?");
    /** Any day but that of a crawl or an import. */
    private static final Pattern DATE_COLUMN = columns(
            "(?!.*(?:ingest|crawl|download|load|import|export|snapshot|fetch|modif|updat))(?:\\w*_?(?:date|dt|ds|day)|p?date\\w*|published(?:_\\w+)?)");

    private static final Pattern YEAR_COLUMN = columns("(?:\\w+_)?(?:year|yyyy|y)");
    private static final Pattern MONTH_COLUMN = columns("(?:\\w+_)?(?:month|mm|m)");
    private static final Pattern DAY_COLUMN = columns("(?:\\w+_)?(?:dd|d)");
    private static final Pattern SECTION_COLUMN = columns("section|category|topic|desk");

    private FolderNames() {}

    private static Pattern columns(String names) {
        return Pattern.compile(names, Pattern.CASE_INSENSITIVE);
    }

    /**
     * The outlet: the folder directly above the first folder of dates ({@code gazette} of
     * {@code gazette/2027/06/08/x.txt}); where there is none below the input, the name of the input's last folder, or
     * {@code unknown}.
     */
    public static String outlet(CorpusFile file) {
        String told = file.facts().outlet();
        if (told != null) {
            return told;
        }
        String[] names = names(file);
        String column = column(names, OUTLET_COLUMN);
        if (column != null) {
            return column;
        }
        for (int i = 1; i < names.length - 1; i++) {
            if (DATE.matcher(names[i]).matches()) {
                return DATE.matcher(names[0]).matches() ? corpus(file) : names[i - 1];
            }
        }
        return corpus(file);
    }

    /** The names in the path, without those of archives. */
    private static String[] names(CorpusFile file) {
        return Stream.of(file.path().split("/"))
                .filter(name -> !name.endsWith("!"))
                .toArray(String[]::new);
    }

    /** The value that a folder gives such a column, as Hive writes it ({@code source=gazette}); null where none does. */
    private static @Nullable String column(String[] names, Pattern columns) {
        for (int i = 0; i < names.length - 1; i++) {
            int equals = names[i].indexOf('=');
            if (equals > 0 && columns.matcher(names[i].substring(0, equals)).matches()) {
                String value = names[i].substring(equals + 1);
                return value.isEmpty() || value.equals(NO_VALUE) ? null : value;
            }
        }
        return null;
    }

    /** The date of a folder such as {@code date=2030-01-02}, or of {@code year=2030/month=01/day=02}; null where none tells one. */
    public static @Nullable String date(CorpusFile file) {
        String[] names = names(file);
        String day = column(names, DATE_COLUMN);
        if (day != null && day.matches("\\d{4}-?\\d{2}-?\\d{2}(?:[T_ %+].*)?")) {
            String digits = day.replaceAll("[T_ %+].*", "").replace("-", "");
            return digits.substring(0, 4) + "-" + digits.substring(4, 6) + "-" + digits.substring(6);
        }
        String year = column(names, YEAR_COLUMN);
        String month = column(names, MONTH_COLUMN);
        day = day == null ? column(names, DAY_COLUMN) : day;
        boolean known =
                year != null && month != null && day != null && (year + month + day).matches("\\d{4}\\d{1,2}\\d{1,2}");
        return known ? year + "-" + padded(month) + "-" + padded(day) : null;
    }

    private static String padded(@Nullable String number) {
        return number != null && number.length() == 1 ? "0" + number : String.valueOf(number);
    }

    private static String corpus(CorpusFile file) {
        return file.corpus().isBlank() ? UNKNOWN : file.corpus();
    }

    /**
     * The section: the file's own folder below the input ({@code business} of {@code business/001.txt}, as the BBC corpus
     * has it). Null for a file at the top, and for a folder without letters, which is a date ({@code 20070618}), and for
     * the folder that is the outlet.
     */
    public static @Nullable String section(CorpusFile file) {
        String told = file.facts().section();
        if (told != null) {
            return told;
        }
        String[] names = names(file);
        String column = column(names, SECTION_COLUMN);
        if (column != null || names.length < 2) {
            return column;
        }
        String folder = names[names.length - 2];
        boolean isSection = folder.indexOf('=') < 0
                && folder.chars().anyMatch(Character::isLetter)
                && !folder.equals(file.facts().outlet());
        return isSection ? folder : null;
    }

    /**
     * How many of an input's last folders are a date ({@code 3} for {@code /news/gazette/2027/06/08}), so that a day's
     * folder and the folder of all days give a file the same place and outlet.
     *
     * @param folders the names of the input's folders, from the root on
     */
    public static int datesAtEnd(String... folders) {
        int dates = 0;
        String joined = "";
        for (int n = 1; n <= Math.min(DATE_FOLDERS, folders.length - 1); n++) {
            joined = folders[folders.length - n] + (joined.isEmpty() ? "" : "/" + joined);
            if (DATE.matcher(joined).matches()) {
                dates = n;
            }
        }
        return dates;
    }
}
