package org.newsvoice.report.html;

import static org.newsvoice.report.html.Numbers.at;

import java.util.List;

/**
 * The small pictures in the cells of tables. They stretch with their cell; the numbers beside them say the same,
 * so that they are hidden from screen readers. Stateless.
 */
final class Charts {

    private static final double HEIGHT = 24;
    private static final double STEP = 4;
    private static final double GAP = 0.6;
    private static final double FULL = 100;
    private static final double BAR = 10;

    private Charts() {}

    /**
     * A part of a bar.
     *
     * @param style class of its colour
     * @param n how large
     * @param title what is shown under the mouse
     */
    record Part(String style, long n, String title) {}

    private record Box(double x, double y, double width, double height) {}

    /** A column per part, all on the scale of {@code highest}; an empty part with a style is a bar over the full height. */
    static void columns(Markup page, List<Part> parts, long highest) {
        open(page, "columns", STEP * Math.max(1, parts.size()), HEIGHT);
        for (int i = 0; i < parts.size(); i++) {
            Part part = parts.get(i);
            double height = part.n() == 0 ? HEIGHT : Math.max(1, HEIGHT * part.n() / Math.max(1, highest));
            if (part.n() > 0 || !part.style().isEmpty()) {
                rect(page, part, new Box(i * STEP, HEIGHT - height, STEP - GAP, height));
            }
        }
        page.close();
    }

    /** Parts side by side; the bar is as long as {@code whole}, of which the parts may be less. */
    static void bar(Markup page, List<Part> parts, long whole) {
        open(page, "bar", FULL, BAR);
        double x = 0;
        for (Part part : parts) {
            double width = FULL * part.n() / Math.max(1, whole);
            if (part.n() > 0) {
                rect(page, part, new Box(x, 0, width, BAR));
            }
            x += width;
        }
        page.close();
    }

    /**
     * Parts around a middle line: those before the middle one to the left, those after it to the right, the middle one in
     * halves.
     */
    static void diverging(Markup page, List<Part> parts) {
        long all = Math.max(1, parts.stream().mapToLong(Part::n).sum());
        int middle = parts.size() / 2;
        double left = parts.subList(0, middle).stream().mapToLong(Part::n).sum()
                + parts.get(middle).n() / 2.0;
        open(page, "bar", 2 * FULL, BAR);
        double x = FULL - FULL * left / all;
        for (Part part : parts) {
            double width = FULL * part.n() / all;
            if (part.n() > 0) {
                rect(page, part, new Box(x, 0, width, BAR));
            }
            x += width;
        }
        page.empty("path", "class", "axis", "d", "M" + at(FULL) + " 0V" + at(BAR))
                .close();
    }

    private static void open(Markup page, String kind, double width, double height) {
        page.open(
                "svg",
                "class",
                kind,
                "viewBox",
                "0 0 " + at(width) + " " + at(height),
                "preserveAspectRatio",
                "none",
                "aria-hidden",
                "true",
                "focusable",
                "false");
    }

    private static void rect(Markup page, Part part, Box box) {
        page.open(
                        "rect",
                        "class",
                        part.style().isEmpty() ? "v" : part.style(),
                        "x",
                        at(box.x()),
                        "y",
                        at(box.y()),
                        "width",
                        at(box.width()),
                        "height",
                        at(box.height()))
                .element("title", part.title())
                .close();
    }
}
