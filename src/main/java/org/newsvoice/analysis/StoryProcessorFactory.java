package org.newsvoice.analysis;

import java.io.Serializable;

/** Makes processors where they are needed: shipped to executors, so it holds settings and no models. Thread-safe. */
public interface StoryProcessorFactory extends Serializable {

    /** A processor for the calling thread. Loads the models on the first call in a JVM. */
    StoryProcessor create();

    /** Hash of all that can change a result apart from the story: the analyzer's code, models and options. */
    String fingerprint();
}
