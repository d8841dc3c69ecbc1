package org.newsvoice.report.html;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.newsvoice.report.ChosenSpeaker;
import org.newsvoice.report.Report;
import org.newsvoice.report.Selection;

/**
 * The whole report as one file: it contains its style and pictures, and its policy forbids loading or running anything
 * else. The same report gives the same bytes. Stateless.
 */
public final class ReportPage {

    /** How a file begins that this class wrote. */
    public static final String HEAD = "<!DOCTYPE html>\n<html lang=\"en\" class=\"newsvoice-report\">";

    /** The class of details that are folded on a phone, and open on wider screens and on paper. */
    static final String FOLDED_ON_PHONES = "phone";

    private static final String CSS = css();
    private static final List<Section> SECTIONS = List.of(
            new VolumeSection(),
            new SpeakersSection(),
            new SentimentSection(),
            new VoicesSection(),
            new QuotesSection(),
            new NamesSection(),
            new EvidenceSection(),
            new RunSection(),
            new StoriesSection());

    private ReportPage() {}

    /** {@code report} as HTML. */
    public static String of(Report report) {
        Markup page = new Markup();
        page.open("html", "lang", "en", "class", "newsvoice-report");
        head(page);
        page.open("body");
        page.element("a", "Skip to the report", "class", "skip", "href", "#report");
        top(report, page);
        page.open("main", "id", "report", "tabindex", "-1");
        for (Section section : sections(report)) {
            page.open("section", "aria-labelledby", section.id());
            page.element("h2", section.title(), "id", section.id());
            write(section, report, page);
            page.closeLine();
        }
        page.closeLine();
        page.open("footer");
        page.element(
                "p",
                "Made by Newsvoice from the tables of run " + report.scope().runId() + ".");
        return page.close().close().close().finish();
    }

    private static void write(Section section, Report report, Markup page) {
        if (section.isFoldedOnPhones()) {
            page.open("details", "class", FOLDED_ON_PHONES).element("summary", "Show this section");
            section.write(report, page);
            page.closeLine();
        } else {
            section.write(report, page);
        }
    }

    /** Stories have a part of the page only when some were asked for. Who asks for speakers wants to read them first. */
    private static List<Section> sections(Report report) {
        boolean speakers = !report.scope().selection().speakers().isEmpty();
        return SECTIONS.stream()
                .filter(section -> !(section instanceof StoriesSection)
                        || !report.stories().isEmpty())
                .sorted(Comparator.comparing(section -> !(speakers && section instanceof QuotesSection)))
                .toList();
    }

    private static void head(Markup page) {
        page.open("head");
        page.empty("meta", "charset", "utf-8");
        page.empty("meta", "http-equiv", "Content-Security-Policy", "content", policy());
        page.empty("meta", "name", "viewport", "content", "width=device-width, initial-scale=1");
        page.empty("meta", "name", "color-scheme", "content", "light dark");
        page.empty("meta", "name", "referrer", "content", "no-referrer");
        page.element("title", "Newsvoice report");
        page.style(CSS);
        page.closeLine();
    }

    /** Nothing is loaded, no script runs, nothing is sent; the one style sheet is known by its hash. */
    private static String policy() {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(CSS.getBytes(StandardCharsets.UTF_8));
            return "default-src 'none'; style-src 'sha256-"
                    + Base64.getEncoder().encodeToString(hash) + "'; base-uri 'none'; form-action 'none'";
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    private static void top(Report report, Markup page) {
        Report.Scope scope = report.scope();
        page.open("header");
        page.element("h1", "Who said what in the news");
        page.open("p", "class", "lead");
        page.text(Numbers.count(scope.stories(), "story", "stories") + " of "
                + Numbers.count(scope.outlets(), "outlet", "outlets") + ", "
                + Numbers.count(scope.quotes(), "quote", "quotes") + " in quotation marks"
                + (scope.quotesDistinct() == scope.quotes()
                        ? ""
                        : " (" + Numbers.count(scope.quotesDistinct()) + " with wire copies once)")
                + (scope.indirect() == 0 ? "" : " and " + Numbers.count(scope.indirect()) + " without")
                + ". " + days(scope));
        page.closeLine();
        page.element(
                "p",
                "Figures count quotes in quotation marks, unless they say otherwise. Copies of a wire story are one.",
                "class",
                "note");
        List<String> narrowed = narrowed(scope);
        if (!narrowed.isEmpty()) {
            page.element("p", "Limited to " + String.join("; ", narrowed) + ".", "class", "narrowed");
        }
        for (ChosenSpeaker speaker : scope.speakers()) {
            speaker.words().ifPresent(words -> page.element("p", words, "class", "note"));
        }
        page.open("nav", "aria-label", "Sections").open("ol");
        for (Section section : sections(report)) {
            page.open("li")
                    .element("a", section.title(), "href", "#" + section.id())
                    .close();
        }
        page.close().close().closeLine();
    }

    private static String days(Report.Scope scope) {
        String undated = scope.undated() == 0
                ? ""
                : " " + Numbers.count(scope.undated(), "story does", "stories do")
                        + " not say when, and appear in no picture over time.";
        Report.Days days = scope.days();
        if (days == null) {
            return undated;
        }
        String outside = scope.period().outside() == 0
                ? ""
                : " The pictures leave out " + Numbers.count(scope.period().outside(), "story", "stories")
                        + " dated far before or after.";
        return "Published from " + Numbers.day(days.first()) + " to " + Numbers.day(days.last()) + "." + outside
                + undated;
    }

    private static List<String> narrowed(Report.Scope scope) {
        Selection selection = scope.selection();
        List<String> narrowed = new ArrayList<>();
        if (!scope.speakers().isEmpty()) {
            narrowed.add("what is said by "
                    + scope.speakers().stream()
                            .map(ChosenSpeaker::name)
                            .distinct()
                            .collect(Collectors.joining(", ")));
        }
        if (!selection.outlets().isEmpty()) {
            narrowed.add("the outlets " + String.join(", ", selection.outlets()));
        }
        if (selection.from() != null) {
            narrowed.add("days from " + Numbers.day(selection.from()));
        }
        if (selection.to() != null) {
            narrowed.add("days to " + Numbers.day(selection.to()));
        }
        return narrowed;
    }

    private static String css() {
        try (InputStream css = ReportPage.class.getResourceAsStream("report.css")) {
            return new String(Objects.requireNonNull(css).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
