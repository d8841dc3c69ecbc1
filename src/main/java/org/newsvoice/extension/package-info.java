/**
 * Functions for Spark SQL. Rule: only this package names {@code scala.Function1}, {@code Tuple3} and Catalyst. It
 * calls no method whose descriptor names a Scala collection, because those differ between Scala 2.12 and 2.13.
 */
@NullMarked
package org.newsvoice.extension;

import org.jspecify.annotations.NullMarked;
