package org.newsvoice.benchmark;

import java.lang.management.ManagementFactory;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import org.newsvoice.identity.NamedInStory;
import org.newsvoice.identity.ResolvedName;
import org.newsvoice.identity.Resolver;
import org.newsvoice.speaker.SpeakerKind;

/** What it costs to find who is who among so many different invented names, each in one story or a few. Arguments: the numbers. */
public final class ResolvedNames {

    private static final String CONSONANTS = "bcdfghjklmnprstvz";
    private static final String VOWELS = "aeiou";
    private static final String[] GIVEN = {
        "Robert", "Bob", "William", "Bill", "James", "Jim", "Christopher", "Chris", "Edward", "Ted", "Mary", "Ann", "J.", "Susan"
    };
    private static final int GIVEN_NAMES = 3000;

    private final Random random = new Random(20_271_123);

    private ResolvedNames() {}

    /** Prints a line for each number. */
    public static void main(String[] arguments) {
        for (String argument : arguments) {
            new ResolvedNames().measure(Integer.parseInt(argument));
        }
    }

    private void measure(int n) {
        List<NamedInStory> names = names(n);
        long cpu = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
        List<ResolvedName> resolved = Resolver.resolve(names).names();
        double seconds = (ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - cpu) / 1e9;
        long entities = resolved.stream().map(ResolvedName::entity).distinct().count();
        System.out.printf(
                Locale.ROOT,
                "%,d different names, %,d in stories, %,d people and organizations: %.1f CPU seconds%n",
                n,
                names.size(),
                entities,
                seconds);
    }

    private List<NamedInStory> names(int n) {
        List<String> families = new ArrayList<>();
        for (int i = 0; i < Math.max(50, n / 20); i++) {
            families.add(word(2 + random.nextInt(2)));
        }
        List<String> given = new ArrayList<>(List.of(GIVEN));
        while (given.size() < GIVEN_NAMES) {
            given.add(word(2));
        }
        Set<String> different = new LinkedHashSet<>();
        while (different.size() < n) {
            String family = often(families);
            boolean firm = random.nextInt(4) == 0;
            String middle = random.nextInt(8) == 0 ? (char) ('A' + random.nextInt(26)) + ". " : "";
            different.add(firm ? word(2) + " " + family + " Corp" : often(given) + " " + middle + family);
        }
        List<NamedInStory> names = new ArrayList<>();
        for (String name : different) {
            int stories = 1 + (random.nextInt(3) == 0 ? random.nextInt(4) : 0);
            for (int i = 0; i < stories; i++) {
                names.add(named(name, n, families));
            }
        }
        return names;
    }

    private NamedInStory named(String name, int n, List<String> families) {
        int story = random.nextInt(Math.max(1, n / 5));
        boolean firm = name.endsWith(" Corp");
        boolean alone = !firm && random.nextInt(10) == 0;
        List<String> company = new ArrayList<>();
        for (int i = 0; i < 8; i++) {
            company.add("company " + rank(n));
        }
        return new NamedInStory(
                "s" + story,
                "o" + random.nextInt(20),
                LocalDate.of(2027, 1, 1).plusDays(story % 700),
                firm ? SpeakerKind.ORGANIZATION : SpeakerKind.PERSON,
                alone ? name.substring(name.lastIndexOf(' ') + 1) : name,
                random.nextInt(3) == 0 ? "analyst at " + often(families) : null,
                1 + random.nextInt(4),
                company);
    }

    /** Few of them often, most of them seldom, as names are. */
    private String often(List<String> words) {
        return words.get(rank(words.size()));
    }

    private int rank(int n) {
        return (int) Math.min(n - 1, Math.pow(n, random.nextDouble()) - 1);
    }

    private String word(int syllables) {
        StringBuilder word = new StringBuilder();
        for (int i = 0; i < syllables; i++) {
            word.append(CONSONANTS.charAt(random.nextInt(CONSONANTS.length())));
            word.append(VOWELS.charAt(random.nextInt(VOWELS.length())));
        }
        if (random.nextBoolean()) {
            word.append(CONSONANTS.charAt(random.nextInt(CONSONANTS.length())));
        }
        return word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
    }
}
