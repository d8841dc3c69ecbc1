package org.newsvoice.cli.sql;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.newsvoice.config.NearestName;
import org.newsvoice.failure.ErrorCode;
import org.newsvoice.failure.JobException;
import org.newsvoice.sql.SqlScript;

/**
 * Values for the parameters of statements, {@code :name}. Spark puts them in as values, so that no value can become SQL. A
 * parameter without a value is null, for which a query can have a default: {@code coalesce(:name, ...)}.
 *
 * @param values by name
 */
record Parameters(Map<String, String> values) {

    static final Parameters NONE = new Parameters(Map.of());

    Parameters {
        values = Map.copyOf(values);
    }

    /**
     * Checks that {@code script} has a parameter for each value.
     *
     * @throws JobException USAGE when it does not
     */
    void refuseUnused(String script) {
        Set<String> known = new TreeSet<>();
        SqlScript.statements(script).forEach(statement -> known.addAll(SqlScript.parameters(statement)));
        for (String name : values.keySet()) {
            if (!known.contains(name)) {
                throw new JobException(
                        ErrorCode.USAGE,
                        known.isEmpty()
                                ? "--set " + name + ": the statements have no parameters, such as :" + name + "."
                                : "--set " + name + ": the statements have no :" + name + ". Did you mean "
                                        + NearestName.of(name, known) + "?");
            }
        }
    }

    /** What Spark is to put into {@code statement}. */
    Map<String, @Nullable Object> of(String statement) {
        Map<String, @Nullable Object> used = new HashMap<>();
        SqlScript.parameters(statement).forEach(name -> used.put(name, values.get(name)));
        return used;
    }
}
