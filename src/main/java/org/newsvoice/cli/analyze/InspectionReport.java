package org.newsvoice.cli.analyze;

import java.io.PrintWriter;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.stream.Collectors;
import org.newsvoice.article.Article;
import org.newsvoice.article.Zone;
import org.newsvoice.cli.wiring.Pace;
import org.newsvoice.corpus.Excerpt;
import org.newsvoice.failure.RejectCode;
import org.newsvoice.job.WorkEstimate;
import org.newsvoice.storage.InputFile;

/** What an inspection found, as text for a terminal; control characters of the stories are shown as spaces. */
final class InspectionReport {

    private static final int ZONE_CHARS = 100;
    private static final int MAX_FIELDS = 20;
    private static final int MAX_NAMES = 5;

    private final PrintWriter out;

    InspectionReport(PrintWriter out) {
        this.out = out;
    }

    void print(Inspection inspection, List<InputFile> files, List<String> passedOver) {
        long bytes = files.stream().mapToLong(file -> file.file().bytes()).sum();
        String sample = inspection.filesRead() == files.size() ? "all" : String.valueOf(inspection.filesRead());
        String cut = inspection.filesCut() == 0 ? "" : ", " + inspection.filesCut() + " of them in part";
        out.println("files     " + files.size() + ", " + bytes / 1_000 + " kB; looked into " + sample + cut);
        if (!passedOver.isEmpty()) {
            out.println("passed    over " + passedOver.size() + " names, which give no stories");
            passedOver.stream().limit(MAX_NAMES).forEach(name -> out.println("            " + Excerpt.of(name)));
        }
        out.println("formats   " + counts(inspection.formats()));
        if (!inspection.mappings().isEmpty()) {
            out.println("mappings  " + counts(inspection.mappings()) + " (records)");
            out.println("unmapped  "
                    + (inspection.unmapped().isEmpty()
                            ? "no field"
                            : counts(inspection.unmapped())
                                    + " (records by field; --mapping FILE can say what a field is)"));
        }
        out.println("stories   " + inspection.nStories());
        inspection.gaps().forEach((label, n) -> {
            GapWords words = GapWords.of(label);
            out.println("check     " + words.count(n));
            words.advice().ifPresent(advice -> out.println("            " + advice));
        });
        inspection.rejects().forEach(this::print);
        inspection.shown().forEach(this::print);
        int cores = Runtime.getRuntime().availableProcessors();
        WorkEstimate estimate = WorkEstimate.of(Math.round(bytes * inspection.charsPerByte()), cores);
        out.println("a run     takes about " + Pace.clock(estimate.time()) + " on the " + cores
                + " cores of this machine; half or twice that is possible");
    }

    private void print(RejectCode code, Inspection.Reasons reasons) {
        out.println((code.isSkip() ? "skipped   " : "rejected  ") + reasons.n() + " " + code.label());
        reasons.examples().forEach(example -> out.println("            " + Excerpt.of(example)));
    }

    private void print(Article article) {
        out.println();
        out.println("  " + shown(article.source().corpusFile()) + " record "
                + article.source().recordNo());
        out.println("    outlet " + shown(article.source().outlet()) + ", section "
                + shown(article.source().section())
                + ", published "
                + (article.headers().published() == null
                        ? "-"
                        : article.headers().published().at())
                + ", authors "
                + shown(String.join("; ", article.headers().byline().authors())) + ", language "
                + shown(article.headers().language()));
        for (Zone zone : article.zones()) {
            String words = zone.span().of(article.text());
            String beginning = words.length() <= ZONE_CHARS ? words : words.substring(0, ZONE_CHARS) + " ...";
            out.printf("    %-11s %s%n", zone.kind().label(), Excerpt.of(beginning));
        }
        out.println();
    }

    private static String shown(@org.jspecify.annotations.Nullable String value) {
        return value == null || value.isEmpty() ? "-" : Excerpt.of(value);
    }

    private static String counts(SortedMap<String, Integer> counts) {
        String most = counts.entrySet().stream()
                .sorted(Map.Entry.<String, Integer>comparingByValue().reversed())
                .limit(MAX_FIELDS)
                .map(count -> Excerpt.of(count.getKey()) + " " + count.getValue())
                .collect(Collectors.joining(", "));
        return counts.size() > MAX_FIELDS ? most + ", and " + (counts.size() - MAX_FIELDS) + " more" : most;
    }
}
