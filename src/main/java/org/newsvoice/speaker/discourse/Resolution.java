package org.newsvoice.speaker.discourse;

import org.newsvoice.speaker.group.Referent;

/** Who a pronoun or a noun phrase stands for, and how we know. */
public record Resolution(Referent referent, NameEvidence evidence) {}
