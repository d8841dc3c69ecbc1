package org.newsvoice.storage;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.StandardCopyOption;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.EtagSource;
import org.apache.hadoop.fs.FSDataOutputStream;
import org.apache.hadoop.fs.FSDataOutputStreamBuilder;
import org.apache.hadoop.fs.FileAlreadyExistsException;
import org.apache.hadoop.fs.FileStatus;
import org.apache.hadoop.fs.Path;
import org.apache.hadoop.util.Progressable;

/**
 * A local folder as an object store, {@code object:}. A file appears whole when it is closed, a rename copies, and the store
 * takes conditions if it is mounted so. A writer can be made to die before any of its writes. One for all threads.
 */
public final class ObjectDisk extends LocalDisk.Raw {

    private static final String CONDITIONAL = "fs.object.conditional";
    private static final String IF_ABSENT = "fs.option.create.conditional.overwrite";
    private static final String IF_ETAG = IF_ABSENT + ".etag";
    private static final int IMMORTAL = Integer.MAX_VALUE;
    private static final AtomicInteger WRITES_LEFT = new AtomicInteger(IMMORTAL);
    private static final AtomicInteger UPLOADS = new AtomicInteger();
    private static final Object STORE = new Object();

    /** Makes {@code configuration} know a store with conditional writes, or without. */
    static void mount(Configuration configuration, boolean conditional) {
        configuration.set("fs.object.impl", ObjectDisk.class.getName());
        configuration.setBoolean("fs.object.impl.disable.cache", true);
        configuration.setBoolean(CONDITIONAL, conditional);
        revive();
    }

    static String name(java.nio.file.Path folder) {
        return "object://" + folder;
    }

    /** The writer dies after so many more writes. */
    static void dieAfter(int writes) {
        WRITES_LEFT.set(writes);
    }

    /** Lets another writer begin; gives whether the last one has died. */
    static boolean revive() {
        return WRITES_LEFT.getAndSet(IMMORTAL) < 0;
    }

    @Override
    public URI getUri() {
        return URI.create("object:///");
    }

    @Override
    public boolean hasPathCapability(Path path, String capability) throws IOException {
        return capability.startsWith(IF_ABSENT)
                ? getConf().getBoolean(CONDITIONAL, false)
                : super.hasPathCapability(path, capability);
    }

    /** A copy of each file, and then a removal: no single step. */
    @Override
    public boolean rename(Path from, Path to) throws IOException {
        java.nio.file.Path source = pathToFile(from).toPath();
        java.nio.file.Path target = pathToFile(to).toPath();
        if (Files.isRegularFile(source)) {
            throw new UnsupportedOperationException("a rename in an object store is a copy and a removal");
        }
        List<java.nio.file.Path> files;
        try (Stream<java.nio.file.Path> walk = Files.walk(source)) {
            files = walk.filter(Files::isRegularFile).toList();
        }
        for (java.nio.file.Path file : files) {
            countWrite();
            java.nio.file.Path copy = target.resolve(source.relativize(file).toString());
            Files.createDirectories(copy.getParent());
            Files.copy(file, copy);
        }
        return delete(from, true);
    }

    private static void countWrite() throws IOException {
        if (WRITES_LEFT.getAndDecrement() <= 0) {
            WRITES_LEFT.set(-1);
            throw new IOException("the writer is dead");
        }
    }

    /** How many files were ever sent to the store; a copy within the store is none. */
    static int uploads() {
        return UPLOADS.get();
    }

    /** Without rights, which Hadoop would ask the disk for under another name. */
    @Override
    public FileStatus[] listStatus(Path path) throws IOException {
        return Arrays.stream(super.listStatus(path))
                .map(status -> new FileStatus(
                        status.getLen(),
                        status.isDirectory(),
                        1,
                        status.getBlockSize(),
                        status.getModificationTime(),
                        status.getPath()))
                .toArray(FileStatus[]::new);
    }

    @Override
    public FileStatus getFileStatus(Path path) throws IOException {
        FileStatus status = super.getFileStatus(path);
        return status.isFile() ? new Tagged(status, etag(path).orElse("")) : status;
    }

    @Override
    public FSDataOutputStream create(
            Path file, boolean overwrite, int buffer, short copies, long block, Progressable progress)
            throws IOException {
        if (!overwrite && etag(file).isPresent()) {
            throw new FileAlreadyExistsException(file.toString());
        }
        return upload(file, found -> true);
    }

    @Override
    public FSDataOutputStreamBuilder<?, ?> createFile(Path file) {
        return new Upload(this, file);
    }

    private interface Condition {
        boolean holdsFor(Optional<String> etag);
    }

    private static FSDataOutputStream upload(Path file, Condition condition) throws IOException {
        return new FSDataOutputStream(
                new ByteArrayOutputStream() {
                    @Override
                    public void close() throws IOException {
                        synchronized (STORE) {
                            countWrite();
                            UPLOADS.incrementAndGet();
                            if (!condition.holdsFor(etag(file))) {
                                throw new IOException("412 Precondition Failed");
                            }
                            java.nio.file.Path target =
                                    java.nio.file.Path.of(file.toUri().getPath());
                            Files.createDirectories(target.getParent());
                            java.nio.file.Path fresh = Files.createTempFile(target.getParent(), "_upload", "");
                            Files.write(fresh, toByteArray());
                            Files.move(fresh, target, StandardCopyOption.ATOMIC_MOVE);
                        }
                    }
                },
                null);
    }

    /** Contents differ in these tests wherever versions do. */
    private static Optional<String> etag(Path file) throws IOException {
        java.nio.file.Path local = java.nio.file.Path.of(file.toUri().getPath());
        return Files.isRegularFile(local) ? Optional.of("\"" + Files.readString(local) + "\"") : Optional.empty();
    }

    private static final class Tagged extends FileStatus implements EtagSource {

        private static final long serialVersionUID = 1L;
        private final String etag;

        Tagged(FileStatus status, String etag) {
            super(status.getLen(), false, 1, status.getBlockSize(), status.getModificationTime(), status.getPath());
            this.etag = etag;
        }

        @Override
        public String getEtag() {
            return etag;
        }
    }

    private static final class Upload extends FSDataOutputStreamBuilder<FSDataOutputStream, Upload> {

        Upload(ObjectDisk disk, Path file) {
            super(disk, file);
        }

        @Override
        public Upload getThisBuilder() {
            return this;
        }

        @Override
        public FSDataOutputStream build() throws IOException {
            String etag = getOptions().get(IF_ETAG);
            boolean ifAbsent = getOptions().getBoolean(IF_ABSENT, false);
            return upload(
                    getPath(), found -> etag != null ? found.equals(Optional.of(etag)) : !ifAbsent || found.isEmpty());
        }
    }
}
