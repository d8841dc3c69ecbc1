package org.newsvoice.cli.wiring;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Properties;

/** The version that the build wrote into the jar. */
public final class BuildVersion {

    private static final String WRITTEN = "/META-INF/maven/org.newsvoice/newsvoice/pom.properties";

    private BuildVersion() {}

    /** The version; {@code unpackaged} for classes that are in no jar. */
    public static String read() {
        Properties build = new Properties();
        try (InputStream in = BuildVersion.class.getResourceAsStream(WRITTEN)) {
            if (in != null) {
                build.load(in);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return build.getProperty("version", "unpackaged");
    }
}
