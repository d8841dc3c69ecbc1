/**
 * Functions for Spark SQL. Rule: the only place that names {@code scala.Function1}, {@code Tuple3} and Catalyst, and calls no
 * method whose descriptor names a Scala collection, since those differ between Scala 2.12 and 2.13.
 */
@NullMarked
package org.newsvoice.extension;

import org.jspecify.annotations.NullMarked;
