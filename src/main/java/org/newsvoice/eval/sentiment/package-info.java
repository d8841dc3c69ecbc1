/**
 * Training and scoring of the model of sentiment. Rule: the domain and Jackson.
 */
@NullMarked
package org.newsvoice.eval.sentiment;

import org.jspecify.annotations.NullMarked;
