package org.newsvoice.report.html;

import static org.newsvoice.report.html.Numbers.count;

import java.util.ArrayList;
import java.util.List;
import org.newsvoice.report.Period;
import org.newsvoice.report.Report;
import org.newsvoice.report.SpeakerLine;

/** Who is quoted most, and when. */
final class SpeakersSection implements Section {

    @Override
    public String id() {
        return "speakers";
    }

    @Override
    public String title() {
        return "Most quoted speakers";
    }

    @Override
    public void write(Report report, Markup page) {
        if (report.speakers().isEmpty()) {
            page.element("p", "No quote here has a named speaker.");
            return;
        }
        page.element(
                "p",
                "Named people and organizations. Quotes are counted as on the site: those in quotation marks, and likely"
                        + " speech reported without them (“indirect”). Each picture has its own scale. The mean sentiment of"
                        + " the quotes in quotation marks, from −1 to +1, is that of the news model; speakers whose 95 %"
                        + " intervals overlap may not differ.");
        Period period = report.scope().period();
        Grid.open(
                page,
                "Speakers, the most quoted first",
                List.of(
                        "speaker",
                        Grid.OVER_TIME,
                        "quotes#",
                        "with copies#",
                        "stories#",
                        "outlets#",
                        "of these indirect#",
                        "mean sentiment#",
                        "95 % interval ±#",
                        "scored#"),
                period);
        for (SpeakerLine speaker : report.speakers()) {
            page.open("tr").open("th", "scope", "row").text(speaker.name());
            page.element(
                            "span",
                            speaker.title() == null ? speaker.kind() : speaker.kind() + ", " + speaker.title(),
                            "class",
                            "note")
                    .close();
            page.open("td", "class", "time");
            Charts.columns(
                    page,
                    parts(speaker, period),
                    speaker.steps().stream().mapToLong(n -> n).max().orElse(0));
            page.close();
            Grid.number(page, count(speaker.counts().distinct()));
            Grid.number(page, count(speaker.counts().all()));
            Grid.number(page, count(speaker.counts().articles()));
            Grid.number(page, count(speaker.counts().outlets()));
            Grid.number(page, count(speaker.counts().indirect()));
            Grid.number(page, Numbers.sentiment(speaker.sentiment().mean()));
            Grid.number(page, Numbers.confidence(speaker.sentiment().halfInterval()));
            Grid.number(page, count(speaker.sentiment().n()));
            page.closeLine();
        }
        Grid.close(page);
    }

    private static List<Charts.Part> parts(SpeakerLine speaker, Period period) {
        List<Charts.Part> parts = new ArrayList<>();
        for (int i = 0; i < period.starts().size(); i++) {
            long n = speaker.steps().get(i);
            parts.add(new Charts.Part(
                    "", n, Numbers.step(period.unit(), period.starts().get(i)) + ": " + count(n, "quote", "quotes")));
        }
        return parts;
    }
}
