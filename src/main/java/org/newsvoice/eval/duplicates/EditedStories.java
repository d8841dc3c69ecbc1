package org.newsvoice.eval.duplicates;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.newsvoice.article.Article;
import org.newsvoice.article.StorySource;
import org.newsvoice.corpus.PartRole;
import org.newsvoice.corpus.RawHeaders;
import org.newsvoice.corpus.RawPart;
import org.newsvoice.corpus.RawStory;
import org.newsvoice.parse.ArticleParser;
import org.newsvoice.parse.ParseOutcome;

/**
 * Makes, from real stories, copies as outlets print them and stories that only look like copies. Which are which is known by
 * how they were made. A pure function of the stories, their order and the seed.
 */
public final class EditedStories {

    private static final int MIN_WORDS = 60;
    private static final double MIN_CUT = 0.1;
    private static final double MAX_CUT = 0.5;
    private static final int MAX_ADDED = 3;
    private static final int SENTENCES_PER_PARAGRAPH = 2;
    private static final double MOSTLY_FIGURES = 0.6;
    private static final long FIRST_SECOND =
            Instant.parse("2027-01-01T00:00:00Z").getEpochSecond();
    private static final int SECONDS = 86_400 * 30;
    private static final ArticleParser PARSER = new ArticleParser(ZoneOffset.UTC);

    private static final int STORIES_PER_DONOR = 5;

    private final List<PlainBody> stories;
    /** They lend headlines and paragraphs and are not edited: who has the lead of another story is no copy of one alone. */
    private final List<PlainBody> donors;

    private final Random random;

    /**
     * Takes those of {@code stories} that are long enough and share no sentence with one before: what the corpus itself holds
     * twice is neither right nor wrong here. A fifth of them lends what is added to the others.
     *
     * @throws IllegalArgumentException when fewer than two are left
     */
    public EditedStories(List<Article> stories, long seed) {
        Set<String> seen = new HashSet<>();
        List<PlainBody> usable = stories.stream()
                .map(PlainBody::of)
                .filter(story -> story.words() >= MIN_WORDS)
                .filter(story -> {
                    List<String> sentences = story.sentences().stream()
                            .filter(sentence -> sentence.length() > MIN_WORDS)
                            .toList();
                    boolean isNew = sentences.stream().noneMatch(seen::contains);
                    seen.addAll(sentences);
                    return isNew;
                })
                .toList();
        if (usable.size() < 2) {
            throw new IllegalArgumentException("stories to edit: " + usable.size());
        }
        this.random = new Random(seed);
        List<PlainBody> shuffled = new ArrayList<>(usable);
        Collections.shuffle(shuffled, random);
        int last = (shuffled.size() + STORIES_PER_DONOR - 1) / STORIES_PER_DONOR;
        this.donors = List.copyOf(shuffled.subList(0, last));
        this.stories = List.copyOf(shuffled.subList(last, shuffled.size()));
    }

    /** How many stories there are to edit. */
    public int size() {
        return stories.size();
    }

    /** The n-th story and what becomes of it. Call in order: each call takes from the same chance. */
    public List<EditedStory> family(int n) {
        PlainBody story = stories.get(n % stories.size());
        int round = n / stories.size();
        Map<StoryEdit, PlainBody> edited = new LinkedHashMap<>();
        for (StoryEdit edit : EnumSet.allOf(StoryEdit.class)) {
            if (edit.isCopy()) {
                edited.put(edit, copy(story, edit));
            }
        }
        edited.put(StoryEdit.UPDATE, update(story));
        otherFigures(story).ifPresent(other -> edited.put(StoryEdit.OTHER_FIGURES, other));
        edited.put(StoryEdit.MARKET_REPORT, MarketReport.ofDay(n));
        List<EditedStory> family = new ArrayList<>();
        edited.forEach((edit, body) -> {
            PlainBody own = round == 0 ? body : body.map(text -> otherWords(text, round));
            String id = n + "-" + edit.label();
            article(id, own).ifPresent(article -> family.add(new EditedStory(n, edit, article)));
        });
        return family;
    }

    private PlainBody copy(PlainBody story, StoryEdit edit) {
        PlainBody copy = story;
        if (edit.headline()) {
            copy = copy.withTitle(other().title());
        }
        if (edit.cutTail()) {
            copy = copy.cut(MIN_CUT + random.nextDouble() * (MAX_CUT - MIN_CUT));
        }
        if (edit.added()) {
            List<String> more = new ArrayList<>();
            for (int i = random.nextInt(MAX_ADDED); i >= 0; i--) {
                more.add(paragraph());
            }
            copy = copy.with(more, random);
        }
        return copy;
    }

    private PlainBody update(PlainBody story) {
        List<String> paragraphs = new ArrayList<>(List.of(paragraph()));
        double kept = 0.3 + 0.4 * random.nextDouble();
        story.sentences().stream().skip(1).forEach(sentence -> {
            if (random.nextDouble() < kept) {
                paragraphs.add(PlainBody.otherFigures(sentence, random));
            }
        });
        return new PlainBody(story.title(), paragraphs);
    }

    private Optional<PlainBody> otherFigures(PlainBody story) {
        List<String> sentences = story.sentences();
        long figures = sentences.stream().filter(PlainBody::hasFigure).count();
        boolean full = PlainBody.hasFigure(sentences.get(0)) && figures >= MOSTLY_FIGURES * sentences.size();
        return full ? Optional.of(story.map(text -> PlainBody.otherFigures(text, random))) : Optional.empty();
    }

    private PlainBody other() {
        return donors.get(random.nextInt(donors.size()));
    }

    /** Two sentences of another story. */
    private String paragraph() {
        List<String> sentences = other().sentences();
        int first = random.nextInt(Math.max(1, sentences.size() - SENTENCES_PER_PARAGRAPH + 1));
        return String.join(" ", sentences.subList(first, Math.min(sentences.size(), first + SENTENCES_PER_PARAGRAPH)));
    }

    /** As many stories as are wanted from few: the same story in other words, which no two rounds share. */
    private static String otherWords(String text, int round) {
        return text.replaceAll("(?<=\\p{L})\\b", "x" + Integer.toString(round, Character.MAX_RADIX));
    }

    private Optional<Article> article(String id, PlainBody body) {
        // Any of the family may be the first to be published, and so canonical.
        String published =
                Instant.ofEpochSecond(FIRST_SECOND + random.nextInt(SECONDS)).toString();
        RawStory raw = new RawStory(
                new StorySource(id, 0, "edited", null, null),
                id,
                new RawHeaders(List.of(), published, "en"),
                List.of(new RawPart(PartRole.TITLE, body.title()), new RawPart(PartRole.BODY, body.text())));
        return PARSER.parse(raw) instanceof ParseOutcome.Parsed parsed
                ? Optional.of(parsed.article())
                : Optional.empty();
    }

    /**
     * A story that was made of another.
     *
     * @param family number of the story it was made of
     * @param edit how
     * @param article the result
     */
    public record EditedStory(int family, StoryEdit edit, Article article) {}
}
