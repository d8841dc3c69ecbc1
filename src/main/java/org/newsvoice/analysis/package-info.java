/**
 * The complete analysis of one story. Rule: plain Java, no Spark and no CoreNLP.
 */
@NullMarked
package org.newsvoice.analysis;

import org.jspecify.annotations.NullMarked;
