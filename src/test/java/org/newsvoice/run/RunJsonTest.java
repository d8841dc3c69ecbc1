package org.newsvoice.run;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;
import org.newsvoice.failure.ErrorCode;
import org.newsvoice.failure.JobException;

class RunJsonTest {

    private static String manifest(String more) {
        return "{\"run_id\": \"r1\", \"version\": \"9.0\", \"fingerprint\": \"f\", \"dated\": true, \"inputs\": [],"
                + " \"partitions\": {}, \"rows\": {}, \"options\": {}" + more + "}";
    }

    @Test
    void aManifestWithoutASchemaVersionIsOlderThanAll() {
        assertEquals(0, RunJson.manifest(manifest("")).schemaVersion());
    }

    @Test
    void whatALaterVersionHasWrittenIsRefused() {
        JobException refused =
                assertThrows(JobException.class, () -> RunJson.manifest(manifest(", \"schema_version\": 99")));
        assertEquals(ErrorCode.ENVIRONMENT, refused.code());
    }
}
