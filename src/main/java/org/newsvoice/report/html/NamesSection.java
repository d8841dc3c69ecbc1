package org.newsvoice.report.html;

import java.util.List;
import java.util.stream.Collectors;
import org.newsvoice.report.Report;
import org.newsvoice.report.WhoIsWho;

/** Which names were taken for one speaker, and which leave open whom they mean. */
final class NamesSection implements Section {

    @Override
    public String id() {
        return "names";
    }

    @Override
    public String title() {
        return "Who is who";
    }

    @Override
    public boolean isFoldedOnPhones() {
        return true;
    }

    @Override
    public void write(Report report, Markup page) {
        page.element(
                "p",
                "Names in different stories that were joined to one speaker. Look here for wrong joins; newsvoice speakers --name"
                        + " shows the evidence, and --aliases corrects it.");
        if (report.whoIsWho().joins().isEmpty()) {
            page.element("p", "No two names were joined.");
        } else {
            joins(report, page);
        }
        page.element("h3", "Ambiguous names");
        page.element(
                "p",
                "Names that several people have, in stories that do not say which. If nobody is likelier than the others, the name"
                        + " stays a separate speaker.");
        if (report.whoIsWho().ambiguous().isEmpty()) {
            page.element("p", "There are none.");
        } else {
            ambiguous(report, page);
        }
    }

    private static void joins(Report report, Markup page) {
        Grid.open(page, "The largest joins, copies included", List.of("speaker", "other forms, with their quotes"));
        for (WhoIsWho.Joined joined : report.whoIsWho().joins()) {
            page.open("tr");
            Grid.rowHeading(page, joined.name());
            page.element(
                    "td",
                    joined.forms().stream()
                            .map(form -> form.name() + " " + Numbers.count(form.quotes()))
                            .collect(Collectors.joining(", ")));
            page.closeLine();
        }
        Grid.close(page);
    }

    private static void ambiguous(Report report, Markup page) {
        Grid.open(page, "Quotes under ambiguous names, wire copies once", List.of("name", "taken for", "quotes#"));
        for (WhoIsWho.Ambiguous name : report.whoIsWho().ambiguous()) {
            page.open("tr");
            Grid.rowHeading(page, name.name());
            page.element("td", name.taken().equals(name.name()) ? "nobody" : name.taken());
            Grid.number(page, Numbers.count(name.quotes()));
            page.closeLine();
        }
        Grid.close(page);
    }
}
