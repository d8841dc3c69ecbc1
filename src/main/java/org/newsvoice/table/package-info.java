/**
 * Each table's columns, once: name, type, meaning, example, getter. Rule: the domain and Spark SQL.
 */
@NullMarked
package org.newsvoice.table;

import org.jspecify.annotations.NullMarked;
