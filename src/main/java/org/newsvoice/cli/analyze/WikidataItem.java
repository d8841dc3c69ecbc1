package org.newsvoice.cli.analyze;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.newsvoice.identity.Gazetteer;
import org.newsvoice.speaker.SpeakerKind;

/**
 * A person or organization in a dump of Wikidata, with the ids of what is said of it. An item is a person when it is an instance of
 * human, an organization when it has headquarters, a legal form, a chief executive or a chairperson.
 *
 * @param qid the item's id
 * @param kind person or organization
 * @param name its English label
 * @param aliases English aliases
 * @param titles ids of positions held and occupations
 * @param country id, null when none is said
 * @param gender male or female, empty when neither is said
 * @param affiliation id of a party, else of an employer; null when none is said
 * @param from birth or inception, a day or a year, empty when unknown
 * @param to death or dissolution
 */
record WikidataItem(
        String qid,
        SpeakerKind kind,
        String name,
        List<String> aliases,
        List<String> titles,
        @Nullable String country,
        String gender,
        @Nullable String affiliation,
        String from,
        String to) {

    private static final String HUMAN = "Q5";
    private static final List<String> OF_ORGANIZATIONS = List.of("P159", "P1454", "P169", "P488");
    private static final Map<String, String> GENDERS = Map.of("Q6581097", "male", "Q6581072", "female");
    private static final int MAX_TITLES = 8;

    WikidataItem {
        aliases = List.copyOf(aliases);
        titles = List.copyOf(titles);
    }

    /** The item, when it is a person or organization with an English name and enough pages; null for any other. */
    static @Nullable WikidataItem of(JsonNode item, int minSitelinks) {
        String name = item.path("labels").path("en").path("value").asText();
        JsonNode claims = item.path("claims");
        boolean person = ids(claims, "P31").contains(HUMAN);
        boolean body = OF_ORGANIZATIONS.stream().anyMatch(claims::has);
        if (name.isEmpty() || !(person || body) || item.path("sitelinks").size() < minSitelinks) {
            return null;
        }
        List<String> aliases = new ArrayList<>();
        item.path("aliases")
                .path("en")
                .forEach(alias -> aliases.add(alias.path("value").asText()));
        List<String> titles = new ArrayList<>();
        if (person) {
            titles.addAll(ids(claims, "P39"));
            titles.addAll(ids(claims, "P106"));
        }
        return new WikidataItem(
                item.path("id").asText(),
                person ? SpeakerKind.PERSON : SpeakerKind.ORGANIZATION,
                name,
                aliases,
                titles.stream().distinct().limit(MAX_TITLES).toList(),
                first(claims, person ? "P27" : "P17"),
                GENDERS.getOrDefault(String.valueOf(first(claims, "P21")), ""),
                person ? (claims.has("P102") ? last(claims, "P102") : last(claims, "P108")) : null,
                time(claims, person ? "P569" : "P571"),
                time(claims, person ? "P570" : "P576"));
    }

    /** The ids whose labels the line needs. */
    List<String> needed() {
        List<String> needed = new ArrayList<>(titles);
        if (country != null) {
            needed.add(country);
        }
        if (affiliation != null) {
            needed.add(affiliation);
        }
        return needed;
    }

    /**
     * The line of a gazetteer, in the order of {@link Gazetteer#COLUMNS}.
     *
     * @param label the English label of an id, empty when it has none
     */
    String line(UnaryOperator<String> label) {
        List<String> labels =
                titles.stream().map(label).filter(title -> !title.isEmpty()).toList();
        return String.join(
                "\t",
                qid,
                plain(name),
                plain(String.join("|", aliases)),
                plain(String.join("|", labels)),
                kind.label(),
                country == null ? "" : plain(label.apply(country)),
                gender,
                affiliation == null ? "" : plain(label.apply(affiliation)),
                from,
                to);
    }

    private static String plain(String cell) {
        return cell.replaceAll("[\\t\\r\\n]+", " ");
    }

    private static List<String> ids(JsonNode claims, String property) {
        List<String> ids = new ArrayList<>();
        for (JsonNode claim : claims.path(property)) {
            String id = value(claim).path("id").asText();
            if (!id.isEmpty() && !claim.path("rank").asText().equals("deprecated")) {
                ids.add(id);
            }
        }
        return ids;
    }

    private static JsonNode value(JsonNode claim) {
        return claim.path("mainsnak").path("datavalue").path("value");
    }

    private static @Nullable String first(JsonNode claims, String property) {
        List<String> ids = ids(claims, property);
        return ids.isEmpty() ? null : ids.get(0);
    }

    private static @Nullable String last(JsonNode claims, String property) {
        List<String> ids = ids(claims, property);
        return ids.isEmpty() ? null : ids.get(ids.size() - 1);
    }

    /** {@code +1952-03-11T00:00:00Z}; a month or day that is not known is 00. Years before Christ are left out. */
    private static String time(JsonNode claims, String property) {
        String time = value(claims.path(property).path(0)).path("time").asText();
        if (!time.matches("\\+\\d{4}-.*")) {
            return "";
        }
        return time.startsWith("-00", 5) || time.startsWith("-00", 8) ? time.substring(1, 5) : time.substring(1, 11);
    }
}
