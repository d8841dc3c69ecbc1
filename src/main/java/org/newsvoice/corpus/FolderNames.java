package org.newsvoice.corpus;

import org.jspecify.annotations.Nullable;

/** What the folders that a file lies in tell of its stories, where the stories themselves do not. Null-free but for {@link #section}. */
public final class FolderNames {

    private static final String UNKNOWN = "unknown";

    private FolderNames() {}

    /** The outlet: the name of the input's last folder, or {@code unknown}. */
    public static String outlet(CorpusFile file) {
        return file.corpus().isBlank() ? UNKNOWN : file.corpus();
    }

    /**
     * The section: the file's own folder below the input ({@code business} of {@code business/001.txt}, as the BBC corpus
     * has it). Null for a file at the top, and for a folder without letters, which is a date ({@code 20070618}).
     */
    public static @Nullable String section(CorpusFile file) {
        String[] names = file.path().split("/");
        if (names.length < 2) {
            return null;
        }
        String folder = names[names.length - 2];
        return folder.chars().anyMatch(Character::isLetter) ? folder : null;
    }
}
