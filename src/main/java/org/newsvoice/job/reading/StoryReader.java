package org.newsvoice.job.reading;

import java.io.Serializable;
import org.newsvoice.corpus.PathPattern;
import org.newsvoice.corpus.RawStory;
import org.newsvoice.corpus.StoryDecoder;
import org.newsvoice.parse.ParseOutcome;

/** From a file's bytes to articles: decodes the file and parses its stories. Shipped to executors; thread-safe. */
public interface StoryReader extends Serializable {

    /** The decoder that reads the files, or finds the one that does by a file's first bytes. */
    StoryDecoder decoder();

    /** What is read from the names of files. */
    default PathPattern paths() {
        return PathPattern.NONE;
    }

    /** What parsing made of a story. */
    ParseOutcome parse(RawStory story);
}
