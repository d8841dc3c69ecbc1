package org.newsvoice.cli.wiring;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.regex.Pattern;

/**
 * Takes passwords and keys out of messages, which go to the terminal, the log and the record of the run. What people put on a
 * command line in the wrong place comes back in messages. Stateless.
 */
public final class Secrets {

    /** The password of {@code scheme://user:password@host}. */
    private static final Pattern IN_URL = Pattern.compile("(:/+[^/\\s:@]*:)[^/\\s]*(?=@)");

    /** The value of {@code spark.hadoop.fs.s3a.secret.key=...}, by the same words as Spark's {@code spark.redaction.regex}. */
    private static final Pattern BY_NAME = Pattern.compile(
            "([\\w.-]*(?:secret|password|passwd|token|credential|access[._-]?key|account[._-]?key)[\\w.-]*\\s*[=:]\\s*)[^\\s,;)]+",
            Pattern.CASE_INSENSITIVE);

    private static final String MASK = "$1***";

    private Secrets() {}

    /** {@code words} with {@code ***} in place of each secret. */
    public static String masked(String words) {
        return BY_NAME.matcher(IN_URL.matcher(words).replaceAll(MASK)).replaceAll(MASK);
    }

    /** The stack trace of {@code failure}, as the log would print it, with its secrets masked. */
    public static String maskedTrace(Throwable failure) {
        StringWriter trace = new StringWriter();
        failure.printStackTrace(new PrintWriter(trace));
        return masked(trace.toString());
    }
}
