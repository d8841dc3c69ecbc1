/**
 * Maps the fields of a record to those of a story. Mappings are data and serve all formats with named fields. Rule:
 * only this package sees SnakeYAML; records arrive as plain maps, lists, strings and numbers.
 */
@NullMarked
package org.newsvoice.corpus.mapping;

import org.jspecify.annotations.NullMarked;
