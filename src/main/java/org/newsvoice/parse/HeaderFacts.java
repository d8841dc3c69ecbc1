package org.newsvoice.parse;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.newsvoice.article.Byline;
import org.newsvoice.article.PublishedTime;

/** What a story's header zones have said so far. What was said first stays, but a time of publication beats one of an update. */
final class HeaderFacts {

    private @Nullable String title;
    private @Nullable String deck;
    private final Set<String> authors = new LinkedHashSet<>();
    private @Nullable String bylineAgency;
    private @Nullable String datelineAgency;
    private @Nullable String bylinePlace;
    private @Nullable String datelinePlace;
    private @Nullable String datelineDate;
    private @Nullable PublishedTime published;
    private @Nullable PublishedTime updated;
    private @Nullable String url;

    void title(String words) {
        title = title == null ? words : title;
    }

    void deck(String words) {
        deck = deck == null ? words : deck + " " + words;
    }

    void dateline(Dateline dateline) {
        datelinePlace = datelinePlace == null ? dateline.place() : datelinePlace;
        datelineAgency = datelineAgency == null ? dateline.agency() : datelineAgency;
        datelineDate = datelineDate == null ? dateline.date() : datelineDate;
    }

    void byline(HeaderLine line) {
        authors.addAll(line.authors());
        bylineAgency = bylineAgency == null ? line.agency() : bylineAgency;
        bylinePlace = bylinePlace == null ? line.place() : bylinePlace;
        published = published == null ? line.published() : published;
        updated = updated == null ? line.updated() : updated;
        url = url == null ? line.url() : url;
    }

    /** Takes what a page shows around its headline, beside the text. */
    void shown(HeaderLine line) {
        if (authors.isEmpty()) {
            authors.addAll(line.authors());
        }
        published = published == null ? line.published() : published;
        updated = updated == null ? line.updated() : updated;
    }

    @Nullable
    String title() {
        return title;
    }

    @Nullable
    String deck() {
        return deck;
    }

    @Nullable
    String url() {
        return url;
    }

    @Nullable
    String place() {
        return datelinePlace == null ? bylinePlace : datelinePlace;
    }

    @Nullable
    PublishedTime published() {
        return published == null ? updated : published;
    }

    /** The date of the dateline as given, if it has a year. */
    @Nullable
    String datelineDate() {
        return datelineDate;
    }

    /** The byline, which names the agency, else the dateline does. */
    Byline byline() {
        return new Byline(List.copyOf(authors), bylineAgency == null ? datelineAgency : bylineAgency);
    }
}
