package org.newsvoice.identity;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.newsvoice.speaker.SpeakerKind;

/**
 * A person or organization that a gazetteer knows.
 *
 * @param qid Wikidata's id, or any other id that stays
 * @param kind person or organization
 * @param name the usual name
 * @param aliases other names: abbreviations, birth names, a given name used alone
 * @param titles offices and professions
 * @param affiliation a party, firm or employer; null when unknown
 * @param country null when unknown
 * @param from since when news may speak of them, null when unknown
 * @param to until when, null when unknown
 */
public record GazetteerEntry(
        String qid,
        SpeakerKind kind,
        String name,
        List<String> aliases,
        List<String> titles,
        @Nullable String affiliation,
        @Nullable String country,
        @Nullable LocalDate from,
        @Nullable LocalDate to) {

    /** Copies the lists. */
    public GazetteerEntry {
        aliases = List.copyOf(aliases);
        titles = List.copyOf(titles);
    }

    /** All names it goes by, the usual one first. */
    public List<String> forms() {
        List<String> forms = new ArrayList<>(List.of(name));
        forms.addAll(aliases);
        return forms;
    }

    /** What titles in stories may say of it. */
    String told() {
        List<String> told = new ArrayList<>(titles);
        if (affiliation != null) {
            told.add(affiliation);
        }
        if (country != null) {
            told.add(country);
        }
        return String.join(", ", told);
    }

    /** Whether a story of that day may speak of it; true for undated stories. */
    boolean isOf(@Nullable LocalDate day) {
        return day == null || ((from == null || !day.isBefore(from)) && (to == null || !day.isAfter(to)));
    }
}
