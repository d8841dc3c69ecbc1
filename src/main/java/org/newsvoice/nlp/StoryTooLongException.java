package org.newsvoice.nlp;

/** A story has more words than the limit. It is refused at once, wherever and however often it is tried. */
public final class StoryTooLongException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** With the limit and what the story has, for the {@code rejects} table. */
    public StoryTooLongException(String message) {
        super(message);
    }
}
