package org.newsvoice.report;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/**
 * Each speaker's share of the speech.
 *
 * @param all quotes of all named speakers, whatever the selection, wire copies once
 * @param speakers the most quoted; shares and columns have the same order
 * @param shares their part of each step
 * @param outlets how often each outlet quotes them
 */
public record Voices(long all, List<Voice> speakers, List<Share> shares, List<OutletVoices> outlets) {

    /** As many steps of time as shares are told for. */
    public static final int STEPS = 26;

    /** Copies the lists. */
    public Voices {
        speakers = List.copyOf(speakers);
        shares = List.copyOf(shares);
        outlets = List.copyOf(outlets);
    }

    /**
     * A speaker.
     *
     * @param speakerId the speaker across stories; two may have one name
     * @param name as used most often
     * @param n quotes, wire copies once
     */
    public record Voice(String speakerId, String name, long n) {}

    /**
     * A step of time.
     *
     * @param start its first day
     * @param all distinct quotes of all identified speakers
     * @param bySpeaker those of the speakers by id; one who is not here has none
     */
    public record Share(LocalDate start, long all, Map<String, Long> bySpeaker) {}

    /**
     * An outlet.
     *
     * @param outlet its name
     * @param all its quotes of identified speakers, copies included
     * @param bySpeaker those of the speakers by id; one who is not here has none
     */
    public record OutletVoices(String outlet, long all, Map<String, Long> bySpeaker) {}
}
