package org.newsvoice.speaker.discourse;

import org.newsvoice.speaker.group.Referent;

/** The person or body that a pronoun or a noun phrase refers to, and the evidence for it. */
public record Resolution(Referent referent, NameEvidence evidence) {}
