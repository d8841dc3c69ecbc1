package org.newsvoice.cli.wiring;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.newsvoice.config.FileStamp;
import org.newsvoice.config.ReadSettings;
import org.newsvoice.corpus.PathPattern;
import org.newsvoice.corpus.RawStory;
import org.newsvoice.corpus.StoryDecoder;
import org.newsvoice.corpus.TextEncoding;
import org.newsvoice.corpus.mapping.FieldMappings;
import org.newsvoice.failure.ErrorCode;
import org.newsvoice.failure.JobException;
import org.newsvoice.job.reading.StoryReader;
import org.newsvoice.language.StoryLanguage;
import org.newsvoice.parse.ArticleParser;
import org.newsvoice.parse.ParseOutcome;

/** Wires the decoders and the parser together. Ships its settings; what they make is made again in each JVM. */
public final class NewsReader implements StoryReader {

    private static final long serialVersionUID = 1L;

    private final String format;
    private final String mapping;
    private final String mappingYaml;
    private final TextEncoding encoding;
    private final PathPattern paths;
    private final ReadSettings.NonEnglish nonEnglish;
    private final String defaultZone;
    private transient volatile @Nullable Wired wired;

    /**
     * A reader.
     *
     * @throws JobException USAGE when the mapping, encoding or path pattern is none
     */
    public NewsReader(ReadSettings settings) {
        this.format = settings.format();
        this.mapping = settings.mapping();
        this.mappingYaml = yaml(mapping);
        this.encoding = checked("encoding", settings.encoding(), TextEncoding::of);
        this.paths = checked("path-pattern", settings.pathPattern(), PathPattern::of);
        this.nonEnglish = settings.nonEnglish();
        this.defaultZone = settings.defaultZone().getId();
        checked("mapping", mapping, name -> FieldMappings.of(name, mappingYaml));
    }

    /**
     * The value of {@code --mapping}: a preset's name, whose content goes with the program's version, or a file with its {@link FileStamp}.
     *
     * @throws JobException USAGE when it is neither
     */
    public static String stamped(String mapping) {
        return FieldMappings.findPreset(mapping).isPresent()
                ? mapping
                : FileStamp.of(mapping, yaml(mapping).getBytes(StandardCharsets.UTF_8));
    }

    private static String yaml(String mapping) {
        return FieldMappings.findPreset(mapping).orElseGet(() -> {
            try {
                return Files.readString(Path.of(mapping));
            } catch (IOException | IllegalArgumentException unreadable) {
                throw new JobException(
                        ErrorCode.USAGE,
                        "--mapping cannot be " + mapping
                                + ": there is no such file to read, and no such preset. Give a YAML"
                                + " file or one of: auto, " + String.join(", ", FieldMappings.presets()) + ".",
                        unreadable);
            }
        });
    }

    private static <T> T checked(String option, String value, Function<String, T> reading) {
        try {
            return reading.apply(value);
        } catch (IllegalArgumentException wrong) {
            throw new JobException(
                    ErrorCode.USAGE, "--" + option + " cannot be " + value + ": " + wrong.getMessage() + ".", wrong);
        }
    }

    @Override
    public StoryDecoder decoder() {
        return wired().decoder();
    }

    @Override
    public PathPattern paths() {
        return paths;
    }

    /**
     * The decoder, telling what it comes across.
     *
     * @param formats hears the format of each file
     * @param records hears the mapping of each record, and the fields that it leaves aside
     */
    public StoryDecoder watchedDecoder(Consumer<String> formats, BiConsumer<String, Set<String>> records) {
        return NewsFormats.decoders(mappings().watched(records), encoding)
                .watched(formats)
                .find(format)
                .orElseThrow();
    }

    private FieldMappings mappings() {
        return FieldMappings.of(mapping, mappingYaml);
    }

    @Override
    public ParseOutcome parse(RawStory story) {
        ParseOutcome outcome = wired().parser().parse(story);
        if (!(outcome instanceof ParseOutcome.Parsed parsed) || nonEnglish == ReadSettings.NonEnglish.KEEP) {
            return outcome;
        }
        return StoryLanguage.rejectUnlessEnglish(parsed.article())
                .<ParseOutcome>map(ParseOutcome.Rejected::new)
                .orElse(outcome);
    }

    private Wired wired() {
        Wired made = wired;
        if (made == null) {
            StoryDecoder decoder =
                    NewsFormats.decoders(mappings(), encoding).find(format).orElseThrow();
            made = new Wired(decoder, new ArticleParser(java.time.ZoneId.of(defaultZone)));
            wired = made;
        }
        return made;
    }

    private record Wired(StoryDecoder decoder, ArticleParser parser) {}
}
