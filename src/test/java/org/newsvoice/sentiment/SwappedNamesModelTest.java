package org.newsvoice.sentiment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.newsvoice.article.Article;
import org.newsvoice.article.Zone;
import org.newsvoice.article.ZoneKind;
import org.newsvoice.eval.lines.PlainStory;
import org.newsvoice.nlp.AnnotatedStory;
import org.newsvoice.nlp.Sentiment;
import org.newsvoice.nlp.corenlp.CoreNlpStoryAnnotator;

/** A sentence means the same whoever it is about: two hundred sentences with one set of invented names, and with another. */
class SwappedNamesModelTest {

    private static final double MAX_CHANGED = 0.02;
    private static final double MAX_MEAN_DIFFERENCE = 0.01;

    /** P is a person, F a family name, O an organization, L a place. */
    private static final List<String> OPENINGS = List.of(
            "P, who leads O, said on Tuesday that",
            "According to P of O,",
            "Critics of P complained that",
            "Voters in L told P that",
            "A court in L heard that P and O argued that",
            "Mr F wrote to O to warn that",
            "O praised P and said",
            "Ms F denied a report by O that",
            "Police in L arrested P after claims that",
            "Supporters of F cheered in L because",
            "Shares of O fell after P admitted that",
            "O signed a contract in L, and P announced that",
            "In L the party of P lost the vote, so F conceded that",
            "P thanked O for its help and said that",
            "While F blamed O, people in L believed that",
            "The lawyer of P told the newspaper in L that",
            "At a dinner in L, F joked that",
            "O and its chairman P expect that",
            "P, a farmer from L, does not think that",
            "Neither P nor O would say whether");

    private static final List<String> ENDINGS = List.of(
            "the new bridge is a great success for L.",
            "F had lied to O about the terrible accident.",
            "the council of L will meet again in March.",
            "net profit at O rose to 12 million from 9 million.",
            "nobody in L could trust F any longer.",
            "the plan was not bad, but F had failed to pay for it.",
            "O had poisoned the river and hurt hundreds of families in L.",
            "the talks with F were friendly and useful.",
            "the report by O lists every school in L.",
            "F deserves an award for the rescue of the crew.");

    /** The first name, the family name, an organization and a place. */
    private static final List<List<String>> THESE = List.of(
            List.of("Ines", "Valcourt", "Halvorn Marine", "Port Ellery"),
            List.of("Oskar", "Brandt", "the Norvik Institute", "Marenia"),
            List.of("Ruth", "Okafor", "Tessel & Sons", "Lower Quarry"),
            List.of("Peter", "Lindqvist", "the Harbour Union", "Greyhaven"));

    private static final List<List<String>> OTHERS = List.of(
            List.of("Mehmet", "Yildirim", "Quorra Bank", "Tolvanen"),
            List.of("Joy", "Killman", "the Great Hope Foundation", "Warburg Falls"),
            List.of("Xiaoming", "Tran", "Blackwood Oil", "Santa Perdida"),
            List.of("Grace", "Savage", "the People's Front", "Ostrava Nova"));

    @Test
    void twoHundredSentencesMeanTheSameWhoeverTheyAreAbout() {
        List<Sentiment> these = scores(THESE);
        List<Sentiment> others = scores(OTHERS);
        int changed = 0;
        double difference = 0;
        for (int i = 0; i < these.size(); i++) {
            changed += these.get(i).label().equals(others.get(i).label()) ? 0 : 1;
            difference += Math.abs(these.get(i).score() - others.get(i).score()) / these.size();
        }
        assertEquals(200, these.size());
        assertEquals(3, new HashSet<>(these.stream().map(Sentiment::label).toList()).size());
        String found = changed + " labels changed, scores by " + difference + " on average";
        assertTrue(changed <= MAX_CHANGED * these.size() && difference <= MAX_MEAN_DIFFERENCE, found);
    }

    private static List<Sentiment> scores(List<List<String>> names) {
        List<String> sentences = new ArrayList<>();
        for (String opening : OPENINGS) {
            for (String ending : ENDINGS) {
                List<String> name = names.get(sentences.size() % names.size());
                sentences.add((opening + " " + ending)
                        .replaceAll("\\bP\\b", name.get(0) + " " + name.get(1))
                        .replaceAll("\\bF\\b", name.get(1))
                        .replaceAll("\\bO\\b", name.get(2))
                        .replaceAll("\\bL\\b", name.get(3)));
            }
        }
        Article article = new PlainStory("names", String.join("\n\n", sentences), null).article();
        AnnotatedStory story = CoreNlpStoryAnnotator.create(20_000).annotate(article);
        SentimentReader reader = new SentimentReader(story, new SentimentModels(NewsModel.shared(), null));
        List<Sentiment> scores = new ArrayList<>();
        for (Zone paragraph : article.zones(ZoneKind.PARAGRAPH)) {
            Sentiment mean = reader.of(List.of(paragraph.span())).news().mean();
            if (mean != null) {
                scores.add(mean);
            }
        }
        return scores;
    }
}
