/**
 * CSV and TSV: a header line, then records of one or more lines. Rule: only this package sees FastCSV.
 */
@NullMarked
package org.newsvoice.corpus.csv;

import org.jspecify.annotations.NullMarked;
