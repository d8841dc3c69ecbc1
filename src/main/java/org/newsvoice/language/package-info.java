/**
 * Which language a text is in. Rule: OpenNLP is seen only here.
 */
@NullMarked
package org.newsvoice.language;

import org.jspecify.annotations.NullMarked;
