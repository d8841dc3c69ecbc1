package org.newsvoice.storage;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.github.luben.zstd.Zstd;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.zip.GZIPOutputStream;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.io.compress.BZip2Codec;
import org.junit.jupiter.api.Test;

class DecompressionTest {

    @Test
    void plainBytesStayPlain() throws IOException {
        assertEquals("Ferry back", opened(bytes("Ferry back")));
        assertEquals("", opened(new byte[0]));
        assertEquals("B", opened(bytes("B")));
    }

    @Test
    void everyGzipMemberIsRead() throws IOException {
        assertEquals("Ferry back. Then rain.", opened(concat(gzip("Ferry back."), gzip(" Then rain."))));
    }

    @Test
    void gzipMembersAreReadFromAStreamThatSaysNothingIsAvailable() throws IOException {
        InputStream silent = new ByteArrayInputStream(concat(gzip("Ferry back."), gzip(" Then rain."))) {
            @Override
            public synchronized int available() {
                return 0;
            }
        };
        assertEquals("Ferry back. Then rain.", read(silent));
    }

    @Test
    void bzip2AndZstdAreRead() throws IOException {
        assertEquals("Ferry back. Then rain.", opened(concat(bzip2("Ferry back."), bzip2(" Then rain."))));
        assertEquals("Ferry back.", opened(Zstd.compress(bytes("Ferry back."))));
    }

    @Test
    void aCutFileIsAnError() throws IOException {
        byte[] whole = gzip("Ferry back. Then rain.");
        assertThrows(IOException.class, () -> opened(Arrays.copyOf(whole, whole.length - 12)));
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] gzip(String text) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (OutputStream out = new GZIPOutputStream(bytes)) {
            out.write(bytes(text));
        }
        return bytes.toByteArray();
    }

    private static byte[] bzip2(String text) throws IOException {
        BZip2Codec codec = new BZip2Codec();
        codec.setConf(new Configuration(false));
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (OutputStream out = codec.createOutputStream(bytes)) {
            out.write(bytes(text));
        }
        return bytes.toByteArray();
    }

    private static byte[] concat(byte[] one, byte[] other) {
        byte[] both = Arrays.copyOf(one, one.length + other.length);
        System.arraycopy(other, 0, both, one.length, other.length);
        return both;
    }

    private static String opened(byte[] stored) throws IOException {
        return read(new ByteArrayInputStream(stored));
    }

    private static String read(InputStream stored) throws IOException {
        try (InputStream content = Decompression.open(stored)) {
            return new String(content.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
