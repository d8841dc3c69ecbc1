package org.newsvoice.nlp.corenlp;

/** What {@link StockQuotes} needs beyond {@link ModelFile}; the rest of what it reads is in the same jar. */
public enum StockModelFile {
    /** Coreference of mentions. */
    COREFERENCE("coref/fastneural/fast-english-model.ser.gz"),
    /** Which phrases are mentions. */
    MENTIONS("coref/md-model-dep.ser.gz"),
    /** Dependencies of sentences whose quotations are taken out. */
    DEPENDENCIES("parser/nndep/english_UD.gz"),
    /** Its ranker of mentions. */
    RANKER("quoteattribution/quoteattribution_model.ser");

    private final String path;

    StockModelFile(String path) {
        this.path = "edu/stanford/nlp/models/" + path;
    }

    /** Its place on the class path. */
    public String path() {
        return path;
    }
}
