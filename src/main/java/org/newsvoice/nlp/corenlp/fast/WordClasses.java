package org.newsvoice.nlp.corenlp.fast;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/** Words' clusters by the company they keep (Clark, EACL 2003), by the hash of the word. Immutable. */
final class WordClasses {

    private final KeyIndex words;
    private final short[] classOf;
    private final List<String> names;

    private WordClasses(KeyIndex words, short[] classOf, List<String> names) {
        this.words = words;
        this.classOf = classOf;
        this.names = names;
    }

    /** Clusters by word. */
    static WordClasses of(Map<String, String> clusters) {
        KeyIndex words = KeyIndex.of(clusters.keySet());
        List<String> names = List.copyOf(new TreeSet<>(clusters.values()));
        short[] classOf = new short[words.size()];
        clusters.forEach((word, name) -> classOf[words.find(word)] = (short) Collections.binarySearch(names, name));
        return new WordClasses(words, classOf, names);
    }

    /** The name of a word's cluster, {@code otherwise} when it is in none. */
    String find(String word, String otherwise) {
        int number = words.find(word);
        return number < 0 ? otherwise : names.get(classOf[number]);
    }

    void write(DataOutputStream out) throws IOException {
        words.write(out);
        for (short number : classOf) {
            out.writeShort(number);
        }
        out.writeInt(names.size());
        for (String name : names) {
            out.writeUTF(name);
        }
    }

    /** Reads what {@link #write} wrote. */
    static WordClasses read(DataInputStream in) throws IOException {
        KeyIndex words = KeyIndex.read(in);
        short[] classOf = Columns.shorts(in, words.size());
        List<String> names = new ArrayList<>();
        for (int i = in.readInt(); i > 0; i--) {
            names.add(in.readUTF());
        }
        return new WordClasses(words, classOf, List.copyOf(names));
    }
}
