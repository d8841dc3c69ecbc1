package org.newsvoice.nlp.corenlp;

import java.util.Arrays;
import java.util.Locale;
import org.newsvoice.failure.ErrorCode;
import org.newsvoice.failure.JobException;

/** Whose code reads the weights of the tagger, the names, the parser and the sentiment network: the answers are the same. */
public enum Decoders {
    /** This project's decoders, and the models in their compact form. */
    OWN,
    /** CoreNLP's classes and its model files: several times slower, for comparison. */
    CORENLP;

    /** The system property that chooses, on the driver and on every executor. */
    public static final String PROPERTY = "newsvoice.decoders";

    /** What the system property says: {@code own} (also when it is not set) or {@code corenlp}. */
    public static Decoders configured() {
        String name = System.getProperty(PROPERTY, OWN.toString());
        return Arrays.stream(values())
                .filter(choice -> choice.toString().equals(name))
                .findFirst()
                .orElseThrow(() -> new JobException(
                        ErrorCode.USAGE,
                        "The system property " + PROPERTY + " is \"" + name + "\"; give own or corenlp."));
    }

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
