/**
 * What files are wrapped in: gzip, bzip2, zstd, zip and tar, streamed, under limits, never written to a disk. Rule: the
 * layer under all decoders; the compression libraries, which Spark brings, are seen only here.
 */
@NullMarked
package org.newsvoice.corpus.container;

import org.jspecify.annotations.NullMarked;
