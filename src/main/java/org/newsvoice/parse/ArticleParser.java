package org.newsvoice.parse;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.newsvoice.article.Article;
import org.newsvoice.article.Byline;
import org.newsvoice.article.Headers;
import org.newsvoice.article.PublishedTime;
import org.newsvoice.article.QualityFlag;
import org.newsvoice.article.StorySource;
import org.newsvoice.article.TextSpan;
import org.newsvoice.article.Zone;
import org.newsvoice.article.ZoneKind;
import org.newsvoice.corpus.OutletName;
import org.newsvoice.corpus.PartRole;
import org.newsvoice.corpus.RawHeaders;
import org.newsvoice.corpus.RawPart;
import org.newsvoice.corpus.RawStory;
import org.newsvoice.failure.Reject;
import org.newsvoice.failure.RejectCode;

/**
 * Reads a raw story as an article: the stored text, the purpose of each stretch of it, and what the story says about
 * itself. Zones cover all characters except white space. A record's own fields take precedence over its text. A pure
 * function of the story and the default zone; immutable and thread-safe. Its time is linear in the length of the text.
 */
public final class ArticleParser {

    private static final String BLANK_LINE = "\n\n";
    /** Longer than any address; data and languages without spaces are not for the analyzer of English. */
    private static final int MAX_WORD_CHARS = 5_000;

    private final PublishedTimeParser times;
    private final HeaderLineReader headerLines;
    private final List<ZoneParser> inOrder;

    /**
     * A parser.
     *
     * @param defaultZone where times without a zone are read
     */
    public ArticleParser(ZoneId defaultZone) {
        this.times = new PublishedTimeParser(defaultZone);
        this.headerLines = new HeaderLineReader(times);
        this.inOrder = List.of(
                new MarkedHeaderParser(headerLines),
                new HeaderLineParser(headerLines),
                new HeadlineParser(),
                new DeckParser(),
                new CaptionParser(),
                new BoilerplateParser(),
                new DatelineParser());
    }

    /** Parses {@code raw}; never throws for anything that a story holds. */
    public ParseOutcome parse(RawStory raw) {
        StringBuilder stored = new StringBuilder();
        List<TextSpan> spans = new ArrayList<>();
        for (RawPart part : raw.parts()) {
            stored.append(stored.isEmpty() ? "" : BLANK_LINE);
            String clean = CleanText.of(part.text()).text();
            spans.add(new TextSpan(stored.length(), stored.length() + clean.length()));
            stored.append(clean);
        }
        String text = stored.toString();
        if (text.codePoints().noneMatch(Character::isLetterOrDigit)) {
            return new ParseOutcome.Rejected(
                    new Reject(RejectCode.EMPTY_STORY, "the story has no letter and no digit"));
        }
        int longest = longestWord(text);
        if (longest > MAX_WORD_CHARS) {
            return new ParseOutcome.Rejected(new Reject(
                    RejectCode.STORY_TOO_LONG,
                    "a word of " + longest + " characters, more than " + MAX_WORD_CHARS + ": no text is written so"));
        }
        Draft draft = new Draft(text, blocks(raw, text, spans));
        raw.headers().headLines().forEach(line -> headerLines.readShown(line).ifPresent(draft.facts()::shown));
        inOrder.forEach(parser -> parser.findZones(draft));
        return new ParseOutcome.Parsed(article(raw, draft));
    }

    /** Number of characters between two spaces: what a tokenizer has to take at once. */
    private static int longestWord(String text) {
        int longest = 0;
        int begin = 0;
        for (int i = 0; i <= text.length(); i++) {
            if (i == text.length() || Character.isWhitespace(text.charAt(i))) {
                longest = Math.max(longest, i - begin);
                begin = i + 1;
            }
        }
        return longest;
    }

    private List<Block> blocks(RawStory raw, String text, List<TextSpan> spans) {
        List<Block> blocks = new ArrayList<>();
        for (int i = 0; i < spans.size(); i++) {
            PartRole role = raw.parts().get(i).role();
            boolean whole = role == PartRole.TITLE || role == PartRole.SUMMARY || role == PartRole.CAPTION;
            List<TextSpan> paragraphs = whole
                    ? List.of(spans.get(i).trim(text))
                    : ParagraphLayout.paragraphs(
                            text, spans.get(i), line -> headerLines.read(line).isPresent());
            paragraphs.stream()
                    .filter(span -> !span.isEmpty())
                    .forEach(span -> blocks.add(new Block(role, span, null)));
        }
        return blocks;
    }

    private Article article(RawStory raw, Draft draft) {
        List<Zone> zones = draft.zones();
        HeaderFacts facts = draft.facts();
        StorySource source = source(raw.source(), facts.url());
        PublishedTime published = published(raw.headers(), facts);
        Headers headers = new Headers(
                facts.title(),
                facts.deck(),
                byline(raw.headers(), facts.byline()),
                facts.place(),
                published,
                LanguageCode.of(raw.headers().language()));
        return new Article(
                StoryIdentity.key(raw, source, draft.text()),
                source,
                headers,
                draft.text(),
                zones,
                StoryIdentity.content(draft.text(), zones),
                flags(raw, published, zones));
    }

    private @Nullable PublishedTime published(RawHeaders headers, HeaderFacts facts) {
        String field = headers.published();
        PublishedTime declared =
                field == null ? null : times.parseField(field.strip()).orElse(null);
        PublishedTime told = declared == null ? facts.published() : declared;
        // Both are only the day: the one that the story itself prints, then that of its folder.
        return Stream.of(Optional.ofNullable(told), day(facts.datelineDate()), day(headers.filedOn()))
                .flatMap(Optional::stream)
                .findFirst()
                .orElse(null);
    }

    private Optional<PublishedTime> day(@Nullable String date) {
        return date == null ? Optional.empty() : times.parse(date);
    }

    private static Byline byline(RawHeaders headers, Byline inText) {
        Set<String> authors = new LinkedHashSet<>();
        String agency = null;
        for (String field : headers.authors()) {
            BylineNames names = BylineNames.ofField(field);
            authors.addAll(names.authors());
            agency = agency == null ? names.agency() : agency;
        }
        return new Byline(
                authors.isEmpty() ? inText.authors() : List.copyOf(authors), agency == null ? inText.agency() : agency);
    }

    /** The source with the address that the text itself gives, and its host as the outlet. */
    private static StorySource source(StorySource given, @Nullable String url) {
        if (given.url() != null || url == null) {
            return given;
        }
        String outlet = OutletName.host(url).orElse(given.outlet());
        return new StorySource(given.corpusFile(), given.recordNo(), outlet, url, given.section(), given.extraction());
    }

    private static Set<QualityFlag> flags(RawStory raw, @Nullable PublishedTime published, List<Zone> zones) {
        Set<QualityFlag> flags = EnumSet.noneOf(QualityFlag.class);
        flags.addAll(raw.flags());
        if (published == null) {
            flags.add(QualityFlag.UNDATED);
        } else if (published.zoneAssumed()) {
            flags.add(QualityFlag.ZONE_ASSUMED);
        }
        if (zones.stream().noneMatch(zone -> zone.kind() == ZoneKind.PARAGRAPH)) {
            flags.add(QualityFlag.EMPTY_BODY);
        }
        if (raw.parts().stream().anyMatch(part -> Mojibake.isIn(part.text()))) {
            flags.add(QualityFlag.MOJIBAKE);
        }
        return flags;
    }
}
