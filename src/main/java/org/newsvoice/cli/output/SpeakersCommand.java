package org.newsvoice.cli.output;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.lower;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.jspecify.annotations.Nullable;
import org.newsvoice.cli.wiring.Sessions;
import org.newsvoice.cli.wiring.TablesOption;
import org.newsvoice.identity.FormJoin;
import org.newsvoice.identity.Names;
import org.newsvoice.identity.NamesOfStory;
import org.newsvoice.identity.Resolver;
import org.newsvoice.identity.SpeakerChange;
import org.newsvoice.job.speakers.AliasesFile;
import org.newsvoice.run.RunJson;
import org.newsvoice.speaker.SpeakerKind;
import org.newsvoice.sql.TableViews;
import org.newsvoice.storage.PublishedOutput;
import org.newsvoice.table.SpeakerChangeRow;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Who is behind a name: the ids, their forms, titles and stories, and why forms were joined or not. */
@Command(
        name = "speakers",
        mixinStandardHelpOptions = true,
        footer = "  newsvoice speakers --tables TABLES --name Brandvold",
        description = {
            "Shows the ids behind a name, and why names were joined or kept apart.",
            "For each id it shows forms, titles, outlets, days and changes of the id, and the evidence for "
                    + "and against joining the names that end alike."
        })
public final class SpeakersCommand implements Callable<Integer> {

    private static final int MAX_FORMS = 12;
    private static final int MAX_STORIES = 6;

    @Spec
    @Nullable
    CommandSpec spec;

    @Mixin
    TablesOption tables = new TablesOption();

    @Option(
            names = "--name",
            required = true,
            paramLabel = "NAME",
            description = "A name or a part of one, in any case: SUMMERS.")
    String name = "";

    @Override
    public Integer call() throws IOException {
        PrintWriter out = Objects.requireNonNull(spec).commandLine().getOut();
        PublishedOutput published = tables.open();
        try (SparkSession spark = Sessions.forQueries("newsvoice speakers", published)) {
            TableViews.register(spark, published);
            List<SpeakerChange> changes = spark.table("speaker_changes").collectAsList().stream()
                    .map(SpeakerChangeRow::change)
                    .toList();
            List<Row> rows = rows(spark.table("people"));
            if (rows.isEmpty()) {
                out.println("No story names anybody like " + name + ".");
                return 0;
            }
            printIds(rows, titles(spark, rows), changes, out);
            printJoins(company(spark.table("people"), rows), out);
            printAliases(RunJson.manifest(published.manifest()).options(), out);
        }
        return 0;
    }

    private List<Row> rows(Dataset<Row> people) {
        String part = name.toLowerCase(Locale.ROOT);
        return people.where(col("speaker_id").isNotNull())
                .where(lower(col("name")).contains(part))
                .selectExpr(
                        "article_id",
                        "version",
                        "outlet",
                        "published_at",
                        "name",
                        "kind",
                        "title",
                        "mentions_in_quotes + mentions_outside AS mentions",
                        "n_quotes",
                        "qid",
                        "speaker_id")
                .orderBy("speaker_id", "published_at", "article_id", "version", "name")
                .collectAsList();
    }

    /** The headlines of the stories of {@code rows} that have one. */
    private static Map<String, String> titles(SparkSession spark, List<Row> rows) {
        Object[] ids =
                rows.stream().map(row -> row.getAs("article_id")).distinct().toArray();
        Map<String, String> titles = new HashMap<>();
        spark.table("articles")
                .where(col("article_id").isin(ids).and(col("title").isNotNull()))
                .select("article_id", "title")
                .collectAsList()
                .forEach(row -> titles.put(row.getString(0), row.getString(1)));
        return titles;
    }

    /** All names of the stories of {@code rows}: who else a story names is evidence. */
    private static List<Row> company(Dataset<Row> people, List<Row> rows) {
        Object[] ids =
                rows.stream().map(row -> row.getAs("article_id")).distinct().toArray();
        return people.where(col("article_id").isin(ids))
                .selectExpr(
                        "article_id",
                        "version",
                        "outlet",
                        "published_at",
                        "name",
                        "kind",
                        "title",
                        "mentions_in_quotes + mentions_outside AS mentions")
                .orderBy("article_id", "version", "name")
                .collectAsList();
    }

    private static void printIds(
            List<Row> rows, Map<String, String> titles, List<SpeakerChange> changes, PrintWriter out) {
        Map<String, String> redirects = SpeakerChange.redirects(changes);
        Map<String, List<Row>> byId = new LinkedHashMap<>();
        for (Row row : rows) {
            String id = row.getAs("speaker_id");
            byId.computeIfAbsent(redirects.getOrDefault(id, id), i -> new ArrayList<>())
                    .add(row);
        }
        byId.entrySet().stream()
                .sorted(Map.Entry.comparingByValue((a, b) -> Integer.compare(b.size(), a.size())))
                .forEach(entry -> {
                    List<Row> of = entry.getValue();
                    int quotes = of.stream()
                            .mapToInt(row -> row.<Integer>getAs("n_quotes"))
                            .sum();
                    out.printf(
                            "%s  %s, %d stories, %d quotes%n",
                            entry.getKey(), of.get(0).getAs("kind"), of.size(), quotes);
                    out.println("  forms    " + counted(of, "name"));
                    out.println("  titles   " + counted(of, "title"));
                    out.println("  outlets  " + counted(of, "outlet"));
                    out.println("  days     " + days(of));
                    if (of.get(0).getAs("qid") != null) {
                        out.println("  qid      " + of.get(0).getAs("qid"));
                    }
                    stories(of, titles).forEach(story -> out.println("  story    " + story));
                    changes.stream()
                            .filter(change -> change.toId().equals(entry.getKey())
                                    || change.fromId().equals(entry.getKey()))
                            .forEach(change -> out.printf(
                                    "  %-8s %s (%s) to %s (%s): %s%n",
                                    change.kind().label(),
                                    change.fromId(),
                                    change.fromName(),
                                    change.toId(),
                                    change.toName(),
                                    change.evidence()));
                });
    }

    private static String counted(List<Row> rows, String column) {
        Map<String, Integer> counts = new TreeMap<>();
        rows.stream()
                .map(row -> row.<@Nullable String>getAs(column))
                .filter(Objects::nonNull)
                .forEach(value -> counts.merge(value, 1, Integer::sum));
        List<String> shown = counts.entrySet().stream()
                .sorted(Map.Entry.<String, Integer>comparingByValue()
                        .reversed()
                        .thenComparing(Map.Entry.comparingByKey()))
                .limit(MAX_FORMS)
                .map(entry -> entry.getKey() + " " + entry.getValue())
                .toList();
        return shown.isEmpty() ? "none" : String.join(", ", shown);
    }

    private static List<String> stories(List<Row> rows, Map<String, String> titles) {
        List<String> stories = rows.stream()
                .map(row -> {
                    String id = row.getAs("article_id");
                    String title = titles.containsKey(id) ? ": " + titles.get(id) : "";
                    return row.getAs("name") + " in " + row.getAs("outlet") + ", "
                            + Objects.requireNonNullElse(day(row), "undated") + title + " (" + id + ")";
                })
                .distinct()
                .toList();
        List<String> shown = new ArrayList<>(stories.subList(0, Math.min(MAX_STORIES, stories.size())));
        if (stories.size() > shown.size()) {
            shown.add("and " + (stories.size() - shown.size()) + " more");
        }
        return shown;
    }

    private static String days(List<Row> rows) {
        List<LocalDate> days = rows.stream()
                .map(SpeakersCommand::day)
                .filter(Objects::nonNull)
                .sorted()
                .toList();
        return days.isEmpty() ? "unknown" : days.get(0) + " to " + days.get(days.size() - 1);
    }

    /** The evidence among these stories alone, so that it can differ a little from that of the run. */
    private void printJoins(List<Row> rows, PrintWriter out) {
        Map<String, NamesOfStory> stories = new LinkedHashMap<>();
        for (Row row : rows) {
            String story = row.getAs("article_id") + " " + row.getAs("version");
            SpeakerKind kind = row.getAs("kind").equals(SpeakerKind.PERSON.label())
                    ? SpeakerKind.PERSON
                    : SpeakerKind.ORGANIZATION;
            stories.computeIfAbsent(story, s -> new NamesOfStory(s, row.getAs("outlet"), day(row)))
                    .add(kind, row.getAs("name"), row.getAs("title"), row.<Integer>getAs("mentions"));
        }
        String part = Names.key(SpeakerKind.PERSON, name);
        List<FormJoin> joins =
                Resolver.resolve(stories.values().stream()
                                .flatMap(story -> story.list().stream())
                                .toList())
                        .joins()
                        .stream()
                        .filter(join ->
                                join.one().contains(part) || join.other().contains(part))
                        .toList();
        if (!joins.isEmpty()) {
            out.println("forms compared (joined from 1.0 on)");
        }
        for (FormJoin join : joins) {
            out.printf(
                    Locale.ROOT,
                    "  %-8s %s | %s  %.1f: %s%n",
                    join.joined() ? "joined" : "apart",
                    join.one(),
                    join.other(),
                    join.weight(),
                    String.join(", ", join.reasons()));
        }
    }

    /** What the file of the run's {@code --aliases} says of the name now. */
    private void printAliases(Map<String, String> options, PrintWriter out) {
        String file = AliasesFile.named(options);
        if (file.isBlank()) {
            return;
        }
        if (!Files.isReadable(Path.of(file))) {
            out.println("The run had --aliases " + file + ", which cannot be read now.");
            return;
        }
        List<String> lines = AliasesFile.about(name, file);
        if (!lines.isEmpty()) {
            out.println("corrections of --aliases " + file);
            lines.forEach(
                    line -> out.println("  " + line.replaceFirst("\t", " ").replace("\t", " | ")));
        }
    }

    private static @Nullable LocalDate day(Row row) {
        Instant published = row.getAs("published_at");
        return published == null ? null : LocalDate.ofInstant(published, ZoneOffset.UTC);
    }
}
