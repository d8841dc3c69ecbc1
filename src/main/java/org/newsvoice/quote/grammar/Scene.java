package org.newsvoice.quote.grammar;

import static org.newsvoice.quote.grammar.QuotedStory.NONE;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.newsvoice.nlp.FirstNames;
import org.newsvoice.quote.Attribution;
import org.newsvoice.quote.grammar.CueLexicon.CueClass;

/**
 * Everything that rules look at: the story's grammar around its passages, and the answers found so far. For one thread.
 */
public final class Scene {

    private static final Set<String> DOCUMENTS = Set.of(
            "indictment",
            "affidavit",
            "lawsuit",
            "complaint",
            "filing",
            "document",
            "warrant",
            "audit",
            "survey",
            "study",
            "poll",
            "investigation",
            "inquiry",
            "record",
            "log",
            "brochure",
            "leaflet",
            "website",
            "bulletin",
            "communique",
            "manifesto",
            "sheet",
            "summons",
            "subpoena",
            "docket",
            "dossier",
            "file",
            "transcript",
            "deposition",
            "judgment",
            "judgement",
            "autopsy",
            "prospectus",
            "catalogue",
            "catalog",
            "diary",
            "manual",
            "handbook",
            "rulebook",
            "petition",
            "treaty",
            "contract",
            "census");

    private final QuotedStory story;
    private final CueLexicon cues;
    private final NounPhrases phrases;
    private final Subjects subjects;
    private final Turns turns;
    private final List<@Nullable Attribution> answers = new ArrayList<>();
    private final List<Passage> answered = new ArrayList<>();
    private final Map<Integer, List<Integer>> verbs = new HashMap<>();
    private final BitSet withVerbs = new BitSet();
    private final Map<String, Integer> names = new HashMap<>();

    public Scene(QuotedStory story, CueLexicon cues, FirstNames firstNames) {
        this.story = story;
        this.cues = cues;
        this.phrases = new NounPhrases(story, firstNames);
        this.subjects = new Subjects(story, cues, phrases);
        this.turns = Turns.of(story.story());
        story.passages().forEach(passage -> answers.add(null));
    }

    public QuotedStory story() {
        return story;
    }

    public NounPhrases phrases() {
        return phrases;
    }

    public Subjects subjects() {
        return subjects;
    }

    /** The turns that headers give to speakers. */
    public Turns turns() {
        return turns;
    }

    /** The answer for a passage, null while there is none. */
    public @Nullable Attribution answer(Passage passage) {
        return answers.get(passage.number());
    }

    public void answer(Passage passage, Attribution attribution) {
        answers.set(passage.number(), attribution);
        answered.add(passage);
    }

    /** Up to {@code most} passages before this one that have an answer, the nearest first. */
    public List<Passage> answeredBefore(Passage passage, int most) {
        List<Passage> found = new ArrayList<>();
        for (int i = answered.size() - 1; i >= 0 && found.size() < most; i--) {
            if (answered.get(i).number() < passage.number()) {
                found.add(answered.get(i));
            }
        }
        return found;
    }

    /** The verbs outside quotations that the word heading a phrase is the subject of, left to right. */
    public List<Integer> verbsOf(int head) {
        // By sentence, because most sentences are never asked, and so need no dependencies.
        if (!withVerbs.get(story.sentenceOf(head))) {
            withVerbs.set(story.sentenceOf(head));
            for (int i = story.sentenceBegin(head); i < story.sentenceEnd(head); i++) {
                int subject = !story.isInPassage(i) && isVerb(i) ? subjects.of(i) : NONE;
                if (subject != NONE) {
                    int last = story.firstToken(story.sentenceOf(subject))
                            + phrases.mention(subject).headToken();
                    verbs.computeIfAbsent(last, k -> new ArrayList<>()).add(i);
                }
            }
        }
        return verbs.getOrDefault(head, List.of());
    }

    /** How often the story has the word that heads a name. */
    public int timesNamed(int head) {
        if (names.isEmpty()) {
            for (int i = 0; i < story.size(); i++) {
                if (story.isTag(i, "NNP")) {
                    names.merge(story.word(i), 1, Integer::sum);
                }
            }
        }
        return names.getOrDefault(story.word(head), 0);
    }

    /** Whether the token is a verb outside quotations of one of these classes. */
    public boolean isCue(int at, CueClass... kinds) {
        if (story.isInPassage(at) || !isVerb(at)) {
            return false;
        }
        for (CueClass kind : kinds) {
            if (cues.has(kind, story.lemma(at))) {
                return true;
            }
        }
        return false;
    }

    /** Whether the word could be a verb of speech, whatever the tagger says. */
    public boolean isSpeechLemma(int at) {
        return cues.has(CueClass.SPEECH, story.lemma(at));
    }

    public boolean isVerb(int at) {
        return story.isTag(at, "VB");
    }

    public boolean isNounCue(int at) {
        return !story.isInPassage(at) && story.isTag(at, "NN") && cues.has(CueClass.NOUN, story.lemma(at));
    }

    /** Whether a noun means words or a paper that has them, not somebody: "the indictment". */
    public boolean isDocument(int at) {
        return isNounCue(at) || (story.isTag(at, "NN") && DOCUMENTS.contains(story.lemma(at)));
    }

    /** The word before the passage in its sentence, {@link QuotedStory#NONE} when the passage begins it. */
    public int before(Passage passage) {
        if (passage.isUnread()) {
            return NONE;
        }
        return passage.begin() > story.sentenceBegin(passage.begin()) ? passage.begin() - 1 : NONE;
    }

    /** Where the words before the passage begin: with its sentence, or after the quotation before. */
    public int leftEdge(Passage passage) {
        int edge = story.sentenceBegin(passage.begin());
        for (int i = passage.begin() - 1; i >= edge; i--) {
            if (story.isInPassage(i)) {
                return i + 1;
            }
        }
        return edge;
    }

    /** Whether the passage begins its sentence, or follows another quotation's closing mark. */
    public boolean standsAlone(Passage passage) {
        int before = before(passage);
        return before == NONE || story.isInPassage(before) || (story.isMark(before) && leftEdge(passage) == before);
    }

    /** Whether a comma or a colon sets the passage off from words before it: She said, “...” */
    public boolean isIntroduced(Passage passage) {
        int before = before(passage);
        return before != NONE && !story.isInPassage(before) && story.isWord(before, ",", ":");
    }

    /** The last character of the quoted words: {@code ,} in “We will,”. */
    public char lastChar(Passage passage) {
        String quoted = passage.span().of(story.story().text());
        int i = quoted.length() - 1;
        while (i > 0 && "\u201d\u201c\"'\u2019\u00bb `\u00a0".indexOf(quoted.charAt(i)) >= 0) {
            i--;
        }
        return quoted.charAt(i);
    }

    /** Number of words in the passage. */
    public int words(Passage passage) {
        int n = 0;
        for (int i = passage.begin(); i < passage.end(); i++) {
            n += story.isMark(i) ? 0 : 1;
        }
        return n;
    }
}
