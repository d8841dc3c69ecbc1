package org.newsvoice.cli.wiring;

import java.util.ArrayList;
import java.util.List;
import org.newsvoice.corpus.StoryDecoder;
import org.newsvoice.corpus.StoryDecoders;
import org.newsvoice.corpus.TextEncoding;
import org.newsvoice.corpus.csv.CsvStoryDecoder;
import org.newsvoice.corpus.html.HtmlStoryDecoder;
import org.newsvoice.corpus.html.WebPages;
import org.newsvoice.corpus.json.JsonStoryDecoder;
import org.newsvoice.corpus.mapping.FieldMappings;
import org.newsvoice.corpus.parquet.ParquetStoryDecoder;
import org.newsvoice.corpus.sgml.Reuters21578StoryDecoder;
import org.newsvoice.corpus.text.TextStoryDecoder;
import org.newsvoice.corpus.warc.WarcStoryDecoder;
import org.newsvoice.corpus.xml.XmlStoryDecoder;

/** The registry of input formats. */
final class NewsFormats {

    private static final int MAX_RECORD_BYTES = 20_000_000;

    private NewsFormats() {}

    /** All formats in the order in which {@code auto} asks them: those that can be recognized first, text last. */
    static StoryDecoders decoders(FieldMappings mappings, TextEncoding encoding) {
        List<StoryDecoder> inOrder = new ArrayList<>();
        inOrder.add(new ParquetStoryDecoder(mappings));
        inOrder.add(new WarcStoryDecoder(new WebPages(), MAX_RECORD_BYTES));
        inOrder.addAll(XmlStoryDecoder.all(MAX_RECORD_BYTES));
        inOrder.add(new Reuters21578StoryDecoder(MAX_RECORD_BYTES));
        inOrder.add(new HtmlStoryDecoder(new WebPages(), MAX_RECORD_BYTES));
        inOrder.add(new JsonStoryDecoder(mappings, encoding, MAX_RECORD_BYTES));
        inOrder.add(new CsvStoryDecoder(mappings, encoding, MAX_RECORD_BYTES));
        inOrder.add(HtmlStoryDecoder.ofTextWithMarkup(new WebPages(), MAX_RECORD_BYTES));
        inOrder.add(new TextStoryDecoder(encoding, MAX_RECORD_BYTES));
        return new StoryDecoders(inOrder);
    }
}
