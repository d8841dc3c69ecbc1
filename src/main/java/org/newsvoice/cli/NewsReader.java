package org.newsvoice.cli;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.newsvoice.config.ReadSettings;
import org.newsvoice.corpus.RawStory;
import org.newsvoice.corpus.StoryDecoder;
import org.newsvoice.corpus.StoryDecoders;
import org.newsvoice.corpus.json.JsonStoryDecoder;
import org.newsvoice.corpus.text.TextStoryDecoder;
import org.newsvoice.job.StoryReader;
import org.newsvoice.parse.ArticleParser;
import org.newsvoice.parse.ParseOutcome;

/** Wires the decoders and the parser together. Ships its settings; what they make is made anew in each JVM. */
public final class NewsReader implements StoryReader {

    private static final long serialVersionUID = 1L;
    private static final int MAX_RECORD_BYTES = 20_000_000;

    private final String format;
    private final String defaultZone;
    private transient volatile @Nullable Wired wired;

    /** A reader of the format that {@code settings} name, or of any. */
    public NewsReader(ReadSettings settings) {
        this.format = settings.format();
        this.defaultZone = settings.defaultZone().getId();
    }

    @Override
    public StoryDecoder decoder() {
        return wired().decoder();
    }

    @Override
    public Parsed parse(RawStory story) {
        ParseOutcome outcome = wired().parser().parse(story);
        if (outcome instanceof ParseOutcome.Parsed parsed) {
            return Parsed.of(parsed.article());
        }
        return Parsed.of(((ParseOutcome.Rejected) outcome).reject());
    }

    private Wired wired() {
        Wired made = wired;
        if (made == null) {
            Optional<StoryDecoder> decoder = new StoryDecoders(
                            List.of(new JsonStoryDecoder(MAX_RECORD_BYTES), new TextStoryDecoder(MAX_RECORD_BYTES)))
                    .find(format);
            made = new Wired(decoder.orElseThrow(), new ArticleParser(java.time.ZoneId.of(defaultZone)));
            wired = made;
        }
        return made;
    }

    private record Wired(StoryDecoder decoder, ArticleParser parser) {}
}
