package org.newsvoice.cli.analyze;

import java.io.IOException;
import java.net.URI;
import java.util.ArrayList;
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
import org.newsvoice.corpus.container.LimitExceededException;
import org.newsvoice.failure.Reject;
import org.newsvoice.failure.RejectCode;
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

    /** Enough was read of a file. */
    private static final class Enough extends RuntimeException {
        private static final long serialVersionUID = 1L;
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
        int[] n = {0};
        Path path = new Path(URI.create(file.uri()));
        try (StoredContent stored = new StoredContent(
                path.getFileSystem(configuration).open(path), file.file().bytes())) {
            try {
                records.read(file.file(), stored, found -> {
                    add(found);
                    if (++n[0] >= MAX_RECORDS) {
                        throw new Enough();
                    }
                });
                bytesRead += file.file().bytes();
            } catch (Enough enough) {
                filesCut++;
                bytesRead += stored.position();
            }
        } catch (LimitExceededException tooLarge) {
            reject(file.file().path(), new Reject(RejectCode.TOO_LARGE, String.valueOf(tooLarge.getMessage())));
        } catch (IOException | RuntimeException unreadable) {
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
        reader.parse(story).fold(this::accept, reject -> {
            reject(place + " record " + story.source().recordNo(), reject);
            return false;
        });
    }

    private boolean accept(Article article) {
        nStories++;
        storyChars += article.text().length();
        return shown.size() < wanted && shown.add(article);
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

    /** Stories that would be analyzed. */
    int nStories() {
        return nStories;
    }

    /** Characters of story for each stored byte; 1 where nothing was read. */
    double charsPerByte() {
        return bytesRead == 0 ? 1 : (double) storyChars / bytesRead;
    }
}
