package org.newsvoice.cli.wiring;

import java.io.Console;

/** Whether somebody watches: standard input and output are a terminal. */
public final class Terminal {

    /** What is narrower is no terminal that anybody reads on. */
    private static final int MIN_COLUMNS = 10;

    private Terminal() {}

    /** Whether there is one. */
    // From Java 22 on there is a console even without a terminal, and a method that says which it is.
    @SuppressWarnings("SystemConsoleNull")
    public static boolean isThere() {
        Console console = System.console();
        if (console == null) {
            return false;
        }
        try {
            return (boolean) Console.class.getMethod("isTerminal").invoke(console);
        } catch (ReflectiveOperationException e) {
            return true;
        }
    }

    /** {@code line}, cut where the terminal ends if the launcher has said how wide it is. */
    public static String fitted(String line) {
        return fitted(line, Integer.getInteger("newsvoice.columns", 0));
    }

    static String fitted(String line, int columns) {
        return columns < MIN_COLUMNS || line.length() < columns ? line : line.substring(0, columns - 2) + "…";
    }
}
