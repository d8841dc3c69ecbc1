package org.newsvoice.table;

import org.jspecify.annotations.Nullable;

/**
 * What a column says.
 *
 * @param meaning a sentence or two
 * @param unit what a number or a time is counted in, null where there is nothing to count
 * @param example a value as it may stand there
 */
public record ColumnDoc(String meaning, @Nullable String unit, String example) {

    /** A meaning and an example. */
    public static ColumnDoc doc(String meaning, String example) {
        return new ColumnDoc(meaning, null, example);
    }

    /** A meaning, a unit and an example. */
    public static ColumnDoc doc(String meaning, String unit, String example) {
        return new ColumnDoc(meaning, unit, example);
    }

    /** Meaning and unit on one line: the column's comment in SQL. */
    public String comment() {
        return unit == null ? meaning : meaning + " Unit: " + unit + ".";
    }
}
