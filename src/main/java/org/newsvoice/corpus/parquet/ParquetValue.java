package org.newsvoice.corpus.parquet;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.parquet.example.data.Group;
import org.apache.parquet.io.api.Binary;
import org.apache.parquet.schema.GroupType;
import org.apache.parquet.schema.LogicalTypeAnnotation;
import org.apache.parquet.schema.LogicalTypeAnnotation.DateLogicalTypeAnnotation;
import org.apache.parquet.schema.LogicalTypeAnnotation.DecimalLogicalTypeAnnotation;
import org.apache.parquet.schema.LogicalTypeAnnotation.ListLogicalTypeAnnotation;
import org.apache.parquet.schema.LogicalTypeAnnotation.MapLogicalTypeAnnotation;
import org.apache.parquet.schema.LogicalTypeAnnotation.TimeUnit;
import org.apache.parquet.schema.LogicalTypeAnnotation.TimestampLogicalTypeAnnotation;
import org.apache.parquet.schema.PrimitiveType.PrimitiveTypeName;
import org.apache.parquet.schema.Type;

/** Parquet's values as plain maps, lists, texts and numbers; times and dates as texts of ISO 8601. Stateless. */
final class ParquetValue {

    private static final long JULIAN_DAY_OF_1970 = 2_440_588;

    private ParquetValue() {}

    /** A row; fields without a value are absent. */
    static Map<String, Object> map(Group row) {
        Map<String, Object> map = new LinkedHashMap<>();
        GroupType type = row.getType();
        for (int field = 0; field < type.getFieldCount(); field++) {
            int n = row.getFieldRepetitionCount(field);
            if (type.getType(field).isRepetition(Type.Repetition.REPEATED)) {
                List<Object> values = new ArrayList<>();
                for (int i = 0; i < n; i++) {
                    values.add(value(row, field, i));
                }
                map.put(type.getFieldName(field), values);
            } else if (n > 0) {
                map.put(type.getFieldName(field), value(row, field, 0));
            }
        }
        return map;
    }

    private static Object value(Group row, int field, int i) {
        Type type = row.getType().getType(field);
        if (type.isPrimitive()) {
            return primitive(row, field, i);
        }
        Group group = row.getGroup(field, i);
        LogicalTypeAnnotation logical = type.getLogicalTypeAnnotation();
        if (logical instanceof ListLogicalTypeAnnotation) {
            return elements(group);
        }
        return logical instanceof MapLogicalTypeAnnotation ? entries(group) : map(group);
    }

    /** A list is a group of one repeated field, which is the element or a group of one field that is. */
    private static List<Object> elements(Group list) {
        List<Object> elements = new ArrayList<>();
        for (int i = 0; i < list.getFieldRepetitionCount(0); i++) {
            Object element = value(list, 0, i);
            boolean wrapped = !list.getType().getType(0).isPrimitive()
                    && list.getType().getType(0).asGroupType().getFieldCount() == 1
                    && element instanceof Map<?, ?>;
            if (!wrapped) {
                elements.add(element);
            } else {
                elements.addAll(((Map<?, ?>) element).values());
            }
        }
        return elements;
    }

    private static Map<String, Object> entries(Group map) {
        Map<String, Object> entries = new LinkedHashMap<>();
        for (int i = 0; i < map.getFieldRepetitionCount(0); i++) {
            List<Object> keyAndValue = new ArrayList<>(map(map.getGroup(0, i)).values());
            if (keyAndValue.size() == 2) {
                entries.put(keyAndValue.get(0).toString(), keyAndValue.get(1));
            }
        }
        return entries;
    }

    private static Object primitive(Group row, int field, int i) {
        Type type = row.getType().getType(field);
        LogicalTypeAnnotation logical = type.getLogicalTypeAnnotation();
        PrimitiveTypeName name = type.asPrimitiveType().getPrimitiveTypeName();
        return switch (name) {
            case INT32 -> integer(logical, row.getInteger(field, i));
            case INT64 -> integer(logical, row.getLong(field, i));
            case BOOLEAN -> row.getBoolean(field, i);
            case FLOAT -> (double) row.getFloat(field, i);
            case DOUBLE -> row.getDouble(field, i);
            case INT96 -> instant96(row.getInt96(field, i));
            case BINARY, FIXED_LEN_BYTE_ARRAY -> binary(logical, row.getBinary(field, i));
        };
    }

    private static Object integer(LogicalTypeAnnotation logical, long value) {
        if (logical instanceof DateLogicalTypeAnnotation) {
            return LocalDate.ofEpochDay(value).toString();
        }
        if (logical instanceof DecimalLogicalTypeAnnotation decimal) {
            return BigDecimal.valueOf(value, decimal.getScale());
        }
        if (logical instanceof TimestampLogicalTypeAnnotation timestamp) {
            Instant at = instant(value, timestamp.getUnit());
            return timestamp.isAdjustedToUTC()
                    ? at.toString()
                    : LocalDateTime.ofInstant(at, ZoneOffset.UTC).toString();
        }
        return value;
    }

    private static Instant instant(long value, TimeUnit unit) {
        long perSecond = unit == TimeUnit.MILLIS ? 1_000 : unit == TimeUnit.MICROS ? 1_000_000 : 1_000_000_000;
        return Instant.ofEpochSecond(
                Math.floorDiv(value, perSecond), Math.floorMod(value, perSecond) * (1_000_000_000 / perSecond));
    }

    /** The old form of timestamps: nanoseconds of the day, then the Julian day. */
    private static String instant96(Binary value) {
        java.nio.ByteBuffer bytes = value.toByteBuffer().order(java.nio.ByteOrder.LITTLE_ENDIAN);
        long nanos = bytes.getLong();
        long day = Integer.toUnsignedLong(bytes.getInt()) - JULIAN_DAY_OF_1970;
        return Instant.ofEpochSecond(day * 86_400, nanos).toString();
    }

    private static Object binary(LogicalTypeAnnotation logical, Binary value) {
        return logical instanceof DecimalLogicalTypeAnnotation decimal
                ? new BigDecimal(new BigInteger(value.getBytes()), decimal.getScale())
                : new String(value.getBytes(), StandardCharsets.UTF_8);
    }
}
