package org.newsvoice.speaker;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.newsvoice.nlp.EntityMention;

/** The mentions of one person or organization while a story is being read. Confined to one thread. */
final class NameGroup implements Referent {

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

    NameWords name() {
        return name;
    }

    SpeakerKind kind() {
        return kind;
    }

    List<EntityMention> mentions() {
        return mentions;
    }

    boolean isPerson() {
        return kind == SpeakerKind.PERSON;
    }

    /** Whether the name model may have taken a person for a body: two or three words that name no kind of body. */
    boolean couldBePerson(boolean speaks) {
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
    void becomePerson() {
        kind = SpeakerKind.PERSON;
    }

    /** The story gives the person's age. */
    void aged(int years) {
        ages.add(years);
    }

    /** Whether the story says that the person is so old. */
    boolean isAged(int years) {
        return ages.contains(years);
    }

    /** Whether the story gives an age. */
    boolean hasAge() {
        return !ages.isEmpty();
    }

    /** The story gives the state behind the name: "(R-Fla.)". */
    void from(@Nullable String usState) {
        state = usState == null ? state : usState;
    }

    /** The state of an American politician, in lower case; null when the story does not give it. */
    @Nullable
    String state() {
        return state;
    }

    /** The story says which country the person is from; null tells nothing. */
    void ofNation(@Nullable String country) {
        nation = country == null ? nation : country;
    }

    /** The country the person is from, in lower case; null when the story does not say. */
    @Nullable
    String nation() {
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
    boolean isDescribed(String noun, Set<String> modifiers) {
        return descriptions.stream().anyMatch(description -> description.fits(noun, modifiers));
    }

    /** Whether the story says that the person holds an office now. */
    boolean holdsOffice() {
        return descriptions.stream().anyMatch(description -> description.isOffice() && !description.isPast());
    }

    /** Whether the story says that this is what the person was: "former mayor". */
    boolean hasBeen(String noun) {
        return descriptions.stream().anyMatch(description -> description.noun().equals(noun) && description.isPast());
    }

    Speaker speaker() {
        boolean cased = name.isInCapitals() && (isPerson() || name.isInLongWords());
        NameWords shown = bare ? name.withoutMark() : name;
        return new Speaker(cased ? name.inTitleCase() : shown.toString(), kind, title);
    }
}
