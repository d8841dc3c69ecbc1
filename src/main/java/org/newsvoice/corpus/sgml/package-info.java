/**
 * Reuters-21578: SGML without a root element, in twenty-two files of a thousand stories.
 */
@NullMarked
package org.newsvoice.corpus.sgml;

import org.jspecify.annotations.NullMarked;
