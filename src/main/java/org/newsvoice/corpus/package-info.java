/**
 * From files to raw stories: the decoder contract and what all formats share. Rule: only a format's own package sees
 * its library.
 */
@NullMarked
package org.newsvoice.corpus;

import org.jspecify.annotations.NullMarked;
