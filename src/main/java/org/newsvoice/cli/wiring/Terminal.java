package org.newsvoice.cli.wiring;

import java.io.Console;

/** Whether somebody watches: standard input and output are a terminal. */
public final class Terminal {

    private Terminal() {}

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
}
