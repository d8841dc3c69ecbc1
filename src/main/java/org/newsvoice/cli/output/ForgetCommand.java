package org.newsvoice.cli.output;

import java.io.PrintWriter;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.newsvoice.cli.wiring.Sessions;
import org.newsvoice.cli.wiring.TablesOption;
import org.newsvoice.job.takedown.ForgetStories;
import org.newsvoice.run.RunId;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Takes stories down. */
@Command(
        name = "forget",
        mixinStandardHelpOptions = true,
        exitCodeList = "6:a run holds the lock of the output",
        footer = {"  newsvoice forget --tables TABLES --dry-run \\", "    --url https://harbour-post.example/ferry"},
        description = {
            "Takes stories down, by URL or id.",
            "It erases all versions of a story from all tables, from the runs that are kept and from the "
                    + "stored analyses. Later runs leave the story out.",
            "It does not reach the input, backups, and what was made from the tables. Run newsvoice site again for each "
                    + "site; make again or delete reports, exports and catalogs that hold the story."
        })
public final class ForgetCommand implements Callable<Integer> {

    private static final int SHOWN_COPIES = 20;

    @Spec
    @Nullable
    CommandSpec spec;

    @Mixin
    TablesOption tables = new TablesOption();

    @Option(names = "--article-id", arity = "1..*", paramLabel = "ID", description = "Stories by their article_id.")
    List<String> articleIds = List.of();

    @Option(
            names = "--url",
            arity = "1..*",
            paramLabel = "URL",
            description =
                    "Stories by their url, written as in articles. Whatever comes under that address later is left out,"
                            + " too.")
    List<String> urls = List.of();

    @Option(names = "--dry-run", description = "Say what would be erased, and stop.")
    boolean dryRun;

    private final Clock clock = Clock.systemUTC();

    @Override
    public Integer call() {
        CommandSpec command = Objects.requireNonNull(spec);
        if (articleIds.isEmpty() && urls.isEmpty()) {
            throw new ParameterException(
                    command.commandLine(), "Nothing is named: give --article-id or --url, once or more.");
        }
        ForgetStories.Request request = new ForgetStories.Request(
                RunId.of(clock.instant(), ThreadLocalRandom.current().nextInt()),
                tables.folder,
                Set.copyOf(articleIds),
                Set.copyOf(urls));
        tables.open();
        Sessions.inJob("newsvoice forget", spark -> {
            ForgetStories stories = new ForgetStories(spark, clock);
            print(
                    dryRun ? stories.plan(request) : stories.run(request),
                    request,
                    command.commandLine().getOut());
        });
        return 0;
    }

    private void print(ForgetStories.Erased erased, ForgetStories.Request request, PrintWriter out) {
        out.println((dryRun ? "Would erase from " : "Erased from ") + tables.folder + ":");
        out.println("  tables    " + erased.articles() + (erased.articles() == 1 ? " row" : " rows") + " of articles, "
                + erased.quotes() + " of quotes, " + erased.rejects() + " of rejects");
        out.println("  runs      " + erased.runs()
                + (erased.runs() == 1 ? " kept run that has some of it" : " kept runs that have some of it"));
        if (!dryRun && erased.isSeen()) {
            out.println("  published as run " + request.runId());
        }
        if (!erased.copies().isEmpty()) {
            out.println("  copies    " + erased.copies().size()
                    + (erased.copies().size() == 1
                            ? " story with the same text, or nearly so, stays; to erase it as well, name it:"
                            : " stories with the same text, or nearly so, stay; to erase them as well, name them:"));
            out.println("            --article-id "
                    + erased.copies().stream()
                            .limit(SHOWN_COPIES)
                            .map(ForgetStories.Copy::articleId)
                            .collect(Collectors.joining(" "))
                    + (erased.copies().size() > SHOWN_COPIES ? " ..." : ""));
        }
        out.println(
                "  elsewhere the input, backups, and sites, reports, exports and catalogs made from these tables may still");
        out.println(
                "            hold the text: run newsvoice site again for each site, and make or delete the others yourself");
        out.flush();
    }
}
