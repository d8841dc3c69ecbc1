package org.newsvoice.speaker;

/** Who a pronoun or a noun phrase stands for, and how we know. */
record Resolution(Referent referent, NameEvidence evidence) {}
