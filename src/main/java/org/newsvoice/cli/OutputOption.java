package org.newsvoice.cli;

import picocli.CommandLine.Option;

/** Whose tables a command is about. */
final class OutputOption {

    @Option(
            names = "--output",
            required = true,
            paramLabel = "DIR",
            description = "The published output: what was given to analyze as --output.")
    String folder = "";
}
