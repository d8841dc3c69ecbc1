package org.newsvoice.cli;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.newsvoice.config.NearestName;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** What a word may have meant that is no option and no command. Stateless. */
final class Misspelling {

    private Misspelling() {}

    /** Says which words are unknown and what is nearest; empty when no word is unknown. */
    static Optional<String> explain(ParameterException e) {
        if (!(e instanceof UnmatchedArgumentException unmatched)
                || unmatched.getUnmatched().isEmpty()) {
            return Optional.empty();
        }
        CommandLine command = e.getCommandLine();
        String word = unmatched.getUnmatched().get(0).split("=", 2)[0];
        if (word.startsWith("-")) {
            return Optional.of("There is no option " + word + ". Did you mean "
                    + NearestName.of(word, options(command.getCommandSpec())) + "?");
        }
        List<String> commands = commands(command);
        return Optional.of(
                commands.isEmpty()
                        ? "The word '" + word + "' belongs to no option. "
                                + command.getCommandSpec().name() + " takes "
                                + String.join(", ", values(command.getCommandSpec())) + "."
                        : "There is no command " + word + ". Did you mean " + NearestName.of(word, commands) + "?");
    }

    private static List<String> options(CommandSpec spec) {
        return spec.options().stream()
                .filter(option -> !option.hidden())
                .map(option -> option.longestName())
                .collect(Collectors.toList());
    }

    /** The options with a value, as the help shows them. */
    private static List<String> values(CommandSpec spec) {
        return spec.options().stream()
                .filter(option -> !option.hidden() && option.arity().max() > 0)
                .map(option -> option.longestName() + " " + option.paramLabel())
                .sorted()
                .toList();
    }

    private static List<String> commands(CommandLine command) {
        return command.getSubcommands().values().stream()
                .map(CommandLine::getCommandSpec)
                .filter(spec -> !spec.usageMessage().hidden())
                .map(CommandSpec::name)
                .collect(Collectors.toList());
    }
}
