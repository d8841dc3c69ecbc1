package org.newsvoice.nlp.corenlp.grammar;

import edu.stanford.nlp.trees.tregex.TregexPattern;
import java.lang.reflect.Field;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Tables and patterns of a class of CoreNLP's that it keeps to itself. */
record PrivateTables(Class<?> owner) {

    /** The texts of a constant pattern, or of a constant list of them. */
    List<String> patterns(String name) {
        Object value = read(name, null);
        TregexPattern[] all = value instanceof TregexPattern one ? new TregexPattern[] {one} : (TregexPattern[]) value;
        return Arrays.stream(all).map(TregexPattern::pattern).toList();
    }

    /** A set of strings of an object. */
    Set<String> strings(Object object, String name) {
        return ((Set<?>) read(name, object)).stream().map(String.class::cast).collect(Collectors.toUnmodifiableSet());
    }

    private Object read(String name, @Nullable Object object) {
        try {
            Field field = owner.getDeclaredField(name);
            field.setAccessible(true);
            return field.get(object);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(
                    "another CoreNLP than the one whose rules are read: " + owner + " " + name, e);
        }
    }
}
