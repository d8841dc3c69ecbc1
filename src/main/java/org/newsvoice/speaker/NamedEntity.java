package org.newsvoice.speaker;

import java.util.List;
import org.newsvoice.nlp.EntityMention;

/**
 * A person or organization that a story names.
 *
 * @param speaker who it is, by the longest form of the name in the story
 * @param mentions where the story names it, in text order, quotations included
 */
public record NamedEntity(Speaker speaker, List<EntityMention> mentions) {

    /** Copies the list. */
    public NamedEntity {
        mentions = List.copyOf(mentions);
    }
}
