/**
 * Who spoke, as values: name, kind and id. Rule: nlp and article only.
 */
@NullMarked
package org.newsvoice.speaker;

import org.jspecify.annotations.NullMarked;
