package org.newsvoice.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import org.newsvoice.cli.analyze.AnalyzeCommand;
import org.newsvoice.cli.analyze.AwaitRunCommand;
import org.newsvoice.cli.analyze.GazetteerCommand;
import org.newsvoice.cli.analyze.InspectCommand;
import org.newsvoice.cli.analyze.RunRecord;
import org.newsvoice.cli.evaluate.AnnotateCommand;
import org.newsvoice.cli.evaluate.EvaluateCommand;
import org.newsvoice.cli.evaluate.EvaluateDuplicatesCommand;
import org.newsvoice.cli.evaluate.TrainAttributionCommand;
import org.newsvoice.cli.evaluate.TrainIndirectCommand;
import org.newsvoice.cli.evaluate.TrainSentimentCommand;
import org.newsvoice.cli.output.CleanCommand;
import org.newsvoice.cli.output.ExportCommand;
import org.newsvoice.cli.output.ForgetCommand;
import org.newsvoice.cli.output.PublishCommand;
import org.newsvoice.cli.output.ReportCommand;
import org.newsvoice.cli.output.SiteCommand;
import org.newsvoice.cli.output.SpeakersCommand;
import org.newsvoice.cli.output.ValidateCommand;
import org.newsvoice.cli.sql.SqlCommand;
import org.newsvoice.cli.wiring.DriverExit;
import org.newsvoice.cli.wiring.HadoopOptions;
import org.newsvoice.cli.wiring.Secrets;
import org.newsvoice.cli.wiring.Termination;
import org.newsvoice.failure.ErrorCode;
import org.newsvoice.failure.JobException;
import org.newsvoice.failure.MemoryFailures;
import org.newsvoice.storage.StorageFailures;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.HelpCommand;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.UnmatchedArgumentException;

/** Entry point: the list of commands, and the mapping of results to exit codes. */
@Command(
        name = "newsvoice",
        description = "Finds who said what in news stories, and with which sentiment.",
        synopsisSubcommandLabel = "COMMAND",
        mixinStandardHelpOptions = true,
        footer = {
            "  newsvoice analyze --input NEWS --output TABLES",
            "  newsvoice sql --tables TABLES -f docs/queries/most-quoted-speakers.sql",
            "  newsvoice site --tables TABLES --output SITE",
            "  newsvoice help analyze"
        },
        subcommands = {
            InspectCommand.class,
            AnalyzeCommand.class,
            SqlCommand.class,
            SiteCommand.class,
            ReportCommand.class,
            SpeakersCommand.class,
            ExportCommand.class,
            ValidateCommand.class,
            CleanCommand.class,
            ForgetCommand.class,
            PublishCommand.class,
            AnnotateCommand.class,
            EvaluateCommand.class,
            EvaluateDuplicatesCommand.class,
            GazetteerCommand.class,
            TrainAttributionCommand.class,
            TrainIndirectCommand.class,
            TrainSentimentCommand.class,
            AwaitRunCommand.class,
            LoadClassesCommand.class,
            HelpCommand.class
        })
public final class Main {

    /** Commands that end at once when they are stopped. */
    private static final Set<String> READERS = Set.of("inspect", "sql", "speakers", "validate", "annotate", "evaluate");

    private static final Logger LOG = LoggerFactory.getLogger(Main.class);

    private Main() {}

    /** Runs a command and leaves the JVM with its exit code. */
    public static void main(String[] args) {
        HadoopOptions.setUpOneProcess();
        CommandLine commands = commandLine();
        int exitCode;
        Termination termination =
                args.length > 0 && READERS.contains(args[0]) ? Termination.watchReader() : Termination.watch();
        try {
            exitCode = execute(commands, args);
            commands.getOut().flush();
        } finally {
            termination.close();
        }
        DriverExit.leave(exitCode);
    }

    /** Runs a command; one whose memory ran out has an exit code, too. */
    static int execute(CommandLine commands, String... args) {
        try {
            return commands.execute(args);
        } catch (OutOfMemoryError e) {
            JobException told = MemoryFailures.explained(e).orElseThrow(() -> e);
            commands.getErr().println(told.getMessage());
            return told.code().exitCode();
        }
    }

    /** The commands, ready to execute. */
    public static CommandLine commandLine() {
        CommandLine commands = new CommandLine(new Main());
        HelpTexts.complete(commands);
        return commands.setOut(utf8(FileDescriptor.out))
                .setErr(utf8(FileDescriptor.err))
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setParameterExceptionHandler(Main::explainUsage)
                .setExecutionExceptionHandler(Main::explainFailure);
    }

    /**
     * The locale of a scheduler is often POSIX, and its encoding ASCII. Each line is written at once, so that both streams
     * come in the right order where they end in one log.
     */
    private static PrintWriter utf8(FileDescriptor stream) {
        return new PrintWriter(new OutputStreamWriter(new FileOutputStream(stream), StandardCharsets.UTF_8), true);
    }

    private static int explainUsage(ParameterException thrown, String[] args) {
        ParameterException e = mostTelling(thrown);
        CommandLine command = e.getCommandLine();
        String message = Secrets.masked(OldSpellings.explain(command.getCommandName(), args)
                .or(() -> Misspelling.explain(e))
                .or(() -> WrongValue.explain(e, args))
                .orElse(String.valueOf(e.getMessage())));
        RunRecord.find(args).ifPresent(record -> record.failed(ErrorCode.USAGE, message));
        PrintWriter err = command.getErr();
        if (args.length == 0) {
            command.usage(err);
            return ErrorCode.USAGE.exitCode();
        }
        err.println(message);
        err.println("See: " + command.getCommandSpec().qualifiedName() + " --help");
        return ErrorCode.USAGE.exitCode();
    }

    /** A required option that is misspelt is also missing; the misspelling is the better message. */
    private static ParameterException mostTelling(ParameterException e) {
        List<String> unmatched = e.getCommandLine().getUnmatchedArguments();
        return e instanceof MissingParameterException && !unmatched.isEmpty()
                ? new UnmatchedArgumentException(e.getCommandLine(), unmatched)
                : e;
    }

    private static int explainFailure(Exception e, CommandLine command, ParseResult parsed) {
        PrintWriter err = command.getErr();
        if (Termination.hasBegun() && !(e instanceof JobException)) {
            err.println("Stopped before it was done.");
            return ErrorCode.ENVIRONMENT.exitCode();
        }
        if (StorageFailures.explained(e) instanceof JobException expected) {
            err.println(Secrets.masked(String.valueOf(expected.getMessage())));
            return expected.code().exitCode();
        }
        LOG.error("{} failed: {}", command.getCommandName(), Secrets.maskedTrace(e));
        err.println("newsvoice failed in a way it should not: " + Secrets.masked(e.toString())
                + ". Please report it with the log.");
        return ErrorCode.INTERNAL.exitCode();
    }
}
