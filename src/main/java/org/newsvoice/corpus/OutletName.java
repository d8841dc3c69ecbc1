package org.newsvoice.corpus;

import java.net.URI;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Who published a story that does not say so. Stateless. */
public final class OutletName {

    private OutletName() {}

    /** The host of {@code url}, else what the folders of {@code file} tell. */
    public static String of(@Nullable String url, CorpusFile file) {
        return url == null ? FolderNames.outlet(file) : host(url).orElseGet(() -> FolderNames.outlet(file));
    }

    /** The host in lower case, without a port; empty when {@code url} is no address of one. */
    public static Optional<String> host(String url) {
        try {
            return Optional.ofNullable(
                    URI.create(url.strip().replace(" ", "%20")).getHost());
        } catch (IllegalArgumentException noAddress) {
            return Optional.empty();
        }
    }
}
