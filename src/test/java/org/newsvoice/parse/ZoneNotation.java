package org.newsvoice.parse;

import java.time.ZoneId;
import java.util.List;
import java.util.stream.Collectors;
import org.newsvoice.article.Article;
import org.newsvoice.article.StorySource;
import org.newsvoice.corpus.PartRole;
import org.newsvoice.corpus.RawHeaders;
import org.newsvoice.corpus.RawPart;
import org.newsvoice.corpus.RawStory;

/** Parsed stories as text that a test can compare: one line a zone, {@code kind|words}, line breaks as {@code /}. */
final class ZoneNotation {

    static final StorySource SOURCE = new StorySource("harbour/story-1", 0, "gazette", null, null);

    private ZoneNotation() {}

    /** A story of one text file. */
    static RawStory text(String text) {
        return new RawStory(SOURCE, null, RawHeaders.NONE, List.of(new RawPart(PartRole.WHOLE, text)));
    }

    /** A record with fields. */
    static RawStory record(String title, String summary, String body) {
        List<RawPart> parts = List.of(
                new RawPart(PartRole.TITLE, title),
                new RawPart(PartRole.SUMMARY, summary),
                new RawPart(PartRole.BODY, body));
        return new RawStory(SOURCE, null, RawHeaders.NONE, parts);
    }

    static ParseOutcome outcome(RawStory raw) {
        return new ArticleParser(ZoneId.of("UTC")).parse(raw);
    }

    /** The article that {@code raw} is; fails when it was rejected. */
    static Article article(RawStory raw) {
        if (outcome(raw) instanceof ParseOutcome.Parsed parsed) {
            return parsed.article();
        }
        throw new AssertionError("rejected: " + outcome(raw));
    }

    static Article article(String text) {
        return article(text(text));
    }

    static String zones(RawStory raw) {
        Article article = article(raw);
        return article.zones().stream()
                .map(zone -> zone.kind().label() + "|"
                        + zone.span().of(article.text()).replaceAll("\\s*\\R\\s*", "/"))
                .collect(Collectors.joining("\n", "", "\n"));
    }

    static String zones(String text) {
        return zones(text(text));
    }
}
