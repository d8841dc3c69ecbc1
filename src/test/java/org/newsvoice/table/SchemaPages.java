package org.newsvoice.table;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.spark.sql.types.ArrayType;
import org.apache.spark.sql.types.DataType;
import org.apache.spark.sql.types.StructField;
import org.apache.spark.sql.types.StructType;

/** The pages of docs/schema, made of {@link Tables}. */
final class SchemaPages {

    /** Stands in the scripts for the folder of the published tables. */
    static final String FOLDER = "/path/to/TABLES/current";

    private static final String MADE = "<!-- Made from the code (org.newsvoice.table); CONTRIBUTING.md says how. -->\n";

    private SchemaPages() {}

    /** Every page by its file's name. */
    static Map<String, String> all() {
        Map<String, String> pages = new LinkedHashMap<>();
        pages.put("README.md", contents());
        Tables.ALL.forEach(table -> pages.put(table.name() + ".md", page(table)));
        for (SqlDialect dialect : SqlDialect.values()) {
            pages.put(dialect.label() + ".sql", dialect.script(FOLDER));
        }
        return pages;
    }

    private static String contents() {
        String tables = Tables.ALL.stream()
                .map(table -> "| [%s](%s.md) | %s | %d |\n"
                        .formatted(
                                table.name(),
                                table.name(),
                                table.meaning(),
                                table.columns().size()))
                .collect(Collectors.joining());
        return MADE + """
                # The tables

                | table | rows | columns |
                |---|---|---|
                """ + tables + """

                Times are in UTC. Offsets are Unicode code points, begin first, end exclusive. A list is never null and holds no null.

                `scripts/newsvoice sql --tables TABLES --print-views ENGINE` prints the tables as statements with these comments for other engines:
                [spark](spark.sql) and [duckdb](duckdb.sql) as views, [spark-tables](spark-tables.sql) and [trino](trino.sql) as tables of a catalog.
                Spark's and DuckDB's are tested; Trino's were never run.
                """;
    }

    private static String page(TableSpec table) {
        StringBuilder page = new StringBuilder(MADE + "# " + table.name() + "\n\n" + table.meaning() + "\n\n");
        if (!table.key().isEmpty()) {
            page.append("Unique: ").append(named(table.key())).append(".\n");
        }
        page.append("Files: ")
                .append(table.partitioned() ? "a folder for each `" + TableSpec.PARTITION + "`; " : "")
                .append("a range of `" + table.layout().files().get(0) + "` each; rows sorted by ")
                .append(named(table.layout().rows()))
                .append(".\n");
        page.append("""

                | column | type | null | meaning | unit | example | since |
                |---|---|---|---|---|---|---|
                """);
        Map<String, StructType> structs = new LinkedHashMap<>();
        for (Column column : table.columns()) {
            ColumnDoc doc = column.doc();
            page.append("| `%s` | %s | %s | %s | %s | %s | %s |\n"
                    .formatted(
                            column.name(),
                            type(column.type()),
                            column.nullable() ? "yes" : "",
                            cell(doc.meaning()),
                            cell(doc.unit() == null ? "" : doc.unit()),
                            "`" + cell(doc.example()) + "`",
                            doc.since()));
            DataType inner = column.type() instanceof ArrayType array ? array.elementType() : column.type();
            if (inner instanceof StructType struct) {
                structs.merge(column.name(), struct, (one, same) -> one);
            }
        }
        Map<StructType, String> columns = new LinkedHashMap<>();
        structs.forEach((name, struct) -> columns.merge(struct, "`" + name + "`", (one, other) -> one + ", " + other));
        columns.forEach((struct, names) -> page.append(fields(names, struct)));
        return page.toString();
    }

    private static String fields(String names, StructType struct) {
        StringBuilder fields =
                new StringBuilder("\n## In " + names + "\n\n| field | type | null | meaning |\n|---|---|---|---|\n");
        for (StructField field : struct.fields()) {
            fields.append("| `%s` | %s | %s | %s |\n"
                    .formatted(
                            field.name(),
                            type(field.dataType()),
                            field.nullable() ? "yes" : "",
                            cell(field.getComment().getOrElse(() -> ""))));
        }
        return fields.toString();
    }

    private static String type(DataType type) {
        if (type instanceof ArrayType array) {
            return "list of " + type(array.elementType());
        }
        return type instanceof StructType ? "struct" : type.simpleString();
    }

    private static String named(Iterable<String> columns) {
        StringBuilder names = new StringBuilder();
        columns.forEach(column ->
                names.append(names.isEmpty() ? "`" : ", `").append(column).append('`'));
        return names.toString();
    }

    private static String cell(String words) {
        return words.replace("|", "\\|");
    }
}
