package org.newsvoice.table;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What columns were called in the tables of earlier schema versions, by which their files are read. Stateless. */
final class FormerNames {

    /** The first version in which the outlet is called so: in journalism a source is the person quoted. */
    private static final int OUTLETS = 4;

    private static final List<Renamed> ALL = List.of(
            new Renamed(null, "source", "outlet", OUTLETS),
            new Renamed("speakers", "n_sources", "n_outlets", OUTLETS),
            new Renamed("runs", "sources", "outlets", OUTLETS));

    private FormerNames() {}

    /** What {@code column} of {@code table} is called in files of {@code schemaVersion}. */
    static String of(String table, String column, int schemaVersion) {
        return ALL.stream()
                .filter(renamed -> schemaVersion < renamed.since()
                        && renamed.now().equals(column)
                        && (renamed.table() == null || renamed.table().equals(table)))
                .findFirst()
                .map(Renamed::former)
                .orElse(column);
    }

    /**
     * A new name.
     *
     * @param table where; null for all tables
     * @param since the first schema version with the new name
     */
    private record Renamed(@Nullable String table, String former, String now, int since) {}
}
