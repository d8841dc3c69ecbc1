/**
 * Parquet: one story per row. Rule: only this package sees Parquet's readers, which Spark provides.
 */
@NullMarked
package org.newsvoice.corpus.parquet;

import org.jspecify.annotations.NullMarked;
