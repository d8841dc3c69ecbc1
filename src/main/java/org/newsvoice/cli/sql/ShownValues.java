package org.newsvoice.cli.sql;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.DecimalNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.functions;
import org.apache.spark.sql.types.ArrayType;
import org.apache.spark.sql.types.DataType;
import org.apache.spark.sql.types.DoubleType;
import org.apache.spark.sql.types.FloatType;
import org.apache.spark.sql.types.MapType;
import org.apache.spark.sql.types.StructField;
import org.apache.spark.sql.types.StructType;
import org.jspecify.annotations.Nullable;

/** The values of an answer as strings. Stateless. */
final class ShownValues {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int DECIMALS = 4;

    private ShownValues() {}

    /** Every value as a string; nested ones as JSON. */
    static Dataset<Row> plain(Dataset<Row> rows) {
        Dataset<Row> numbered = rows.toDF(
                IntStream.range(0, rows.columns().length).mapToObj(i -> "c" + i).toArray(String[]::new));
        return numbered.select(Arrays.stream(numbered.schema().fields())
                .map(ShownValues::string)
                .toArray(Column[]::new));
    }

    private static Column string(StructField field) {
        Column value = functions.col(field.name());
        return (isNested(field.dataType()) ? functions.to_json(value) : value.cast("string")).as(field.name());
    }

    private static boolean isNested(DataType type) {
        return type instanceof ArrayType || type instanceof StructType || type instanceof MapType;
    }

    /** The values of a row of {@link #plain}. */
    static List<@Nullable String> cells(Row row) {
        List<@Nullable String> cells = new ArrayList<>();
        for (int i = 0; i < row.size(); i++) {
            cells.add(row.isNullAt(i) ? null : row.getString(i));
        }
        return cells;
    }

    /** At most {@code max} rows for the eye: numbers rounded, no control characters. */
    static List<List<String>> rounded(Dataset<Row> rows, int max) {
        DataType[] types =
                Arrays.stream(rows.schema().fields()).map(StructField::dataType).toArray(DataType[]::new);
        return plain(rows).limit(max).collectAsList().stream()
                .map(row -> {
                    List<@Nullable String> cells = cells(row);
                    return IntStream.range(0, cells.size())
                            .mapToObj(i -> shown(cells.get(i), types[i]))
                            .toList();
                })
                .toList();
    }

    private static String shown(@Nullable String value, DataType type) {
        if (value == null) {
            return "null";
        }
        String words = type instanceof DoubleType || type instanceof FloatType
                ? number(value)
                : isNested(type) ? json(value) : value;
        return words.replaceAll("\\p{Cntrl}", " ");
    }

    private static String number(String value) {
        try {
            return rounded(new BigDecimal(value)).toPlainString();
        } catch (NumberFormatException infiniteOrNone) {
            return value;
        }
    }

    private static BigDecimal rounded(BigDecimal number) {
        if (number.scale() <= DECIMALS) {
            return number;
        }
        BigDecimal short4 = number.setScale(DECIMALS, RoundingMode.HALF_EVEN).stripTrailingZeros();
        return short4.scale() < 1 ? short4.setScale(1) : short4;
    }

    private static String json(String value) {
        try {
            return rounded(JSON.readTree(value)).toString();
        } catch (JsonProcessingException notJson) {
            return value;
        }
    }

    private static JsonNode rounded(JsonNode node) {
        if (node instanceof ObjectNode object) {
            List<String> names = new ArrayList<>();
            object.fieldNames().forEachRemaining(names::add);
            names.forEach(name -> object.set(name, rounded(Objects.requireNonNull(object.get(name)))));
        } else if (node instanceof ArrayNode array) {
            for (int i = 0; i < array.size(); i++) {
                array.set(i, rounded(Objects.requireNonNull(array.get(i))));
            }
        } else if (node.isDouble()) {
            return DecimalNode.valueOf(rounded(node.decimalValue()));
        }
        return node;
    }
}
