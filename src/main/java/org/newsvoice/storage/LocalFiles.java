package org.newsvoice.storage;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.stream.Stream;
import org.apache.hadoop.fs.Path;

/** What a local disk can do that Hadoop's FileSystem does not offer: links and renames that replace. Stateless. */
final class LocalFiles {

    private LocalFiles() {}

    /** Whether a qualified path is on a local disk. */
    static boolean isLocal(Path qualified) {
        return "file".equals(qualified.toUri().getScheme());
    }

    /** The local path of a qualified one. */
    static java.nio.file.Path path(Path qualified) {
        return java.nio.file.Path.of(qualified.toUri().getPath());
    }

    /** Copies a tree by hard links, by bytes where the disk has no links. */
    static void link(java.nio.file.Path from, java.nio.file.Path to) throws IOException {
        List<java.nio.file.Path> all;
        try (Stream<java.nio.file.Path> walk = Files.walk(from)) {
            all = walk.toList();
        }
        for (java.nio.file.Path source : all) {
            java.nio.file.Path target = to.resolve(from.relativize(source).toString());
            if (Files.isDirectory(source)) {
                Files.createDirectories(target);
            } else {
                try {
                    Files.createLink(target, source);
                } catch (UnsupportedOperationException | IOException e) {
                    Files.copy(source, target);
                }
            }
        }
    }

    /** Makes {@code link} point to {@code target} in one step: a reader sees the old or the new, never neither. */
    static void pointTo(java.nio.file.Path link, java.nio.file.Path target) throws IOException {
        java.nio.file.Path fresh = link.resolveSibling("." + link.getFileName() + "-new");
        Files.deleteIfExists(fresh);
        Files.createSymbolicLink(fresh, target);
        Files.move(fresh, link, StandardCopyOption.ATOMIC_MOVE);
    }
}
