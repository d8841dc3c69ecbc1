package org.newsvoice.benchmark;

import edu.stanford.nlp.pipeline.Annotation;
import edu.stanford.nlp.pipeline.StanfordCoreNLP;
import java.util.Properties;
import java.util.function.Consumer;

/** CoreNLP as its own documentation has it used. */
final class CoreNlpPipeline {

    private CoreNlpPipeline() {}

    static Consumer<Story> create(Properties properties) {
        StanfordCoreNLP pipeline = new StanfordCoreNLP(properties);
        return story -> pipeline.annotate(new Annotation(story.plain().text()));
    }
}
