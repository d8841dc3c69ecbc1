/**
 * CSV and TSV: a header line, then a record a line or over several. Rule: FastCSV is seen only here.
 */
@NullMarked
package org.newsvoice.corpus.csv;

import org.jspecify.annotations.NullMarked;
