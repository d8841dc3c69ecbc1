/**
 * Parquet: a story a row. Rule: Parquet's readers, which Spark brings, are seen only here.
 */
@NullMarked
package org.newsvoice.corpus.parquet;

import org.jspecify.annotations.NullMarked;
