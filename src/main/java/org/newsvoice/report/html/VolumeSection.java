package org.newsvoice.report.html;

import static org.newsvoice.report.html.Numbers.count;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToLongFunction;
import java.util.stream.Stream;
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
                "Copies included; each outlet has its own scale. Colours show each "
                        + period.unit().label()
                        + " with less than a third of the outlet's median, and, for outlets with stories in most of them, each"
                        + " without a story."
                        + (report.volume().size() < report.scope().outlets()
                                ? " The largest outlets are shown; they have " + count(shown) + " of "
                                        + count(report.scope().stories()) + " stories."
                                : ""));
        page.open("ul", "class", "legend");
        Legend.entry(page, "v", "stories");
        Legend.entry(page, "thin", "few");
        Legend.entry(page, "silent", "none");
        page.closeLine();
        String unit = period.unit().label() + "s";
        List<Column> columns = Stream.of(
                        new Column("stories#", OutletVolume::stories),
                        new Column("most in a " + period.unit().label() + "#", VolumeSection::most),
                        new Column(unit + " with none#", outlet -> outlet.count(Health.SILENT)),
                        new Column(unit + " with few#", outlet -> outlet.count(Health.THIN)),
                        new Column("undated#", OutletVolume::undated))
                .filter(column ->
                        report.volume().stream().anyMatch(outlet -> column.of().applyAsLong(outlet) > 0))
                .toList();
        List<String> headings = new ArrayList<>(List.of("outlet", Grid.OVER_TIME));
        columns.forEach(column -> headings.add(column.heading()));
        Grid.open(page, "Stories by outlet over time", headings, period);
        for (OutletVolume outlet : report.volume()) {
            page.open("tr");
            Grid.rowHeading(page, outlet.outlet());
            page.open("td", "class", "time");
            Charts.columns(page, parts(outlet, period), most(outlet));
            page.close();
            columns.forEach(column -> Grid.number(page, count(column.of().applyAsLong(outlet))));
            page.closeLine();
        }
        Grid.close(page);
    }

    /** A column of numbers, which is left out when all are 0. */
    private record Column(String heading, ToLongFunction<OutletVolume> of) {}

    private static long most(OutletVolume outlet) {
        return outlet.steps().stream().mapToLong(n -> n).max().orElse(0);
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
                    style,
                    n,
                    Numbers.step(period.unit(), period.starts().get(i)) + ": " + count(n, "story", "stories")));
        }
        return parts;
    }
}
