package org.newsvoice.quote.form;

import java.util.Set;
import org.newsvoice.quote.grammar.QuotedStory;

/** Detects names that somebody gives: called her bakery “Crumbs”; the dog answers to “Biscuit”; a search code-named “Heron”. */
final class NameGiven {

    private static final Set<String> NAMING = Set.of("call", "name", "rename", "christen", "dub", "baptize", "baptise");

    /** Of these, what nobody does but to give a name. */
    private static final Set<String> CHRISTENING = Set.of("name", "rename", "christen", "baptize", "baptise");

    /** What people give names to, by lemma. */
    private static final Set<String> OWNED = Set.of(
            "boat",
            "ship",
            "yacht",
            "dog",
            "cat",
            "horse",
            "bakery",
            "restaurant",
            "cafe",
            "shop",
            "store",
            "bar",
            "pub",
            "company",
            "firm",
            "startup",
            "band",
            "farm",
            "foundation",
            "charity",
            "house",
            "home",
            "car",
            "truck",
            "project",
            "brand",
            "line",
            "label",
            "team",
            "baby",
            "child",
            "daughter",
            "son");

    /** Nouns that mean a name, by lemma. */
    /** What bears the name that stands right behind it, by lemma: the trawler “Morning Star”. */
    private static final Set<String> BEARERS = Set.of(
            "boat",
            "ship",
            "yacht",
            "trawler",
            "tug",
            "tugboat",
            "ferry",
            "vessel",
            "schooner",
            "dinghy",
            "barge",
            "canoe",
            "tanker",
            "freighter",
            "lifeboat",
            "locomotive",
            "racehorse",
            "horse",
            "mare",
            "stallion",
            "pony",
            "puppy",
            "kitten",
            "dog",
            "cat",
            "cow",
            "bull",
            "parrot",
            "pub",
            "inn",
            "restaurant",
            "cafe",
            "café",
            "bakery",
            "hotel",
            "bar",
            "nightclub",
            "racecourse");

    private static final Set<String> NAMES = Set.of("name", "title", "heading", "surname", "codename", "trademark");

    /** What is fought or sold under, by lemma. */
    private static final Set<String> BANNERS = Set.of("slogan", "banner", "motto", "hashtag", "flag", "label", "brand");

    /** Under a name that stands behind "as", by lemma. */
    private static final Set<String> LISTING = Set.of(
            "register",
            "enter",
            "trademark",
            "list",
            "bill",
            "market",
            "sell",
            "trade",
            "publish",
            "release",
            "advertise",
            "reopen",
            "relaunch",
            "rebrand");

    private static final int MAX_PHRASE = 6;

    private NameGiven() {}

    /** "called her bakery “Crumbs”", "the dog answers to “Biscuit”": what a thing or an animal is called. */
    static boolean is(int before, QuotedStory story) {
        int owner = before - 1;
        boolean owned = owner > story.sentenceBegin(before) + 1
                && (story.tag(owner).equals("PRP$")
                        ? NAMING.contains(story.lemma(owner - 1))
                        : story.isWord(owner, "the", "this") && CHRISTENING.contains(story.lemma(owner - 1)))
                && (isOwned(before, story) || isChristened(owner - 1, before, story));
        // "had nicknamed him “Button”": "dubbed him" and "called him" report, these do not.
        int named = story.isTag(before, "PRP") || story.tag(before).equals("NNP") ? before - 1 : before;
        while (named > story.sentenceBegin(before) && story.tag(named).equals("NNP")) {
            named--;
        }
        boolean nicknamed = named < before
                && named > story.sentenceBegin(before)
                && story.isTag(named, "VB")
                && (story.lemma(named).equals("nickname") || CHRISTENING.contains(story.lemma(named)))
                && (!story.lemma(named).equals("nickname") || isTold(named, story));
        boolean answers = story.isWord(before, "to")
                && before > story.sentenceBegin(before)
                && story.lemma(before - 1).equals("answer");
        // "named the animal “Grainne”", "the raid, dubbed “Heron”", "a man known on the docks as “The Dentist”"
        boolean definite = owner > story.sentenceBegin(before)
                && story.isWord(owner, "the", "this", "that", "her", "his", "their")
                && CHRISTENING.contains(story.lemma(owner - 1))
                && story.isTag(owner - 1, "VB")
                && story.tag(before).equals("NN");
        boolean dubbed = before > story.sentenceBegin(before)
                && story.isWord(before, "dubbed", "nicknamed", "christened")
                && (story.isWord(before - 1, ",") || story.isTag(before - 1, "NN"));
        // "went by “Sparrow”", "was labelled “Do Not Open”"
        boolean goesBy = story.isWord(before, "by")
                && before > story.sentenceBegin(before)
                && story.lemma(before - 1).equals("go");
        boolean marked = story.isWord(before, "labelled", "labeled", "marked", "stamped", "inscribed")
                && before > story.sentenceBegin(before)
                && (story.lemma(before - 1).equals("be")
                        || story.tag(before - 1).equals("NN"));
        return owned
                || definite
                || dubbed
                || answers
                || nicknamed
                || goesBy
                || marked
                || isCodeNamed(before, story)
                || isCalledByRelative(before, story)
                || isToBeCalled(before, story)
                || isToCall(before, story)
                || isChristenedSo(before, story)
                || isNoun(before, story)
                || isListedAs(before, story)
                || isIdentifiedAs(before, story)
                || isBearer(before, story);
    }

    private static boolean isOwned(int noun, QuotedStory story) {
        return OWNED.contains(story.lemma(noun)) || TitleOfWork.isWork(story.lemma(noun));
    }

    /** "had christened his tugboat": whatever has no mind to be insulted. */
    private static boolean isChristened(int verb, int noun, QuotedStory story) {
        return story.isTag(verb, "VB")
                && !story.lemma(verb).equals("name")
                && CHRISTENING.contains(story.lemma(verb))
                && story.tag(noun).equals("NN");
    }

    /** "code-named", whether the tokenizer parts it or not. */
    private static boolean isCodeNamed(int at, QuotedStory story) {
        boolean parted = at - 2 >= story.sentenceBegin(at)
                && story.isWord(at, "named")
                && story.isWord(at - 1, "-")
                && story.isWord(at - 2, "code");
        return parted || story.isWord(at, "codenamed", "code-named");
    }

    /** "The horse, which Ruiz calls": what is called so has a name. */
    private static boolean isCalledByRelative(int verb, QuotedStory story) {
        int edge = Math.max(story.sentenceBegin(verb) + 1, verb - MAX_PHRASE);
        if (!story.isTag(verb, "VB") || !NAMING.contains(story.lemma(verb))) {
            return false;
        }
        for (int i = verb - 1; i > edge; i--) {
            if (story.isWord(i, "which", "that", "whom")) {
                int noun = story.isWord(i - 1, ",") ? i - 2 : i - 1;
                return noun >= story.sentenceBegin(verb) && isOwned(noun, story);
            }
            if (story.isTag(i, "VB")) {
                return false;
            }
        }
        return false;
    }

    /** "would be christened", "will be called": a name that is not yet borne. */
    private static boolean isToBeCalled(int verb, QuotedStory story) {
        int be = verb - 1;
        return be > story.sentenceBegin(verb)
                && NAMING.contains(story.lemma(verb))
                && story.tag(verb).equals("VBN")
                && story.isWord(be, "be")
                && (story.isTag(be - 1, "MD") || story.isWord(be - 1, "to"));
    }

    /** "would call the new bakery": a name that somebody is going to give to a thing that can have one. */
    private static boolean isToCall(int noun, QuotedStory story) {
        int edge = Math.max(story.sentenceBegin(noun), noun - MAX_PHRASE);
        int verb = noun - 1;
        while (verb > edge
                && (story.isTag(verb, "JJ")
                        || story.isTag(verb, "NN")
                        || story.isTag(verb, "DT")
                        || story.tag(verb).equals("PRP$"))) {
            verb--;
        }
        boolean calls =
                verb > edge && verb < noun - 1 && story.tag(verb).equals("VB") && NAMING.contains(story.lemma(verb));
        boolean going = calls
                && (story.isWord(verb - 1, "will", "would", "'ll", "\u2019ll")
                        || (story.isWord(verb - 1, "to") && story.isTag(verb - 2, "VB")));
        return going && (isOwned(noun, story) || story.isWord(noun, "place", "venue", "island", "street", "club"));
    }

    /** "was christened", "is named", "are called": a name that is borne. */
    private static boolean isChristenedSo(int verb, QuotedStory story) {
        int be = verb - 1;
        while (be > story.sentenceBegin(verb) && story.isTag(be, "RB")) {
            be--;
        }
        boolean passive = be > story.sentenceBegin(verb)
                && story.tag(verb).equals("VBN")
                && story.lemma(be).equals("be");
        boolean called =
                story.lemma(verb).equals("dub") || (story.lemma(verb).equals("call") && story.isWord(be, "is", "are"));
        return passive && (CHRISTENING.contains(story.lemma(verb)) || called);
    }

    /** "under the name", "by the stage name", "under the slogan" */
    private static boolean isNoun(int noun, QuotedStory story) {
        boolean under = noun - 2 >= story.sentenceBegin(noun)
                && BANNERS.contains(story.lemma(noun))
                && story.isWord(noun - 1, "the", "a", "its", "their", "his", "her")
                && story.isWord(noun - 2, "under");
        return story.tag(noun).equals("NN") && (under || NAMES.contains(story.lemma(noun)));
    }

    /** "had bought the trawler" */
    private static boolean isBearer(int noun, QuotedStory story) {
        return noun > story.sentenceBegin(noun)
                && story.tag(noun).equals("NN")
                && BEARERS.contains(story.lemma(noun))
                && (story.isTag(noun - 1, "DT")
                        || story.isTag(noun - 1, "JJ")
                        || story.tag(noun - 1).equals("PRP$"));
    }

    /** "a man identified only as" */
    private static boolean isIdentifiedAs(int as, QuotedStory story) {
        int verb = as - 1;
        while (verb > story.sentenceBegin(as) && story.isTag(verb, "RB")) {
            verb--;
        }
        return story.isWord(as, "as") && verb > story.sentenceBegin(as) && story.isWord(verb, "identified", "credited");
    }

    /** "had registered the brand as" */
    private static boolean isListedAs(int as, QuotedStory story) {
        int edge = Math.max(story.sentenceBegin(as), as - MAX_PHRASE);
        for (int i = as - 1; story.isWord(as, "as") && i > edge; i--) {
            if (story.isTag(i, "VB")) {
                return LISTING.contains(story.lemma(i));
            }
            if (story.isMark(i)) {
                return false;
            }
        }
        return false;
    }

    /** "said his parents had nicknamed": who names is not who reports. */
    private static boolean isTold(int verb, QuotedStory story) {
        return verb > story.sentenceBegin(verb) && story.isWord(verb - 1, "had");
    }
}
