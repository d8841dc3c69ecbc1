package org.newsvoice.speaker.name;

import java.util.ArrayList;
import java.util.List;
import org.newsvoice.nlp.AnnotatedStory;
import org.newsvoice.nlp.EntityKind;
import org.newsvoice.nlp.EntityMention;

/**
 * The names of a story as the model gives them, mended by form: people from their first word to their last ({@link PersonSpans}),
 * bodies without the words around them ({@link BodySpans}), people whom the model takes for bodies ({@link PeopleAsBodies}), and
 * without places and storms that it takes for people ({@link PlacesAsPeople}).
 */
record NameSpans(AnnotatedStory story) {

    /** In text order; those that are no people stay as they are. */
    List<EntityMention> mentions() {
        PersonSpans people = new PersonSpans(story);
        BodySpans bodies = new BodySpans(story);
        PeopleAsBodies taken = new PeopleAsBodies(story);
        List<EntityMention> joined = new ArrayList<>();
        int done = 0;
        int sentence = -1;
        for (EntityMention mention : story.entities()) {
            done = mention.sentence() == sentence ? done : 0;
            sentence = mention.sentence();
            EntityMention person = mention.kind() == EntityKind.ORGANIZATION ? taken.find(mention) : null;
            if (mention.kind() == EntityKind.PERSON && bodies.isBody(mention)) {
                joined.add(mention.as(EntityKind.ORGANIZATION));
            } else if (person != null) {
                joined.add(person);
            } else if (mention.kind() != EntityKind.PERSON) {
                joined.addAll(bodies.within(mention));
            } else if (mention.beginToken() >= done) {
                for (EntityMention whole : people.within(mention)) {
                    joined.add(whole);
                    done = whole.endToken();
                }
            }
        }
        return new PlacesAsPeople(story).leftOutOf(JoinedBodies.within(story, joined));
    }
}
