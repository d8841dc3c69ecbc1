/**
 * The analyzer as a whole: models, rules and the story boundary wired together. What the job ships to its executors, and what
 * the commands, the SQL functions and other programs call. Rule: the domain, CoreNLP's adapter and settings; no Spark.
 */
@NullMarked
package org.newsvoice.analyzer;

import org.jspecify.annotations.NullMarked;
