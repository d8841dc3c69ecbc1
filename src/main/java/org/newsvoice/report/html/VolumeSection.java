package org.newsvoice.report.html;

import static org.newsvoice.report.html.Numbers.count;

import java.util.ArrayList;
import java.util.List;
import org.newsvoice.report.OutletVolume;
import org.newsvoice.report.OutletVolume.Health;
import org.newsvoice.report.Period;
import org.newsvoice.report.Report;

/** How many stories each outlet brought, and when it brought none: a crawler that broke. */
final class VolumeSection implements Section {

    @Override
    public String id() {
        return "volume";
    }

    @Override
    public String title() {
        return "Stories by outlet and day";
    }

    @Override
    public void write(Report report, Markup page) {
        Period period = report.scope().period();
        long shown = report.volume().stream().mapToLong(OutletVolume::stories).sum();
        page.element(
                "p",
                "Copies and all, on a scale of its own for each outlet. A "
                        + period.unit().label()
                        + " without a story is marked when the outlet has some in most; one with less than a third of the outlet's"
                        + " median is drawn in another colour."
                        + (report.volume().size() < report.scope().outlets()
                                ? " The outlets shown are the largest; they bring " + count(shown) + " of "
                                        + count(report.scope().stories()) + " stories."
                                : ""));
        page.open("ul", "class", "legend");
        Legend.entry(page, "v", "stories");
        Legend.entry(page, "thin", "few");
        Legend.entry(page, "silent", "none");
        page.closeLine();
        String unit = period.unit().label() + "s";
        Grid.open(
                page,
                "Stories by outlet over time",
                List.of(
                        "outlet",
                        Grid.OVER_TIME,
                        "stories#",
                        "most#",
                        unit + " with none#",
                        unit + " with few#",
                        "undated#"),
                period);
        for (OutletVolume outlet : report.volume()) {
            page.open("tr");
            Grid.rowHeading(page, outlet.source());
            page.open("td", "class", "time");
            long most = outlet.steps().stream().mapToLong(n -> n).max().orElse(0);
            Charts.columns(page, parts(outlet, period), most);
            page.close();
            Grid.number(page, count(outlet.stories()));
            Grid.number(page, count(most));
            Grid.number(page, count(outlet.count(Health.SILENT)));
            Grid.number(page, count(outlet.count(Health.THIN)));
            Grid.number(page, count(outlet.undated()));
            page.closeLine();
        }
        Grid.close(page);
    }

    private static List<Charts.Part> parts(OutletVolume outlet, Period period) {
        List<Charts.Part> parts = new ArrayList<>();
        for (int i = 0; i < period.starts().size(); i++) {
            long n = outlet.steps().get(i);
            String style = switch (outlet.health(i)) {
                case SILENT -> "silent";
                case THIN -> "thin";
                case USUAL -> "";
            };
            parts.add(new Charts.Part(
                    style, n, Numbers.day(period.starts().get(i)) + ": " + count(n, "story", "stories")));
        }
        return parts;
    }
}
