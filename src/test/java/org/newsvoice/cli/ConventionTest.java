package org.newsvoice.cli;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.newsvoice.DocumentedCommands;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/** All commands keep one convention, so that who knows one knows the others. */
class ConventionTest {

    /** Every option that a command has, but for --help and --version. A new one is added here on purpose. */
    private static final Map<String, Set<String>> OPTIONS = Map.ofEntries(
            options("inspect", "--input --stories " + Words.READING),
            options(
                    "analyze",
                    "--input --output --date --threads --dry-run --force --break-lock --metrics-file --attribution --kinds"
                            + " --sentiment --ranker --deadline-seconds --store-text --max-reject-ratio"
                            + " --max-unattributed-ratio --max-undated-ratio --max-unscored-ratio --max-volume-change"
                            + " --keep-runs --aliases --gazetteer " + Words.READING),
            options("sql", "--tables -e -f --set --format --max-rows --width --print-views"),
            options("site", "--tables --output --max-quotes"),
            options("report", "--tables --output --stories --article-id " + Words.SELECTING),
            options("speakers", "--tables --name"),
            options("export", "--tables --output --format --table --columns --kinds --graph " + Words.SELECTING),
            options("validate", "--tables"),
            options("clean", "--tables --older-than --keep-runs --dry-run"),
            options("publish", "--tables --to-catalog --table-format --tag"),
            options("forget", "--tables --article-id --url --dry-run"),
            options("annotate", "--input --output --attribution --sentiment " + Words.ANALYZING),
            options(
                    "evaluate",
                    "--input --attribution --predictions --direct --format --errors --bootstrap " + Words.ANALYZING),
            options("evaluate-duplicates", "--input --seed --sizes " + Words.READING),
            options("gazetteer", "--input --output --min-sitelinks"),
            options("train-attribution", "--input --output --answers"),
            options("train-indirect", "--input --output --answers --compare"),
            options("train-sentiment", "--politics --finance --world --vectors --output"));

    private static final class Words {
        static final String READING =
                "--config --format --mapping --encoding --path-pattern --non-english --default-zone";
        static final String SELECTING = "--speaker --outlet --from --to";
        static final String ANALYZING = "--threads --deadline-seconds --kinds --ranker";
    }

    /** Whoever may have typed only the file, as for any filter. */
    private static final Set<String> FILTERS = Set.of("annotate", "evaluate", "train-attribution", "train-indirect");

    private static Map.Entry<String, Set<String>> options(String command, String options) {
        return Map.entry(command, Set.of(options.split(" ")));
    }

    private static CommandLine command(String name) {
        return Objects.requireNonNull(Main.commandLine().getSubcommands().get(name));
    }

    private static Collection<CommandLine> shown() {
        return Main.commandLine().getSubcommands().values().stream()
                .filter(command -> !command.getCommandSpec().usageMessage().hidden())
                .filter(command -> !command.getCommandName().equals("help"))
                .toList();
    }

    static Stream<String> names() {
        return shown().stream().map(CommandLine::getCommandName);
    }

    @Test
    void everyCommandIsInTheTable() {
        assertEquals(new TreeSet<>(OPTIONS.keySet()), new TreeSet<>(names().toList()));
    }

    @ParameterizedTest
    @MethodSource("names")
    void optionsAreThoseOfTheTable(String name) {
        Set<String> options = command(name).getCommandSpec().options().stream()
                .filter(option -> !option.hidden() && !option.usageHelp() && !option.versionHelp())
                .map(OptionSpec::longestName)
                .collect(Collectors.toCollection(TreeSet::new));
        assertEquals(new TreeSet<>(OPTIONS.getOrDefault(name, Set.of())), options);
    }

    @ParameterizedTest
    @MethodSource("names")
    void onlyFiltersTakeABareWord(String name) {
        assertEquals(
                FILTERS.contains(name),
                !command(name).getCommandSpec().positionalParameters().isEmpty());
    }

    /** One option has one placeholder, whatever the command. */
    @Test
    void placeholdersAreAlike() {
        Map<String, Set<String>> labels = new TreeMap<>();
        for (CommandLine command : shown()) {
            for (OptionSpec option : command.getCommandSpec().options()) {
                labels.computeIfAbsent(option.longestName(), name -> new TreeSet<>())
                        .add(option.arity().max() == 0 ? "" : option.paramLabel());
            }
        }
        labels.forEach((name, different) -> assertEquals(1, different.size(), name + " " + different));
        assertEquals(
                List.of(Set.of("PATH"), Set.of("PATH"), Set.of("DIR"), Set.of("FORMAT"), Set.of("DAY"), Set.of("DAY")),
                Stream.of("--input", "--output", "--tables", "--format", "--from", "--to")
                        .map(labels::get)
                        .toList());
    }

    @ParameterizedTest
    @MethodSource("names")
    void helpHasExamplesThatParseAndExitCodes(String name) {
        CommandSpec spec = command(name).getCommandSpec();
        assertTrue(spec.usageMessage().exitCodeList().size() >= 5, name);
        List<String> examples = List.of(String.join("\n", spec.usageMessage().footer())
                .replace("\\\n  ", "")
                .split("\n"));
        assertFalse(examples.isEmpty(), name);
        for (String example : examples) {
            assertTrue(example.startsWith("  newsvoice "), example);
            assertDoesNotThrow(
                    () -> Main.commandLine()
                            .parseArgs(DocumentedCommands.words(example.strip()).stream()
                                    .skip(1)
                                    .toArray(String[]::new)),
                    example);
        }
        String help = command(name).getUsageMessage();
        assertTrue(help.contains("Examples:") && help.contains("Exit codes:"), help);
    }

    @Test
    void oldSpellingsFailAndNameTheNewOne() {
        OldSpellings.all()
                .forEach((command, renamed) -> renamed.forEach((old, now) -> {
                    StringWriter err = new StringWriter();
                    int exitCode = Main.commandLine()
                            .setErr(new PrintWriter(err, true))
                            .execute(command, old, old.equals("--json") ? "--direct" : "x");
                    assertEquals(2, exitCode, command + " " + old);
                    assertTrue(err.toString().contains(old + " of " + command + " is now " + now), err::toString);
                    assertTrue(
                            OPTIONS.getOrDefault(command, Set.of()).contains(now.split(" ")[0]),
                            command + " has no " + now);
                }));
    }

    @ParameterizedTest
    @MethodSource("names")
    void versionIsSaid(String name) {
        StringWriter out = new StringWriter();
        assertEquals(0, Main.commandLine().setOut(new PrintWriter(out, true)).execute(name, "--version"));
        assertTrue(out.toString().startsWith("newsvoice "), out::toString);
    }
}
