package org.newsvoice.cli.analyze;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A dump of four invented items in Wikidata's form. */
class GazetteerCommandTest {

    private static final String DUMP = """
            [
            {"id":"Q900001","labels":{"en":{"value":"Henrik Dalmose"}},"aliases":{"en":[{"value":"Henrik A. Dalmose"}]},\
            "claims":{"P31":[{"mainsnak":{"datavalue":{"value":{"id":"Q5"}}}}],\
            "P39":[{"mainsnak":{"datavalue":{"value":{"id":"Q900010"}}}}],\
            "P27":[{"mainsnak":{"datavalue":{"value":{"id":"Q900011"}}}}],\
            "P21":[{"mainsnak":{"datavalue":{"value":{"id":"Q6581097"}}}}],\
            "P569":[{"mainsnak":{"datavalue":{"value":{"time":"+1971-00-00T00:00:00Z"}}}}]},"sitelinks":{"a":{},"b":{}}},
            {"id":"Q900010","labels":{"en":{"value":"water minister"}},"claims":{},"sitelinks":{"a":{}}},
            {"id":"Q900011","labels":{"en":{"value":"Marenia"}},"claims":{},"sitelinks":{"a":{}}},
            {"id":"Q900012","labels":{"en":{"value":"Quorum Bank"}},\
            "claims":{"P159":[{"mainsnak":{"datavalue":{"value":{"id":"Q900013"}}}}],\
            "P571":[{"mainsnak":{"datavalue":{"value":{"time":"+1904-05-02T00:00:00Z"}}}}]},"sitelinks":{"a":{},"b":{}}},
            {"id":"Q900014","labels":{"en":{"value":"Nobody Muchknown"}},\
            "claims":{"P31":[{"mainsnak":{"datavalue":{"value":{"id":"Q5"}}}}]},"sitelinks":{"a":{}}}
            ]
            """;

    @Test
    void aDumpBecomesAGazetteer(@TempDir Path folder) throws IOException {
        GazetteerCommand command = new GazetteerCommand();
        command.input = Files.writeString(folder.resolve("dump.json"), DUMP);
        command.output = folder.resolve("people.tsv");
        command.minSitelinks = 2;
        assertEquals(0, command.call());
        assertEquals(
                List.of(
                        "qid\tname\taliases\ttitles\tkind\tcountry\tgender\taffiliation\tfrom\tto",
                        "Q900001\tHenrik Dalmose\tHenrik A. Dalmose\twater minister\tperson\tMarenia\tmale\t\t1971\t",
                        "Q900012\tQuorum Bank\t\t\torganization\t\t\t\t1904-05-02\t"),
                Files.readAllLines(command.output));
    }
}
