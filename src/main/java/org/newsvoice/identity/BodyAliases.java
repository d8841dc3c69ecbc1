package org.newsvoice.identity;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.newsvoice.speaker.SpeakerKind;

/**
 * Which short names of organizations stand for which long ones, learned from the stories that give both: "Fed" for "Federal
 * Reserve", because a story that says the one mostly says the other too. Immutable after {@link #learn}.
 */
final class BodyAliases {

    private static final int MIN_STORIES = 2;
    /** Of the stories with the short name, so many give the long one. */
    private static final double SHARE = 0.4;
    /** So many times more stories give this long name than the next one that the short one fits. */
    private static final double DOMINANCE = 2;

    private static final int MIN_LETTERS = 3;
    /** So many first letters are hardly those of another body: one story that gives both is enough. */
    private static final int SURE_LETTERS = 4;

    private static final int RARER = 10;
    /** A body that is known by its first letters has so many times the stories with them, at most; else they are another's. */
    private static final int MAX_RARER = 3;

    private static final String ARTICLE = "the";
    /** Shorter names are too easily equal without their spaces. */
    private static final int MIN_SQUEEZED = 5;

    private static final int MIN_WORDS_OF_PLURAL = 3;

    /** Shorter names are too often one letter apart. */
    private static final int MIN_MISSPELLED = 7;
    /** So many stories spell a name right of which one has a slip. */
    private static final int MIN_RIGHT = 5;

    private final Map<String, String> longOf = new TreeMap<>();
    private final Map<String, Integer> stories = new HashMap<>();
    private final Map<String, Map<String, Integer>> together = new TreeMap<>();
    /** In how many stories with a name a longer one ends in it. */
    private final Map<String, Integer> endings = new HashMap<>();

    private BodyAliases() {}

    /** Counts which names occur together in a story, and decides what each short name means where a story gives it alone. */
    static BodyAliases learn(Iterable<NamedInStory> names) {
        BodyAliases aliases = new BodyAliases();
        Map<String, Map<String, BodyName>> byStory = new HashMap<>();
        Map<String, BodyName> forms = new TreeMap<>();
        for (NamedInStory named : names) {
            if (named.kind() == SpeakerKind.ORGANIZATION) {
                BodyName name = BodyName.of(named.name());
                if (name.size() == 0) {
                    continue;
                }
                Map<String, BodyName> story = byStory.computeIfAbsent(named.story(), s -> new TreeMap<>());
                if (!story.containsKey(name.key())) {
                    aliases.stories.merge(name.key(), 1, Integer::sum);
                }
                story.merge(name.key(), name, BodyName::lessBrief);
                forms.merge(name.key(), name, BodyName::lessBrief);
            }
        }
        for (Map<String, BodyName> story : byStory.values()) {
            for (BodyName brief : story.values()) {
                boolean ending = false;
                for (BodyName whole : story.values()) {
                    BodyRelation relation = brief.to(whole);
                    if (relation != BodyRelation.NONE) {
                        aliases.together
                                .computeIfAbsent(brief.key(), k -> new TreeMap<>())
                                .merge(whole.key(), 1, Integer::sum);
                    }
                    ending |= relation == BodyRelation.LAST_WORDS;
                }
                if (ending) {
                    aliases.endings.merge(brief.key(), 1, Integer::sum);
                }
            }
        }
        aliases.settleSpaces(forms);
        aliases.settlePlurals(forms);
        aliases.settle(forms);
        aliases.settleSlips();
        return aliases;
    }

    private static BodyRelation relation(Map<String, BodyName> forms, String one, String other) {
        BodyName brief = forms.get(one);
        BodyName whole = forms.get(other);
        if (brief == null || whole == null) {
            throw new IllegalStateException("a name without a form: " + one + ", " + other);
        }
        return brief.to(whole);
    }

    private void settle(Map<String, BodyName> forms) {
        forms.forEach((key, form) -> {
            int end = key.lastIndexOf(' ');
            BodyName brief = end < 0 ? null : forms.get(key.substring(0, end));
            if (brief != null && brief.isDescribedBy(form)) {
                longOf.put(brief.key(), key);
            }
        });
        together.forEach((brief, wholes) -> {
            if (longOf.containsKey(brief)) {
                return;
            }
            String best = null;
            int most = 0;
            for (Map.Entry<String, Integer> whole : wholes.entrySet()) {
                boolean fits = relation(forms, brief, whole.getKey()) != BodyRelation.LAST_WORDS;
                if (fits && whole.getValue() > most) {
                    most = whole.getValue();
                    best = whole.getKey();
                }
            }
            boolean sure = best != null
                    && brief.length() >= SURE_LETTERS
                    && relation(forms, brief, best) == BodyRelation.INITIALS;
            if (best == null || (most < MIN_STORIES && !sure)) {
                return;
            }
            int second = 0;
            for (Map.Entry<String, Integer> whole : wholes.entrySet()) {
                boolean other = !(whole.getKey() + " ").startsWith(best + " ");
                second = other ? Math.max(second, whole.getValue()) : second;
            }
            boolean often = most >= SHARE * stories.getOrDefault(brief, 0);
            boolean letters = relation(forms, brief, best) == BodyRelation.INITIALS;
            if ((often || letters) && most >= DOMINANCE * second) {
                longOf.put(brief, best);
            }
        });
        Map<String, List<String>> byInitials = new HashMap<>();
        forms.forEach((key, form) -> form.initials()
                .forEach(letters -> byInitials
                        .computeIfAbsent(letters, l -> new ArrayList<>())
                        .add(key)));
        forms.forEach((key, form) -> {
            boolean open =
                    form.size() == 1 && form.isBrief() && key.length() >= MIN_LETTERS && !longOf.containsKey(key);
            List<String> wholes = open ? byInitials.getOrDefault(key, List.of()) : List.of();
            int sum = wholes.stream()
                    .mapToInt(whole -> stories.getOrDefault(whole, 0))
                    .sum();
            wholes.stream()
                    .filter(whole -> stories.getOrDefault(whole, 0) >= CorpusNames.MIN_STORIES
                            && stories.getOrDefault(whole, 0) >= DOMINANCE * (sum - stories.getOrDefault(whole, 0)))
                    .forEach(whole -> longOf.put(key, whole));
            boolean only = wholes.size() == 1
                    && key.length() >= SURE_LETTERS
                    && stories.getOrDefault(key, 0) <= MAX_RARER * sum;
            if (only) {
                longOf.putIfAbsent(key, wholes.get(0));
            }
        });
    }

    /** "JP Morgan" and "JPMorgan", "TheBlaze" and "Blaze": the one that more stories write. */
    private void settleSpaces(Map<String, BodyName> forms) {
        Map<String, List<String>> bySqueezed = new TreeMap<>();
        forms.forEach((key, form) -> {
            String squeezed = form.squeezed();
            String bare = squeezed.startsWith(ARTICLE) ? squeezed.substring(ARTICLE.length()) : squeezed;
            if (squeezed.length() >= MIN_SQUEEZED) {
                bySqueezed.computeIfAbsent(bare, s -> new ArrayList<>()).add(key);
            }
        });
        bySqueezed.values().forEach(this::settleMostFrequent);
    }

    /** "Federal Elections Commission": a name of three words has a plural too many in a few of its stories. */
    private void settlePlurals(Map<String, BodyName> forms) {
        Map<String, List<String>> bySingular = new TreeMap<>();
        forms.forEach((key, form) -> {
            if (form.size() >= MIN_WORDS_OF_PLURAL) {
                bySingular
                        .computeIfAbsent(form.singular(), s -> new ArrayList<>())
                        .add(key);
            }
        });
        bySingular.values().forEach(this::settleMostFrequent);
    }

    private void settleMostFrequent(List<String> alike) {
        String best = alike.stream()
                .max(Comparator.comparing((String key) -> stories.getOrDefault(key, 0))
                        .thenComparing(Comparator.reverseOrder()))
                .orElseThrow();
        alike.stream().filter(key -> !key.equals(best)).forEach(key -> longOf.putIfAbsent(key, best));
    }

    /** "Harborlok" in one story, "Harborlook" in all others. */
    private void settleSlips() {
        Map<String, List<String>> bySound = new TreeMap<>();
        stories.forEach((key, n) -> {
            if (n >= MIN_RIGHT && key.length() >= MIN_MISSPELLED) {
                bySound.computeIfAbsent(Folding.skeleton(key), s -> new ArrayList<>())
                        .add(key);
            }
        });
        stories.forEach((key, n) -> {
            boolean open = n == 1 && key.length() >= MIN_MISSPELLED && !longOf.containsKey(key);
            List<String> right = open
                    ? bySound.getOrDefault(Folding.skeleton(key), List.of()).stream()
                            .filter(other -> isSlip(key, other))
                            .toList()
                    : List.of();
            if (right.size() == 1) {
                longOf.put(key, right.get(0));
            }
        });
    }

    /** A letter too few, too many or in another place, but not at the end, where it makes another word. */
    private static boolean isSlip(String one, String other) {
        boolean lastLetter = one.charAt(one.length() - 1) != other.charAt(other.length() - 1);
        boolean otherLetter = one.length() == other.length()
                && !one.chars()
                        .sorted()
                        .boxed()
                        .toList()
                        .equals(other.chars().sorted().boxed().toList());
        return !lastLetter && !otherLetter && Folding.isOneSlip(one, other);
    }

    /** The body that {@code key} means where a story gives no longer form. */
    String canonical(String key) {
        Set<String> seen = new HashSet<>();
        String at = key;
        while (longOf.containsKey(at) && seen.add(at)) {
            at = longOf.getOrDefault(at, at);
        }
        return at;
    }

    /** The body that a name means in a story that names {@code others}. */
    String canonical(BodyName name, List<BodyName> others) {
        String canonical = canonical(name.key());
        if (!canonical.equals(name.key())) {
            return canonical;
        }
        String listed = Abbreviations.wholeOf(name);
        Set<String> fitting = new HashSet<>();
        for (BodyName other : others) {
            BodyRelation relation = name.to(other);
            boolean letters = listed == null || relation == BodyRelation.INITIALS;
            if (letters && relation != BodyRelation.NONE && isMeant(name, other, relation)) {
                fitting.add(canonical(other.key()));
            }
        }
        if (fitting.size() == 1) {
            return fitting.iterator().next();
        }
        return listed == null ? name.key() : canonical(listed);
    }

    private boolean isMeant(BodyName name, BodyName whole, BodyRelation relation) {
        int n = together.getOrDefault(name.key(), Map.of()).getOrDefault(whole.key(), 0);
        boolean often = n >= SHARE * stories.getOrDefault(name.key(), 1);
        return switch (relation) {
            case INITIALS, CLIPPED -> true;
            case FIRST_WORDS -> often;
            case LAST_WORDS -> often || (isKnown(whole, name) && isMostlyPart(name));
            case NONE -> false;
        };
    }

    /** Whether most stories with the short name ("Post") also have a longer one that ends in it. "House" does not need the White House. */
    private boolean isMostlyPart(BodyName brief) {
        return endings.getOrDefault(brief.key(), 0) >= SHARE * stories.getOrDefault(brief.key(), 1);
    }

    /** Whether the long name is none that name recognition made of the short one and the words before it. */
    private boolean isKnown(BodyName whole, BodyName brief) {
        int n = stories.getOrDefault(whole.key(), 0);
        return n >= CorpusNames.MIN_STORIES && n * RARER >= stories.getOrDefault(brief.key(), 0);
    }
}
