/**
 * The columns of each table, defined once: name, type, meaning, example, getter. Rule: the domain and Spark SQL.
 */
@NullMarked
package org.newsvoice.table;

import org.jspecify.annotations.NullMarked;
