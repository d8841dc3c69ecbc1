package org.newsvoice.nlp.corenlp.fast;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class FeatureWeightsTest {

    private static final int CLASSES = 70;
    private static final int[] ALL = IntStream.range(0, CLASSES).toArray();
    private static final int[] FIRST_AND_LAST =
            IntStream.concat(IntStream.of(2, 1), IntStream.range(40, CLASSES)).toArray();

    @Test
    void aHashIsThatOfTheJoinedString() {
        long joined = FeatureHash.dash(FeatureHash.joinNumber(FeatureHash.of("S0S1"), 107));
        assertEquals(FeatureHash.of("S0S1107-"), joined);
        FeatureParts parts = new FeatureParts(new ParserLabels(List.of("NP", "@NP")), List.of("naïve"), List.of("JJ"));
        assertEquals(FeatureHash.of("S0naïve"), parts.join(FeatureHash.of("S0"), parts.word(0)));
        assertEquals(FeatureHash.of("S0*NULL*"), parts.join(FeatureHash.of("S0"), parts.none()));
    }

    @Test
    void sumsAreThoseOfAMapToTheLastBit() throws IOException {
        Random random = new Random(7);
        Map<String, float[]> model = new HashMap<>();
        SortedWeights sorted = new SortedWeights();
        for (int f = 0; f < 3000; f++) {
            String name = "feature-" + f;
            int n = 1 + random.nextInt(f % 3 == 0 ? CLASSES : 5);
            byte[] classes = new byte[n];
            float[] weights = new float[n];
            float[] row = new float[CLASSES];
            List<Integer> shuffled = shuffled(random);
            for (int i = 0; i < n; i++) {
                classes[i] = shuffled.get(i).byteValue();
                weights[i] = (float) random.nextGaussian();
                row[shuffled.get(i)] = weights[i];
            }
            model.put(name, row);
            sorted.add(name, classes, weights);
        }
        FeatureWeights table = throughBytes(sorted);
        for (int round = 0; round < 200; round++) {
            long[] keys = new long[40];
            float[] wanted = new float[CLASSES];
            for (int i = 0; i < keys.length; i++) {
                String name = "feature-" + random.nextInt(4000);
                keys[i] = FeatureHash.spread(FeatureHash.of(name));
                float[] row = model.getOrDefault(name, new float[CLASSES]);
                for (int c = 0; c < CLASSES; c++) {
                    wanted[c] += row[c];
                }
            }
            float[] scores = new float[CLASSES];
            table.addTo(scores, keys, keys.length, WantedClasses.of(ALL));
            assertArrayEquals(wanted, scores);
            for (int[] some : List.of(new int[] {69, 3}, new int[] {2, 30, 33, 34}, FIRST_AND_LAST)) {
                float[] ofSome = new float[CLASSES];
                table.addTo(ofSome, keys, keys.length, WantedClasses.of(some));
                for (int c : some) {
                    assertEquals(wanted[c], ofSome[c]);
                }
            }
        }
    }

    @Test
    void wantedClassesAreFewOrARangeWithSomeOutside() {
        assertEquals("0..0 [3, 69]", text(WantedClasses.of(69, 3)));
        assertEquals("0..70 []", text(WantedClasses.of(ALL)));
        assertEquals("40..70 [1, 2]", text(WantedClasses.of(FIRST_AND_LAST)));
    }

    private static String text(WantedClasses wanted) {
        return wanted.begin() + ".." + wanted.end() + " " + Arrays.toString(wanted.others());
    }

    @Test
    void twoFeaturesWithOneHashAreRefused() {
        SortedWeights sorted = new SortedWeights();
        sorted.add("a", new byte[] {1}, new float[] {1});
        sorted.add("a", new byte[] {2}, new float[] {2});
        assertThrows(IllegalArgumentException.class, () -> throughBytes(sorted));
    }

    private static FeatureWeights throughBytes(SortedWeights sorted) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        sorted.write(new DataOutputStream(bytes));
        return SortedWeights.read(new DataInputStream(new ByteArrayInputStream(bytes.toByteArray())), ALL);
    }

    private static List<Integer> shuffled(Random random) {
        List<Integer> all = new ArrayList<>();
        for (int c = 0; c < CLASSES; c++) {
            all.add(c);
        }
        Collections.shuffle(all, random);
        return all;
    }
}
