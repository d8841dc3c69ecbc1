package org.newsvoice.nlp.corenlp;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.newsvoice.nlp.FirstNames;
import org.newsvoice.nlp.FirstNames.Gender;

/** Reads first names from the lists that come with CoreNLP's models. */
public final class FirstNameFiles {

    private FirstNameFiles() {}

    /** Some 13,800 names. A name that any list gives to both genders is left out. */
    public static FirstNames load() {
        Map<String, Gender> genders = new HashMap<>();
        Set<String> both = new HashSet<>();
        ModelFile.FEMALE_NAMES.lines().forEach(name -> add(name, Gender.FEMALE, genders, both));
        ModelFile.MALE_NAMES.lines().forEach(name -> add(name, Gender.MALE, genders, both));
        for (String line : ModelFile.NAME_GENDERS.lines()) {
            List<String> fields = List.of(line.split("\t", -1));
            // Two of the 14,600 lines have three fields.
            if (fields.size() == 2
                    && (fields.get(1).equals("FEMALE") || fields.get(1).equals("MALE"))) {
                add(fields.get(0), Gender.valueOf(fields.get(1)), genders, both);
            }
        }
        genders.keySet().removeAll(both);
        return new FirstNames(genders);
    }

    private static void add(String name, Gender gender, Map<String, Gender> genders, Set<String> both) {
        String key = name.strip().toLowerCase(Locale.ROOT);
        Gender before = genders.put(key, gender);
        if (before != null && before != gender) {
            both.add(key);
        }
    }
}
