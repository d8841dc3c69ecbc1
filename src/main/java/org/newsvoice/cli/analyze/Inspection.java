package org.newsvoice.cli.analyze;

import java.io.IOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.Path;
import org.newsvoice.article.Article;
import org.newsvoice.cli.wiring.NewsReader;
import org.newsvoice.corpus.DecodedRecord;
import org.newsvoice.corpus.FileRecord;
import org.newsvoice.corpus.RawStory;
import org.newsvoice.corpus.container.ContainerLimits;
import org.newsvoice.corpus.container.CorpusReader;
import org.newsvoice.corpus.container.FileRecords;
import org.newsvoice.corpus.container.LimitExceededException;
import org.newsvoice.failure.Reject;
import org.newsvoice.failure.RejectCode;
import org.newsvoice.parse.ParseOutcome;
import org.newsvoice.run.StoryGap;
import org.newsvoice.storage.InputFile;
import org.newsvoice.storage.StoredContent;

/** What a sample of an input's files holds: files evenly over the whole list, the first records of each. One thread. */
final class Inspection {

    private static final int MAX_FILES = 200;
    private static final int MAX_RECORDS = 500;
    private static final int EXAMPLES = 2;

    private final NewsReader reader;
    private final int wanted;
    private final List<Article> shown = new ArrayList<>();
    private final SortedMap<String, Integer> formats = new TreeMap<>();
    private final SortedMap<String, Integer> mappings = new TreeMap<>();
    private final SortedMap<String, Integer> unmapped = new TreeMap<>();
    private final Map<RejectCode, Reasons> rejects = new LinkedHashMap<>();
    private int filesRead;
    private int filesCut;
    private int nStories;
    private final SortedMap<String, Integer> gaps = new TreeMap<>();
    private final Set<String> folders = new HashSet<>();
    private long storyChars;
    private long bytesRead;

    /** Records left out for one reason. */
    static final class Reasons {
        private int n;
        private final List<String> examples = new ArrayList<>();

        int n() {
            return n;
        }

        List<String> examples() {
            return examples;
        }
    }

    Inspection(NewsReader reader, int wanted) {
        this.reader = reader;
        this.wanted = wanted;
    }

    /** Reads the sample of {@code files}. */
    void read(List<InputFile> files, Configuration configuration) {
        CorpusReader records = new CorpusReader(
                reader.watchedDecoder(format -> formats.merge(format, 1, Integer::sum), this::mapped),
                reader.paths(),
                ContainerLimits.DEFAULT);
        int step = Math.max(1, (files.size() + MAX_FILES - 1) / MAX_FILES);
        for (int i = 0; i < files.size(); i += step) {
            read(files.get(i), records, configuration);
        }
    }

    private void read(InputFile file, CorpusReader records, Configuration configuration) {
        filesRead++;
        folders.add(file.file().corpus());
        Path path = new Path(URI.create(file.uri()));
        try (StoredContent stored =
                StoredContent.open(path, configuration, file.file().bytes())) {
            FileRecords found = records.read(file.file(), stored);
            FileRecord record = found.next();
            for (int n = 0; record != null && n < MAX_RECORDS; n++) {
                add(record);
                record = found.next();
            }
            filesCut += record == null ? 0 : 1;
            bytesRead += record == null ? file.file().bytes() : stored.position();
        } catch (LimitExceededException tooLarge) {
            reject(file.file().path(), new Reject(RejectCode.TOO_LARGE, String.valueOf(tooLarge.getMessage())));
        } catch (IOException | RuntimeException | StackOverflowError unreadable) {
            reject(file.file().path(), new Reject(RejectCode.FILE_UNREADABLE, unreadable.toString()));
        }
    }

    private void mapped(String mapping, Set<String> fields) {
        mappings.merge(mapping, 1, Integer::sum);
        fields.forEach(field -> unmapped.merge(field, 1, Integer::sum));
    }

    private void add(FileRecord found) {
        String place = found.file().path();
        if (found.record() instanceof DecodedRecord.Broken broken) {
            reject(place + " record " + broken.recordNo(), broken.reject());
            return;
        }
        RawStory story = ((DecodedRecord.Decoded) found.record()).story();
        ParseOutcome outcome = reader.parse(story);
        if (outcome instanceof ParseOutcome.Rejected rejected) {
            reject(place + " record " + story.source().recordNo(), rejected.reject());
        } else {
            accept(((ParseOutcome.Parsed) outcome).article());
        }
    }

    private void accept(Article article) {
        nStories++;
        storyChars += article.text().length();
        article.flags().forEach(flag -> gaps.merge(flag.label(), 1, Integer::sum));
        if (article.headers().byline().authors().isEmpty()) {
            gaps.merge(StoryGap.NO_AUTHOR, 1, Integer::sum);
        }
        if (article.source().url() == null && folders.contains(article.source().outlet())) {
            gaps.merge(StoryGap.OUTLET_FROM_FOLDER, 1, Integer::sum);
        }
        if (!reader.paths().fits(article.source().corpusFile())) {
            gaps.merge(StoryGap.PATH_UNMATCHED, 1, Integer::sum);
        }
        if (shown.size() < wanted) {
            shown.add(article);
        }
    }

    private void reject(String place, Reject reject) {
        Reasons reasons = rejects.computeIfAbsent(reject.code(), code -> new Reasons());
        reasons.n++;
        if (reasons.examples.size() < EXAMPLES) {
            reasons.examples.add(place + ": " + reject.detail());
        }
    }

    /** The first stories, parsed. */
    List<Article> shown() {
        return shown;
    }

    /** Files, or entries of archives, by format. */
    SortedMap<String, Integer> formats() {
        return formats;
    }

    /** Records by mapping. */
    SortedMap<String, Integer> mappings() {
        return mappings;
    }

    /** Records by field that no mapping read. */
    SortedMap<String, Integer> unmapped() {
        return unmapped;
    }

    /** Records that were left out, by reason. */
    Map<RejectCode, Reasons> rejects() {
        return rejects;
    }

    /** Files looked into. */
    int filesRead() {
        return filesRead;
    }

    /** Those of them that were not read to their end. */
    int filesCut() {
        return filesCut;
    }

    /** Stories by what they lack or are flagged for. */
    SortedMap<String, Integer> gaps() {
        return gaps;
    }

    /** Stories that would be analyzed. */
    int nStories() {
        return nStories;
    }

    /** Characters of story for each stored byte; 1 where nothing was read. */
    double charsPerByte() {
        return bytesRead == 0 ? 1 : (double) storyChars / bytesRead;
    }
}
