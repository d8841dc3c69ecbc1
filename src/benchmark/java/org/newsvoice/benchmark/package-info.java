/**
 * Measures the analyzer beside stock CoreNLP. Built by the profile {@code benchmark} only; nothing of it is in the jar.
 */
@NullMarked
package org.newsvoice.benchmark;

import org.jspecify.annotations.NullMarked;
