package org.newsvoice.validation;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/**
 * What must not be in the rows of one query, so that all of it is looked for in one pass.
 *
 * @param rows the words after FROM; tables are called by their names
 * @param rules what is looked for in it
 */
record Rules(String rows, List<Rule> rules) {

    /**
     * What must not be.
     *
     * @param what whose number is told
     * @param offends a condition that is true of an offender
     * @param example the columns that show one
     * @param remedy what to do about it
     */
    record Rule(String what, String offends, String example, String remedy) {

        /** Where only an error of ours explains it. */
        Rule(String what, String offends, String example) {
            this(what, offends, example, Finding.REPORT);
        }
    }

    private static final String ITS_ARTICLE = " LEFT JOIN articles a ON t.article_id = a.article_id"
            + " AND t.version = a.version AND t.ingest_date = a.ingest_date";

    private static final String HALF = "One of the two tables was lost in part or changed after it was published."
            + " Put it back from a copy, or run analyze again for the date.";

    static final List<Rules> ALL = List.of(
            new Rules(
                    "articles t LEFT JOIN (SELECT article_id, version, ingest_date, count_if(kind <> 'indirect') AS n_rows,"
                            + " count_if(kind = 'indirect') AS n_indirect_rows FROM quotes GROUP BY article_id, version, ingest_date) q ON t.article_id = q.article_id"
                            + " AND t.version = q.version AND t.ingest_date = q.ingest_date",
                    List.of(
                            new Rule(
                                    "Articles with a zone outside of their text",
                                    "exists(zones, z -> z.begin < 0 OR z.end < z.begin OR z.end > n_chars)",
                                    "t.article_id, t.n_chars, filter(zones, z -> z.begin < 0 OR z.end < z.begin"
                                            + " OR z.end > n_chars) AS zones"),
                            new Rule(
                                    "Articles whose n_quotes or n_indirect is not the number of their rows in quotes",
                                    "n_quotes <> coalesce(n_rows, 0) OR n_indirect <> coalesce(n_indirect_rows, 0)",
                                    "t.article_id, t.ingest_date, n_quotes, coalesce(n_rows, 0) AS rows_in_quotes,"
                                            + " n_indirect, coalesce(n_indirect_rows, 0) AS indirect_rows_in_quotes",
                                    HALF))),
            new Rules(
                    "(SELECT cluster_id, count_if(is_canonical) AS n_canonical, count_if(is_latest) AS n_latest,"
                            + " count_if(is_canonical AND NOT is_latest) AS n_old_canonical FROM articles"
                            + " GROUP BY cluster_id)",
                    List.of(
                            new Rule(
                                    "Clusters without one canonical article",
                                    "n_canonical <> 1",
                                    "cluster_id, n_canonical"),
                            new Rule(
                                    "Clusters whose canonical article is an old version although they have a latest one",
                                    "n_old_canonical > 0 AND n_latest > 0",
                                    "cluster_id, n_latest"))),
            new Rules(
                    "(SELECT article_id, count_if(is_latest) AS n_latest FROM articles GROUP BY article_id)",
                    List.of(new Rule("Stories without one latest version", "n_latest <> 1", "article_id, n_latest"))),
            new Rules(
                    "quotes t" + ITS_ARTICLE,
                    List.of(
                            new Rule(
                                    "Quotations of no article",
                                    "a.article_id IS NULL",
                                    "t.quote_id, t.article_id, t.version, t.ingest_date",
                                    HALF),
                            new Rule(
                                    "Quotations whose offsets do not give their text",
                                    "a.text IS NOT NULL AND t.text IS NOT NULL AND " + spans("spans", "a.text")
                                            + " <> t.text",
                                    "t.quote_id, t.spans, t.text, " + spans("spans", "a.text") + " AS text_at_offsets"),
                            new Rule(
                                    "Quotations whose offsets do not give their reported_text",
                                    "a.text IS NOT NULL AND t.reported_text IS NOT NULL AND "
                                            + spans("reported_spans", "a.text") + " <> t.reported_text",
                                    "t.quote_id, t.reported_spans, t.reported_text, "
                                            + spans("reported_spans", "a.text") + " AS text_at_offsets"),
                            new Rule(
                                    "Quotations whose offsets do not give their cue",
                                    slice("cue") + " <> cue",
                                    "t.quote_id, cue_begin, cue_end, cue, " + slice("cue") + " AS text_at_offsets"),
                            new Rule(
                                    "Quotations whose offsets do not give their mention_text",
                                    slice("mention") + " <> mention_text",
                                    "t.quote_id, mention_begin, mention_end, mention_text, " + slice("mention")
                                            + " AS text_at_offsets"),
                            new Rule(
                                    "Quotations whose is_canonical contradicts their article and their flags",
                                    "t.is_canonical <> (a.is_canonical OR array_contains(t.flags, 'only_in_copy'))",
                                    "t.quote_id, t.is_canonical, t.flags, a.is_canonical AS is_canonical_article"),
                            new Rule(
                                    "Quotations that are only_in_copy, but of a canonical article",
                                    "a.is_canonical AND array_contains(t.flags, 'only_in_copy')",
                                    "t.quote_id, t.article_id, t.flags"))),
            new Rules(
                    "people t" + ITS_ARTICLE,
                    List.of(new Rule(
                            "Rows of people of no article",
                            "a.article_id IS NULL",
                            "t.name, t.article_id, t.version, t.ingest_date",
                            HALF))),
            new Rules(
                    "speakers s FULL JOIN (SELECT speaker_id, sum(n_quotes) AS n, sum(n_quotes_distinct) AS n_distinct,"
                            + " coalesce(sum(n_indirect), 0) AS n_indirect,"
                            + " coalesce(sum(n_indirect_distinct), 0) AS n_indirect_distinct,"
                            + " sum(n_articles) AS n_articles, sum(sentiment.sum_millionths) AS millionths"
                            + " FROM speaker_days GROUP BY speaker_id) d ON s.speaker_id = d.speaker_id"
                            + " FULL JOIN (SELECT speaker_id, count_if(kind <> 'indirect') AS n,"
                            + " count_if(kind = 'indirect') AS n_indirect FROM quotes"
                            + " WHERE is_latest AND speaker_id IS NOT NULL GROUP BY speaker_id) q"
                            + " ON coalesce(s.speaker_id, d.speaker_id) = q.speaker_id",
                    List.of(
                            new Rule(
                                    "Speakers of quotations that speakers does not have",
                                    "s.speaker_id IS NULL AND q.speaker_id IS NOT NULL",
                                    "q.speaker_id, q.n AS n_quotes",
                                    HALF),
                            new Rule(
                                    "Speakers whose n_quotes or n_indirect is not the number of their quotes",
                                    "s.speaker_id IS NOT NULL AND NOT (s.n_quotes <=> q.n AND s.n_indirect <=> q.n_indirect)",
                                    "s.speaker_id, s.name, s.n_quotes, q.n AS rows_in_quotes, s.n_indirect,"
                                            + " q.n_indirect AS indirect_rows_in_quotes",
                                    HALF),
                            new Rule(
                                    "Speakers whose tallies are not the sums of their rows in speaker_days",
                                    "coalesce(s.speaker_id, d.speaker_id) IS NOT NULL AND NOT (s.n_quotes <=> d.n"
                                            + " AND s.n_quotes_distinct <=> d.n_distinct AND s.n_articles <=> d.n_articles"
                                            + " AND s.n_indirect <=> d.n_indirect"
                                            + " AND s.n_indirect_distinct <=> d.n_indirect_distinct"
                                            + " AND s.sentiment.sum_millionths <=> d.millionths)",
                                    "coalesce(s.speaker_id, d.speaker_id) AS speaker_id, s.name, s.n_quotes,"
                                            + " d.n AS sum_of_days, s.n_quotes_distinct,"
                                            + " d.n_distinct AS distinct_sum_of_days, s.n_articles,"
                                            + " d.n_articles AS articles_sum_of_days",
                                    HALF))),
            sums(
                    "co_quoted",
                    "least(speaker_id, other_id) AS speaker_id, greatest(speaker_id, other_id)",
                    "other_id",
                    "n_articles, n_articles_distinct"),
            sums("speaks_about", "speaker_id, about_id", "about_id", "n_quotes, n_quotes_distinct"),
            new Rules(
                    "runs",
                    List.of(new Rule(
                            "Runs whose n_read is not the sum of the four outcomes",
                            "n_read <> n_analyzed + n_duplicate + n_skipped + n_rejected",
                            "run_id, n_read, n_analyzed, n_duplicate, n_skipped, n_rejected"))));

    /** A table of pairs has the sums of its days. */
    private static Rules sums(String table, String pair, String other, String counts) {
        String summed = Arrays.stream(counts.split(", "))
                .map(count -> "sum(" + count + ") AS " + count)
                .collect(Collectors.joining(", "));
        String differs = Arrays.stream(counts.split(", "))
                .map(count -> "NOT (t." + count + " <=> d." + count + ")")
                .collect(Collectors.joining(" OR "));
        String days = "(SELECT " + pair + " AS " + other + ", " + counts + " FROM " + table
                + "_days WHERE speaker_id <> " + other + ")";
        return new Rules(
                table + " t FULL JOIN (SELECT speaker_id, " + other + ", " + summed + " FROM " + days
                        + " GROUP BY speaker_id, " + other + ") d ON t.speaker_id = d.speaker_id AND t." + other
                        + " = d." + other,
                List.of(new Rule(
                        "Rows of " + table + " that are not the sums of their rows in " + table + "_days",
                        differs,
                        "t.speaker_id, t." + other + ", d.speaker_id AS speaker_of_days, d." + other
                                + " AS other_of_days",
                        HALF)));
    }

    /** The words of a quotation by the offsets in {@code column} into {@code text}. */
    private static String spans(String column, String text) {
        return "concat_ws(' ', transform(t." + column + ", s -> substring(" + text
                + ", s.begin + 1, s.end - s.begin)))";
    }

    private static String slice(String what) {
        return "substring(a.text, " + what + "_begin + 1, " + what + "_end - " + what + "_begin)";
    }
}
