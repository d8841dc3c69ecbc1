package org.newsvoice.quote.grammar;

import java.util.Set;

/** Nouns for what is written and can be quoted: a letter, which one person sends to another, and other documents. Stateless. */
public final class WrittenNouns {

    private static final Set<String> LETTERS = Set.of("""
            email e-mail mail letter memo memorandum note text message telegram cable postcard fax voicemail tweet post
            statement""".split("\\s+"));

    private static final Set<String> OTHERS = Set.of("""
            report lawsuit release op-ed complaint brief story article editorial headline filing ad advert""".split("\\s+"));

    private WrittenNouns() {}

    /** Whether the lemma, in lower case, names what one person sends to another. */
    public static boolean isLetter(String lemma) {
        return LETTERS.contains(lemma);
    }

    /** Whether the lemma, in lower case, names anything written that can speak. */
    public static boolean isDocument(String lemma) {
        return LETTERS.contains(lemma) || OTHERS.contains(lemma);
    }
}
