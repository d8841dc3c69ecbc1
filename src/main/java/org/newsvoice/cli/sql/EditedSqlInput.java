package org.newsvoice.cli.sql;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Map;
import org.jline.reader.EOFError;
import org.jline.reader.EndOfFileException;
import org.jline.reader.LineReader;
import org.jline.reader.LineReaderBuilder;
import org.jline.reader.ParsedLine;
import org.jline.reader.UserInterruptException;
import org.jline.reader.impl.DefaultParser;
import org.jline.reader.impl.completer.StringsCompleter;
import org.jline.terminal.Terminal;
import org.jline.terminal.impl.PosixSysTerminal;
import org.jline.terminal.impl.exec.ExecTerminalProvider;
import org.jline.terminal.spi.SystemStream;
import org.jspecify.annotations.Nullable;

/**
 * Statements that somebody types: lines can be edited, those of earlier sessions come back, the tab key completes words. The
 * interrupt key drops what is typed and stops what runs; the end-of-file key ends.
 */
final class EditedSqlInput implements SqlInput {

    private final Terminal terminal;
    private final LineReader reader;

    /** On the terminal of this process, with a history in {@code history}, completing {@code words}. */
    EditedSqlInput(Path history, Collection<String> words) throws IOException {
        // As JLine's builder would, which finds providers by resources that name them as they were before relocation.
        terminal = new PosixSysTerminal(
                "newsvoice",
                System.getenv("TERM"),
                new ExecTerminalProvider().current(SystemStream.Output),
                StandardCharsets.UTF_8,
                true,
                Terminal.SignalHandler.SIG_DFL);
        reader = LineReaderBuilder.builder()
                .terminal(terminal)
                .appName("newsvoice")
                .parser(new WholeStatements())
                .completer(new StringsCompleter(words))
                // An exclamation mark is an exclamation mark.
                .option(LineReader.Option.DISABLE_EVENT_EXPANSION, true)
                .option(LineReader.Option.CASE_INSENSITIVE, true)
                .option(LineReader.Option.INSERT_TAB, false)
                .variable(LineReader.SECONDARY_PROMPT_PATTERN, CONTINUATION)
                .variable(LineReader.INDENTATION, 0)
                .build();
        if (isWritable(history)) {
            reader.setVariable(LineReader.HISTORY_FILE, history);
        }
    }

    /** Where programs keep such things on Linux, by the XDG base directory specification. */
    static Path historyFile(Map<String, String> environment) {
        String state = environment.getOrDefault("XDG_STATE_HOME", "");
        Path folder = state.isEmpty() ? Path.of(System.getProperty("user.home"), ".local", "state") : Path.of(state);
        return folder.resolve("newsvoice").resolve("sql_history");
    }

    private static boolean isWritable(Path history) {
        try {
            Path folder = history.toAbsolutePath().getParent();
            return folder != null && Files.isWritable(Files.createDirectories(folder));
        } catch (IOException e) {
            // A home that cannot be written to: the session's own lines come back all the same.
            return false;
        }
    }

    @Override
    public @Nullable String next() {
        while (true) {
            try {
                return reader.readLine(PROMPT);
            } catch (UserInterruptException e) {
                // What was typed is dropped.
            } catch (EndOfFileException e) {
                return null;
            }
        }
    }

    @Override
    public void during(Runnable work, Runnable stop) {
        Terminal.SignalHandler before = terminal.handle(Terminal.Signal.INT, signal -> stop.run());
        try {
            work.run();
        } finally {
            terminal.handle(Terminal.Signal.INT, before);
        }
    }

    @Override
    public void close() throws IOException {
        terminal.close();
    }

    /** Goes on to the next line until a statement has its end. */
    private static final class WholeStatements extends DefaultParser {
        @Override
        public ParsedLine parse(String line, int cursor, ParseContext context) {
            if (context == ParseContext.ACCEPT_LINE && !SqlInput.isWhole(line)) {
                throw new EOFError(-1, -1, "the statement goes on", ";");
            }
            return super.parse(line, cursor, ParseContext.COMPLETE);
        }
    }
}
