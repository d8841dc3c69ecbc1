package org.newsvoice.run;

/**
 * Something that is missing in stories of a batch, or a flag that they have.
 *
 * @param label the quality flag ({@code undated}), or {@code no_author}
 * @param stories how many stories
 * @param files how many input files they are in
 * @param mostFile the file with most of them, as {@code articles.corpus_file} has it, without the entry of an archive
 * @param mostStories how many it has
 */
public record StoryGap(String label, long stories, long files, String mostFile, long mostStories) {

    /** The label of stories whose authors are not named. */
    public static final String NO_AUTHOR = "no_author";

    /** The files they are in: the one, or how many and which has most of them. */
    public String where() {
        if (files == 1) {
            return mostFile;
        }
        return files == stories ? files + " files" : files + " files, the most (" + mostStories + ") in " + mostFile;
    }
}
