package org.newsvoice.eval.score;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.newsvoice.eval.score.AttributionScorer.Score;
import org.newsvoice.eval.score.QuoteTally.Item;

/**
 * The scores of one or more systems on the same gold stories, side by side, as Markdown tables.
 *
 * @param systems the systems, the one to be compared with the others first
 * @param bootstrap how the intervals of the speaker F1 are made
 */
public record ScoreReport(List<SystemScores> systems, Bootstrap bootstrap) {

    /** Copies the list. */
    public ScoreReport {
        systems = List.copyOf(systems);
    }

    /** All tables, each with a line of what it shows. */
    public String tables() {
        StringBuilder out = new StringBuilder();
        add(out, "Scores", scores());
        add(out, "Counts", counts());
        add(out, "By form of the gold speaker", speakers(SystemScores::byKind));
        add(out, "By what the gold speaker is", speakers(SystemScores::byType));
        add(out, "By outlet", outlets());
        for (SystemScores system : systems) {
            String of = ": " + system.system();
            add(out, "Confidence, ten bins of equal count" + of, bins(system));
            add(out, "Rules" + of, rules(system));
        }
        add(out, "Errors by class", errorClasses());
        add(out, "All reported speech", reported());
        add(out, "Stances", stances());
        add(out, "Wrong stances", wrongStances());
        return out.toString();
    }

    /** At most {@code n} errors of each system, spread evenly over the classes of error. */
    public String errors(int n) {
        StringBuilder out = new StringBuilder();
        for (SystemScores system : systems) {
            if (systems.size() > 1) {
                out.append("Errors of ").append(system.system()).append("\n\n");
            }
            ErrorExamples.spread(system.quotes(), n)
                    .forEach(error -> out.append(ErrorExamples.describe(error)).append("\n\n"));
        }
        return out.toString();
    }

    private static void add(StringBuilder out, String title, MarkdownTable table) {
        if (!table.isEmpty()) {
            out.append(title).append("\n\n");
            table.lines().forEach(line -> out.append(line).append('\n'));
            out.append('\n');
        }
    }

    private MarkdownTable scores() {
        MarkdownTable table = new MarkdownTable(heads("score"));
        Set<String> names = new LinkedHashSet<>();
        systems.forEach(system -> names.addAll(system.scores().keySet()));
        for (String name : names) {
            row(table, name, system -> system.scores().get(name));
            if (name.equals("speaker_f1") && bootstrap.resamples() > 0) {
                row(
                        table,
                        "... 95 % from",
                        system -> system.speakerF1(bootstrap).low());
                row(table, "... to", system -> system.speakerF1(bootstrap).high());
                if (systems.size() > 1) {
                    row(
                            table,
                            "... the first is better by, 95 % from",
                            system -> gainOver(system).low());
                    row(table, "... to", system -> gainOver(system).high());
                }
            }
        }
        return table;
    }

    private Bootstrap.Interval gainOver(SystemScores system) {
        SystemScores first = systems.get(0);
        return system.system().equals(first.system()) ? Bootstrap.UNKNOWN : first.gainOver(system, bootstrap);
    }

    private MarkdownTable counts() {
        MarkdownTable table = new MarkdownTable(heads("count"));
        for (Item item : Item.values()) {
            row(table, item.label(), system -> system.total().of(item));
        }
        return table;
    }

    private String[] heads(String first) {
        List<String> heads = new ArrayList<>(List.of(first));
        systems.forEach(system -> heads.add(system.system()));
        return heads.toArray(String[]::new);
    }

    private void row(MarkdownTable table, String name, Function<SystemScores, @Nullable Object> value) {
        List<@Nullable Object> cells = new ArrayList<>();
        cells.add(name);
        systems.forEach(system -> cells.add(value.apply(system)));
        table.row(cells.toArray());
    }

    private MarkdownTable speakers(Function<SystemScores, Map<String, QuoteTally>> grouping) {
        MarkdownTable table =
                new MarkdownTable("speaker", "system", "gold", "right", "wrong", "open", "undecided", "P", "R", "F1");
        eachGroup(grouping, (group, system, tally) -> {
            double recall = tally.speakerRecall();
            table.row(
                    group,
                    system,
                    tally.of(Item.GOLD_WITH_SPEAKER),
                    tally.of(Item.RIGHT),
                    tally.of(Item.WRONG),
                    tally.of(Item.NO_SPEAKER_GIVEN),
                    tally.of(Item.UNDECIDABLE),
                    tally.answersRight(),
                    recall,
                    QuoteTally.f1(tally.answersRight(), recall));
        });
        return table;
    }

    private MarkdownTable outlets() {
        MarkdownTable table = new MarkdownTable(
                "outlet", "system", "stories", "gold", "quote F1", "wrong claims", "speaker P", "R", "F1");
        eachGroup(
                SystemScores::byOutlet,
                (outlet, system, tally) -> table.row(
                        outlet,
                        system,
                        tally.of(Item.STORIES),
                        tally.of(Item.GOLD),
                        tally.quoteF1(),
                        tally.wrongClaims(),
                        tally.speakerPrecision(),
                        tally.speakerRecall(),
                        tally.speakerF1()));
        return table;
    }

    private interface GroupRow {
        void add(String group, String system, QuoteTally tally);
    }

    /** Groups by name, within each the systems in their order. */
    private void eachGroup(Function<SystemScores, Map<String, QuoteTally>> grouping, GroupRow rows) {
        Map<String, Map<String, QuoteTally>> groups = new LinkedHashMap<>();
        systems.forEach(system -> groups.put(system.system(), grouping.apply(system)));
        Set<String> names = new TreeSet<>();
        groups.values().forEach(group -> names.addAll(group.keySet()));
        for (String name : names) {
            groups.forEach((system, group) -> rows.add(name, system, group.getOrDefault(name, new QuoteTally())));
        }
    }

    private static MarkdownTable bins(SystemScores system) {
        MarkdownTable table = new MarkdownTable("from", "to", "mean confidence", "right", "n");
        system.calibration().bins().forEach(bin -> table.row(bin.from(), bin.to(), bin.stated(), bin.right(), bin.n()));
        return table;
    }

    private static MarkdownTable rules(SystemScores system) {
        MarkdownTable table =
                new MarkdownTable("rule", "n", "right", "wrong", "no speech", "share right", "mean confidence");
        RuleScore.of(system.quotes())
                .forEach(rule -> table.row(
                        rule.rule(),
                        rule.n(),
                        rule.right(),
                        rule.wrong(),
                        rule.noSpeech(),
                        rule.precision(),
                        rule.confidence()));
        return table;
    }

    private MarkdownTable errorClasses() {
        MarkdownTable table = new MarkdownTable(heads("class"));
        for (ErrorClass error : ErrorClass.values()) {
            row(
                    table,
                    error.label(),
                    system -> ErrorExamples.byClass(system.quotes())
                            .getOrDefault(error, List.of())
                            .size());
        }
        return table;
    }

    private MarkdownTable reported() {
        MarkdownTable table = new MarkdownTable("reported", "system", "gold", "pred", "of", "P", "R", "F1");
        for (SystemScores system : systems) {
            system.attributions()
                    .forEach((kind, scores) -> scores.forEach((name, value) -> {
                        if (value instanceof Score score) {
                            table.row(
                                    kind,
                                    system.system(),
                                    scores.get("gold"),
                                    scores.get("pred"),
                                    name,
                                    score.p(),
                                    score.r(),
                                    score.f1());
                        }
                    }));
        }
        return table;
    }

    private MarkdownTable stances() {
        MarkdownTable table =
                new MarkdownTable("stance", "system", "labels", "found", "right", "of those found", "answers", "P");
        for (SystemScores system : systems) {
            new TreeMap<>(system.stances().rows())
                    .forEach((stance, row) -> table.row(
                            stance,
                            system.system(),
                            row.labels(),
                            row.found(),
                            row.right(),
                            row.right() / (double) row.found(),
                            row.claimed(),
                            row.claimed() == 0 ? null : row.right() / (double) row.claimed()));
        }
        return table;
    }

    private MarkdownTable wrongStances() {
        MarkdownTable table = new MarkdownTable("label and answer", "system", "n");
        for (SystemScores system : systems) {
            new TreeMap<>(system.stances().confusions()).forEach((pair, n) -> table.row(pair, system.system(), n));
        }
        return table;
    }
}
