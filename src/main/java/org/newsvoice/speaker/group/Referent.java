package org.newsvoice.speaker.group;

import org.jspecify.annotations.Nullable;
import org.newsvoice.nlp.FirstNames.Gender;
import org.newsvoice.quote.Mention;

/** Somebody whom a pronoun can stand for. Confined to one thread, while a story is being read. */
public sealed interface Referent permits NameGroup, Referent.Described {

    /** What the story says about the person's gender. */
    GenderEvidence gender();

    /** Somebody whom the story only describes ("a senior official"), or names where the name model saw no name. */
    final class Described implements Referent {

        private final Mention mention;
        private final GenderEvidence gender = new GenderEvidence();

        Described(Mention mention, @Nullable Gender told) {
            this.mention = mention;
            gender.tell(told);
        }

        /** The words that brought in the one described. */
        public Mention mention() {
            return mention;
        }

        @Override
        public GenderEvidence gender() {
            return gender;
        }
    }
}
