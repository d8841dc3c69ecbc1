/**
 * Detects the language of a text. Rule: only this package sees OpenNLP.
 */
@NullMarked
package org.newsvoice.language;

import org.jspecify.annotations.NullMarked;
