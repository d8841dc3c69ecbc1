package org.newsvoice.cli.evaluate;

import java.io.IOException;
import java.io.PrintWriter;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.apache.spark.sql.SparkSession;
import org.jspecify.annotations.Nullable;
import org.newsvoice.article.Article;
import org.newsvoice.article.ArticleKey;
import org.newsvoice.cli.wiring.NewsReader;
import org.newsvoice.cli.wiring.ReadOptions;
import org.newsvoice.cli.wiring.Sessions;
import org.newsvoice.eval.duplicates.DuplicateScorer;
import org.newsvoice.eval.duplicates.DuplicateTrial;
import org.newsvoice.eval.duplicates.EditedStories;
import org.newsvoice.eval.duplicates.EditedStories.EditedStory;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code evaluate-duplicates}: real stories, edited as outlets do, through the very search for duplicates that the job runs. */
@Command(
        name = "evaluate-duplicates",
        mixinStandardHelpOptions = true,
        footer = "  newsvoice evaluate-duplicates --input NEWS --seed 2",
        description = {
            "Scores the search for copies on stories edited at random.",
            "It edits the stories of a corpus as outlets do, searches them for copies, and scores what is " + "found."
        })
public final class EvaluateDuplicatesCommand implements Callable<Integer> {

    private static final double NANOS = 1e9;

    @Spec
    private @Nullable CommandSpec spec;

    @Mixin
    private ReadOptions settings = new ReadOptions();

    @Option(
            names = "--input",
            required = true,
            arity = "1..*",
            paramLabel = "PATH",
            description = "Files or folders of stories, as for analyze.")
    private List<String> inputs = new ArrayList<>();

    @Option(names = "--seed", paramLabel = "N", description = "The seed of the random edits (default: 1).")
    private long seed = 1;

    @Option(
            names = "--sizes",
            split = ",",
            paramLabel = "N",
            description =
                    "How many stories to make. Several numbers, separated by commas, give one line of costs each (default: one"
                            + " family of edits per story of the corpus). Beyond that, stories are used again in other words.")
    private List<Integer> sizes = new ArrayList<>();

    @Override
    public Integer call() throws IOException {
        PrintWriter out = Objects.requireNonNull(spec).commandLine().getOut();
        NewsReader reader = new NewsReader(settings.settings().read());
        Path folder = Files.createTempDirectory("newsvoice-duplicates");
        try (SparkSession spark = Sessions.forJob("newsvoice evaluate-duplicates")) {
            List<Article> corpus =
                    new DuplicateTrial(spark, folder.resolve("corpus").toString()).read(inputs, reader);
            List<Integer> wanted = sizes.isEmpty() ? List.of(Integer.MAX_VALUE) : sizes;
            for (int i = 0; i < wanted.size(); i++) {
                run(spark, new EditedStories(corpus, seed), wanted.get(i), folder.resolve("trial-" + i), out);
            }
        } finally {
            delete(folder);
        }
        return 0;
    }

    private static void run(SparkSession spark, EditedStories edited, int size, Path folder, PrintWriter out) {
        List<EditedStory> stories = new ArrayList<>();
        for (int n = 0; stories.size() < size && (size < Integer.MAX_VALUE || n < edited.size()); n++) {
            List<EditedStory> family = edited.family(n);
            stories.addAll(family.subList(0, Math.min(family.size(), size - stories.size())));
        }
        DuplicateTrial trial = new DuplicateTrial(spark, folder.toString());
        trial.store(stories.stream().map(EditedStory::article).iterator());
        double before = cpuSeconds();
        Map<ArticleKey, String> clusters = trial.clusters();
        double after = cpuSeconds();
        DuplicateScorer scorer = new DuplicateScorer(clusters);
        stories.forEach(scorer::add);
        out.println(scorer.report().table());
        out.printf("%d stories: %.1f CPU seconds for finding duplicates%n%n", stories.size(), after - before);
        out.flush();
    }

    private static double cpuSeconds() {
        return ManagementFactory.getOperatingSystemMXBean() instanceof com.sun.management.OperatingSystemMXBean system
                ? system.getProcessCpuTime() / NANOS
                : Double.NaN;
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}
