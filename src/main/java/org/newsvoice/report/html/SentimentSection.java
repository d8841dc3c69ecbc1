package org.newsvoice.report.html;

import static org.newsvoice.report.html.Numbers.count;

import java.util.ArrayList;
import java.util.List;
import org.newsvoice.aggregate.SentimentTally;
import org.newsvoice.nlp.Sentiment;
import org.newsvoice.report.Evidence;
import org.newsvoice.report.Report;
import org.newsvoice.report.SentimentStep;
import org.newsvoice.report.SpeakerLine;

/** How quotes sound: over time, by speaker and by outlet. */
final class SentimentSection implements Section {

    private static final int MAX_SPEAKERS = 8;

    @Override
    public String id() {
        return "sentiment";
    }

    @Override
    public String title() {
        return "Sentiment";
    }

    @Override
    public void write(Report report, Markup page) {
        overTime(report, page);
        page.open("details").element("summary", "The three classes, by speaker and outlet");
        page.element(
                "p",
                "How many quotes are most probably in each class. Bars are centred on the middle of the neutral class, so"
                        + " a bar that leans left is negative and one that leans right is positive.");
        page.open("ul", "class", "legend");
        for (int i = 0; i < Sentiment.LABELS.size(); i++) {
            Legend.entry(page, "t" + (i + 1), words(i));
        }
        page.closeLine();
        classes(
                page,
                "Sentiment by speaker",
                report.speakers().stream()
                        .limit(MAX_SPEAKERS)
                        .map(SentimentSection::line)
                        .toList());
        classes(
                page,
                "Sentiment by outlet, copies included",
                report.evidence().outlets().stream().map(SentimentSection::line).toList());
        page.closeLine();
    }

    private static void overTime(Report report, Markup page) {
        page.element("h3", "Over time");
        if (report.sentiments().isEmpty() || report.scope().period().isEmpty()) {
            page.element("p", "No dated quote was scored.");
            return;
        }
        page.element(
                "p",
                "The mean of all quotes, wire copies once, with its 95 % interval (1.96 standard errors); the fuller the"
                        + " shade, the more quotes. A mean of one quote has no interval.");
        SentimentChart.write(page, report.scope().period(), report.sentiments());
        page.open("details", "class", "numbers").element("summary", "The numbers");
        Grid.open(
                page,
                "Mean sentiment of quotes by " + report.scope().period().unit().label(),
                List.of("when", "quotes#", "mean sentiment#", "95 % interval ±#"));
        for (SentimentStep step : report.sentiments()) {
            page.open("tr");
            Grid.rowHeading(page, Numbers.step(report.scope().period().unit(), step.start()));
            Grid.number(page, count(step.sentiment().n()));
            Grid.number(page, Numbers.sentiment(step.sentiment().mean()));
            Grid.number(page, Numbers.confidence(Double.isNaN(step.margin()) ? null : step.margin()));
            page.closeLine();
        }
        Grid.close(page);
        page.closeLine();
    }

    private record Line(String name, SentimentTally sentiment) {}

    private static Line line(SpeakerLine speaker) {
        return new Line(speaker.name(), speaker.sentiment());
    }

    private static Line line(Evidence.Coverage outlet) {
        return new Line(outlet.outlet(), outlet.sentiment());
    }

    private static void classes(Markup page, String caption, List<Line> lines) {
        List<String> headings = new ArrayList<>(List.of("of", "negative – positive"));
        for (int i = 0; i < Sentiment.LABELS.size(); i++) {
            headings.add(words(i) + "#");
        }
        headings.addAll(List.of("scored#", "mean sentiment#", "95 % interval ±#"));
        Grid.open(page, caption, headings);
        for (Line line : lines.stream().filter(line -> line.sentiment().n() > 0).toList()) {
            page.open("tr");
            Grid.rowHeading(page, line.name());
            page.open("td", "class", "time");
            Charts.diverging(page, parts(line.sentiment()));
            page.close();
            line.sentiment().histogram().forEach(n -> Grid.number(page, count(n)));
            Grid.number(page, count(line.sentiment().n()));
            Grid.number(page, Numbers.sentiment(line.sentiment().mean()));
            Grid.number(page, Numbers.confidence(line.sentiment().halfInterval()));
            page.closeLine();
        }
        Grid.close(page);
    }

    private static List<Charts.Part> parts(SentimentTally sentiment) {
        List<Charts.Part> parts = new ArrayList<>();
        for (int i = 0; i < sentiment.histogram().size(); i++) {
            long n = sentiment.histogram().get(i);
            parts.add(new Charts.Part(
                    "t" + (i + 1), n, words(i) + ": " + count(n) + ", " + Numbers.percent(n, sentiment.n())));
        }
        return parts;
    }

    private static String words(int sentimentClass) {
        return Sentiment.LABELS.get(sentimentClass).replace('_', ' ');
    }
}
