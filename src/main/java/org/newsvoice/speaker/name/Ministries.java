package org.newsvoice.speaker.name;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.newsvoice.nlp.AnnotatedStory;
import org.newsvoice.nlp.EntityKind;
import org.newsvoice.nlp.EntityMention;
import org.newsvoice.nlp.Sentence;
import org.newsvoice.nlp.Token;
import org.newsvoice.speaker.word.Countries;
import org.newsvoice.speaker.word.NameWords;

/**
 * Bodies that every country has, with the country they are of: "Russia's Foreign Ministry" and "the Russian foreign ministry" are
 * names, whichever words the name model sees. Immutable.
 */
public final class Ministries {

    private static final Set<String> HEADS = Set.of("ministry", "parliament", "treasury");
    private static final Set<String> BANKS = Set.of("central", "reserve", "national");
    /** What such a body without its country is for. */
    private static final Set<String> PORTFOLIOS = Set.of(
            "foreign",
            "finance",
            "defense",
            "defence",
            "interior",
            "health",
            "trade",
            "economy",
            "energy",
            "oil",
            "justice",
            "education",
            "agriculture",
            "commerce",
            "labor",
            "labour",
            "transport",
            "industry",
            "environment",
            "information",
            "culture",
            "tourism",
            "communications",
            "planning",
            "science",
            "home",
            "affairs",
            "water",
            "central");

    private static final int MAX_PORTFOLIO = 3;
    /** The country of a story is named so many times more often than any other. */
    private static final int DOMINANCE = 2;

    private static final int MIN_COUNTRY_WORDS = 3;

    private final AnnotatedStory story;
    private final @Nullable String country;

    /** Finds the ministries in a story. */
    public Ministries(AnnotatedStory story) {
        this.story = story;
        String leading = dominant(story);
        this.country = leading == null ? onlyQualified(story) : leading;
    }

    /** The country of the one such body that the story names with its country; null when there are none or several. */
    private static @Nullable String onlyQualified(AnnotatedStory story) {
        Set<String> countries = new HashSet<>();
        for (Sentence sentence : story.sentences()) {
            List<Token> tokens = sentence.tokens();
            for (int head = 1; head < tokens.size(); head++) {
                int begin = isHead(tokens, head) ? begin(tokens, head) : head;
                if (begin < head) {
                    String one = Countries.named(tokens.get(begin).text());
                    String two = Countries.named(tokens.get(begin).text() + " "
                            + tokens.get(begin + 1).text());
                    countries.add(String.valueOf(two == null ? one : two));
                }
            }
        }
        return countries.size() == 1 ? countries.iterator().next() : null;
    }

    /** The mentions, with those of such bodies from the country to the noun. */
    List<EntityMention> within(List<EntityMention> mentions) {
        List<EntityMention> found = mentions();
        if (found.isEmpty()) {
            return mentions;
        }
        List<EntityMention> all = new ArrayList<>(mentions);
        all.removeIf(mention -> found.stream().anyMatch(body -> body.span().overlaps(mention.span())));
        all.addAll(found);
        all.sort(Comparator.comparing(EntityMention::span));
        return all;
    }

    private List<EntityMention> mentions() {
        List<EntityMention> found = new ArrayList<>();
        for (Sentence sentence : story.sentences()) {
            for (int head = 1; head < sentence.tokens().size(); head++) {
                int begin = isHead(sentence.tokens(), head) ? begin(sentence.tokens(), head) : head;
                boolean bare = begin == head
                        && country != null
                        && isHead(sentence.tokens(), head)
                        && PORTFOLIOS.contains(
                                sentence.tokens().get(head - 1).text().toLowerCase(Locale.ROOT));
                begin = bare ? head - 1 : begin;
                if (begin < head) {
                    found.add(new EntityMention(
                            EntityKind.ORGANIZATION,
                            sentence.index(),
                            begin,
                            head + 1,
                            sentence.span(begin, head + 1)));
                }
            }
        }
        return found;
    }

    /** Whether the word can head the name of one. */
    public static boolean isNoun(String word) {
        return HEADS.contains(word) || word.equals("bank");
    }

    private static boolean isHead(List<Token> tokens, int at) {
        if (!tokens.get(at).tag().startsWith("NN")) {
            return false;
        }
        String word = tokens.get(at).text().toLowerCase(Locale.ROOT);
        boolean bank =
                word.equals("bank") && BANKS.contains(tokens.get(at - 1).text().toLowerCase(Locale.ROOT));
        boolean compound = at + 1 < tokens.size() && tokens.get(at + 1).tag().startsWith("NNP");
        boolean department = tokens.get(at).text().equals("Department");
        return !compound && (bank || department || HEADS.contains(word));
    }

    /** Where the country stands whose body it is; {@code head} itself when none does. */
    private static int begin(List<Token> tokens, int head) {
        int i = head - 1;
        while (i > 0
                && head - i <= MAX_PORTFOLIO
                && tokens.get(i).tag().matches("NN.*|JJ|CC")
                && countryEndingAt(tokens, i) == 0) {
            i--;
        }
        if (i > 0 && tokens.get(i).tag().equals("POS")) {
            i--;
        }
        // "the Russian ministry" does not say which.
        boolean which = i < head - (tokens.get(i + 1).tag().equals("POS") ? 2 : 1)
                || !tokens.get(head).text().matches("(?i)ministry|department");
        int words = which ? countryEndingAt(tokens, i) : 0;
        return words == 0 ? head : i - words + 1;
    }

    /** How many words that end at {@code at} name a country or its people; 0 when none do. */
    private static int countryEndingAt(List<Token> tokens, int at) {
        if (!Character.isUpperCase(tokens.get(at).text().charAt(0))) {
            return 0;
        }
        boolean two = at > 0
                && Countries.named(
                                tokens.get(at - 1).text() + " " + tokens.get(at).text())
                        != null;
        return two ? 2 : Countries.named(tokens.get(at).text()) != null ? 1 : 0;
    }

    /** The name with its country, where the story is about one: "Russia's foreign ministry" for "the foreign ministry". */
    public NameWords qualified(NameWords words) {
        if (country == null || words.size() < 2 || key(words.shown()) != null) {
            return words;
        }
        boolean body = HEADS.contains(words.last()) || words.last().equals("bank");
        boolean bare = body && PORTFOLIOS.contains(words.folded().get(words.size() - 2));
        return bare ? words.behind(titleCase(country) + "'s") : words;
    }

    private static String titleCase(String country) {
        StringBuilder cased = new StringBuilder();
        for (String word : country.split(" ")) {
            cased.append(cased.isEmpty() ? "" : " ")
                    .append(Character.toUpperCase(word.charAt(0)))
                    .append(word.substring(1));
        }
        return cased.toString();
    }

    private static @Nullable String dominant(AnnotatedStory story) {
        Map<String, Integer> counts = new HashMap<>();
        for (Sentence sentence : story.sentences()) {
            for (int i = 0; i < sentence.tokens().size(); i++) {
                int words = countryEndingAt(sentence.tokens(), i);
                String named = words == 0
                        ? null
                        : Countries.named(
                                (words == 2 ? sentence.tokens().get(i - 1).text() + " " : "")
                                        + sentence.tokens().get(i).text());
                if (named != null) {
                    counts.merge(named, 1, Integer::sum);
                }
            }
        }
        List<Map.Entry<String, Integer>> most = counts.entrySet().stream()
                .sorted(Map.Entry.<String, Integer>comparingByValue().reversed())
                .limit(2)
                .toList();
        boolean leads = !most.isEmpty()
                && most.get(0).getValue() >= MIN_COUNTRY_WORDS
                && (most.size() == 1
                        || most.get(0).getValue() >= DOMINANCE * most.get(1).getValue());
        return leads ? most.get(0).getKey() : null;
    }

    /**
     * The country and the body in the same words for all forms of its name: {@code russia foreign ministry}.
     *
     * @param words the name's words, as a story writes them
     * @return null when the name is of no such body, or of no country
     */
    public static @Nullable String key(List<String> words) {
        String last = words.isEmpty() ? "" : words.get(words.size() - 1).toLowerCase(Locale.ROOT);
        int size = words.size();
        boolean two = size > 2 && Countries.named(words.get(0) + " " + words.get(1)) != null;
        int portfolio = two ? 2 : 1;
        String country = size < 2 ? null : Countries.named(two ? words.get(0) + " " + words.get(1) : words.get(0));
        boolean bank = last.equals("bank") && size > portfolio + 1;
        boolean department = last.equals("department") && size > portfolio + 1;
        // American departments are called so without their country.
        boolean american = "united states".equals(country) && !bank;
        if (country == null || american || !(HEADS.contains(last) || bank || department)) {
            return null;
        }
        return country + " " + String.join(" ", words.subList(portfolio, size)).toLowerCase(Locale.ROOT);
    }
}
