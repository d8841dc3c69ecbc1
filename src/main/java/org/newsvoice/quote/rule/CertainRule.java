package org.newsvoice.quote.rule;

/** A rule whose answer needs no weighing against others: nothing but a quotation goes with the words it looks for. */
interface CertainRule extends AttributionRule {}
