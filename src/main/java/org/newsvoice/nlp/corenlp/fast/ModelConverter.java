package org.newsvoice.nlp.corenlp.fast;

import java.io.BufferedOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/** Writes the models' compact forms beside CoreNLP's files, when the models' jar is built. */
public final class ModelConverter {

    private ModelConverter() {}

    /** Converts what is missing, or older than its source, in the directory that is the first argument. */
    public static void main(String[] args) throws IOException {
        Path models = Path.of(args[0]);
        Path corenlp = models.resolve("edu/stanford/nlp/models");
        convert(
                corenlp.resolve("srparser/englishSR.ser.gz"),
                models.resolve(CompactModels.PARSER),
                ParserConverter::convert);
        convert(
                corenlp.resolve("sentiment/sentiment.ser.gz"),
                models.resolve(CompactModels.SENTIMENT),
                SentimentConverter::convert);
        convert(
                corenlp.resolve("pos-tagger/english-left3words-distsim.tagger"),
                models.resolve(CompactModels.TAGGER),
                TaggerConverter::convert);
        convert(
                corenlp.resolve("ner/english.all.3class.distsim.crf.ser.gz"),
                models.resolve(CompactModels.NAMES),
                NameConverter::convert);
    }

    /** Reads a model of CoreNLP's and writes it in another form. */
    @FunctionalInterface
    private interface Conversion {
        void convert(String source, DataOutputStream out) throws IOException;
    }

    private static void convert(Path source, Path target, Conversion conversion) throws IOException {
        if (Files.exists(target)
                && Files.getLastModifiedTime(target).compareTo(Files.getLastModifiedTime(source)) >= 0) {
            return;
        }
        Files.createDirectories(target.getParent());
        Path part = target.resolveSibling(target.getFileName() + ".part");
        try (DataOutputStream out = new DataOutputStream(new BufferedOutputStream(Files.newOutputStream(part)))) {
            conversion.convert(source.toString(), out);
        }
        // By one rename, so that a build that is stopped leaves no half of a model.
        Files.move(part, target, StandardCopyOption.ATOMIC_MOVE);
    }
}
