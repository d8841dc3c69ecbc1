package org.newsvoice.report.html;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.newsvoice.report.Report;
import org.newsvoice.report.RuleWords;
import org.newsvoice.report.ShownQuote;
import org.newsvoice.report.ShownStory;

/** Some stories as the analysis sees them: the text with its zones and quotes, and a row of evidence for each quote. */
final class StoriesSection implements Section {

    @Override
    public String id() {
        return "stories";
    }

    @Override
    public String title() {
        return "Annotated stories";
    }

    @Override
    public void write(Report report, Markup page) {
        if (report.stories().isEmpty()) {
            page.element("p", "No story was requested, or none has a quote.");
            return;
        }
        page.open("p")
                .text("Quotes have their speaker's colour and a number, which links to their evidence. ")
                .element("span", "Mentions", "class", "mention")
                .text(" of the speaker are underlined, ")
                .element("span", "cues", "class", "cue")
                .text(" that report the speech are underlined with dots, a quote that is left open is framed, and an"
                        + " indirect quote, in the reporter's words, has a dashed line. Hover or focus a"
                        + " quote to see its evidence at the foot of the window.");
        page.closeLine();
        int number = 0;
        for (ShownStory story : report.stories()) {
            write(story, "story-" + ++number, page);
        }
    }

    private static void write(ShownStory story, String id, Markup page) {
        ShownStory.Heading heading = story.heading();
        page.open("article", "id", id, "aria-labelledby", id + "-title", "lang", language(heading.language()));
        page.element(
                "h3",
                heading.title() == null ? "A story without a headline" : heading.title(),
                "id",
                id + "-title",
                "dir",
                "auto");
        page.open("p", "class", "note").text(heading.outlet());
        if (heading.published() != null) {
            page.text(", " + Numbers.minute(heading.published()));
        }
        page.text(", " + heading.articleId());
        if (heading.url() != null && heading.url().matches("(?i)https?://.*")) {
            page.text(", ").element("a", heading.url(), "href", heading.url(), "rel", "noreferrer noopener nofollow");
        }
        page.closeLine();
        Map<String, String> colours = colours(story.quotes());
        legend(story, colours, page);
        if (story.text() == null) {
            page.element("p", "The run did not store its text.");
        } else {
            new StoryText(story, id, colours).write(page);
            if (story.cut()) {
                page.element("p", "The table has the rest of the text.", "class", "note");
            }
        }
        evidence(story, id, page);
        page.closeLine();
    }

    /** A language tag that is none would be an error in the page. */
    private static String language(@Nullable String language) {
        return language != null && language.matches("[a-z]{2,3}") ? language : "en";
    }

    /** The colour of each speaker, in the order of their first quotes. */
    private static Map<String, String> colours(List<ShownQuote> quotes) {
        Map<String, String> colours = new LinkedHashMap<>();
        for (ShownQuote quote : quotes) {
            ShownQuote.Who who = quote.attribution().speaker();
            if (who != null) {
                colours.computeIfAbsent(who.name(), name -> Legend.colour(colours.size()));
            }
        }
        return colours;
    }

    private static void legend(ShownStory story, Map<String, String> colours, Markup page) {
        page.open("ul", "class", "legend");
        colours.forEach((name, colour) -> Legend.entry(
                page,
                colour,
                name + " ("
                        + story.quotes().stream()
                                .filter(quote -> isBy(quote, name))
                                .count() + ")"));
        long open = story.quotes().stream()
                .filter(quote -> quote.attribution().speaker() == null)
                .count();
        if (open > 0) {
            Legend.entry(page, "none", "open (" + open + ")");
        }
        page.closeLine();
    }

    private static boolean isBy(ShownQuote quote, String name) {
        ShownQuote.Who who = quote.attribution().speaker();
        return who != null && who.name().equals(name);
    }

    private static void evidence(ShownStory story, String id, Markup page) {
        List<String> headings = new ArrayList<>(List.of("no.#", "speaker", "mention", "cue", "why", "confidence#"));
        headings.addAll(List.of("sentiment#", "kind"));
        if (story.text() == null) {
            headings.add("words");
        }
        Grid.open(page, "Evidence: " + Numbers.orDash(story.heading().title()) + " (" + id + ")", headings);
        for (ShownQuote quote : story.quotes()) {
            row(quote, story, id, page);
        }
        Grid.close(page);
    }

    private static void row(ShownQuote quote, ShownStory story, String id, Markup page) {
        ShownQuote.Attribution attribution = quote.attribution();
        String number = String.valueOf(quote.ordinal() + 1);
        String anchor = id + "-quote-" + number;
        page.open("tr", "id", anchor).open("th", "scope", "row", "class", "n");
        if (quote.spans().isEmpty()) {
            page.text(number);
        } else {
            page.element("a", number, "href", "#" + anchor + "-text", "aria-label", number + ": back to the text");
        }
        page.close();
        page.open("td").text(speaker(attribution));
        ShownQuote.Who who = attribution.speaker();
        if (who != null) {
            page.element("span", who.title() == null ? who.kind() : who.kind() + ", " + who.title(), "class", "note");
        }
        page.close();
        page.element("td", words(attribution.mention()));
        page.element("td", words(attribution.cue()));
        page.element("td", attribution.rule() == null ? Numbers.orDash(null) : RuleWords.of(attribution.rule()));
        Grid.number(page, Numbers.confidence(attribution.confidence()));
        page.open("td", "class", "n").text(Numbers.sentiment(quote.sentiment().score()));
        if (quote.sentiment().label() != null) {
            page.element("span", quote.sentiment().label().replace('_', ' '), "class", "note");
        }
        page.close().element("td", quote.kindAndStance());
        if (story.text() == null) {
            page.element("td", Numbers.orDash(quote.words()), "class", "words");
        }
        page.closeLine();
    }

    private static String words(ShownQuote.@Nullable Marked marked) {
        return Numbers.orDash(marked == null ? null : marked.words());
    }

    /** The speaker's name, or that nobody is named. */
    static String speaker(ShownQuote.Attribution attribution) {
        ShownQuote.Who who = attribution.speaker();
        return who == null ? "open" : who.name();
    }
}
