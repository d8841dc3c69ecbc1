package org.newsvoice.quote.indirect;

import static org.newsvoice.quote.indirect.SentenceGraph.NONE;

import java.util.Arrays;

/**
 * What speaks for a guess beside what the first model saw: how sure that was, what else the sentence and the story report, and
 * where the words begin and end. Immutable.
 *
 * @param numbers each at a place of its own
 * @param categories hashes, each at a place of its own
 */
@SuppressWarnings("ArrayRecordComponent")
record GuessFeatures(float[] numbers, long[] categories) {

    /** The mean of a category. */
    interface Means {
        float of(long category);
    }

    /** The numbers, followed by the means of the categories. */
    float[] numbersWith(Means means) {
        float[] all = Arrays.copyOf(numbers, numbers.length + categories.length);
        for (int i = 0; i < categories.length; i++) {
            all[numbers.length + i] = means.of(categories[i]);
        }
        return all;
    }

    /**
     * The features of a guess.
     *
     * @param story what the first model reads of the story
     * @param sentence number of the sentence in it
     * @param cue what it reads of the cue
     * @param guess one of the cue's guesses
     * @param words how often each word reports
     */
    static GuessFeatures of(StoryReading story, int sentence, CueReading cue, Guess guess, CueWords words) {
        Builder builder = new Builder(story, sentence, cue, guess);
        builder.addFirst();
        builder.addCue(words);
        builder.addSource();
        builder.addContent();
        builder.addSentence();
        builder.addStory();
        return new GuessFeatures(Arrays.copyOf(builder.numbers, builder.n), builder.categories.toArray());
    }

    /** Collects the features of one guess. */
    private static final class Builder {
        private final StoryReading story;
        private final int place;
        private final SentenceReading sentence;
        private final SentenceGraph graph;
        private final CueReading cue;
        private final int at;
        private final String lemma;
        private final Guess guess;
        private final ContentCandidate content;
        private final FeatureSet categories = new FeatureSet();
        private float[] numbers = new float[64];
        private int n;

        Builder(StoryReading story, int place, CueReading cue, Guess guess) {
            this.story = story;
            this.place = place;
            this.sentence = story.sentences().get(place);
            this.graph = sentence.graph();
            this.cue = cue;
            this.at = cue.cue();
            this.lemma = graph.lemma(at);
            this.guess = guess;
            this.content = guess.content();
        }

        private void add(double number) {
            numbers[n++] = (float) number;
        }

        private void add(boolean yes) {
            add(yes ? 1 : 0);
        }

        /** How sure the first model is. */
        void addFirst() {
            Guess first = cue.guesses().get(0);
            double second = cue.guesses().size() > 1 ? cue.guesses().get(1).agreement() : 0;
            add(logOdds(cue.any()));
            add(Math.log(guess.probability() + 1e-6));
            add(guess.agreement());
            add(guess.agreement() - (guess.equals(first) ? second : first.agreement()));
            add(guess.agreement() / cue.any());
            add(guess.probability() / cue.any());
            add(cue.likely());
            add(sentence.letters().of(content) - sentence.letters().of(first.content()));
        }

        void addCue(CueWords words) {
            CueWords.Count count = words.count(graph, at);
            add(logOdds(CueWords.rate(count)));
            add(Math.log(1.0 + count.seen()));
            int depth = 0;
            for (int up = graph.head(at); up != NONE && depth < graph.size(); up = graph.head(up)) {
                depth++;
            }
            add(depth);
            add(at);
            add(graph.size());
            int subject = CueFeatures.subject(graph, at);
            categories.add(200, graph.tag(at));
            categories.add(201, graph.relation(at));
            categories.add(202, subject == NONE ? "none" : CueFeatures.kind(graph, subject));
            categories.add(203, lemma);
        }

        void addSource() {
            int source = guess.source();
            add(guess.openProbability());
            add(guess.sourceProbability());
            categories.add(204, source == NONE ? "none" : SourceFeatures.path(graph, at, source));
            categories.add(205, source == NONE ? "none" : CueFeatures.kind(graph, source));
        }

        void addContent() {
            int quoted = 0;
            int words = 0;
            int verbs = 0;
            int comma = NONE;
            boolean finite = false;
            boolean subject = false;
            for (int i = content.begin(); i < content.last(); i++) {
                if (!content.contains(i)) {
                    continue;
                }
                String tag = graph.tag(i);
                finite |= tag.equals("VBD") || tag.equals("VBZ") || tag.equals("VBP") || tag.equals("MD");
                subject |= graph.isRelation(i, "nsubj");
                verbs += tag.startsWith("VB") ? 1 : 0;
                words += graph.isMark(i) ? 0 : 1;
                quoted += !graph.isMark(i) && graph.isQuoted(i) ? 1 : 0;
                comma = graph.token(i).text().equals(",") ? i : comma;
            }
            boolean behind = content.begin() > at;
            int letters = sentence.letters().of(content);
            add(letters);
            add(letters / (double) Math.max(1, sentence.letters().of(ContentCandidate.of(0, graph.size(), NONE, ""))));
            add(quoted / (double) Math.max(1, words));
            add(verbs);
            add(behind);
            add(behind ? content.begin() - at - 1 : at - content.end());
            add(content.last() == graph.size() || graph.size() - content.last() == 1);
            add(comma == NONE ? 0 : content.last() - comma);
            categories.add(206, content.form());
            categories.add(207, content.form(), lemma);
            categories.add(208, lemma, (finite ? "finite" : "") + (subject ? "subject" : ""), behind ? ">" : "<");
            categories.add(209, lemma, content.head() == NONE ? "" : CueFeatures.kind(graph, content.head()));
            categories.add(
                    210,
                    content.head() == NONE
                            ? ""
                            : CueFeatures.preposition(graph, content.head()) + graph.relation(content.head()));
            categories.add(211, comma == NONE ? "" : word(comma + 1));
            addEdge();
        }

        /** Where the words end: what comes behind, and the last phrase within. */
        private void addEdge() {
            int end = content.last();
            categories.add(212, word(end));
            categories.add(213, graph.tag(end - 1));
            int next = end;
            while (next < graph.size() && graph.isMark(next)) {
                next++;
            }
            if (next == graph.size()) {
                categories.add(214, "");
            } else {
                int top = top(next, end);
                int head = graph.head(top);
                categories.add(214, head != NONE && content.contains(head) ? "cut" : "", graph.relation(top));
            }
            int last = top(end - 1, Math.max(content.begin(), content.head()) + 1);
            add(end - graph.left(last));
            categories.add(215, graph.relation(last), word(graph.left(last)));
        }

        /** The highest word over {@code word} whose phrase does not begin before {@code from}. */
        private int top(int word, int from) {
            int top = word;
            while (graph.head(top) != NONE && graph.left(graph.head(top)) >= from) {
                top = graph.head(top);
            }
            return top;
        }

        private String word(int i) {
            return i >= graph.size() ? "</s>" : CueFeatures.word(graph, i);
        }

        /** What else the sentence reports. */
        void addSentence() {
            double inside = 0;
            double outside = 0;
            double above = 0;
            double clash = 0;
            double sum = 0;
            String inner = "";
            for (CueReading other : sentence.cues()) {
                sum += other.any();
                if (other.cue() == at) {
                    continue;
                }
                if (!content.contains(other.cue())) {
                    outside = Math.max(outside, other.any());
                } else if (other.any() > inside) {
                    inside = other.any();
                    inner = graph.lemma(other.cue());
                }
                above = other.any() > above && isAbove(other.cue()) ? other.any() : above;
                for (Guess rival : other.guesses()) {
                    clash = rival.agreement() > clash && sentence.clash(content, rival.content())
                            ? rival.agreement()
                            : clash;
                }
            }
            add(inside);
            add(outside);
            add(above);
            add(clash);
            add(sum);
            categories.add(216, inner);
        }

        private boolean isAbove(int word) {
            int up = graph.head(at);
            for (int steps = 0; up != NONE && steps < graph.size(); steps++) {
                if (up == word) {
                    return true;
                }
                up = graph.head(up);
            }
            return false;
        }

        /** What the rest of the story reports; nothing that depends on its length, since stories of a sentence are read, too. */
        void addStory() {
            add(strongest(place - 1));
            add(strongest(place + 1));
            add(story.others(graph, cue));
        }

        /** Of a sentence nearby; at the story's edges of this one, as a story of a single sentence has no others. */
        private double strongest(int near) {
            boolean inside = near >= 0 && near < story.sentences().size();
            return inside ? story.sentences().get(near).strongest() : sentence.strongest();
        }

        private static double logOdds(double p) {
            return Math.log((p + 1e-4) / (1 - p + 1e-4));
        }
    }
}
