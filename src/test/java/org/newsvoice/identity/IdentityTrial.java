package org.newsvoice.identity;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.newsvoice.speaker.SpeakerKind;

/** Resolves exported tables: PEOPLE.jsonl QUOTES.jsonl OUT.jsonl. */
final class IdentityTrial {

    private static final ObjectMapper JSON = new ObjectMapper();

    private IdentityTrial() {}

    public static void main(String[] args) throws IOException {
        Map<String, NamedInStory> names = new LinkedHashMap<>();
        Map<String, Map<String, Integer>> mentions = new HashMap<>();
        read(args[0]).forEach(row -> add(names, mentions, row, "name", "kind", "title",
                row.path("mentions_outside").asInt() + row.path("mentions_in_quotes").asInt()));
        List<JsonNode> quotes = read(args[1]);
        quotes.forEach(row -> add(names, mentions, row, "speaker_name", "speaker_kind", "speaker_title", 1));
        List<NamedInStory> all = new ArrayList<>();
        names.values().forEach(n -> all.add(new NamedInStory(n.story(), n.outlet(), n.day(), n.kind(), n.name(), n.title(),
                n.mentions(), company(mentions.get(n.story()), Names.key(n.kind(), n.name())))));
        long start = System.nanoTime();
        List<ResolvedName> resolved = Resolver.resolve(all);
        System.err.printf("%d names in %.2f s%n", all.size(), (System.nanoTime() - start) / 1e9);
        Map<String, ResolvedName> by = new HashMap<>();
        int i = 0;
        for (String key : names.keySet()) {
            by.put(key, resolved.get(i++));
        }
        try (var out = Files.newBufferedWriter(Path.of(args[2]))) {
            for (JsonNode quote : quotes) {
                ResolvedName answer = by.get(key(quote, "speaker_name", "speaker_kind"));
                ((ObjectNode) quote).put("speaker_id", answer == null ? null : answer.entity());
                out.write(quote.toString());
                out.newLine();
            }
        }
    }

    private static List<String> company(Map<String, Integer> story, String own) {
        return story.entrySet().stream().filter(e -> !e.getKey().equals(own))
                .sorted(Map.Entry.<String, Integer>comparingByValue(Comparator.reverseOrder()).thenComparing(Map.Entry.comparingByKey()))
                .limit(12).map(Map.Entry::getKey).toList();
    }

    private static String key(JsonNode row, String name, String kind) {
        return row.path("article_id").asText() + "\n" + row.path(kind).asText() + "\n" + row.path(name).asText();
    }

    private static void add(Map<String, NamedInStory> names, Map<String, Map<String, Integer>> mentions, JsonNode row,
            String name, String kind, String title, int n) {
        String shown = row.path(name).asText(null);
        String label = row.path(kind).asText("");
        if (shown == null || !(label.equals("person") || label.equals("organization")) || names.containsKey(key(row, name, kind))) {
            return;
        }
        SpeakerKind k = label.equals("person") ? SpeakerKind.PERSON : SpeakerKind.ORGANIZATION;
        if (Names.key(k, shown).isEmpty()) {
            return;
        }
        String day = row.path("published_at").asText(null);
        String story = row.path("article_id").asText();
        mentions.computeIfAbsent(story, s -> new HashMap<>()).merge(Names.key(k, shown), n, Integer::sum);
        names.put(key(row, name, kind), new NamedInStory(story, row.path("source").asText(null),
                day == null ? null : LocalDate.parse(day.substring(0, 10)), k, shown, row.path(title).asText(null), Math.max(1, n), List.of()));
    }

    private static List<JsonNode> read(String file) throws IOException {
        List<JsonNode> rows = new ArrayList<>();
        try (Stream<String> lines = Files.lines(Path.of(file))) {
            for (String line : (Iterable<String>) lines::iterator) {
                rows.add(JSON.readTree(line));
            }
        }
        return rows;
    }
}
