package org.newsvoice.identity;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.newsvoice.speaker.SpeakerKind;

/**
 * An analyst's corrections: names that belong to one person or organization, and names that do not. They outweigh all
 * evidence. Immutable.
 *
 * @param same groups of names that are one, as {@link ResolvedName#form} has them; the id is made from the first
 * @param different pairs of forms that are never joined
 */
public record Aliases(List<List<String>> same, Set<Set<String>> different) {

    /** Nothing is known better. */
    public static final Aliases NONE = new Aliases(List.of(), Set.of());

    private static final int FIRST_NAME = 2;

    /** Copies the collections. */
    public Aliases {
        same = List.copyOf(same);
        different = Set.copyOf(different);
    }

    /**
     * Reads lines of {@code same} or {@code different}, {@code person} or {@code organization}, and two names or more, with tabs
     * between them. Empty lines, and those that begin with {@code #}, are left out.
     *
     * @throws IllegalArgumentException for a line of another form, with its number
     */
    public static Aliases read(List<String> lines) {
        List<List<String>> same = new ArrayList<>();
        Set<Set<String>> different = new HashSet<>();
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i);
            if (line.isBlank() || line.startsWith("#")) {
                continue;
            }
            List<String> parts = List.of(line.split("\t", -1));
            List<String> forms = forms(parts);
            if (forms.size() < 2) {
                throw new IllegalArgumentException(
                        "line " + (i + 1) + " is not \"same\" or \"different\", \"person\" or"
                                + " \"organization\", and two names or more, with tabs between them: " + line);
            }
            if (parts.get(0).equals("same")) {
                same.add(forms);
            } else {
                for (String one : forms) {
                    forms.stream()
                            .filter(other -> !other.equals(one))
                            .forEach(other -> different.add(Set.of(one, other)));
                }
            }
        }
        return new Aliases(same, different);
    }

    private static List<String> forms(List<String> parts) {
        boolean known = parts.size() > FIRST_NAME
                && (parts.get(0).equals("same") || parts.get(0).equals("different"));
        boolean person = known && parts.get(1).equals(SpeakerKind.PERSON.label());
        boolean body = known && parts.get(1).equals(SpeakerKind.ORGANIZATION.label());
        if (!person && !body) {
            return List.of();
        }
        SpeakerKind kind = person ? SpeakerKind.PERSON : SpeakerKind.ORGANIZATION;
        return parts.subList(FIRST_NAME, parts.size()).stream()
                .map(name -> Names.key(kind, name))
                .filter(key -> !key.isEmpty())
                .map(key -> (person ? Resolver.PERSON : Resolver.BODY) + key)
                .distinct()
                .toList();
    }

    /** Whether two persons' forms, without their kind, are never joined. */
    boolean areDifferent(String one, String other) {
        return !different.isEmpty() && different.contains(Set.of(Resolver.PERSON + one, Resolver.PERSON + other));
    }

    /** Whether two organizations' forms, without their kind, are never joined. */
    boolean areDifferentBodies(String one, String other) {
        return !different.isEmpty()
                && !one.equals(other)
                && different.contains(Set.of(Resolver.BODY + one, Resolver.BODY + other));
    }

    /** The answers with the names of each group under one entity. */
    List<ResolvedName> joined(List<ResolvedName> resolved) {
        if (same.isEmpty()) {
            return resolved;
        }
        Map<String, String> entityOf = new HashMap<>();
        resolved.stream()
                .filter(name -> !name.ambiguous())
                .forEach(name -> entityOf.putIfAbsent(name.form(), name.entity()));
        Map<String, String> joined = new HashMap<>();
        for (List<String> group : same) {
            String target = last(joined, entityOf.getOrDefault(group.get(0), group.get(0)));
            for (String form : group) {
                String entity = last(joined, entityOf.getOrDefault(form, form));
                if (!entity.equals(target)) {
                    joined.put(entity, target);
                }
            }
        }
        return resolved.stream()
                .map(name -> new ResolvedName(name.form(), last(joined, name.entity()), name.ambiguous()))
                .toList();
    }

    /** What an entity is joined into in the end. */
    private static String last(Map<String, String> joined, String entity) {
        String at = entity;
        for (String next = joined.get(at); next != null; next = joined.get(at)) {
            at = next;
        }
        return at;
    }
}
