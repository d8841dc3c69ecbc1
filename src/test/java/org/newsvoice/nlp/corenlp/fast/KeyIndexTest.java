package org.newsvoice.nlp.corenlp.fast;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class KeyIndexTest {

    @Test
    void someAreFoundTogetherAsOneByOne() {
        KeyIndex index =
                KeyIndex.of(IntStream.range(0, 500).mapToObj(i -> "word-" + i).toList());
        List<String> asked = List.of("word-7", "no word", "word-499", "word-500", "word-7", "");
        long[] hashes = asked.stream().mapToLong(FeatureHash::of).toArray();
        int[] numbers = new int[asked.size()];
        index.find(hashes, numbers, numbers.length);
        assertEquals(
                asked.stream().map(index::find).toList(),
                IntStream.of(numbers).boxed().toList());
    }
}
