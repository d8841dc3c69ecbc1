package org.newsvoice.cli.wiring;

import picocli.CommandLine.Option;

/** Whose tables a command is about. */
public final class OutputOption {

    @Option(
            names = "--output",
            required = true,
            paramLabel = "DIR",
            description = "The published output: what was given to analyze as --output.")
    public String folder = "";
}
