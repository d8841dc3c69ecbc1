package org.newsvoice.report.html;

import static org.newsvoice.report.html.Numbers.count;

import java.util.List;
import org.newsvoice.report.Report;
import org.newsvoice.report.RunFacts;
import org.newsvoice.run.RunCounts;

/** What became of every record of the last run, and the runs before it. A selection does not narrow it. */
final class RunSection implements Section {

    @Override
    public String id() {
        return "run";
    }

    @Override
    public String title() {
        return "The run";
    }

    @Override
    public boolean isFoldedOnPhones() {
        return true;
    }

    @Override
    public void write(Report report, Markup page) {
        RunFacts.History history = report.history();
        if (history.runs().isEmpty()) {
            page.element("p", "The tables do not say which run made them.");
            return;
        }
        RunFacts run = history.runs().get(0);
        RunCounts counts = run.counts();
        page.element(
                "p",
                "Run " + run.runId() + " of Newsvoice " + run.version() + " began " + Numbers.minute(run.started())
                        + ", took " + duration(run.seconds()) + " and wrote the partition "
                        + Numbers.day(run.ingested()) + ".");
        page.element(
                "p",
                (counts.balances() ? "The counts balance: " : "The counts do not balance: ") + counts.equation() + ".",
                "class",
                counts.balances() ? "good" : "bad");
        Charts.bar(
                page,
                List.of(
                        part("c0", counts.analyzed(), "analyzed"),
                        part("c1", counts.duplicate(), "duplicate"),
                        part("c2", counts.skipped(), "skipped"),
                        part("c3", counts.rejected(), "rejected")),
                counts.read());
        legend(page, counts);
        lost(history, page);
        if (history.runs().size() > 1) {
            earlier(history, page);
        }
    }

    private static Charts.Part part(String style, long n, String outcome) {
        return new Charts.Part(style, n, count(n) + " " + outcome);
    }

    private static void legend(Markup page, RunCounts counts) {
        page.open("ul", "class", "legend");
        Legend.entry(page, "c0", count(counts.analyzed()) + " analyzed");
        Legend.entry(page, "c1", count(counts.duplicate()) + " duplicate");
        Legend.entry(page, "c2", count(counts.skipped()) + " skipped");
        Legend.entry(page, "c3", count(counts.rejected()) + " rejected");
        page.closeLine();
    }

    private static void lost(RunFacts.History history, Markup page) {
        if (history.lost().isEmpty()) {
            page.element("p", "No record of this run was skipped or rejected.");
            return;
        }
        page.open("details")
                .element(
                        "summary",
                        "Why "
                                + count(history.lost().stream()
                                        .mapToLong(RunFacts.Lost::n)
                                        .sum()) + " records did not become articles");
        Grid.open(page, "Why records did not become articles", List.of("outcome", "reason", "records#", "for example"));
        for (RunFacts.Lost lost : history.lost()) {
            page.open("tr").element("td", lost.outcome());
            Grid.rowHeading(page, lost.code());
            Grid.number(page, count(lost.n()));
            page.element("td", lost.example(), "class", "words").closeLine();
        }
        Grid.close(page);
        page.closeLine();
    }

    private static void earlier(RunFacts.History history, Markup page) {
        page.open("details").element("summary", "The last runs");
        Grid.open(
                page,
                "The last runs",
                List.of(
                        "ingest date",
                        "run",
                        "read#",
                        "analyzed#",
                        "duplicate#",
                        "skipped#",
                        "rejected#",
                        "quotes#",
                        "indirect quotes#",
                        "took#"));
        for (RunFacts run : history.runs()) {
            page.open("tr");
            Grid.rowHeading(page, Numbers.day(run.ingested()));
            page.element("td", run.runId());
            RunCounts counts = run.counts();
            for (long n : new long[] {
                counts.read(),
                counts.analyzed(),
                counts.duplicate(),
                counts.skipped(),
                counts.rejected(),
                counts.quotes(),
                counts.indirect()
            }) {
                Grid.number(page, count(n));
            }
            Grid.number(page, duration(run.seconds()));
            page.closeLine();
        }
        Grid.close(page);
        page.closeLine();
    }

    private static String duration(long seconds) {
        if (seconds < 60) {
            return count(seconds, "second", "seconds");
        }
        return seconds < 3600
                ? "%d:%02d minutes".formatted(seconds / 60, seconds % 60)
                : "%d:%02d hours".formatted(seconds / 3600, seconds / 60 % 60);
    }
}
