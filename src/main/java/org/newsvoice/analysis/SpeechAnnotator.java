package org.newsvoice.analysis;

import org.newsvoice.article.Article;
import org.newsvoice.nlp.AnnotatedStory;
import org.newsvoice.nlp.StoryAnnotator;
import org.newsvoice.quote.marks.StandardMarks;
import org.newsvoice.quote.turns.HeaderNames;

/** Annotates a story as the search for speech takes it: with the usual quotation marks, and with
 * the names in headers as persons. For one thread at a time. */
public final class SpeechAnnotator implements StoryAnnotator {

    private final StoryAnnotator annotator;

    /** An annotator that has the work done by {@code annotator}. */
    public SpeechAnnotator(StoryAnnotator annotator) {
        this.annotator = annotator;
    }

    @Override
    public AnnotatedStory annotate(Article article) {
        return HeaderNames.in(annotator.annotate(StandardMarks.in(article)));
    }
}
