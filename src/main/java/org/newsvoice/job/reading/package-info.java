/** From input files to {@code read} rows: one Spark job that decodes and parses. */
@NullMarked
package org.newsvoice.job.reading;

import org.jspecify.annotations.NullMarked;
