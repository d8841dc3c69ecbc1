package org.newsvoice.analysis;

import org.newsvoice.nlp.AnnotatedStory;

/** Finds the quotations of a story and whose words they are. An object is for one thread at a time. */
public interface SpeechFinder {

    /** Reads a story. May throw anything: the story boundary catches it. */
    SpeechInStory find(AnnotatedStory story);
}
