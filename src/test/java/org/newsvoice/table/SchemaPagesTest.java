package org.newsvoice.table;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.spark.sql.types.ArrayType;
import org.apache.spark.sql.types.DataType;
import org.apache.spark.sql.types.StructField;
import org.apache.spark.sql.types.StructType;
import org.junit.jupiter.api.Test;

/** docs/schema says of the tables what the code says; with {@code -Dexpected=write} it is written anew. */
class SchemaPagesTest {

    private static final Path FOLDER = Path.of("docs/schema");

    @Test
    void areWhatTheCodeSays() throws IOException {
        Map<String, String> pages = SchemaPages.all();
        if ("write".equals(System.getProperty("expected"))) {
            Files.createDirectories(FOLDER);
            for (Map.Entry<String, String> page : pages.entrySet()) {
                Files.writeString(FOLDER.resolve(page.getKey()), page.getValue());
            }
        }
        for (Map.Entry<String, String> page : pages.entrySet()) {
            assertEquals(
                    page.getValue(),
                    Files.readString(FOLDER.resolve(page.getKey())),
                    page.getKey() + " is stale; CONTRIBUTING.md says how to write docs/schema anew");
        }
        try (Stream<Path> files = Files.list(FOLDER)) {
            Set<String> names = files.map(file -> file.getFileName().toString()).collect(Collectors.toSet());
            assertEquals(new TreeSet<>(pages.keySet()), new TreeSet<>(names));
        }
    }

    @Test
    void fieldsOfStructsSayWhatTheyMean() {
        for (TableSpec table : Tables.ALL) {
            table.columns().forEach(column -> assertExplained(table.name() + "." + column.name(), column.type()));
        }
    }

    private static void assertExplained(String name, DataType type) {
        if (type instanceof ArrayType array) {
            assertExplained(name, array.elementType());
        } else if (type instanceof StructType struct) {
            for (StructField field : struct.fields()) {
                assertTrue(field.getComment().isDefined(), name + "." + field.name());
                assertExplained(name + "." + field.name(), field.dataType());
            }
        }
    }

    @Test
    void textsWithQuotationMarksStayOneString() {
        String meaning = "It's a \\ b";
        TableSpec table = new TableSpec(
                "odd",
                meaning,
                List.of(),
                new TableLayout(List.of("a"), List.of("a")),
                List.of(Column.required("a", ColumnTypes.STRING, ColumnDoc.doc(meaning, "x"))));
        assertTrue(SqlDialect.SPARK.statements(table, "/o'o/`t").contains("COMMENT 'It\\'s a \\\\ b'"));
        assertTrue(SqlDialect.SPARK.statements(table, "/o'o/`t").contains("parquet.`/o'o/``t/odd`"));
        assertTrue(
                SqlDialect.DUCKDB.statements(table, "/o'o/[t]").contains("read_parquet('/o''o/[[]t]/odd/*.parquet')"));
        assertFalse(SqlDialect.TRINO.statements(table, "/o'o").contains("'It's"));
    }
}
