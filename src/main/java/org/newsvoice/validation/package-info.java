/**
 * What is wrong with a published output, in words. Nothing here changes an output: it reads the manifest, the files and the
 * rows, and says what does not go together.
 */
@NullMarked
package org.newsvoice.validation;

import org.jspecify.annotations.NullMarked;
