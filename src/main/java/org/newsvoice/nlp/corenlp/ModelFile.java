package org.newsvoice.nlp.corenlp;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.newsvoice.failure.ErrorCode;
import org.newsvoice.failure.JobException;
import org.newsvoice.nlp.corenlp.fast.CompactModels;

/** A model that CoreNLP's model artifacts hold, or that is made of one, by its place on the class path. */
public enum ModelFile {
    /** Part-of-speech tags. */
    TAGGER("pos-tagger/english-left3words-distsim.tagger"),
    /** Names of persons, organizations and locations. */
    NAMES("ner/english.all.3class.distsim.crf.ser.gz"),
    /** Shift-reduce constituency parser. */
    PARSER("srparser/englishSR.ser.gz"),
    /** Recursive network of sentiment. */
    SENTIMENT("sentiment/sentiment.ser.gz"),
    /** The same tagger in this project's form, made at build time. */
    COMPACT_TAGGER("/" + CompactModels.TAGGER),
    /** The same model of names in this project's form, made at build time. */
    COMPACT_NAMES("/" + CompactModels.NAMES),
    /** The same parser in this project's form, made at build time. */
    COMPACT_PARSER("/" + CompactModels.PARSER),
    /** The same network in this project's form, made at build time. */
    COMPACT_SENTIMENT("/" + CompactModels.SENTIMENT),
    /** First names and their gender, tab-separated. */
    NAME_GENDERS("dcoref/namegender.combine.txt"),
    /** Frequent female first names, one per line. */
    FEMALE_NAMES("gender/female_first_names.txt"),
    /** Frequent male first names, one per line. */
    MALE_NAMES("gender/male_first_names.txt");

    private static final String FOLDER = "edu/stanford/nlp/models/";

    private final String path;

    ModelFile(String path) {
        this.path = path.startsWith("/") ? path.substring(1) : FOLDER + path;
    }

    /** Its place on the class path. */
    public String path() {
        return path;
    }

    /** Opens it; an environment error that names it when it is not on the class path. */
    public InputStream open() {
        // The loader that CoreNLP itself asks: the models' jar goes where the application's goes.
        InputStream in = ModelFile.class.getClassLoader().getResourceAsStream(path);
        if (in == null) {
            throw missing(
                    path,
                    "Add newsvoice's models jar to the class path (spark-submit --jars), or build it with mvn package.");
        }
        return in;
    }

    /** Throws an environment error unless it is on the class path. */
    void require() {
        try {
            open().close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Its lines, for the models that are text. */
    List<String> lines() {
        try (BufferedReader in = new BufferedReader(new InputStreamReader(open(), StandardCharsets.UTF_8))) {
            return in.lines().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The error of a model that is not on the class path. */
    static JobException missing(String path, String remedy) {
        return new JobException(ErrorCode.ENVIRONMENT, "The model " + path + " is not on the class path. " + remedy);
    }
}
