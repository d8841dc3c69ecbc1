package org.newsvoice.report.html;

import static org.newsvoice.report.html.Numbers.count;
import static org.newsvoice.report.html.Numbers.percent;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.newsvoice.report.Period;
import org.newsvoice.report.Report;
import org.newsvoice.report.Voices;

/** Who has how much of the speech: over time, and in which outlet. */
final class VoicesSection implements Section {

    private static final long TENTHS = 1000;
    /** Lower bounds of the shades of the heat map, in per cent; a cell without quotes has no shade. */
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
            page.element("p", "No quote here has a named speaker.");
            return;
        }
        shares(voices, report.scope().period().inAtMost(Voices.STEPS), page);
        page.open("details").element("summary", "Outlets by speakers");
        page.element(
                "p",
                "How often each outlet quotes a speaker, copies included. The shade is the speaker's share of the outlet's"
                        + " quotes of named speakers; the number in a cell is their count.");
        shades(page);
        heat(voices, page);
        page.closeLine();
    }

    private static void shares(Voices voices, Period period, Markup page) {
        page.element(
                "p",
                "Shares of the " + count(voices.all(), "quote", "quotes")
                        + " of all named speakers, whatever the selection, wire copies once, likely indirect quotes included. The"
                        + " pictures show the share over time, all on one scale.");
        Grid.open(
                page,
                "Share of voice by speaker",
                List.of("speaker", Grid.OVER_TIME, "of all named speakers#", "quotes#"),
                period);
        long highest = voices.speakers().stream()
                .flatMap(voice -> parts(voices, voice, period).stream())
                .mapToLong(Charts.Part::n)
                .max()
                .orElse(0);
        long others = voices.all();
        for (Voices.Voice voice : voices.speakers()) {
            others -= voice.n();
            page.open("tr");
            Grid.rowHeading(page, voice.name());
            page.open("td", "class", "time");
            Charts.columns(page, parts(voices, voice, period), highest);
            page.close();
            Grid.number(page, percent(voice.n(), voices.all()));
            Grid.number(page, count(voice.n()));
            page.closeLine();
        }
        if (others > 0) {
            page.open("tr");
            Grid.rowHeading(page, "all others");
            page.element("td", "");
            Grid.number(page, percent(others, voices.all()));
            Grid.number(page, count(others));
            page.closeLine();
        }
        Grid.close(page);
    }

    /** The shares of a speaker in tenths of a per cent. */
    private static List<Charts.Part> parts(Voices voices, Voices.Voice voice, Period period) {
        Map<LocalDate, Voices.Share> shares =
                voices.shares().stream().collect(Collectors.toMap(Voices.Share::start, share -> share));
        return period.starts().stream()
                .map(start -> {
                    Voices.Share share = shares.get(start);
                    long n = share == null ? 0 : of(share.bySpeaker(), voice);
                    long all = share == null ? 0 : share.all();
                    return new Charts.Part(
                            "",
                            all == 0 ? 0 : TENTHS * n / all,
                            Numbers.step(period.unit(), start) + ": " + count(n) + " of " + count(all) + ", "
                                    + percent(n, all));
                })
                .toList();
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
        Grid.open(page, "Quotes by outlet and speaker", headings);
        for (Voices.OutletVoices outlet : voices.outlets()) {
            if (voices.speakers().stream().allMatch(voice -> of(outlet.bySpeaker(), voice) == 0)) {
                continue;
            }
            page.open("tr");
            Grid.rowHeading(page, outlet.outlet());
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
                            speaker.name() + " in " + outlet.outlet() + ": " + percent(n, outlet.all()));
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
