package org.newsvoice.eval.duplicates;

import java.util.List;
import java.util.Random;

/** Invented market reports that fill in one form day after day: four fifths of the words are always the same. Stateless. */
final class MarketReport {

    private static final List<String> DAYS = List.of("Monday", "Tuesday", "Wednesday", "Thursday", "Friday");
    private static final List<String> MOVES = List.of("rose", "fell", "gained", "lost", "climbed", "slipped");

    private MarketReport() {}

    /** The report of one day. */
    static PlainBody ofDay(int day) {
        Random random = new Random(day);
        String weekday = DAYS.get(day % DAYS.size());
        return new PlainBody(
                "Vendport stocks at the close on " + weekday,
                List.of(
                        "The Vendport Twenty index of leading shares %s %s percent to %s points on %s in turnover of %s million crowns."
                                .formatted(move(random), figure(random), figure(random), weekday, figure(random)),
                        "Grain closed at %s crowns a tonne and timber at %s crowns, against %s and %s the day before."
                                .formatted(figure(random), figure(random), figure(random), figure(random)),
                        "Halvorn Marine %s to %s crowns, while shares of the Ostrel River Authority %s to %s crowns a piece."
                                .formatted(move(random), figure(random), move(random), figure(random)),
                        "The index is made up of the twenty companies with the largest turnover at the exchange in the past"
                                + " year, and it is reviewed by the exchange in the first week of every quarter.",
                        "Prices are those of the closing auction and may differ from those at which single orders were"
                                + " executed. This report was compiled by a program and nobody has edited it."));
    }

    private static String move(Random random) {
        return MOVES.get(random.nextInt(MOVES.size()));
    }

    private static String figure(Random random) {
        return random.nextInt(1000) + "." + random.nextInt(100);
    }
}
