package org.newsvoice.nlp.corenlp.fast;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.function.Supplier;

/** The compact forms of CoreNLP's models: where they lie on the class path, and how they are read. */
public final class CompactModels {

    /** Place of the parser's. The number rises when the form changes. */
    public static final String PARSER = "org/newsvoice/models/shift-reduce-1.bin";

    /** Place of the sentiment network's. */
    public static final String SENTIMENT = "org/newsvoice/models/sentiment-1.bin";

    /** Place of the tagger's. */
    public static final String TAGGER = "org/newsvoice/models/tagger-1.bin";

    /** Place of the name model's. */
    public static final String NAMES = "org/newsvoice/models/names-1.bin";

    private static final int BUFFER = 1 << 16;

    private CompactModels() {}

    /** The parser; closes the stream. */
    public static ShiftReduceDecoder readParser(InputStream in) throws IOException {
        try (DataInputStream data = new DataInputStream(new BufferedInputStream(in, BUFFER))) {
            return new ShiftReduceDecoder(ParserModelFile.read(data));
        }
    }

    /** The sentiment network; closes the stream. */
    public static SentimentNetwork readSentiment(InputStream in) throws IOException {
        try (DataInputStream data = new DataInputStream(new BufferedInputStream(in, BUFFER))) {
            return new SentimentNetwork(SentimentNetworkFile.read(data));
        }
    }

    /** The tagger, each call of the result for another thread; closes the stream. */
    public static Supplier<TagDecoder> readTagger(InputStream in) throws IOException {
        try (DataInputStream data = new DataInputStream(new BufferedInputStream(in, BUFFER))) {
            TaggerModel model = TaggerModelFile.read(data);
            return () -> new TagDecoder(model);
        }
    }

    /** The name model, each call of the result for another thread; closes the stream. */
    public static Supplier<NameDecoder> readNames(InputStream in) throws IOException {
        try (DataInputStream data = new DataInputStream(new BufferedInputStream(in, BUFFER))) {
            NameModel model = NameModel.read(data);
            return () -> new NameDecoder(model);
        }
    }
}
