package org.newsvoice.report.html;

import static org.newsvoice.report.html.Numbers.count;

import java.util.ArrayList;
import java.util.List;
import org.newsvoice.aggregate.ToneTally;
import org.newsvoice.nlp.Tone;
import org.newsvoice.report.Evidence;
import org.newsvoice.report.Report;
import org.newsvoice.report.SpeakerLine;
import org.newsvoice.report.ToneStep;

/** How quotations sound: over time, by speaker and by outlet. */
final class ToneSection implements Section {

    private static final int MOST_SPEAKERS = 12;

    @Override
    public String id() {
        return "tone";
    }

    @Override
    public String title() {
        return "Tone";
    }

    @Override
    public void write(Report report, Markup page) {
        overTime(report, page);
        page.element("h3", "The five classes");
        page.element(
                "p",
                "How many quotations are most probably of each class. Bars are centred on the middle of the neutral ones, so"
                        + " that what leans left is negative and what leans right is positive.");
        page.open("ul", "class", "legend");
        for (int i = 0; i < Tone.LABELS.size(); i++) {
            Legend.entry(page, "t" + i, words(i));
        }
        page.closeLine();
        classes(
                page,
                "Tone by speaker",
                report.speakers().stream()
                        .limit(MOST_SPEAKERS)
                        .map(ToneSection::line)
                        .toList());
        classes(
                page,
                "Tone by outlet, copies included",
                report.evidence().outlets().stream().map(ToneSection::line).toList());
    }

    private static void overTime(Report report, Markup page) {
        page.element("h3", "Over time");
        if (report.tones().isEmpty() || report.scope().period().isEmpty()) {
            page.element("p", "No dated quotation was scored.");
            return;
        }
        page.element(
                "p",
                "The mean of all quotations, wire copies once, with its 95 % interval (1.96 standard errors); the fuller the"
                        + " shade, the more quotations. A mean of one quotation has no interval.");
        ToneChart.write(page, report.scope().period(), report.tones());
        page.open("details").element("summary", "The numbers");
        Grid.open(
                page,
                "Mean tone of quotations by " + report.scope().period().unit().label(),
                List.of("from", "quotations#", "mean tone#", "95 % interval ±#"));
        for (ToneStep step : report.tones()) {
            page.open("tr");
            Grid.rowHeading(page, Numbers.day(step.start()));
            Grid.number(page, count(step.tone().n()));
            Grid.number(page, Numbers.tone(step.tone().mean()));
            Grid.number(page, Numbers.confidence(Double.isNaN(step.margin()) ? null : step.margin()));
            page.closeLine();
        }
        Grid.close(page);
        page.closeLine();
    }

    private record Line(String name, ToneTally tone) {}

    private static Line line(SpeakerLine speaker) {
        return new Line(speaker.name(), speaker.tone());
    }

    private static Line line(Evidence.Coverage outlet) {
        return new Line(outlet.source(), outlet.tone());
    }

    private static void classes(Markup page, String caption, List<Line> lines) {
        List<String> headings = new ArrayList<>(List.of("of", "negative – positive"));
        for (int i = 0; i < Tone.LABELS.size(); i++) {
            headings.add(words(i) + "#");
        }
        headings.add("scored#");
        Grid.open(page, caption, headings);
        for (Line line : lines) {
            page.open("tr");
            Grid.rowHeading(page, line.name());
            page.open("td", "class", "time");
            Charts.diverging(page, parts(line.tone()));
            page.close();
            line.tone().histogram().forEach(n -> Grid.number(page, count(n)));
            Grid.number(page, count(line.tone().n()));
            page.closeLine();
        }
        Grid.close(page);
    }

    private static List<Charts.Part> parts(ToneTally tone) {
        List<Charts.Part> parts = new ArrayList<>();
        for (int i = 0; i < tone.histogram().size(); i++) {
            long n = tone.histogram().get(i);
            parts.add(new Charts.Part("t" + i, n, words(i) + ": " + count(n) + ", " + Numbers.percent(n, tone.n())));
        }
        return parts;
    }

    private static String words(int toneClass) {
        return Tone.LABELS.get(toneClass).replace('_', ' ');
    }
}
