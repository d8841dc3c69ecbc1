package org.newsvoice.report.html;

import static org.newsvoice.report.html.Numbers.at;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.newsvoice.report.Period;
import org.newsvoice.report.ToneStep;

/** Mean tone over time: a line for each step's mean, a box for its 95 % interval, shaded by how many it rests on. Stateless. */
final class ToneChart {

    private static final double WIDTH = 10;
    private static final double HEIGHT = 100;
    private static final double TICK = 0.25;
    /** The darkest shade; the lightest is 1. */
    private static final int SHADES = 4;

    private ToneChart() {}

    static void write(Markup page, Period period, List<ToneStep> tones) {
        double reach = reach(tones);
        page.open("figure", "class", "plot");
        page.open("div", "class", "y", "aria-hidden", "true");
        page.element("span", Numbers.tone(reach)).element("span", "0").element("span", Numbers.tone(-reach));
        page.close();
        page.open(
                "svg",
                "class",
                "tone",
                "viewBox",
                "0 0 " + at(WIDTH * period.starts().size()) + " " + at(2 * HEIGHT),
                "preserveAspectRatio",
                "none",
                "role",
                "img",
                "aria-label",
                "Mean tone of quotations by " + period.unit().label()
                        + "; the table under the picture has the numbers");
        page.empty(
                "path",
                "class",
                "axis",
                "d",
                "M0 " + at(HEIGHT) + "H" + at(WIDTH * period.starts().size()));
        long most = tones.stream().mapToLong(step -> step.tone().n()).max().orElse(1);
        for (ToneStep step : tones) {
            int place = period.step(step.start());
            if (place >= 0) {
                step(page, step, new Place(place * WIDTH, HEIGHT / reach, most));
            }
        }
        page.close();
        Map<LocalDate, ToneStep> byStart =
                tones.stream().collect(Collectors.toMap(ToneStep::start, Function.identity()));
        Charts.columns(
                page,
                period.starts().stream()
                        .map(start -> byStart.containsKey(start)
                                ? byStart.get(start).tone().n()
                                : 0L)
                        .map(n -> new Charts.Part("", n, Numbers.count(n, "quotation", "quotations")))
                        .toList(),
                most);
        page.open("div", "class", "ends", "aria-hidden", "true")
                .element("span", Numbers.day(period.starts().get(0)))
                .element("span", "how many quotations each " + period.unit().label() + " rests on", "class", "unit")
                .element("span", Numbers.day(period.starts().get(period.starts().size() - 1)))
                .close();
        page.closeLine();
    }

    private record Place(double x, double scale, long most) {

        double y(double tone) {
            return HEIGHT - tone * scale;
        }
    }

    private static void step(Markup page, ToneStep step, Place place) {
        Double mean = step.tone().mean();
        if (mean == null) {
            return;
        }
        page.open("g").element("title", words(step));
        if (!Double.isNaN(step.margin())) {
            double top = place.y(mean + step.margin());
            page.empty(
                    "rect",
                    "class",
                    "shade s" + shade(step.tone().n(), place.most()),
                    "x",
                    at(place.x()),
                    "y",
                    at(top),
                    "width",
                    at(WIDTH),
                    "height",
                    at(place.y(mean - step.margin()) - top));
        }
        page.empty("path", "class", "mean", "d", "M" + at(place.x()) + " " + at(place.y(mean)) + "h" + at(WIDTH));
        page.close();
    }

    private static String words(ToneStep step) {
        return Numbers.day(step.start()) + ": " + Numbers.tone(step.tone().mean())
                + (Double.isNaN(step.margin()) ? "" : " ± " + Numbers.confidence(step.margin())) + ", "
                + Numbers.count(step.tone().n(), "quotation", "quotations");
    }

    private static long shade(long n, long most) {
        return Math.max(1, Math.round((double) SHADES * n / Math.max(1, most)));
    }

    /** The highest value of the axis, which reaches as far down. */
    private static double reach(List<ToneStep> tones) {
        double farthest = tones.stream()
                .filter(step -> step.tone().mean() != null)
                .mapToDouble(ToneChart::farthest)
                .max()
                .orElse(TICK);
        return Math.min(1, Math.max(TICK, TICK * Math.ceil(farthest / TICK)));
    }

    private static double farthest(ToneStep step) {
        Double mean = step.tone().mean();
        double margin = Double.isNaN(step.margin()) ? 0 : step.margin();
        return mean == null ? 0 : Math.abs(mean) + margin;
    }
}
