package org.newsvoice.storage;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** How much space a local disk gets back as folders are removed in turn: that of a file when its last link goes. */
final class FreedSpace {

    private final Map<Object, Integer> linksGone = new HashMap<>();

    /** What removing {@code folder}, or a file, adds; it is not removed. */
    long remove(Path folder) throws IOException {
        List<Path> files;
        try (Stream<Path> walk = Files.walk(folder)) {
            files = walk.filter(Files::isRegularFile).toList();
        }
        long freed = 0;
        for (Path file : files) {
            freed += isLastLink(file) ? Files.size(file) : 0;
        }
        return freed;
    }

    private boolean isLastLink(Path file) throws IOException {
        try {
            Map<String, Object> facts = Files.readAttributes(file, "unix:nlink,fileKey");
            int gone = linksGone.merge(facts.get("fileKey"), 1, Integer::sum);
            return Integer.valueOf(gone).equals(facts.get("nlink"));
        } catch (UnsupportedOperationException e) {
            // A disk that does not count links.
            return true;
        }
    }
}
