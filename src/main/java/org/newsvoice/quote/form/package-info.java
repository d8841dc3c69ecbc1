/**
 * What the form of quoted words says about them: title, heading, excerpt, a clause or part of one. Rule: quote,
 * quote.grammar, nlp and article only.
 */
@NullMarked
package org.newsvoice.quote.form;

import org.jspecify.annotations.NullMarked;
