/**
 * Which field of a record is what: mappings as data, for all formats whose records have named fields. Rule: SnakeYAML is
 * seen only here; records come as plain maps, lists, texts and numbers.
 */
@NullMarked
package org.newsvoice.corpus.mapping;

import org.jspecify.annotations.NullMarked;
