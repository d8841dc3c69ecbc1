package org.newsvoice.nlp.corenlp.grammar;

import edu.stanford.nlp.process.Morphology;
import edu.stanford.nlp.trees.EnglishPatterns;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.newsvoice.nlp.DependencyTree;

/**
 * What CoreNLP corrects in the dependencies of a sentence when it has them all. Where it takes the first of several in the order of
 * hash codes, the first in the text is taken here.
 *
 * @param words of the sentence
 * @param tags of the words
 */
record ArcCorrections(List<String> words, List<String> tags) {

    private static final Pattern TAKE_NO_OBJECT = Pattern.compile(EnglishPatterns.NP_V_S_INF_VERBS_REGEX);

    /** The corrected arcs, by dependents from left to right. */
    List<Arc> apply(List<Arc> found) {
        List<Arc> arcs = new ArrayList<>(found);
        arcs.sort(Arc.ORDER);
        attachQuestionWords(arcs);
        placePrepositions(arcs);
        arcs.replaceAll(arc -> arc.relation().equals("rel") ? arc.renamed("obj") : arc);
        attachConjunctions(arcs);
        namePassiveSubjects(arcs);
        arcs.sort(Arc.ORDER);
        return arcs;
    }

    private static List<Arc> named(List<Arc> arcs, String relation) {
        return arcs.stream().filter(arc -> arc.relation().equals(relation)).toList();
    }

    /** "What does she seem to have?": what is had, not seemed. */
    private void attachQuestionWords(List<Arc> arcs) {
        Map<Integer, Arc> complements = new HashMap<>();
        named(arcs, "xcomp").forEach(arc -> complements.putIfAbsent(arc.head(), arc));
        List<Arc> all = List.copyOf(arcs);
        for (Arc complement : complements.values()) {
            int verb = complement.head();
            List<Arc> own = all.stream().filter(arc -> arc.head() == verb).toList();
            own.stream()
                    .filter(arc ->
                            arc.relation().equals("dep") || arc.relation().equals("obj"))
                    .findFirst()
                    .filter(arc -> tags.get(arc.dependent()).startsWith("W"))
                    .filter(arc -> hasObject(own) || takesNoObject(verb))
                    .ifPresent(arc ->
                            arcs.set(arcs.indexOf(arc), new Arc(complement.dependent(), arc.dependent(), "obj")));
        }
    }

    private static boolean hasObject(List<Arc> arcs) {
        return arcs.stream()
                .anyMatch(arc -> arc.relation().equals("obj") || arc.relation().equals("iobj"));
    }

    private boolean takesNoObject(int verb) {
        String lemma = Morphology.lemmaStatic(words.get(verb), tags.get(verb));
        return TAKE_NO_OBJECT.matcher(lemma).matches();
    }

    /** "What is it used for?": the preposition belongs to the word before it that it has lost, else it is an oblique itself. */
    private void placePrepositions(List<Arc> arcs) {
        for (Arc preposition : named(arcs, "prep")) {
            Arc object = arcs.stream()
                    .filter(arc -> arc.head() == preposition.head() && arc.dependent() <= preposition.dependent())
                    .filter(arc -> isNominal(arc.relation()))
                    .findFirst()
                    .orElse(null);
            arcs.remove(preposition);
            if (object == null) {
                arcs.add(preposition.renamed("obl"));
                continue;
            }
            arcs.add(new Arc(object.dependent(), preposition.dependent(), "case"));
            if (object.relation().equals("rel")) {
                arcs.remove(object);
                arcs.add(object.renamed(isNoun(tags.get(object.head())) ? "nmod" : "obl"));
            }
        }
    }

    private static boolean isNominal(String relation) {
        return relation.equals("nmod") || relation.equals("obl") || relation.equals("rel");
    }

    private static boolean isNoun(String tag) {
        return tag.startsWith("NN") || tag.startsWith("PRN") || tag.startsWith("DT");
    }

    /** A conjunction depends on the conjunct that follows it. */
    private static void attachConjunctions(List<Arc> arcs) {
        List<Arc> all = List.copyOf(arcs);
        arcs.replaceAll(arc -> arc.relation().equals("cc") && arc.head() < arc.dependent()
                ? arc.under(all.stream()
                        .filter(other -> other.relation().equals("conj") && other.head() == arc.head())
                        .mapToInt(Arc::dependent)
                        .filter(conjunct -> conjunct > arc.dependent())
                        .min()
                        .orElse(arc.head()))
                : arc);
    }

    private static void namePassiveSubjects(List<Arc> arcs) {
        List<Arc> passives = named(arcs, "aux:pass");
        arcs.replaceAll(arc -> (arc.relation().equals("nsubj") || arc.relation().equals("csubj"))
                        && passives.stream().anyMatch(passive -> passive.head() == arc.head())
                ? arc.renamed(arc.relation() + ":pass")
                : arc);
    }

    /** The tree of corrected arcs: of two heads of a token the last in the order counts. */
    DependencyTree tree(List<Arc> arcs) {
        int[] heads = new int[words.size()];
        String[] relations = new String[words.size()];
        Arrays.fill(heads, DependencyTree.NONE);
        Arrays.fill(relations, "dep");
        for (Arc arc : arcs) {
            heads[arc.dependent()] = arc.head();
            relations[arc.dependent()] = arc.relation();
        }
        return new DependencyTree(heads, relations);
    }
}
