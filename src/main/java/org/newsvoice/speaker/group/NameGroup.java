package org.newsvoice.speaker.group;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.newsvoice.nlp.EntityMention;
import org.newsvoice.speaker.Speaker;
import org.newsvoice.speaker.SpeakerKind;
import org.newsvoice.speaker.word.BodyKinds;
import org.newsvoice.speaker.word.Description;
import org.newsvoice.speaker.word.NameWords;

/** The mentions of one person or organization while a story is being read. Confined to one thread. */
public final class NameGroup implements Referent {

    private static final int MAX_PERSON = 3;

    private NameWords name;
    private SpeakerKind kind;
    private final Set<Integer> ages = new HashSet<>();
    private final List<EntityMention> mentions = new ArrayList<>();
    private boolean bare;
    private @Nullable String title;
    private final List<Description> descriptions = new ArrayList<>();
    private @Nullable String state;
    private @Nullable String nation;
    private final GenderEvidence gender = new GenderEvidence();

    NameGroup(NameWords name, SpeakerKind kind) {
        this.name = name;
        this.kind = kind;
    }

    /**
     * Adds a mention.
     *
     * @param marked whether the mark of a possessive ends or follows it
     */
    void add(NameWords words, EntityMention mention, boolean marked) {
        bare |= !marked;
        if (words.size() > name.size() || words.isBetterThan(name)) {
            name = words;
        }
        mentions.add(mention);
    }

    /** Takes over mentions of another name of the same person; with all of them, also what the story says there. */
    void take(NameGroup other, List<EntityMention> moved) {
        mentions.addAll(moved);
        other.mentions.removeAll(moved);
        if (other.mentions.isEmpty()) {
            title = title == null ? other.title : title;
            state = state == null ? other.state : state;
            nation = nation == null ? other.nation : nation;
            ages.addAll(other.ages);
            descriptions.addAll(other.descriptions);
            gender.suggest(other.gender.told());
        }
    }

    void sortMentions() {
        mentions.sort((a, b) -> a.span().compareTo(b.span()));
    }

    /** The longest form of the name so far. */
    public NameWords name() {
        return name;
    }

    SpeakerKind kind() {
        return kind;
    }

    /** In the order of the story. */
    public List<EntityMention> mentions() {
        return mentions;
    }

    /** Whether a person bears the name, not a body. */
    public boolean isPerson() {
        return kind == SpeakerKind.PERSON;
    }

    /** Whether the name model may have taken a person for a body: two or three words that name no kind of body. */
    public boolean couldBePerson(boolean speaks) {
        boolean words = name.size() > 1
                && name.size() <= MAX_PERSON
                && name.shown().stream()
                        .noneMatch(word -> BodyKinds.is(word)
                                || word.contains("&")
                                || word.endsWith(".")
                                || !Character.isUpperCase(word.charAt(0)));
        return words && (speaks || gender.told() != null);
    }

    /** A pronoun shows that what looked like a body's name is a person's. */
    public void becomePerson() {
        kind = SpeakerKind.PERSON;
    }

    /** The story gives the person's age. */
    void aged(int years) {
        ages.add(years);
    }

    /** Whether the story says that the person is so old. */
    public boolean isAged(int years) {
        return ages.contains(years);
    }

    /** Whether the story gives an age. */
    public boolean hasAge() {
        return !ages.isEmpty();
    }

    /** The only age that the story gives; empty when it gives none or more. */
    OptionalInt age() {
        return ages.size() == 1 ? OptionalInt.of(ages.iterator().next()) : OptionalInt.empty();
    }

    /** The story gives the state behind the name: "(R-Fla.)". */
    void from(@Nullable String usState) {
        state = usState == null ? state : usState;
    }

    /** The state of an American politician, in lower case; null when the story does not give it. */
    @Nullable
    public String state() {
        return state;
    }

    /** The story says which country the person is from; null tells nothing. */
    void ofNation(@Nullable String country) {
        nation = country == null ? nation : country;
    }

    /** The country the person is from, in lower case; null when the story does not say. */
    @Nullable
    public String nation() {
        return nation;
    }

    /** Keeps the longest title seen. */
    void titled(String words) {
        if (title == null || words.length() > title.length()) {
            title = words;
        }
    }

    @Nullable
    String title() {
        return title;
    }

    @Override
    public GenderEvidence gender() {
        return gender;
    }

    void describedAs(List<Description> more) {
        descriptions.addAll(more);
    }

    /** Whether the story says that this is what the noun and its modifiers name. */
    public boolean isDescribed(String noun, Set<String> modifiers) {
        return descriptions.stream().anyMatch(description -> description.fits(noun, modifiers));
    }

    /** Whether the story says that this is what the person is, in one word or with the one before it. */
    public boolean isDescribed(Pattern nouns) {
        return descriptions.stream()
                .filter(description -> !description.isPast())
                .anyMatch(description -> nouns.matcher(description.noun()).matches()
                        || description.modifiers().stream()
                                .anyMatch(word -> nouns.matcher(word + " " + description.noun())
                                        .matches()));
    }

    /** Whether the story says that the person holds an office now. */
    public boolean holdsOffice() {
        return descriptions.stream().anyMatch(description -> description.isOffice() && !description.isPast());
    }

    /** Whether the story says that this is what the person was: "former mayor". */
    public boolean hasBeen(String noun) {
        return descriptions.stream().anyMatch(description -> description.noun().equals(noun) && description.isPast());
    }

    /** What the story tells of the one named. */
    public Speaker speaker() {
        boolean cased = name.isInCapitals() && (isPerson() || name.isInLongWords());
        NameWords shown = bare ? name.withoutMark() : name;
        return new Speaker(cased ? name.inTitleCase() : shown.toString(), kind, title);
    }
}
