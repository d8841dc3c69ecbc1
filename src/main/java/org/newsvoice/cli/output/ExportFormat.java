package org.newsvoice.cli.output;

/** The formats of {@code export}. */
enum ExportFormat {
    /** A table as CSV (RFC 4180), for spreadsheets. */
    CSV,
    /** A table, one JSON object per line. */
    JSONL,
    /** A folder of texts with stand-off annotations. */
    BRAT,
    /** A graph of speakers. */
    GRAPHML
}
