package org.newsvoice.site;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;

/** Things with ids in files by the first characters of the id, so that a thing stays in its file. Not thread-safe. */
final class Shelves {

    private static final int MAX_DIGITS = 4;
    private static final int DIGIT = 16;

    private final SiteFolder folder;
    private final String name;
    private final int digits;
    private String open = "";
    private Map<String, Object> things = new LinkedHashMap<>();

    /** Files with some {@code perFile} of {@code n} things. */
    Shelves(SiteFolder folder, String name, long n, long perFile) {
        this.folder = folder;
        this.name = name;
        int needed = 0;
        for (long left = n; left > perFile && needed < MAX_DIGITS; left /= DIGIT) {
            needed++;
        }
        this.digits = needed;
    }

    /** How many characters of an id name its file. */
    int digits() {
        return digits;
    }

    /** Adds a thing; ids rise. */
    void add(String id, Object thing) throws IOException {
        String shelf = id.substring(0, Math.min(digits, id.length())).replaceAll("[^0-9a-z]", "_");
        if (!shelf.equals(open)) {
            close();
            open = shelf;
        }
        things.put(id, thing);
    }

    /** Writes the last file. */
    void close() throws IOException {
        if (!things.isEmpty()) {
            folder.data(name + "/" + (open.isEmpty() ? "all" : open), things);
            things = new LinkedHashMap<>();
        }
    }
}
