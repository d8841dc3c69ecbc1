package org.newsvoice.nlp.corenlp.grammar;

import edu.stanford.nlp.trees.CoordinationTransformer;
import edu.stanford.nlp.trees.DateTreeTransformer;
import edu.stanford.nlp.trees.QPTreeTransformer;
import java.util.List;
import org.newsvoice.nlp.corenlp.grammar.Rearrangement.Change;
import org.newsvoice.nlp.corenlp.grammar.Rearrangement.Found;

/**
 * What CoreNLP changes in a tree before it reads dependencies off it, in its order: "such as" becomes one node, "between 5 and 10"
 * gets two parts, "who is he" loses a level. The patterns are those of its {@link CoordinationTransformer}. Marks of empty and of
 * gapped constituents are not looked for: no parser makes them. Thread-safe.
 */
final class Rearrangements {

    private static final PrivateTables PHRASES = new PrivateTables(CoordinationTransformer.class);
    private static final PrivateTables QUANTITIES = new PrivateTables(QPTreeTransformer.class);
    private static final PrivateTables DATES = new PrivateTables(DateTreeTransformer.class);

    private final Vocabulary vocabulary;
    private final HeadRules heads;
    private final FlatConjunctions conjunctions;
    private final RearrangementList beforeConjunctions = new RearrangementList();
    private final RearrangementList afterConjunctions = new RearrangementList();

    Rearrangements(Vocabulary vocabulary, HeadRules heads) {
        this.vocabulary = vocabulary;
        this.heads = heads;
        this.conjunctions = new FlatConjunctions(vocabulary);
        readFixedExpressions();
        readQuantities();
        readDates();
        readClauses();
    }

    private void readFixedExpressions() {
        RearrangementList to = beforeConjunctions;
        read(to, PHRASES.patterns("MWE_PATTERNS"), found -> {
            found.wrap("MWE", "node1", "node2");
            SyntaxNode third = found.nodeIfAny("node3");
            if (third != null) {
                third.moveBehind(found.node("node2"));
            }
        });
        read(to, PHRASES.patterns("ACCORDING_TO_PATTERN"), found -> {
            found.wrap("MWE", "node1");
            found.node("node2").moveBehind(found.node("node1"));
            found.node("pp2").excise();
        });
        read(to, PHRASES.patterns("BUT_ALSO_PATTERN"), found -> {
            found.node("cc").moveBehind(found.node("conjp"));
            found.node("rb").moveBehind(found.node("cc"));
            toNext(found, "rb");
            found.wrap("ADVP", "rb");
            found.node("conjp").detach();
        });
        read(to, PHRASES.patterns("NOT_ONLY_PATTERN"), found -> {
            found.node("not").moveBehind(found.node("conjp"));
            found.node("only").moveBehind(found.node("not"));
            toNext(found, "only");
            toNext(found, "not");
            found.wrap("ADVP", "not");
            found.wrap("ADVP", "only");
            found.node("conjp").detach();
        });
        read(to, PHRASES.patterns("AT_RBS_PATTERN"), found -> {
            found.relabel("node1", "IN");
            found.wrap("ADVP", "node1");
            found.node("node2").moveBehind(found.node("node1"));
            found.wrap("NP", "node2");
        });
        read(to, PHRASES.patterns("AT_ALL_PATTERN"), found -> {
            found.relabel("head", "PP");
            found.relabel("node1", "IN");
            found.wrap("NP", "node2");
        });
        read(to, PHRASES.patterns("MW_FLAT_PATTERNS"), found -> found.wrap("FLAT", "node1", "node2"));
        read(to, PHRASES.patterns("FLAT_PREP_CC_PATTERN"), found -> {
            found.wrap("PCONJP", "p1", "cc");
            found.node("p2").moveBehind(found.node("cc"));
        });
        read(to, PHRASES.patterns("ucpRenameTregex"), Rearrangements::nameUnlikeCoordination);
    }

    private static void toNext(Found found, String name) {
        SyntaxNode next = found.nodeIfAny("nextNode");
        if (next != null) {
            found.node(name).moveToFrontOf(next);
        }
    }

    private static void nameUnlikeCoordination(Found found) {
        String function = found.node("ucp").label().substring("UCP".length());
        if (found.nodeIfAny("adjp") != null) {
            found.relabel("ucp", "ADJP" + function);
        } else if (found.nodeIfAny("np") != null) {
            found.relabel("ucp", "NP" + function);
        } else {
            found.relabel("ucp", "ADVP");
        }
    }

    private void readQuantities() {
        RearrangementList to = afterConjunctions;
        read(to, QUANTITIES.patterns("flattenNPoverQPTregex"), found -> {
            found.wrap("QP", "left", "right");
            found.node("left").excise();
            found.node("right").excise();
        });
        read(to, QUANTITIES.patterns("splitCCTregex"), found -> {
            found.wrap(found.nodeIfAny("lnum") == null ? "NP" : "QP", "l1", "r1");
            found.wrap(found.nodeIfAny("rnum") == null ? "NP" : "QP", "l2", "r2");
        });
        read(to, QUANTITIES.patterns("splitMoneyTregex"), found -> found.wrap("QP", "left", "right"));
        read(to, QUANTITIES.patterns("groupADVPTregex"), found -> found.wrap("ADVP", "first", "second"));
        read(
                to,
                QUANTITIES.patterns("flattenAdvmodTregex"),
                found -> found.node("remove").excise());
    }

    private void readDates() {
        RearrangementList to = afterConjunctions;
        read(to, PHRASES.patterns("flattenSQTregex"), found -> found.node("sq").excise());
        read(
                to,
                DATES.patterns("tregexMonthYear"),
                found -> found.node("root").setChildren(List.of(found.node("month"), found.node("year"))));
        read(
                to,
                DATES.patterns("tregexMonthDayYear"),
                found -> found.node("root")
                        .setChildren(List.of(
                                found.node("month"), found.node("day"), found.node("comma"), found.node("year"))));
    }

    private void readClauses() {
        RearrangementList to = afterConjunctions;
        read(
                to,
                PHRASES.patterns("removeXOverXTregex"),
                found -> found.node("repeat").excise());
        read(to, PHRASES.patterns("findFlatConjpTregex"), found -> found.wrap("CONJP", "start", "end"));
        read(to, PHRASES.patterns("moveRBTregex"), found -> found.node("adv").moveToFrontOf(found.node("dest")));
        read(to, PHRASES.patterns("changeSbarToPPTregex"), found -> found.relabel("sbar", "PP"));
        read(to, PHRASES.patterns("rearrangeNowThatTregex"), found -> {
            found.relabel("advp", "SBAR");
            found.node("sbar").excise();
        });
        read(to, PHRASES.patterns("mergeYodaVerbsTregex"), found -> {
            found.wrap("VP", "vbn");
            found.node("will").moveToEndOf(found.node("home"));
            found.node("be").moveToEndOf(found.node("home"));
            found.node("willbe").prune();
        });
    }

    private void read(RearrangementList to, List<String> patterns, Change change) {
        for (String pattern : patterns) {
            to.add(new Rearrangement(PatternReader.first(vocabulary, pattern), change));
        }
    }

    /** Changes a tree. */
    void apply(SyntaxNode root) {
        Match match = new Match(heads);
        beforeConjunctions.apply(root, match, vocabulary);
        conjunctions.group(root);
        afterConjunctions.apply(root, match, vocabulary);
    }
}
