/**
 * From files to raw stories: the decoder contract and what all formats share. Rule: a format's own library is seen only in its package.
 */
@NullMarked
package org.newsvoice.corpus;

import org.jspecify.annotations.NullMarked;
