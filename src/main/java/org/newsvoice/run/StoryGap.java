package org.newsvoice.run;

/**
 * Something that is missing in stories of a batch, or a flag that they have.
 *
 * @param label the quality flag ({@code undated}), {@code no_author}, {@code outlet_from_folder} or {@code
 *     path_unmatched}
 * @param stories how many stories
 * @param files how many input files they are in
 * @param mostFile the file with most of them, as {@code articles.corpus_file} has it, without the entry of an archive
 * @param mostStories how many it has
 */
public record StoryGap(String label, long stories, long files, String mostFile, long mostStories) {

    /** The label of stories whose authors are not named. */
    public static final String NO_AUTHOR = "no_author";

    /** The label of stories that say nothing of their outlet, so that it is called like the folder they were read from. */
    public static final String OUTLET_FROM_FOLDER = "outlet_from_folder";

    /** The label of stories whose path does not fit {@code --path-pattern}. */
    public static final String PATH_UNMATCHED = "path_unmatched";

    /** The files they are in: the one, or how many and which has most of them. */
    public String where() {
        if (files == 1) {
            return mostFile;
        }
        return files == stories ? files + " files" : files + " files, the most (" + mostStories + ") in " + mostFile;
    }
}
