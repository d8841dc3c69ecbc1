package org.newsvoice.table;

import org.jspecify.annotations.Nullable;

/**
 * The description of a column.
 *
 * @param meaning a sentence or two
 * @param unit the unit of a number or a time, null if it has none
 * @param example a possible value
 * @param since the version of the program that first wrote it in its present form
 */
public record ColumnDoc(String meaning, @Nullable String unit, String example, String since) {

    private static final String FIRST_VERSION = "0.1.0";

    /** A meaning and an example. */
    public static ColumnDoc doc(String meaning, String example) {
        return new ColumnDoc(meaning, null, example, FIRST_VERSION);
    }

    /** A meaning, a unit and an example. */
    public static ColumnDoc doc(String meaning, String unit, String example) {
        return new ColumnDoc(meaning, unit, example, FIRST_VERSION);
    }

    /** The same of a column that came later: a version of the program, as 0.2.0. */
    public ColumnDoc since(String version) {
        return new ColumnDoc(meaning, unit, example, version);
    }

    /** Meaning and unit on one line: the column's comment in SQL. */
    public String comment() {
        return unit == null ? meaning : meaning + " Unit: " + unit + ".";
    }
}
