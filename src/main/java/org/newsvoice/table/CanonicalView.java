package org.newsvoice.table;

import java.util.List;

/**
 * A view of the rows that count if each story counts once: those of the latest version and, for copies, the canonical
 * ones. Most queries need this.
 *
 * @param table whose rows it shows
 */
public record CanonicalView(TableSpec table) {

    /** All of them. */
    public static final List<CanonicalView> ALL = List.of(
            new CanonicalView(Tables.ARTICLES), new CanonicalView(Tables.QUOTES), new CanonicalView(Tables.PEOPLE));

    /** Which rows it shows. */
    public static final String CONDITION = "is_latest AND is_canonical";

    /** Its name in every engine. */
    public String name() {
        return "canonical_" + table.name();
    }

    /** What it shows, in words. */
    public String meaning() {
        return "The rows of " + table.name()
                + " that count when a story counts once: of its latest version, and of copies the canonical one.";
    }

    /** Its query. */
    String query() {
        return "SELECT * FROM " + table.name() + " WHERE " + CONDITION;
    }
}
