/**
 * Measures the analyzer against stock CoreNLP. Only the profile {@code benchmark} builds this package; the jar does
 * not contain it.
 */
@NullMarked
package org.newsvoice.benchmark;

import org.jspecify.annotations.NullMarked;
