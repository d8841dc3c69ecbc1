package org.newsvoice.nlp.corenlp;

import edu.stanford.nlp.neural.Embedding;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.jar.JarFile;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipEntry;
import org.ejml.simple.SimpleMatrix;

/** The word vectors that come with CoreNLP's coreference model (GPL), for training. Stateless. */
public final class WordVectors {

    private static final String ENTRY = "edu/stanford/nlp/models/coref/neural/english-embeddings.ser.gz";

    private WordVectors() {}

    /**
     * Vectors by word; of words in lower-case letters only.
     *
     * @param modelsJar CoreNLP's {@code models} artifact
     */
    public static Map<String, float[]> read(Path modelsJar) throws IOException {
        try (JarFile jar = new JarFile(modelsJar.toFile())) {
            ZipEntry entry = jar.getEntry(ENTRY);
            if (entry == null) {
                throw new IOException(modelsJar + " has no " + ENTRY + "; it is in CoreNLP's artifact \"models\".");
            }
            try (ObjectInputStream in = new ObjectInputStream(new GZIPInputStream(jar.getInputStream(entry)))) {
                return vectors((Embedding) in.readObject());
            } catch (ClassNotFoundException e) {
                throw new IOException(e);
            }
        }
    }

    private static Map<String, float[]> vectors(Embedding embedding) {
        Map<String, float[]> vectors = new TreeMap<>();
        for (String word : embedding.keySet()) {
            if (word.matches("[a-z][a-z'-]*")) {
                SimpleMatrix matrix = embedding.get(word);
                float[] vector = new float[matrix.numRows() * matrix.numCols()];
                for (int i = 0; i < vector.length; i++) {
                    vector[i] = (float) matrix.get(i);
                }
                vectors.put(word, vector);
            }
        }
        return vectors;
    }
}
