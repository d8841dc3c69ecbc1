package org.newsvoice.report.html;

import static org.newsvoice.report.html.Numbers.count;
import static org.newsvoice.report.html.Numbers.percent;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.newsvoice.report.Report;
import org.newsvoice.report.Voices;

/** Who has how much of the speech: over time, and in which outlet. */
final class VoicesSection implements Section {

    /** As many as there are colours, less one for the others. */
    private static final int COLOURED = 7;

    private static final String OTHERS = "others";
    /** Lower bounds of the shades of the heat map, in per cent; a cell without quotations has no shade. */
    private static final double[] SHADES = {0, 2, 5, 10, 20};

    @Override
    public String id() {
        return "voices";
    }

    @Override
    public String title() {
        return "Share of voice";
    }

    @Override
    public void write(Report report, Markup page) {
        Voices voices = report.voices();
        if (voices.speakers().isEmpty()) {
            page.element("p", "No quotation here has a speaker with a name.");
            return;
        }
        shares(voices, page);
        page.element("h3", "Outlets by speakers");
        page.element(
                "p",
                "How often each outlet quotes a speaker, copies included. The shade is the speaker's share of the outlet's"
                        + " quotations of named speakers; the number in a cell is how many.");
        shades(page);
        heat(voices, page);
    }

    private static void shares(Voices voices, Markup page) {
        List<Voices.Voice> coloured = voices.speakers().stream().limit(COLOURED).toList();
        page.element("h3", "Over time");
        if (voices.shares().isEmpty()) {
            page.element("p", "No quotation of a named speaker is dated.");
            return;
        }
        page.element(
                "p",
                "Parts of the quotations of all named speakers here, wire copies once, in the order of the legend.");
        page.open("ul", "class", "legend");
        for (int i = 0; i < coloured.size(); i++) {
            Legend.entry(page, Legend.colour(i), coloured.get(i).name());
        }
        Legend.entry(page, Legend.colour(COLOURED), OTHERS);
        page.closeLine();
        List<String> headings = new ArrayList<>(List.of("from", "share"));
        coloured.forEach(voice -> headings.add(voice.name() + "#"));
        headings.addAll(List.of(OTHERS + "#", "quotations#"));
        Grid.open(page, "Share of voice over time", headings);
        for (Voices.Share share : voices.shares()) {
            List<Charts.Part> parts = parts(share, coloured);
            page.open("tr");
            Grid.rowHeading(page, Numbers.day(share.start()));
            page.open("td", "class", "time");
            Charts.bar(page, parts, share.all());
            page.close();
            parts.forEach(part -> Grid.number(page, percent(part.n(), share.all())));
            Grid.number(page, count(share.all()));
            page.closeLine();
        }
        Grid.close(page);
    }

    private static List<Charts.Part> parts(Voices.Share share, List<Voices.Voice> coloured) {
        List<Charts.Part> parts = new ArrayList<>();
        long others = share.all();
        for (int i = 0; i < coloured.size(); i++) {
            long n = of(share.bySpeaker(), coloured.get(i));
            others -= n;
            parts.add(new Charts.Part(
                    Legend.colour(i), n, coloured.get(i).name() + ": " + count(n) + ", " + percent(n, share.all())));
        }
        parts.add(new Charts.Part(
                Legend.colour(COLOURED), others, OTHERS + ": " + count(others) + ", " + percent(others, share.all())));
        return parts;
    }

    private static long of(Map<String, Long> bySpeaker, Voices.Voice speaker) {
        return bySpeaker.getOrDefault(speaker.speakerId(), 0L);
    }

    private static void shades(Markup page) {
        page.open("ul", "class", "legend");
        for (int i = 0; i < SHADES.length; i++) {
            String from = i == 0 ? "below" : "from " + Numbers.at(SHADES[i]) + " %";
            Legend.entry(page, "h" + i, i == 0 ? from + " " + Numbers.at(SHADES[1]) + " %" : from);
        }
        page.closeLine();
    }

    private static void heat(Voices voices, Markup page) {
        List<String> headings = new ArrayList<>(List.of("outlet"));
        voices.speakers().forEach(voice -> headings.add(voice.name() + "#"));
        headings.add("all named#");
        Grid.open(page, "Quotations by outlet and speaker", headings);
        for (Voices.OutletVoices outlet : voices.outlets()) {
            page.open("tr");
            Grid.rowHeading(page, outlet.source());
            for (Voices.Voice speaker : voices.speakers()) {
                long n = of(outlet.bySpeaker(), speaker);
                if (n == 0) {
                    Grid.number(page, "0");
                } else {
                    page.element(
                            "td",
                            count(n),
                            "class",
                            "n h" + shade(n, outlet.all()),
                            "title",
                            speaker.name() + " in " + outlet.source() + ": " + percent(n, outlet.all()));
                }
            }
            Grid.number(page, count(outlet.all()));
            page.closeLine();
        }
        Grid.close(page);
    }

    private static int shade(long n, long all) {
        int shade = 0;
        while (shade + 1 < SHADES.length && 100.0 * n / all >= SHADES[shade + 1]) {
            shade++;
        }
        return shade;
    }
}
