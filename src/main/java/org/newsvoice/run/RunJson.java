package org.newsvoice.run;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.databind.SerializationFeature;
import org.newsvoice.failure.ErrorCode;
import org.newsvoice.failure.JobException;

/** Manifests and reports as JSON with snake_case names, and back. Thread-safe. */
public final class RunJson {

    private static final ObjectMapper MAPPER = new ObjectMapper()
            .setPropertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE)
            .enable(SerializationFeature.INDENT_OUTPUT)
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES);

    private RunJson() {}

    /** A manifest or a report as JSON. */
    public static String write(Record value) {
        try {
            return MAPPER.writeValueAsString(value) + "\n";
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a record of plain values is always JSON", e);
        }
    }

    /**
     * A manifest back from JSON; what a later version has added to it is ignored.
     *
     * @throws JobException INPUT_UNREADABLE when it is none
     */
    public static RunManifest manifest(String json) {
        return read(json, RunManifest.class);
    }

    /** A report back from JSON, as {@link #manifest}. */
    public static RunReport report(String json) {
        return read(json, RunReport.class);
    }

    private static <T> T read(String json, Class<T> type) {
        try {
            return MAPPER.readValue(json, type);
        } catch (JsonProcessingException e) {
            throw new JobException(
                    ErrorCode.INPUT_UNREADABLE,
                    "The output's manifest is damaged: " + e.getOriginalMessage()
                            + ". Write to a new --output, or give --force to replace what is there.",
                    e);
        }
    }
}
