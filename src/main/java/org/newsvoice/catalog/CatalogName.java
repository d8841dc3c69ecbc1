package org.newsvoice.catalog;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.newsvoice.failure.ErrorCode;
import org.newsvoice.failure.JobException;

/**
 * A namespace of a Spark catalog: {@code lake.news}. Immutable.
 *
 * @param parts the catalog, then the namespace; letters, digits, {@code _} and {@code -} only, so that no name can become SQL
 */
public record CatalogName(List<String> parts) {

    private static final String PART = "[A-Za-z0-9_-]+";

    /** Copies the list. */
    public CatalogName {
        parts = List.copyOf(parts);
    }

    /**
     * Reads {@code CATALOG.NAMESPACE}; a namespace may have several parts.
     *
     * @throws JobException USAGE when it is none
     */
    public static CatalogName of(String name) {
        List<String> parts = Arrays.asList(name.split("\\.", -1));
        if (parts.size() < 2 || !parts.stream().allMatch(part -> part.matches(PART))) {
            throw new JobException(
                    ErrorCode.USAGE,
                    "'" + name
                            + "' is no namespace of a catalog. Give CATALOG.NAMESPACE, such as lake.news, of letters,"
                            + " digits, _ and -.");
        }
        return new CatalogName(parts);
    }

    /** The catalog. */
    public String catalog() {
        return parts.get(0);
    }

    /** The catalog and the namespace, as SQL has them. */
    public String namespace() {
        return parts.stream().map(CatalogName::quoted).collect(Collectors.joining("."));
    }

    /** A table of the namespace, as SQL has it. */
    public String table(String table) {
        return namespace() + "." + quoted(table);
    }

    private static String quoted(String part) {
        return "`" + part + "`";
    }

    /** As the user gave it. */
    @Override
    public String toString() {
        return String.join(".", parts);
    }
}
