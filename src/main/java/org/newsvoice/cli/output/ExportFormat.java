package org.newsvoice.cli.output;

/** The formats of {@code export}. */
enum ExportFormat {
    /** A table as RFC 4180 has it, for spreadsheets. */
    CSV,
    /** A table, a JSON object a line. */
    JSONL,
    /** Texts with stand-off annotations, a folder. */
    BRAT,
    /** A graph of speakers. */
    GRAPHML
}
