package org.newsvoice.benchmark;

import java.util.Properties;
import java.util.Set;
import java.util.function.Consumer;

/**
 * What is measured. Each runs in a virtual machine of its own, so that none profits or suffers from what another has made
 * the compiler believe.
 */
enum Contestant {
    /** All that the job makes of a story, its row included. */
    NEWSVOICE,
    /** CoreNLP with the choices of somebody who knows it: the fast parser, one model of names, the fast coreference. */
    TUNED,
    /** CoreNLP at its defaults. */
    STOCK;

    /** Loads the models. */
    Consumer<Story> create() {
        return switch (this) {
            case NEWSVOICE -> NewsvoiceAnalysis.create();
            case TUNED -> CoreNlpPipeline.create(tuned());
            case STOCK -> CoreNlpPipeline.create(stock());
        };
    }

    /** The classes that call one stage after the other: what they call is a stage. */
    Set<String> conductors() {
        return this == NEWSVOICE ? Set.of("StoryAnalyzer", "CoreNlpStoryAnnotator") : Set.of("AnnotationPipeline", "SentenceAnnotator");
    }

    private static Properties stock() {
        Properties properties = new Properties();
        properties.setProperty("annotators", "tokenize,pos,lemma,ner,depparse,parse,coref,quote,sentiment");
        return properties;
    }

    private static Properties tuned() {
        Properties properties = new Properties();
        properties.setProperty("annotators", "tokenize,pos,lemma,ner,parse,coref,quote,sentiment");
        properties.setProperty("parse.model", "edu/stanford/nlp/models/srparser/englishSR.ser.gz");
        properties.setProperty("parse.binaryTrees", "true");
        properties.setProperty("ner.model", "edu/stanford/nlp/models/ner/english.all.3class.distsim.crf.ser.gz");
        properties.setProperty("ner.applyNumericClassifiers", "false");
        properties.setProperty("ner.applyFineGrained", "false");
        properties.setProperty("ner.useSUTime", "false");
        properties.setProperty("coref.algorithm", "fastneural");
        return properties;
    }
}
