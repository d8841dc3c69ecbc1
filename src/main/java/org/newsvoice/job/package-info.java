/** The run on top of its stages: the plan, the batches in order, the gates, one publish. Rule: never CoreNLP. */
@NullMarked
package org.newsvoice.job;

import org.jspecify.annotations.NullMarked;
