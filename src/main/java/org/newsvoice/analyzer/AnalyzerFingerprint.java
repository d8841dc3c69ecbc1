package org.newsvoice.analyzer;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.stream.Stream;
import org.newsvoice.config.Attribution;
import org.newsvoice.nlp.corenlp.Decoders;
import org.newsvoice.nlp.corenlp.ModelFile;
import org.newsvoice.nlp.corenlp.StockModelFile;

/**
 * What makes two analyses comparable: the code that runs, the models' checksums and the options. Made of the code itself,
 * since a version that a person must raise is forgotten one day and stale rows are kept; of what the code does rather than
 * its bytes, since a comment changes no analysis ({@link CodeChecksum}). Another compiler's output is another fingerprint:
 * that costs an analysis, never a wrong row.
 */
final class AnalyzerFingerprint {

    private static final int HEX_DIGITS = 16;
    private static final String OURS = "org/newsvoice/";
    /** Where the classes lie that an analysis and its stored row are made by, and their word lists. */
    private static final List<String> ANALYZER = List.of(
            "article/", "failure/", "dedup/", "nlp/", "quote/", "speaker/", "sentiment/", "analysis/", "table/");
    /** The classes among them that only other rows are made by. */
    private static final Set<String> OTHER_ROWS = Set.of(
            "StoryRow",
            "StoryStruct",
            "RejectRow",
            "RunRow",
            "SpeakerChangeRow",
            "SpeakerTallyRow",
            "SqlDialect",
            "TableLayout",
            "TableSpec",
            "Tables");

    private static final String CORENLP = "edu/stanford/nlp/";

    private AnalyzerFingerprint() {}

    /** The fingerprint, 16 hexadecimal digits. */
    static String of(NewsProcessorFactory factory) {
        StringBuilder all = new StringBuilder();
        all.append(factory.attribution())
                .append(' ')
                .append(factory.kinds())
                .append(' ')
                .append(factory.sentiment())
                .append(' ')
                .append(factory.limits().maxChars())
                .append(' ')
                .append(factory.limits().maxTokens())
                .append(' ')
                .append(Decoders.configured())
                .append('\n')
                .append(factory.ranker());
        SortedMap<String, Long> ours = ResourceChecksums.of(
                OURS + "analysis/StoryAnalyzer.class",
                ANALYZER.stream().map(folder -> OURS + folder).toList());
        ours.keySet().removeIf(name -> !covers(name));
        all.append(ResourceChecksums.describe(ours));
        all.append(
                ResourceChecksums.describe(ResourceChecksums.of(CORENLP + "ling/CoreLabel.class", List.of(CORENLP))));
        models(factory.attribution())
                .forEach(model -> all.append(ResourceChecksums.describe(ResourceChecksums.of(model, List.of(model)))));
        return hash(all.toString());
    }

    /** Whether it reads the resource called {@code name}, one of ours. */
    static boolean covers(String name) {
        return ANALYZER.stream().anyMatch(folder -> name.startsWith(OURS + folder)) && !isOtherRow(name);
    }

    private static boolean isOtherRow(String name) {
        String table = OURS + "table/";
        return name.startsWith(table)
                && OTHER_ROWS.contains(name.substring(table.length()).split("[$.]")[0]);
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
