package org.newsvoice.cli.wiring;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.util.ShutdownHookManager;
import org.apache.logging.log4j.Level;
import org.apache.logging.log4j.core.config.Configurator;
import org.jline.utils.Signals;

/**
 * A process that is told to end (SIGTERM, Ctrl-C) while its command runs. The order of what happens then: the log falls
 * silent, since it could only report that things stop; Spark stops the session, so that the command fails; the command
 * frees its lock, removes what it has staged and leaves its record; Hadoop closes its file systems. Thread-safe.
 */
public final class Termination {

    /** Kubernetes kills 30 seconds after the signal, and Spark's own hook comes first. */
    private static final int MAX_PATIENCE_SECONDS = 15;

    /** Spark's hook has {@code SHUTDOWN_HOOK_PRIORITY + 30}; higher ones run first. */
    private static final int BEFORE_SPARK = FileSystem.SHUTDOWN_HOOK_PRIORITY + 40;

    private static final int AFTER_SPARK = FileSystem.SHUTDOWN_HOOK_PRIORITY + 5;

    /** By the shell's convention 128 and the number of the signal. */
    private static final int EXIT_CODE_OF_INT = 128 + 2;

    private static final int EXIT_CODE_OF_TERM = 128 + 15;

    private static volatile boolean interrupted;

    private final int patienceSeconds;
    private final CountDownLatch commandEnded = new CountDownLatch(1);
    private final Runnable silence = Termination::silenceLog;
    private final Runnable patience = this::awaitCommand;

    private Termination(int patienceSeconds) {
        this.patienceSeconds = patienceSeconds;
        rememberInterrupt();
        ShutdownHookManager.get().addShutdownHook(silence, BEFORE_SPARK);
        ShutdownHookManager.get().addShutdownHook(patience, AFTER_SPARK, patienceSeconds + 1L, TimeUnit.SECONDS);
    }

    /** Watches until {@link #close} over a command that holds a lock or stages files: it has the time to put both in order. */
    public static Termination watch() {
        return new Termination(MAX_PATIENCE_SECONDS);
    }

    /** Watches over a command that only reads, which may be waiting for input: it has a second to end by itself. */
    public static Termination watchReader() {
        return new Termination(1);
    }

    /** Whether this process is ending though its command has not: what fails now fails because of that. */
    public static boolean hasBegun() {
        return ShutdownHookManager.get().isShutdownInProgress();
    }

    /** The exit code of a process that a signal ended: 130 after Ctrl-C, 143 after SIGTERM and whatever else stopped it. */
    public static int exitCode() {
        return interrupted ? EXIT_CODE_OF_INT : EXIT_CODE_OF_TERM;
    }

    /** Remembers Ctrl-C, and then exits as the virtual machine would by itself. */
    private static void rememberInterrupt() {
        Signals.register("INT", () -> {
            interrupted = true;
            System.exit(EXIT_CODE_OF_INT);
        });
    }

    private static void silenceLog() {
        Configurator.setAllLevels("", Level.OFF);
    }

    private void awaitCommand() {
        try {
            commandEnded.await(patienceSeconds, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** The command has ended: an exit from here on is an ordinary one. */
    public void close() {
        commandEnded.countDown();
        if (!ShutdownHookManager.get().isShutdownInProgress()) {
            ShutdownHookManager.get().removeShutdownHook(silence);
            ShutdownHookManager.get().removeShutdownHook(patience);
        }
    }
}
