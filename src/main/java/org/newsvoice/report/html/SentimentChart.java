package org.newsvoice.report.html;

import static org.newsvoice.report.html.Numbers.at;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.newsvoice.report.Period;
import org.newsvoice.report.SentimentStep;
import org.newsvoice.report.TimeUnit;

/** Mean sentiment over time: a line for each step's mean, a box for its 95 % interval, shaded by how many it rests on. Stateless. */
final class SentimentChart {

    private static final double WIDTH = 10;
    private static final double HEIGHT = 100;
    private static final double TICK = 0.25;
    /** The darkest shade; the lightest is 1. */
    private static final int SHADES = 4;

    private SentimentChart() {}

    static void write(Markup page, Period period, List<SentimentStep> sentiments) {
        double reach = reach(sentiments);
        page.open("figure", "class", "plot");
        page.open("div", "class", "y", "aria-hidden", "true");
        page.element("span", Numbers.sentiment(reach)).element("span", "0").element("span", Numbers.sentiment(-reach));
        page.close();
        page.open(
                "svg",
                "class",
                "sentiment",
                "viewBox",
                "0 0 " + at(WIDTH * period.starts().size()) + " " + at(2 * HEIGHT),
                "preserveAspectRatio",
                "none",
                "role",
                "img",
                "aria-label",
                "Mean sentiment of quotes by " + period.unit().label()
                        + "; the table under the picture has the numbers");
        page.empty(
                "path",
                "class",
                "axis",
                "d",
                "M0 " + at(HEIGHT) + "H" + at(WIDTH * period.starts().size()));
        long most = sentiments.stream()
                .mapToLong(step -> step.sentiment().n())
                .max()
                .orElse(1);
        for (SentimentStep step : sentiments) {
            int place = period.step(step.start());
            if (place >= 0) {
                step(page, step, new Place(period.unit(), place * WIDTH, HEIGHT / reach, most));
            }
        }
        page.close();
        Map<LocalDate, SentimentStep> byStart =
                sentiments.stream().collect(Collectors.toMap(SentimentStep::start, Function.identity()));
        Charts.columns(
                page,
                period.starts().stream()
                        .map(start -> byStart.containsKey(start)
                                ? byStart.get(start).sentiment().n()
                                : 0L)
                        .map(n -> new Charts.Part("", n, Numbers.count(n, "quote", "quotes")))
                        .toList(),
                most);
        page.open("div", "class", "ends", "aria-hidden", "true")
                .element("span", Numbers.step(period.unit(), period.starts().get(0)))
                .element("span", "how many quotes each " + period.unit().label() + " rests on", "class", "unit")
                .element(
                        "span",
                        Numbers.step(
                                period.unit(),
                                period.starts().get(period.starts().size() - 1)))
                .close();
        page.closeLine();
    }

    private record Place(TimeUnit unit, double x, double scale, long most) {

        double y(double sentiment) {
            return HEIGHT - sentiment * scale;
        }
    }

    private static void step(Markup page, SentimentStep step, Place place) {
        Double mean = step.sentiment().mean();
        if (mean == null) {
            return;
        }
        page.open("g").element("title", words(step, place.unit()));
        if (!Double.isNaN(step.margin())) {
            double top = place.y(mean + step.margin());
            page.empty(
                    "rect",
                    "class",
                    "shade s" + shade(step.sentiment().n(), place.most()),
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

    private static String words(SentimentStep step, TimeUnit unit) {
        return Numbers.step(unit, step.start()) + ": "
                + Numbers.sentiment(step.sentiment().mean())
                + (Double.isNaN(step.margin()) ? "" : " ± " + Numbers.confidence(step.margin())) + ", "
                + Numbers.count(step.sentiment().n(), "quote", "quotes");
    }

    private static long shade(long n, long most) {
        return Math.max(1, Math.round((double) SHADES * n / Math.max(1, most)));
    }

    /** The highest value of the axis, which reaches as far down. */
    private static double reach(List<SentimentStep> sentiments) {
        double farthest = sentiments.stream()
                .filter(step -> step.sentiment().mean() != null)
                .mapToDouble(SentimentChart::farthest)
                .max()
                .orElse(TICK);
        return Math.min(1, Math.max(TICK, TICK * Math.ceil(farthest / TICK)));
    }

    private static double farthest(SentimentStep step) {
        Double mean = step.sentiment().mean();
        double margin = Double.isNaN(step.margin()) ? 0 : step.margin();
        return mean == null ? 0 : Math.abs(mean) + margin;
    }
}
