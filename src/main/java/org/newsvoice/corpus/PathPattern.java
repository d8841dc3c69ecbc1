package org.newsvoice.corpus;

import java.io.Serializable;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * How a corpus names its files: {@code {outlet}/{yyyy}/{MM}/{dd}/*}. {@code {outlet}}, {@code {section}}, {@code
 * {yyyy}}, {@code {MM}} and {@code {dd}} mean what they say, {@code *} matches anything within a name, {@code **} matches
 * anything at all. It is matched against the end of a path, by whole folder names; an archive's {@code !} is not part
 * of a name. Immutable and thread-safe.
 */
public final class PathPattern implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final Pattern PIECE = Pattern.compile("\\{([^}]*)}|\\*\\*|\\*|[^*{]+");
    private static final Set<String> FIELDS = Set.of("outlet", "section", "yyyy", "MM", "dd");

    /** Tells nothing of any path. */
    public static final PathPattern NONE = new PathPattern(null);

    private final @Nullable Pattern form;

    private PathPattern(@Nullable Pattern form) {
        this.form = form;
    }

    /**
     * The pattern written as {@code text}; {@link #NONE} when it is empty.
     *
     * @throws IllegalArgumentException when it is none; the message is for its author
     */
    public static PathPattern of(String text) {
        if (text.isEmpty()) {
            return NONE;
        }
        StringBuilder regex = new StringBuilder("(?:.*?/)??");
        Set<String> seen = new HashSet<>();
        Matcher pieces = PIECE.matcher(text.startsWith("/") ? text.substring(1) : text);
        while (pieces.find()) {
            regex.append(form(pieces.group(), pieces.group(1), seen));
        }
        if (seen.isEmpty()
                || (seen.contains("dd") && !seen.contains("MM"))
                || (seen.contains("MM") && !seen.contains("yyyy"))) {
            throw new IllegalArgumentException(
                    "it needs {outlet}, {section} or a date from {yyyy} down, such as {outlet}/{yyyy}/{MM}/{dd}/*");
        }
        return new PathPattern(Pattern.compile(regex.toString()));
    }

    private static String form(String piece, @Nullable String field, Set<String> seen) {
        if (field == null) {
            return piece.equals("**") ? ".*" : piece.equals("*") ? "[^/]*" : Pattern.quote(piece);
        }
        if (field.equals("source")) {
            throw new IllegalArgumentException("{source} is now called {outlet}");
        }
        if (!FIELDS.contains(field)) {
            throw new IllegalArgumentException(
                    "there is no {" + field + "}; there are {outlet}, {section}, {yyyy}, {MM} and {dd}");
        }
        if (!seen.add(field)) {
            return "\\k<" + field + ">";
        }
        String digits = field.equals("yyyy") ? "\\d{4}" : "\\d{2}";
        return "(?<" + field + ">" + (isName(field) ? "[^/]+" : digits) + ")";
    }

    private static boolean isName(String field) {
        return field.equals("outlet") || field.equals("section");
    }

    /** As a regular expression over a whole path, in which an archive's {@code !} is left out; null for {@link #NONE}. */
    public @Nullable String regex() {
        return form == null ? null : form.pattern();
    }

    /** Whether {@code path}, that of a file, fits it; everything fits {@link #NONE}. */
    public boolean fits(String path) {
        return form == null || matcher(form, path).matches();
    }

    private static Matcher matcher(Pattern form, String path) {
        return form.matcher(path.replace("!/", "/"));
    }

    /** {@code file} with what its path tells; as it is when the pattern does not fit. */
    public CorpusFile applied(CorpusFile file) {
        if (form == null) {
            return file;
        }
        Matcher path = matcher(form, file.path());
        if (!path.matches()) {
            return file;
        }
        PathFacts facts = new PathFacts(group(path, "outlet"), group(path, "section"), date(path));
        return new CorpusFile(file.path(), file.corpus(), file.bytes(), facts);
    }

    private static @Nullable String date(Matcher path) {
        String year = group(path, "yyyy");
        if (year == null) {
            return null;
        }
        String month = group(path, "MM");
        String day = group(path, "dd");
        try {
            return LocalDate.parse(year + "-" + (month == null ? "01" : month) + "-" + (day == null ? "01" : day))
                    .toString();
        } catch (DateTimeException noDate) {
            return null;
        }
    }

    private static @Nullable String group(Matcher path, String field) {
        return path.pattern().pattern().contains("(?<" + field + ">") ? path.group(field) : null;
    }
}
