/**
 * Finds what is wrong with a published output and says it in words. Nothing here changes an output: it reads the
 * manifest, the files and the rows, and reports where they disagree.
 */
@NullMarked
package org.newsvoice.validation;

import org.jspecify.annotations.NullMarked;
