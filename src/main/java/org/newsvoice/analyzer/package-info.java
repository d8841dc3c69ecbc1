/**
 * The complete analyzer: models, rules and the per-story limits wired together. The job ships it to its executors;
 * the commands, the SQL functions and other programs call it. Rule: the domain, CoreNLP's adapter and settings; no
 * Spark.
 */
@NullMarked
package org.newsvoice.analyzer;

import org.jspecify.annotations.NullMarked;
