package org.newsvoice.analyzer;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.JarURLConnection;
import java.net.URI;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.stream.Stream;
import java.util.zip.CRC32;
import java.util.zip.CheckedInputStream;
import org.newsvoice.failure.ErrorCode;
import org.newsvoice.failure.JobException;

/**
 * Checksums of what is on the class path: the same whether it is there as files or in a jar, whose directory holds them
 * already. Of our own classes it is the checksum of what they do ({@link CodeChecksum}).
 */
final class ResourceChecksums {

    private ResourceChecksums() {}

    /**
     * CRC-32 by name of all resources that are beside {@code probe} on the class path and begin with one of {@code prefixes}.
     *
     * @param probe a resource that is certainly there
     * @param prefixes full names or folders, with {@code /}
     */
    static SortedMap<String, Long> of(String probe, List<String> prefixes) {
        URL url = ResourceChecksums.class.getClassLoader().getResource(probe);
        if (url == null) {
            throw new JobException(
                    ErrorCode.ENVIRONMENT,
                    probe + " is not on the class path. Add newsvoice's application and models jars.");
        }
        try {
            return url.openConnection() instanceof JarURLConnection jar
                    ? inJar(jar, prefixes)
                    : inFolder(folder(url, probe), prefixes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static SortedMap<String, Long> inJar(JarURLConnection jar, List<String> prefixes) throws IOException {
        SortedMap<String, Long> found = new TreeMap<>();
        JarFile file = jar.getJarFile();
        for (JarEntry entry : file.stream().toList()) {
            String name = entry.getName();
            if (!entry.isDirectory() && prefixes.stream().anyMatch(name::startsWith)) {
                if (isOurCode(name)) {
                    try (InputStream in = file.getInputStream(entry)) {
                        found.put(name, CodeChecksum.of(in.readAllBytes()));
                    }
                } else {
                    found.put(name, entry.getCrc());
                }
            }
        }
        return found;
    }

    private static boolean isOurCode(String name) {
        return name.startsWith("org/newsvoice/") && name.endsWith(".class");
    }

    private static Path folder(URL url, String probe) {
        Path folder = Path.of(URI.create(url.toString()));
        for (int i = 0; i < Path.of(probe).getNameCount(); i++) {
            folder = Objects.requireNonNull(folder.getParent());
        }
        return folder;
    }

    private static SortedMap<String, Long> inFolder(Path folder, List<String> prefixes) throws IOException {
        SortedMap<String, Long> found = new TreeMap<>();
        for (String prefix : prefixes) {
            try (Stream<Path> files = Files.walk(folder.resolve(prefix))) {
                for (Path file : files.filter(Files::isRegularFile).toList()) {
                    String name = folder.relativize(file).toString().replace('\\', '/');
                    found.put(name, isOurCode(name) ? CodeChecksum.of(Files.readAllBytes(file)) : checksum(file));
                }
            }
        }
        return found;
    }

    private static long checksum(Path file) throws IOException {
        CRC32 crc = new CRC32();
        try (InputStream in = new CheckedInputStream(Files.newInputStream(file), crc)) {
            in.transferTo(OutputStream.nullOutputStream());
        }
        return crc.getValue();
    }

    /** One line for each, for hashing and for reading. */
    static String describe(Map<String, Long> checksums) {
        StringBuilder lines = new StringBuilder();
        checksums.forEach((name, crc) ->
                lines.append(name).append(' ').append(Long.toHexString(crc)).append('\n'));
        return lines.toString();
    }
}
