package org.newsvoice.report.html;

import static org.newsvoice.report.html.Numbers.count;
import static org.newsvoice.report.html.Numbers.percent;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.newsvoice.report.Evidence;
import org.newsvoice.report.Report;
import org.newsvoice.report.RuleWords;

/** How many quotes have a speaker, by which rule, and how sure that is. */
final class EvidenceSection implements Section {

    @Override
    public String id() {
        return "evidence";
    }

    @Override
    public String title() {
        return "Attribution";
    }

    @Override
    public boolean isFoldedOnPhones() {
        return true;
    }

    @Override
    public void write(Report report, Markup page) {
        Evidence evidence = report.evidence();
        page.element(
                "p",
                "If the story does not say who is speaking, the quote is left open; we never guess. Described speakers"
                        + " are roles and unnamed sources.");
        page.open("ul", "class", "legend");
        Legend.entry(page, "c0", "named");
        Legend.entry(page, "c1", "described");
        Legend.entry(page, "c7", "open");
        page.closeLine();
        outlets(evidence, page);
        confidences(evidence, page);
        rules(evidence, page);
    }

    private static void outlets(Evidence evidence, Markup page) {
        Grid.open(
                page,
                "Coverage by outlet, copies included",
                List.of("outlet", "named – described – open", "named#", "described#", "open#", "quotes#"));
        for (Evidence.Coverage outlet : evidence.outlets()) {
            page.open("tr");
            Grid.rowHeading(page, outlet.outlet());
            page.open("td", "class", "time");
            long all = outlet.all();
            Charts.bar(
                    page,
                    List.of(
                            part("c0", outlet.identified(), "named", all),
                            part("c1", outlet.described(), "described", all),
                            part("c7", outlet.open(), "open", all)),
                    all);
            page.close();
            Grid.number(page, percent(outlet.identified(), all));
            Grid.number(page, percent(outlet.described(), all));
            Grid.number(page, percent(outlet.open(), all));
            Grid.number(page, count(all));
            page.closeLine();
        }
        Grid.close(page);
    }

    private static Charts.Part part(String style, long n, String what, long all) {
        return new Charts.Part(style, n, what + ": " + count(n) + ", " + percent(n, all));
    }

    private static void confidences(Evidence evidence, Markup page) {
        page.element("h3", "Confidence");
        page.element(
                "p",
                "Attributed quotes by confidence, wire copies once. Confidence is the probability of the speaker, given"
                        + " that the words are speech.");
        List<Charts.Part> parts = new ArrayList<>();
        for (int i = 0; i < evidence.confidences().size(); i++) {
            long n = evidence.confidences().get(i);
            parts.add(new Charts.Part("", n, bounds(i) + ": " + count(n, "quote", "quotes")));
        }
        page.open("figure", "class", "histogram");
        Charts.columns(
                page,
                parts,
                evidence.confidences().stream().mapToLong(n -> n).max().orElse(0));
        page.open("div", "class", "ends", "aria-hidden", "true")
                .element("span", "0")
                .element("span", "confidence", "class", "unit")
                .element("span", "1")
                .close();
        page.closeLine();
        page.open("details", "class", "numbers").element("summary", "The numbers");
        Grid.open(page, "Quotes by confidence", List.of("confidence", "quotes#"));
        for (int i = 0; i < evidence.confidences().size(); i++) {
            long n = evidence.confidences().get(i);
            if (n > 0) {
                page.open("tr");
                Grid.rowHeading(page, bounds(i));
                Grid.number(page, count(n));
                page.closeLine();
            }
        }
        Grid.close(page);
        page.closeLine();
    }

    private static String bounds(int bin) {
        return String.format(
                Locale.ROOT, "%.2f to %.2f", (double) bin / Evidence.BINS, (double) (bin + 1) / Evidence.BINS);
    }

    private static void rules(Evidence evidence, Markup page) {
        page.open("details").element("summary", "Why quotes have their speakers");
        long all = evidence.rules().stream().mapToLong(Evidence.Rule::n).sum();
        Grid.open(
                page,
                "Quotes by what named the speaker, wire copies once",
                List.of("what names the speaker", "share", "quotes#", "share of them#", "mean confidence#"));
        for (Evidence.Rule rule : evidence.rules()) {
            page.open("tr");
            Grid.rowHeading(page, RuleWords.of(rule.name()));
            page.open("td", "class", "time");
            Charts.bar(page, List.of(part("v", rule.n(), rule.name(), all)), all);
            page.close();
            Grid.number(page, count(rule.n()));
            Grid.number(page, percent(rule.n(), all));
            Grid.number(page, Numbers.confidence(rule.confidence()));
            page.closeLine();
        }
        Grid.close(page);
        page.closeLine();
    }
}
