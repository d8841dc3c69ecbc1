/**
 * Opens compressed files and archives: gzip, bzip2, zstd, zip and tar, streamed, under limits, never written to disk.
 * Rule: the layer below all decoders; only this package sees the compression libraries, which Spark provides.
 */
@NullMarked
package org.newsvoice.corpus.container;

import org.jspecify.annotations.NullMarked;
