package org.newsvoice.speaker.group;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.newsvoice.nlp.Sentence;
import org.newsvoice.nlp.Token;

/**
 * The clause with which a sentence begins and that is not what the sentence says: "When a reporter asked about fees, Ruiz laughed." The
 * parser often joins it with the main clause if it holds no comma of its own. Stateless.
 */
public final class FrontedClause {

    /** No main subject. */
    public static final int NONE = -1;

    private static final int MIN_WORDS = 3;
    private static final Set<String> OPENING =
            Set.of("when", "as", "after", "before", "while", "because", "although", "though", "since", "once");

    private FrontedClause() {}

    /** Whether the sentence begins with the word that opens such a clause. */
    public static boolean opens(Sentence sentence) {
        return OPENING.contains(sentence.tokens().get(0).text().toLowerCase(Locale.ROOT));
    }

    /** Index of the head of the main subject behind the clause; {@link #NONE} where the sentence has no such clause, or it is not sure. */
    public static int mainSubject(Sentence sentence) {
        List<Token> tokens = sentence.tokens();
        if (!opens(sentence)) {
            return NONE;
        }
        for (int comma = MIN_WORDS; comma + 2 < tokens.size(); comma++) {
            if (!tokens.get(comma).text().equals(",")) {
                continue;
            }
            int i = comma + 1;
            while (i < tokens.size() && tokens.get(i).tag().matches("DT|PRP\\$|JJ.*|NN.*|HYPH|CD")) {
                i++;
            }
            boolean pronoun =
                    i == comma + 1 && i < tokens.size() && tokens.get(i).tag().equals("PRP");
            i += pronoun ? 1 : 0;
            boolean said = i > comma + 1
                    && i < tokens.size()
                    && tokens.get(i).tag().matches("VB[DZP]|MD")
                    && (pronoun || tokens.get(i - 1).tag().startsWith("NN"));
            return said ? i - 1 : NONE;
        }
        return NONE;
    }
}
