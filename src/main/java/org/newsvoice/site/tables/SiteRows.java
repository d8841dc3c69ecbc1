package org.newsvoice.site.tables;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.spark.sql.Row;
import org.jspecify.annotations.Nullable;
import org.newsvoice.site.SiteQuote;
import org.newsvoice.site.SiteSpeaker;
import org.newsvoice.site.SiteStory;

/** Rows of tables as records of a site. Stateless. */
final class SiteRows {

    private static final double STEPS = 1e4;

    private SiteRows() {}

    static SiteQuote quote(Row row) {
        String outlet = row.getAs("outlet");
        Set<String> outlets = new LinkedHashSet<>(List.of(outlet));
        SiteRows.<String>list(row, "outlets").stream().sorted().forEach(outlets::add);
        return new SiteQuote(
                row.getAs("quote_id"),
                new SiteQuote.StoryHead(
                        row.getAs("article_id"), row.getAs("title"), row.getAs("url"), row.getAs("published_at")),
                List.copyOf(outlets),
                row.<Integer>getAs("ordinal"),
                row.getAs("kind"),
                row.getAs("text"),
                row.getAs("context_before"),
                row.getAs("context_after"),
                who(row),
                row.getAs("cue"),
                confidence(row),
                row.getAs("rule"),
                optional(row, "stance"),
                score(row.getAs("sentiment")),
                list(row, "flags"),
                SiteRows.<Row>list(row, "about").stream()
                        .map(SiteRows::named)
                        .sorted(Comparator.comparing(SiteQuote.Named::name))
                        .toList(),
                row.<Integer>getAs("n_tokens"));
    }

    /** How sure the name is where there is one, else how sure the mention is. */
    private static @Nullable Double confidence(Row row) {
        Double name = row.getAs("speaker_confidence");
        Double mention = row.getAs("confidence");
        return rounded(name != null ? name : mention);
    }

    private static SiteQuote.@Nullable Who who(Row row) {
        String kind = row.getAs("speaker_kind");
        if (kind == null) {
            return null;
        }
        String inStory = row.getAs("speaker_name");
        String mention = row.getAs("mention_text");
        String shown = row.getAs("shown_name");
        List<String> others = SiteRows.<String>list(row, "speakers").stream()
                .filter(other -> !other.equals(inStory))
                .toList();
        return new SiteQuote.Who(
                row.getAs("speaker_id"),
                Stream.of(shown, inStory, mention)
                        .filter(Objects::nonNull)
                        .findFirst()
                        .orElse(kind),
                kind,
                row.getAs("speaker_title"),
                others);
    }

    private static SiteQuote.@Nullable Score score(@Nullable Row sentiment) {
        if (sentiment == null) {
            return null;
        }
        Double score = rounded(sentiment.<@Nullable Double>getAs("score"));
        String label = sentiment.getAs("label");
        return score == null || label == null ? null : new SiteQuote.Score(score, label);
    }

    private static @Nullable Double rounded(@Nullable Double number) {
        return number == null ? null : Math.round(number * STEPS) / STEPS;
    }

    private static SiteQuote.Named named(Row row) {
        String name = row.getAs("name");
        return new SiteQuote.Named(row.getAs("id"), name);
    }

    static SiteSpeaker speaker(Row row) {
        Row sentiment = row.getAs("sentiment");
        String id = row.getAs("speaker_id");
        String name = row.getAs("name");
        return new SiteSpeaker(
                id,
                name == null ? id : name,
                row.getAs("kind"),
                row.getAs("qid"),
                SiteRows.<Row>list(row, "aliases").stream()
                        .map(form -> new SiteSpeaker.Counted(form.getAs("name"), form.<Long>getAs("n")))
                        .sorted(Comparator.comparingLong(SiteSpeaker.Counted::n)
                                .reversed()
                                .thenComparing(SiteSpeaker.Counted::name))
                        .toList(),
                new SiteSpeaker.Sentiment(
                        rounded(sentiment.<@Nullable Double>getAs("mean")),
                        rounded(sentiment.<@Nullable Double>getAs("se")),
                        sentiment.<Long>getAs("n"),
                        sentiment.<Long>getAs("n_negative"),
                        sentiment.<Long>getAs("n_neutral"),
                        sentiment.<Long>getAs("n_positive")),
                row.<Long>getAs("total"));
    }

    static SiteSpeaker.Tie tie(Row row) {
        String id = row.getAs("id");
        String name = row.getAs("name");
        return new SiteSpeaker.Tie(
                id, name == null ? id : name, row.<Long>getAs("n"), rounded(row.<@Nullable Double>getAs("mean")));
    }

    static SiteStory story(Row row) {
        String id = row.getAs("article_id");
        String outlet = row.getAs("outlet");
        return new SiteStory(
                id,
                outlet,
                row.getAs("title"),
                row.getAs("url"),
                row.getAs("byline"),
                row.getAs("published_at"),
                row.getAs("text"),
                SiteRows.<Row>list(row, "zones").stream()
                        .map(zone -> new SiteStory.Zone(
                                zone.getAs("kind"), zone.<Integer>getAs("begin"), zone.<Integer>getAs("end")))
                        .toList(),
                SiteRows.<Row>list(row, "quotes").stream()
                        .map(SiteRows::quoteInStory)
                        .sorted(Comparator.comparingInt(SiteStory.Quote::ordinal))
                        .toList(),
                SiteRows.<Row>list(row, "people").stream().map(SiteRows::named).toList(),
                SiteRows.<Row>list(row, "copies").stream()
                        .filter(copy -> !id.equals(copy.<String>getAs("article_id")))
                        .map(copy -> new SiteStory.Copy(
                                copy.getAs("outlet"), copy.getAs("url"), copy.<Instant>getAs("published_at")))
                        .toList());
    }

    private static SiteStory.Quote quoteInStory(Row row) {
        return new SiteStory.Quote(
                row.getAs("quote_id"),
                row.<Integer>getAs("ordinal"),
                row.getAs("kind"),
                row.getAs("text"),
                SiteRows.<Row>list(row, "spans").stream()
                        .map(span -> new SiteStory.Span(span.<Integer>getAs("begin"), span.<Integer>getAs("end")))
                        .toList(),
                span(row.getAs("mention_begin"), row.getAs("mention_end")),
                span(row.getAs("cue_begin"), row.getAs("cue_end")),
                who(row),
                confidence(row),
                row.getAs("rule"),
                optional(row, "stance"),
                score(row.getAs("sentiment")),
                list(row, "flags"));
    }

    /** The text of a column that tables of older versions lack. */
    private static @Nullable String optional(Row row, String column) {
        return Arrays.asList(row.schema().fieldNames()).contains(column) ? row.getAs(column) : null;
    }

    private static SiteStory.@Nullable Span span(@Nullable Integer begin, @Nullable Integer end) {
        return begin == null || end == null ? null : new SiteStory.Span(begin, end);
    }

    private static <T> List<T> list(Row row, String column) {
        int at = row.fieldIndex(column);
        return row.isNullAt(at) ? List.of() : new ArrayList<>(row.<T>getList(at));
    }
}
