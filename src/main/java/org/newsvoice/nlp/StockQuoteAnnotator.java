package org.newsvoice.nlp;

import java.util.List;
import org.newsvoice.article.Article;

/** The NLP library's own quote attribution. An object is for one thread at a time. */
public interface StockQuoteAnnotator {

    /** The quotations of a story's zones that are read, in text order. */
    List<StockQuote> annotate(Article article);
}
