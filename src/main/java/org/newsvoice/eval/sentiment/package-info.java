/**
 * Trains and scores the sentiment model. Rule: the domain and Jackson.
 */
@NullMarked
package org.newsvoice.eval.sentiment;

import org.jspecify.annotations.NullMarked;
