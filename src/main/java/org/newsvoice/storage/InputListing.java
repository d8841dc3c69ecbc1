package org.newsvoice.storage;

import java.io.File;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FileStatus;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;
import org.newsvoice.corpus.CorpusFile;
import org.newsvoice.corpus.FolderNames;
import org.newsvoice.failure.ErrorCode;
import org.newsvoice.failure.JobException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Lists the files of a corpus, whatever their extension, folder by folder and sorted by name. Names that begin with
 * {@code _} or {@code .} are skipped, as Hadoop does; a folder reached twice (through a symbolic link, even in a circle)
 * is listed once. For one thread at a time.
 */
public final class InputListing {

    private static final Logger LOG = LoggerFactory.getLogger(InputListing.class);
    private static final int EXAMPLES = 3;
    /** What the driver holds of a file: 264 bytes here as listed, then its rows of the plan of reading. */
    private static final long BYTES_PER_FILE = 800;
    /** With as little memory as there may be. */
    private static final long MIN_FILES = 100_000;

    private final Configuration configuration;
    private final long maxFiles;
    private final List<String> passedOver = new ArrayList<>();

    /** A listing that reads file systems by {@code configuration}. */
    public InputListing(Configuration configuration) {
        this(configuration, Math.max(MIN_FILES, Runtime.getRuntime().maxMemory() / BYTES_PER_FILE));
    }

    /** One that gives up beyond so many files. */
    InputListing(Configuration configuration, long maxFiles) {
        this.configuration = configuration;
        this.maxFiles = maxFiles;
    }

    /**
     * The files under {@code inputs}, files or folders, in the order given; a file found under two of them comes once.
     *
     * @throws JobException INPUT_UNREADABLE when an input is missing, cannot be listed or holds no file; ENVIRONMENT when there are
     *     more files than the memory holds
     */
    public List<InputFile> list(List<String> inputs) {
        Map<String, InputFile> files = new LinkedHashMap<>();
        passedOver.clear();
        for (String input : inputs) {
            int before = files.size();
            try {
                list(input, files);
            } catch (FileNotFoundException e) {
                throw unreadable(input, "does not exist", e);
            } catch (IOException | IllegalArgumentException e) {
                throw unreadable(input, "cannot be listed (" + StorageFailures.reason(e) + ")", e);
            }
            if (files.size() == before && inputs.size() == 1) {
                throw new JobException(
                        ErrorCode.INPUT_UNREADABLE,
                        "The input " + input + " holds no file to read"
                                + (passedOver.isEmpty() ? "" : "; passed over: " + String.join("; ", examples()))
                                + ". Give a folder with stories, or a file, to --input.");
            }
        }
        tellPassedOver();
        return List.copyOf(files.values());
    }

    /**
     * As {@link #list}, but what is missing gives no files.
     *
     * @throws JobException INPUT_UNREADABLE when an input cannot be listed
     */
    public List<InputFile> listPresent(List<String> inputs) {
        Map<String, InputFile> files = new LinkedHashMap<>();
        for (String input : inputs) {
            try {
                list(input, files);
            } catch (FileNotFoundException missing) {
                // It gives no files.
            } catch (IOException | IllegalArgumentException e) {
                throw unreadable(input, "cannot be listed (" + StorageFailures.reason(e) + ")", e);
            }
        }
        return List.copyOf(files.values());
    }

    /** What the last listing found and gives no files for, each with the reason: hidden names, links to nothing, pipes. */
    public List<String> passedOver() {
        return List.copyOf(passedOver);
    }

    private List<String> examples() {
        return passedOver.subList(0, Math.min(EXAMPLES, passedOver.size()));
    }

    private void tellPassedOver() {
        if (!passedOver.isEmpty()) {
            LOG.warn(
                    "{} names under the inputs are passed over, among them {}",
                    passedOver.size(),
                    String.join("; ", examples()));
        }
    }

    /** {@code inputs} with scheme and without relative parts: the same names wherever the program is started. */
    public List<String> qualified(List<String> inputs) {
        List<String> qualified = new ArrayList<>();
        for (String input : inputs) {
            try {
                Path path = new Path(input);
                qualified.add(FileSystems.of(path, configuration)
                        .makeQualified(path)
                        .toUri()
                        .toString());
            } catch (IOException | IllegalArgumentException e) {
                throw unreadable(input, "cannot be found (" + StorageFailures.reason(e) + ")", e);
            }
        }
        return qualified;
    }

    private void list(String input, Map<String, InputFile> files) throws IOException {
        Path given = new Path(input);
        FileSystem fileSystem = FileSystems.of(given, configuration);
        Path root = fileSystem.makeQualified(given);
        FileStatus status = fileSystem.getFileStatus(root);
        if (status.isFile() && !LocalNames.isReadable(root)) {
            passedOver.add(root + " is no regular file");
        } else if (status.isFile()) {
            Path folder = root.getParent();
            Root of = folder == null ? new Root("", "") : Root.of(folder);
            add(files, status, new CorpusFile(of.path() + root.getName(), of.corpus(), status.getLen()), maxFiles);
        } else {
            Root of = Root.of(root);
            new Walk(fileSystem, of.corpus(), files, maxFiles, passedOver).into(status, of.path());
        }
    }

    /**
     * The folder that paths are relative to. Dates at the end of an input belong to the paths, so that a story is the same
     * whether its day, its year or its whole outlet is read.
     *
     * @param corpus the folder's name
     * @param path what the input has below it: empty, or a date with a slash behind
     */
    private record Root(String corpus, String path) {

        static Root of(Path folder) {
            String[] names = folder.toUri().getPath().split("/");
            int corpus = names.length - 1 - FolderNames.datesAtEnd(names);
            String dates = String.join("/", List.of(names).subList(corpus + 1, names.length));
            return new Root(names.length == 0 ? "" : names[corpus], dates.isEmpty() ? "" : dates + "/");
        }
    }

    private static void add(Map<String, InputFile> files, FileStatus status, CorpusFile file, long maxFiles) {
        String uri = status.getPath().toUri().toString();
        files.putIfAbsent(uri, new InputFile(file, uri, status.getModificationTime()));
        if (files.size() > maxFiles) {
            throw new JobException(
                    ErrorCode.ENVIRONMENT,
                    "The input has more than " + maxFiles
                            + " files, which is what the memory of this process holds. Put many stories into a file (JSON lines,"
                            + " zip, tar, WARC), read the input in several batches (--date), or give more memory: NEWSVOICE_HEAP,"
                            + " or --driver-memory before a bare --.");
        }
    }

    private static JobException unreadable(String input, String why, Exception cause) {
        return new JobException(
                ErrorCode.INPUT_UNREADABLE,
                "The input " + input + " " + why + ". Check the path given to --input and the rights of this user.",
                cause);
    }

    /** One pass over an input's folders. */
    private static final class Walk {

        private final FileSystem fileSystem;
        private final String corpus;
        private final Map<String, InputFile> files;
        private final long maxFiles;
        private final List<String> passedOver;
        private final Set<String> seen = new HashSet<>();

        Walk(
                FileSystem fileSystem,
                String corpus,
                Map<String, InputFile> files,
                long maxFiles,
                List<String> passedOver) {
            this.maxFiles = maxFiles;
            this.passedOver = passedOver;
            this.fileSystem = fileSystem;
            this.corpus = corpus;
            this.files = files;
        }

        void into(FileStatus folder, String path) throws IOException {
            if (!seen.add(realPath(folder.getPath()))) {
                return;
            }
            List<FileStatus> children = new ArrayList<>(List.of(fileSystem.listStatus(folder.getPath())));
            LocalNames.missing(folder.getPath(), children)
                    .forEach(name ->
                            passedOver.add(path + name + " is a link to nothing, or its name is not valid UTF-8"));
            children.sort(Comparator.comparing(child -> child.getPath().getName()));
            for (FileStatus child : children) {
                String name = child.getPath().getName();
                if (name.startsWith("_") || name.startsWith(".")) {
                    passedOver.add(path + name + " is hidden (its name begins with " + name.charAt(0) + ")");
                } else if (!child.isDirectory() && !LocalNames.isReadable(child.getPath())) {
                    passedOver.add(path + name + " is no regular file");
                } else if (child.isDirectory()) {
                    into(child, path + name + "/");
                } else {
                    add(files, child, new CorpusFile(path + name, corpus, child.getLen()), maxFiles);
                }
            }
        }

        private static String realPath(Path folder) throws IOException {
            boolean local = "file".equals(folder.toUri().getScheme());
            return local ? new File(folder.toUri().getPath()).getCanonicalPath() : folder.toString();
        }
    }
}
