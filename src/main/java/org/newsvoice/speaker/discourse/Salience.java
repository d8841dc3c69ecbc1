package org.newsvoice.speaker.discourse;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import org.jspecify.annotations.Nullable;
import org.newsvoice.speaker.group.Referent;

/** How present each person is to the reader at a place of the story. Confined to one thread. */
public final class Salience {

    /** What a sentence leaves of the salience before it. */
    private static final double DECAY = 0.5;

    /** Less than this and the person has faded from mind. */
    private static final double FADED = 0.05;

    /** How much more salient than the next one the chosen person has to be. */
    private static final double LEAD = 1.2;

    private double lead;

    private final Map<Referent, Double> values = new LinkedHashMap<>();

    /** How many times as salient as the next one the last {@link #clearest} was; 0 when none was clear. */
    public double lead() {
        return lead;
    }

    void nextSentence() {
        values.replaceAll((referent, value) -> value * DECAY);
    }

    /** Adds what a mention of somebody brings. */
    public void mention(Referent referent, double value) {
        values.merge(referent, value, Math::max);
    }

    /** Those mentioned so far, in order of first mention. */
    public Iterable<Referent> mentioned() {
        return values.keySet();
    }

    /**
     * The referent that is clearly the most salient; null when none is.
     *
     * @param fit from 0 (cannot be) to 1, what the salience is multiplied with
     */
    @Nullable
    public Referent clearest(ToDoubleFunction<Referent> fit) {
        lead = 0;
        Referent best = null;
        double most = 0;
        double next = 0;
        for (Map.Entry<Referent, Double> entry : values.entrySet()) {
            double value = entry.getValue() * fit.applyAsDouble(entry.getKey());
            if (value > most) {
                next = most;
                most = value;
                best = entry.getKey();
            } else {
                next = Math.max(next, value);
            }
        }
        boolean clear = most > FADED && most >= LEAD * next;
        lead = clear ? (next == 0 ? Double.POSITIVE_INFINITY : most / next) : 0;
        return clear ? best : null;
    }
}
