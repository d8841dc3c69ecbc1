package org.newsvoice.analyzer;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;
import org.newsvoice.config.Attribution;
import org.newsvoice.config.SentimentChoice;
import org.newsvoice.nlp.corenlp.Decoders;
import org.newsvoice.nlp.corenlp.ModelFile;
import org.newsvoice.nlp.corenlp.StockModelFile;

/**
 * What makes two analyses comparable: the bytes of the code that runs, the models' checksums and the options. Made of the
 * code itself, since a version that a person must raise is forgotten one day and stale rows are kept. Another compiler's
 * output is another fingerprint: that costs an analysis, never a wrong row.
 */
final class AnalyzerFingerprint {

    private static final int HEX_DIGITS = 16;
    private static final String OURS = "org/newsvoice/";
    private static final List<String> ANALYZER =
            List.of("article/", "nlp/", "quote/", "speaker/", "sentiment/", "analysis/", "table/");
    private static final String CORENLP = "edu/stanford/nlp/";

    private AnalyzerFingerprint() {}

    /** The fingerprint, 16 hexadecimal digits. */
    static String of(Attribution attribution, SentimentChoice sentiment, int maxChars, int maxTokens) {
        StringBuilder all = new StringBuilder();
        all.append(attribution)
                .append(' ')
                .append(sentiment)
                .append(' ')
                .append(maxChars)
                .append(' ')
                .append(maxTokens)
                .append(' ')
                .append(Decoders.configured())
                .append('\n');
        all.append(ResourceChecksums.describe(ResourceChecksums.of(
                OURS + "analysis/StoryAnalyzer.class",
                ANALYZER.stream().map(folder -> OURS + folder).toList())));
        all.append(
                ResourceChecksums.describe(ResourceChecksums.of(CORENLP + "ling/CoreLabel.class", List.of(CORENLP))));
        models(attribution)
                .forEach(model -> all.append(ResourceChecksums.describe(ResourceChecksums.of(model, List.of(model)))));
        return hash(all.toString());
    }

    private static Stream<String> models(Attribution attribution) {
        Stream<String> ours = Stream.of(ModelFile.values()).map(file -> file.path());
        return attribution == Attribution.NEWS
                ? ours
                : Stream.concat(ours, Stream.of(StockModelFile.values()).map(file -> file.path()));
    }

    private static String hash(String text) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest).substring(0, HEX_DIGITS);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JVM has SHA-256", e);
        }
    }
}
