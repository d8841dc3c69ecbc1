package org.newsvoice;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.newsvoice.cli.Main;

/** What a script of {@code scripts/} did when it was run as a user runs it, or a command in this JVM. */
record ScriptRun(int exitCode, String output, String errors) {

    /** The checkout: failsafe names it, an IDE runs tests in it. */
    static final Path ROOT = Path.of(System.getProperty("newsvoice.root", "")).toAbsolutePath();

    private static final int LIMIT_MINUTES = 15;

    /** Runs {@code scripts/newsvoice} with the jars that the build has just made. */
    static ScriptRun newsvoice(String... words) {
        return run(Map.of(), ROOT.resolve("scripts/newsvoice"), words);
    }

    /** Runs a command in this JVM, as the launcher does in one of its own: sooner by all that starts and warms one. */
    static ScriptRun here(String... words) {
        StringWriter output = new StringWriter();
        StringWriter errors = new StringWriter();
        int exitCode = Main.commandLine()
                .setOut(new PrintWriter(output, true))
                .setErr(new PrintWriter(errors, true))
                .execute(words);
        return new ScriptRun(exitCode, output.toString(), errors.toString());
    }

    /** Runs a script with more environment variables, to its end; one that does not end in time fails the test. */
    static ScriptRun run(Map<String, String> environment, Path script, String... words) {
        List<String> command = new ArrayList<>(List.of(script.toString()));
        command.addAll(List.of(words));
        Path output = null;
        Path errors = null;
        try {
            output = Files.createTempFile("newsvoice-it", ".out");
            errors = Files.createTempFile("newsvoice-it", ".err");
            ProcessBuilder builder =
                    new ProcessBuilder(command).redirectOutput(output.toFile()).redirectError(errors.toFile());
            builder.environment().put("NEWSVOICE_SKIP_BUILD", "1");
            builder.environment().remove("SPARK_HOME");
            builder.environment().putAll(environment);
            Process process = builder.start();
            process.getOutputStream().close();
            if (!process.waitFor(LIMIT_MINUTES, TimeUnit.MINUTES)) {
                process.descendants().forEach(ProcessHandle::destroyForcibly);
                process.destroyForcibly();
                throw new AssertionError(command + " did not end in time:\n" + Files.readString(errors));
            }
            return new ScriptRun(process.exitValue(), Files.readString(output), Files.readString(errors));
        } catch (IOException e) {
            throw new AssertionError(command + " could not be run", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError(command + " was interrupted", e);
        } finally {
            delete(output);
            delete(errors);
        }
    }

    /** Everything that was said, for the message of a failed assertion. */
    String all() {
        return "exit code " + exitCode + "\n" + output + "\n" + errors;
    }

    private static void delete(@org.jspecify.annotations.Nullable Path file) {
        if (file != null) {
            file.toFile().delete();
        }
    }
}
