package org.newsvoice.cli.sql;

import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.newsvoice.sql.SqlScript;

/** Where the statements of a conversation come from. For one thread. */
interface SqlInput extends AutoCloseable {

    String PROMPT = "newsvoice> ";
    /** Where a statement goes on, as wide. */
    String CONTINUATION = "        -> ";

    /** Whether what was typed can be run: it ends in a semicolon, or is a command like {@code \d}, which needs none. */
    static boolean isWhole(String typed) {
        return SqlScript.isComplete(typed) || SqlSession.isCommand(typed);
    }

    /** The next statements, each with its semicolon, or a command of one word; null at the end. */
    @Nullable
    String next() throws IOException;

    /** Does {@code work}, which the user may have stopped by {@code stop}, where there are keys for that. */
    void during(Runnable work, Runnable stop);

    @Override
    void close() throws IOException;
}
