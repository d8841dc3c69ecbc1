package org.newsvoice.quote.indirect;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What was learned about speech without quotation marks. Immutable and thread-safe.
 *
 * @param words how often each word reports
 * @param contents chooses what a cue reports, if anything
 * @param sources chooses who says so, if the sentence says it
 * @param tagger tags tokens, as a second opinion for {@code guesses}; null where nothing asks for it
 * @param guesses judges what these choose by the rest of the story; null to take their likeliest
 */
public record IndirectModel(
        CueWords words,
        ChoiceModel contents,
        ChoiceModel sources,
        @Nullable TokenTagger tagger,
        @Nullable GuessModel guesses) {

    /** The same with another judge of what it chooses. */
    IndirectModel with(GuessModel other) {
        return new IndirectModel(words, contents, sources, tagger, other);
    }

    private static final String RESOURCE = "indirect.bin";

    /** The model that is part of the program. */
    public static IndirectModel load() {
        return Shared.MODEL;
    }

    /** Read by the first who asks; all threads share it. */
    private static final class Shared {
        static final IndirectModel MODEL = fromResource();

        private static IndirectModel fromResource() {
            try (InputStream in = Objects.requireNonNull(IndirectModel.class.getResourceAsStream(RESOURCE))) {
                return read(in);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    /** Reads what {@link #write} wrote. */
    public static IndirectModel read(InputStream in) throws IOException {
        DataInputStream data = new DataInputStream(new BufferedInputStream(in));
        return new IndirectModel(
                CueWords.read(data),
                ChoiceModel.read(data),
                ChoiceModel.read(data),
                data.readBoolean() ? TokenTagger.read(data) : null,
                data.readBoolean() ? GuessModel.read(data) : null);
    }

    /** Writes the model; the same bytes for the same model. */
    public void write(OutputStream out) throws IOException {
        DataOutputStream data = new DataOutputStream(new BufferedOutputStream(out));
        words.write(data);
        contents.write(data);
        sources.write(data);
        data.writeBoolean(tagger != null);
        if (tagger != null) {
            tagger.write(data);
        }
        data.writeBoolean(guesses != null);
        if (guesses != null) {
            guesses.write(data);
        }
        data.flush();
    }
}
