package org.newsvoice.identity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.newsvoice.speaker.SpeakerKind;

class AliasesTest {

    @Test
    void namesThatAreSaidToBeOneAreOne() {
        Aliases aliases = Aliases.read(List.of("# pen names", "", "same\tperson\tAda Wexel\tMarlo Fenn"));
        List<NamedInStory> names =
                List.of(person("s1", "Ada Wexel"), person("s2", "Marlo Fenn"), person("s3", "Odo Tarn"));

        List<ResolvedName> resolved = Resolver.resolve(names, aliases).names();

        assertEquals(resolved.get(0).entity(), resolved.get(1).entity());
        assertNotEquals(resolved.get(0).entity(), resolved.get(2).entity());
    }

    @Test
    void groupsThatShareANameAreOne() {
        List<NamedInStory> names = List.of(
                person("s1", "Ada Wexel"),
                person("s2", "Maria Holm"),
                person("s3", "Ines Tarn"),
                person("s4", "Odo Lund"));
        Aliases aliases = Aliases.read(List.of(
                "same\tperson\tAda Wexel\tMaria Holm",
                "same\tperson\tInes Tarn\tMaria Holm",
                "same\tperson\tMaria Holm\tAda Wexel"));

        List<String> entities = Resolver.resolve(names, aliases).names().stream()
                .map(ResolvedName::entity)
                .toList();

        assertEquals(1, entities.subList(0, 3).stream().distinct().count());
        assertNotEquals(entities.get(0), entities.get(3));
    }

    @Test
    void namesThatAreSaidToDifferDo() {
        List<NamedInStory> names = List.of(person("s1", "Robert Quandle"), person("s2", "Bob Quandle"));
        Aliases aliases = Aliases.read(List.of("different\tperson\tRobert Quandle\tBob Quandle"));

        List<ResolvedName> before = Resolver.resolve(names).names();
        List<ResolvedName> after = Resolver.resolve(names, aliases).names();

        assertEquals(before.get(0).entity(), before.get(1).entity());
        assertNotEquals(after.get(0).entity(), after.get(1).entity());
    }

    @Test
    void aLineThatIsNotUnderstoodIsNamed() {
        IllegalArgumentException e = assertThrows(
                IllegalArgumentException.class, () -> Aliases.read(List.of("", "same\tperson\tAda Wexel")));

        assertTrue(String.valueOf(e.getMessage()).startsWith("line 2 "), e::getMessage);
    }

    private static NamedInStory person(String story, String name) {
        return new NamedInStory(story, null, null, SpeakerKind.PERSON, name, null, 1, List.of());
    }
}
