package org.newsvoice.cli.sql;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.PrintWriter;
import org.jspecify.annotations.Nullable;

/** Statements from a pipe, or from a terminal that can do nothing but lines. */
final class PlainSqlInput implements SqlInput {

    private final BufferedReader in;
    private final @Nullable PrintWriter prompts;

    /** {@code prompts} is null where nobody watches. */
    PlainSqlInput(BufferedReader in, @Nullable PrintWriter prompts) {
        this.in = in;
        this.prompts = prompts;
    }

    @Override
    public @Nullable String next() throws IOException {
        StringBuilder script = new StringBuilder();
        do {
            prompt(script.isEmpty() ? PROMPT : CONTINUATION);
            String line = in.readLine();
            if (line == null) {
                return script.isEmpty() ? null : script.toString();
            }
            script.append(line).append('\n');
        } while (!SqlInput.isWhole(script.toString()));
        return script.toString();
    }

    private void prompt(String prompt) {
        if (prompts != null) {
            prompts.print(prompt);
            prompts.flush();
        }
    }

    @Override
    public void during(Runnable work, Runnable stop) {
        work.run();
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
