package org.newsvoice.cli.wiring;

import java.util.Arrays;
import org.newsvoice.failure.ErrorCode;

/**
 * The way out of the JVM, which must give the exit code and let the cluster manager report the right final status.
 *
 * <ul>
 *   <li>One process, spark-submit in client mode, drivers on a standalone worker and on Kubernetes: the process's exit code is
 *       what counts, and the session is stopped by then, so {@code System.exit}.
 *   <li>The driver inside YARN's application master: it takes an exit for a crash ("Shutdown hook called before final status
 *       was reported"), and reports success when {@code main} returns, failure when it throws. Neither is reported when no
 *       session was ever made.
 * </ul>
 */
public final class DriverExit {

    /** Set by Spark's application master in cluster mode only, where it names the driver's application. */
    private static final String YARN_APPLICATION = "spark.yarn.app.id";

    private DriverExit() {}

    /** Ends the JVM with {@code exitCode}; inside YARN's application master, returns or throws instead. */
    public static void leave(int exitCode) {
        if (System.getProperty(YARN_APPLICATION) == null) {
            System.exit(exitCode);
        }
        Sessions.ensureOneWasMade();
        if (exitCode != 0) {
            throw new EndedBadly(exitCode);
        }
    }

    /** What YARN shows as the application's diagnostics: one line, no stack. */
    static final class EndedBadly extends RuntimeException {

        private static final long serialVersionUID = 1L;

        EndedBadly(int exitCode) {
            super(
                    "newsvoice ended with exit code " + exitCode + name(exitCode)
                            + "; the driver's log and _run.json in the output say why",
                    null,
                    false,
                    false);
        }

        private static String name(int exitCode) {
            return Arrays.stream(ErrorCode.values())
                    .filter(code -> code.exitCode() == exitCode)
                    .findFirst()
                    .map(code -> " (" + code + ")")
                    .orElse("");
        }
    }
}
