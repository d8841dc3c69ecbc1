package org.newsvoice.storage;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.UncheckedIOException;
import java.util.List;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.security.AccessControlException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.newsvoice.failure.ErrorCode;
import org.newsvoice.failure.JobException;

/** What users are told when a file system cannot be reached or refuses them: what is missing, and the option that brings it. */
class StorageMessagesTest {

    private final Configuration configuration = new Configuration();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "hdfs:///news | HADOOP_CONF_DIR",
                "hdfs:///news | hdfs://namenode:8020/",
                "s3a://desk/news | --packages org.apache.hadoop:hadoop-aws:3.",
                "gs://desk/news | gcs-connector",
                "s3://desk/news | s3a://",
                "smoke://desk/news | --jars"
            })
    void aFileSystemThatCannotBeReached(String address, String advice) {
        for (JobException told : List.of(
                assertThrows(JobException.class, () -> new OutputStore(address, configuration)),
                assertThrows(JobException.class, () -> new InputListing(configuration).list(List.of(address))))) {
            assertEquals(ErrorCode.ENVIRONMENT, told.code());
            String message = String.valueOf(told.getMessage());
            assertTrue(message.startsWith(address.replace(":///", ":/")), message);
            assertTrue(message.contains(advice), message);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"s3a://AKIAKEY:s3cr3t@desk/news", "sftp://anna:s3cr3t@press.example/news"})
    void aPathWithAPasswordIsRefusedAndNotRepeated(String address) {
        for (JobException told : List.of(
                assertThrows(JobException.class, () -> new OutputStore(address, configuration)),
                assertThrows(JobException.class, () -> new InputListing(configuration).qualified(List.of(address))),
                assertThrows(JobException.class, () -> new InputListing(configuration).list(List.of(address))))) {
            assertFalse(String.valueOf(told.getMessage()).contains("s3cr3t"), told::getMessage);
        }
    }

    @Test
    void aRefusalIsOneLineWithoutTheServersStack() {
        AccessControlException refused = new AccessControlException(
                "Permission denied: user=anna, access=WRITE, inode=\"/\"\n\tat org.apache.hadoop.hdfs.server.Namenode");
        JobException told =
                assertInstanceOf(JobException.class, StorageFailures.explained(new UncheckedIOException(refused)));
        assertEquals(ErrorCode.ENVIRONMENT, told.code());
        String message = String.valueOf(told.getMessage());
        assertTrue(message.contains("user=anna, access=WRITE, inode=\"/\". "), message);
        assertTrue(message.lines().count() == 1 && !message.contains("disk"), message);
    }

    @Test
    void whatIsNoFailureOfStorageStaysAsItIs() {
        RuntimeException ours = new IllegalStateException("a bug");
        assertSame(ours, StorageFailures.explained(ours));
    }
}
