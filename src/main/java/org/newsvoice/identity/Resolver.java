package org.newsvoice.identity;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.newsvoice.speaker.SpeakerKind;

/**
 * Finds which names of a corpus refer to the same person or organization. The answer depends on the names alone, not on
 * their order.
 */
public final class Resolver {

    static final String PERSON = "p:";
    static final String BODY = "o:";

    private final List<NamedInStory> names;
    private final FamilyVariants variants;
    private final CorpusNames corpus;
    private final Aliases aliases;
    private final Gazetteer gazetteer;
    private final List<FormJoin> joins = new ArrayList<>();

    private Resolver(List<NamedInStory> names, Aliases aliases, Gazetteer gazetteer) {
        this.aliases = aliases;
        this.gazetteer = gazetteer;
        KnownNames known = KnownNames.of(names);
        List<NamedInStory> corrected =
                InStoryKinds.corrected(names.stream().map(known::corrected).toList());
        this.variants = FamilyVariants.of(corrected);
        this.names = corrected.stream().map(variants::corrected).toList();
        this.corpus = CorpusNames.of(this.names);
    }

    /** One answer for each name, in their order; a story has a name of one kind once. */
    public static Resolution resolve(List<NamedInStory> names) {
        return resolve(names, Aliases.NONE);
    }

    /** The same, with what an analyst knows better. */
    public static Resolution resolve(List<NamedInStory> names, Aliases aliases) {
        return resolve(names, aliases, Gazetteer.NONE);
    }

    /** The same, with those who are known beforehand. */
    public static Resolution resolve(List<NamedInStory> names, Aliases aliases, Gazetteer gazetteer) {
        return new Resolver(names, aliases, gazetteer).resolve();
    }

    private Resolution resolve() {
        List<@Nullable ResolvedName> resolved = new ArrayList<>(Collections.nCopies(names.size(), null));
        Map<String, List<Integer>> blocks = new TreeMap<>();
        Map<String, List<Integer>> bodies = new HashMap<>();
        for (int i = 0; i < names.size(); i++) {
            NamedInStory named = names.get(i);
            if (named.kind() == SpeakerKind.PERSON) {
                blocks.computeIfAbsent(variants.block(PersonName.of(named.name())), b -> new ArrayList<>())
                        .add(i);
            } else {
                bodies.computeIfAbsent(named.story(), s -> new ArrayList<>()).add(i);
            }
        }
        blocks.values().forEach(block -> resolvePersons(block, resolved));
        resolveBodies(bodies, resolved);
        List<ResolvedName> answers = new ArrayList<>();
        for (ResolvedName answer : resolved) {
            answers.add(Objects.requireNonNull(answer));
        }
        nameGivenNames(answers);
        Resolution linked = GazetteerLinks.link(names, new Resolution(answers, joins, Map.of()), gazetteer);
        return new Resolution(aliases.joined(linked.names()), linked.joins(), linked.qids());
    }

    /** "Bernie", whom no story and no family name tells. */
    private void nameGivenNames(List<ResolvedName> answers) {
        GivenNames given = GivenNames.of(names, answers);
        for (int i = 0; i < names.size(); i++) {
            ResolvedName own = answers.get(i);
            boolean open = names.get(i).kind() == SpeakerKind.PERSON
                    && PersonName.of(names.get(i).name()).isAlone()
                    && (own.ambiguous() || own.entity().equals(own.form()));
            String entity = open ? given.entityOf(names.get(i)) : null;
            if (entity != null) {
                answers.set(i, new ResolvedName(own.form(), entity, true));
            }
        }
    }

    private void resolvePersons(List<Integer> inBlock, List<@Nullable ResolvedName> resolved) {
        // Of much company only some is remembered.
        List<Integer> indices = sorted(inBlock);
        List<NamedInStory> block = indices.stream().map(names::get).toList();
        PersonBlock persons = PersonBlock.resolve(block, corpus, aliases);
        persons.joins().forEach(join -> joins.add(FormJoin.of(join)));
        for (int i = 0; i < block.size(); i++) {
            PersonName name = PersonName.of(block.get(i).name());
            resolved.set(
                    indices.get(i),
                    new ResolvedName(PERSON + name.key(), PERSON + persons.entityOf(i), persons.isAmbiguous(i)));
        }
    }

    /** By stories and names, so that no answer depends on the order in which names come. */
    private List<Integer> sorted(List<Integer> indices) {
        return indices.stream()
                .sorted(Comparator.comparing((Integer i) -> names.get(i).story())
                        .thenComparing(i -> names.get(i).name()))
                .toList();
    }

    private void resolveBodies(Map<String, List<Integer>> byStory, List<@Nullable ResolvedName> resolved) {
        BodyAliases learned = BodyAliases.learn(names);
        for (List<Integer> unsorted : byStory.values()) {
            List<Integer> story = sorted(unsorted);
            List<BodyName> inStory =
                    story.stream().map(i -> BodyName.of(names.get(i).name())).toList();
            for (int k = 0; k < story.size(); k++) {
                String canonical = learned.canonical(inStory.get(k), inStory);
                if (aliases.areDifferentBodies(inStory.get(k).key(), canonical)) {
                    canonical = inStory.get(k).key();
                }
                resolved.set(
                        story.get(k), new ResolvedName(BODY + inStory.get(k).key(), BODY + canonical, false));
            }
        }
    }
}
