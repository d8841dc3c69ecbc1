package org.newsvoice.corpus;

import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.newsvoice.failure.Reject;
import org.newsvoice.failure.RejectCode;

/**
 * The formats that a run can read, in the order in which {@link #auto()} asks them. Immutable and thread-safe as its decoders are.
 */
public final class StoryDecoders {

    /** How much of a file the formats see when they are asked whether they recognize it. */
    public static final int HEAD_BYTES = 65_536;

    private final List<StoryDecoder> inOrder;

    /**
     * A registry.
     *
     * @param inOrder the choosy formats first; plain text, which takes anything, last
     */
    public StoryDecoders(List<StoryDecoder> inOrder) {
        this.inOrder = List.copyOf(inOrder);
    }

    /** The names that {@code --format} takes beside {@code auto}, in order. */
    public List<String> formats() {
        return inOrder.stream().map(StoryDecoder::format).distinct().toList();
    }

    /** The decoder for a value of {@code --format}, {@code auto} included; empty for a name that no format has. */
    public Optional<StoryDecoder> find(String format) {
        if (format.equals(Auto.NAME)) {
            return Optional.of(auto());
        }
        return inOrder.stream()
                .filter(decoder -> decoder.format().equals(format))
                .findFirst();
    }

    /** These formats, telling {@code watcher} the name of the one that decodes each file. */
    public StoryDecoders watched(Consumer<String> watcher) {
        return new StoryDecoders(inOrder.stream()
                .map(decoder -> (StoryDecoder) new Watched(decoder, watcher))
                .toList());
    }

    private record Watched(StoryDecoder decoder, Consumer<String> watcher) implements StoryDecoder {

        @Override
        public String format() {
            return decoder.format();
        }

        @Override
        public boolean recognizes(byte[] head) {
            return decoder.recognizes(head);
        }

        @Override
        public boolean guesses() {
            return decoder.guesses();
        }

        @Override
        public RecordReader decode(CorpusFile file, InputStream in) throws IOException {
            watcher.accept(format());
            return decoder.decode(file, in);
        }
    }

    /**
     * A decoder that looks at each file's first bytes and lets the first format that recognizes them decode it. Names and
     * extensions do not count: corpora have stories without any. A file that is surely of another format than these is one broken
     * record, which says what can be done about it.
     */
    public StoryDecoder auto() {
        return new Auto(inOrder);
    }

    private record Auto(List<StoryDecoder> inOrder) implements StoryDecoder {

        static final String NAME = "auto";

        @Override
        public String format() {
            return NAME;
        }

        @Override
        public boolean recognizes(byte[] head) {
            return inOrder.stream().anyMatch(decoder -> decoder.recognizes(head));
        }

        @Override
        public RecordReader decode(CorpusFile file, InputStream in) throws IOException {
            boolean seekable = in instanceof SeekableContent;
            InputStream whole = seekable ? in : new BufferedInputStream(in, 2 * HEAD_BYTES);
            byte[] head = head(whole);
            for (StoryDecoder decoder : inOrder) {
                Optional<String> foreign = decoder.guesses() ? ForeignFormat.of(head) : Optional.empty();
                if (foreign.isPresent()) {
                    return RecordReader.of(unreadable(RejectCode.NO_STORY, foreign.get(), head));
                }
                if (decoder.recognizes(head)) {
                    return decoder.decode(file, whole);
                }
            }
            return RecordReader.of(
                    unreadable(RejectCode.MALFORMED_RECORD, "no format recognizes the file's first bytes", head));
        }

        private static DecodedRecord unreadable(RejectCode code, String detail, byte[] head) {
            String start = new String(head, 0, Math.min(head.length, 2 * Excerpt.MAX_CHARS), StandardCharsets.UTF_8);
            return new DecodedRecord.Broken(0, new Reject(code, detail), Excerpt.of(start));
        }

        /** The first bytes, which are read again. UTF-16 is shown as UTF-8. */
        private static byte[] head(InputStream in) throws IOException {
            byte[] head;
            if (in instanceof SeekableContent seekable) {
                long begin = seekable.position();
                head = in.readNBytes(HEAD_BYTES);
                seekable.seek(begin);
            } else {
                head = ContentHead.peek(in, HEAD_BYTES);
            }
            return TextEncoding.DETECTED.utf8(new ByteArrayInputStream(head)).readNBytes(HEAD_BYTES);
        }
    }
}
