package org.newsvoice.run;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.ser.std.ToStringSerializer;
import java.time.Instant;
import java.time.LocalDate;
import org.newsvoice.failure.ErrorCode;
import org.newsvoice.failure.JobException;

/** Manifests and reports as JSON with snake_case names, and manifests back. Thread-safe. */
public final class RunJson {

    private static final ObjectMapper MAPPER = new ObjectMapper()
            .setPropertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE)
            .enable(SerializationFeature.INDENT_OUTPUT)
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .registerModule(new SimpleModule()
                    .addSerializer(Instant.class, ToStringSerializer.instance)
                    .addSerializer(LocalDate.class, ToStringSerializer.instance));

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
     * @throws JobException INPUT_UNREADABLE when it is none, ENVIRONMENT when it is of a later version that this one cannot read
     */
    public static RunManifest manifest(String json) {
        RunManifest manifest = read(json);
        if (manifest.schemaVersion() > RunManifest.SCHEMA_VERSION) {
            throw new JobException(
                    ErrorCode.ENVIRONMENT,
                    "The tables were written by Newsvoice " + manifest.version() + " in schema version "
                            + manifest.schemaVersion() + "; this program knows versions up to "
                            + RunManifest.SCHEMA_VERSION
                            + ". Nothing was changed. Use that Newsvoice or a newer one, or another --output.");
        }
        return manifest;
    }

    private static RunManifest read(String json) {
        try {
            return MAPPER.readValue(json, RunManifest.class);
        } catch (JsonProcessingException e) {
            throw new JobException(
                    ErrorCode.INPUT_UNREADABLE,
                    "The output's manifest is damaged: " + e.getOriginalMessage()
                            + ". Write to a new --output, or give --force to replace what is there.",
                    e);
        }
    }
}
