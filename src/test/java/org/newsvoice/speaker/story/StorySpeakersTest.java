package org.newsvoice.speaker.story;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.newsvoice.analysis.Stories;
import org.newsvoice.article.Article;
import org.newsvoice.article.TextSpan;
import org.newsvoice.article.Zone;
import org.newsvoice.article.ZoneKind;
import org.newsvoice.nlp.AnnotatedStory;
import org.newsvoice.nlp.EntityKind;
import org.newsvoice.nlp.EntityMention;
import org.newsvoice.nlp.FirstNames;
import org.newsvoice.nlp.FirstNames.Gender;
import org.newsvoice.nlp.Sentence;
import org.newsvoice.nlp.Token;
import org.newsvoice.quote.AttributedQuote;
import org.newsvoice.quote.Attribution;
import org.newsvoice.quote.Mention;
import org.newsvoice.quote.MentionKind;
import org.newsvoice.quote.Quotation;
import org.newsvoice.quote.QuoteKind;
import org.newsvoice.speaker.NamedEntity;
import org.newsvoice.speaker.Speaker;
import org.newsvoice.speaker.SpeakerId;
import org.newsvoice.speaker.SpeakerKind;

/** Stories are written with P: before a person's words, O: before a body's and L: before a place's; a paragraph is a sentence. */
class StorySpeakersTest {

    private static final FirstNames FIRST_NAMES = new FirstNames(
            Map.of("ada", Gender.FEMALE, "karl", Gender.MALE, "pieter", Gender.MALE, "nora", Gender.FEMALE));

    @Test
    void namesAreJoinedToTheirLongestForm() {
        assertEquals(
                List.of("Pieter van der Meer", "Ada Osei", "United Harbors"),
                named(
                        "P:Pieter van der P:Meer met P:Ada P:Osei of O:United O:Harbors .",
                        "P:Osei and Mr. Van Der P:Meer left O:UH ."));
    }

    @Test
    void aSurnameOfTwoStaysASurnameUnlessAnHonorificTells() {
        assertEquals(
                List.of("Ada Osei", "Karl Osei", "Osei"),
                named("P:Ada P:Osei met P:Karl P:Osei .", "P:Osei left , then Ms. P:Osei ."));
    }

    @Test
    void aSurnameBeforeTheSecondOfTheFamilyIsTheFirst() {
        assertEquals(List.of(2, 1), counts("P:Ada P:Osei left .", "P:Osei returned .", "P:Karl P:Osei stayed ."));
    }

    @Test
    void aSurnameThatHasMeantOneOfTwoStillDoes() {
        assertEquals(
                List.of(3, 1),
                counts("P:Ada P:Osei left .", "P:Osei met P:Karl P:Osei .", "It rained .", "P:Osei returned ."));
    }

    @Test
    void aSlipOfTheSurnameIsTheSurname() {
        assertEquals(List.of("Ada Brandt"), named("P:Ada P:Brandt left .", "P:Brnadt returned ."));
        assertEquals(List.of("Ada Pennell"), named("P:Ada P:Pennell left .", "P:Penell returned ."));
        assertEquals(List.of("Ada Brandt", "Brands"), named("P:Ada P:Brandt left .", "P:Brands returned ."));
        assertEquals(List.of("Ada Pennell", "Pennells"), named("P:Ada P:Pennell left .", "P:Pennells returned ."));
    }

    @Test
    void theFirstWordOfTheOnlyFirmCalledSoIsTheFirm() {
        assertEquals(List.of("Halvorn Foods"), named("O:Halvorn O:Foods left .", "O:Halvorn returned ."));
        assertEquals(List.of("Halvorn", "Halvorn Foods"), named("O:Halvorn left .", "O:Halvorn O:Foods returned ."));
        assertEquals(List.of("Halvorn Museum", "Halvorn"), named("O:Halvorn O:Museum left .", "O:Halvorn returned ."));
        assertEquals(
                List.of("Halvorn Foods", "Halvorn Marine", "Halvorn"),
                named("O:Halvorn O:Foods met O:Halvorn O:Marine .", "O:Halvorn returned ."));
    }

    @Test
    void anHonorificTellsTwoOfOneSurnameApart() {
        assertEquals(
                List.of(2, 2, 1),
                counts("P:Ada P:Osei met P:Karl P:Osei .", "P:Osei left , then Ms. P:Osei , then Mr. P:Osei ."));
        assertEquals(List.of(1, 2), counts("P:Karl P:Osei met P:Zu P:Osei .", "Mrs. P:Osei left ."));
    }

    @Test
    void fatherAndSonOfOneNameAreTwo() {
        assertEquals(
                List.of("Karl Kane Sr.", "Karl Kane Jr."),
                named("P:Karl P:Kane P:Sr. met P:Karl P:Kane P:Jr. .", "The younger P:Kane left the elder P:Kane ."));
        assertEquals(
                List.of("Karl Kane Jr.", "Kane"), named("P:Karl P:Kane P:Jr. left .", "The elder P:Kane stayed ."));
    }

    @Test
    void anArticleGluedToANameMayBeLeftOut() {
        assertEquals(List.of("Omar al-Rashid"), named("P:Omar P:al-Rashid left .", "P:Rashid returned ."));
    }

    @Test
    void pronounsAgreeInGenderWithTheMostSalientPerson() {
        AnnotatedStory story =
                story("P:Ada P:Osei met P:Karl P:Brandt .", "She left before he did .", "It rained on them .");
        assertEquals("Ada Osei", speaker(story, "She").name());
        assertEquals("Karl Brandt", speaker(story, "he").name());
        assertNull(speaker(story, "them").name());
        assertEquals(SpeakerKind.UNNAMED, speaker(story, "It").kind());
    }

    @Test
    void pronounsWithoutAFittingPersonStayOpen() {
        assertNull(speaker(story("P:Ada P:Osei left .", "He stayed ."), "He").name());
    }

    @Test
    void aPronounThatFitsTwoAlikeStaysOpen() {
        AnnotatedStory story = story("P:Karl P:Brandt left and P:Pieter P:Smit left .", "Then he returned .");
        assertNull(speaker(story, "he").name());
    }

    @Test
    void ofTwoAlikeThePronounIsTheOneWhoHasSpokenAndIsNamedFarMoreOften() {
        List<String> sentences = new ArrayList<>(Collections.nCopies(6, "P:Karl P:Brandt slept ."));
        sentences.add("P:Pieter P:Smit left and P:Karl P:Brandt left .");
        sentences.add("Then he returned .");
        AnnotatedStory story = story(sentences.toArray(String[]::new));
        assertNull(speaker(story, "he").name());
        Sentence first = story.sentences().get(0);
        Mention brandt = new Mention(MentionKind.NAME, 0, 1, first.span(0, 2));
        assertEquals("Karl Brandt", speaker(story, "he", quote(story, brandt)).name());
    }

    @Test
    void aFirstNameThatAlsoNamesAPlaceBeginsTheNameOfOneWhoSpeaks() {
        assertEquals(
                List.of("Nora Brandt"),
                named("The engineer , L:Nora L:Brandt , measured it .", "“ It moves , ” P:Brandt said ."));
        assertEquals(
                List.of("Nora Brandt"),
                named("The engineer , O:Nora O:Brandt , measured it .", "“ It moves , ” P:Brandt said ."));
        assertEquals(List.of("Brandt"), named("They met in L:Nora L:Brandt .", "“ It moves , ” P:Brandt said ."));
        assertEquals(
                List.of("Nora Brandt", "Brandt"), named("O:Nora O:Brandt fell .", "“ It fell , ” O:Brandt said ."));
        assertEquals(List.of(), named("They left L:Nora L:Brandt ."));
    }

    @Test
    void aCodeNamesNobody() {
        assertEquals(List.of("Ada Osei"), named("O:<HALV/O> P:Ada P:Osei left ."));
        assertEquals(List.of("Halvorn Bank"), named("O:MARKETS-BONDS/M O:Halvorn O:Bank fell ."));
        assertEquals(List.of("HALV/Osei"), named("O:HALV/Osei left ."));
    }

    @Test
    void aFormerNameIsTheSamePerson() {
        assertEquals(List.of("Ada Marsh"), named("P:Ada P:Bell , now P:Ada P:Marsh , left .", "P:Bell met P:Marsh ."));
        assertEquals(List.of("Ada Marsh"), named("P:Ada P:Marsh ( née P:Ada P:Bell ) left ."));
        assertEquals(List.of("Ada Marsh"), named("P:Ada P:Marsh , formerly P:Ada P:Bell , left ."));
        assertEquals(List.of("Ada Marsh"), named("P:Ada P:Marsh , who was born P:Nora P:Bell , left ."));
        assertEquals(List.of("Ada Marsh"), named("P:Ada P:Bell , who is now known as P:Ada P:Marsh , left ."));
    }

    @Test
    void aFamilyNameAtBirthIsNotThatOfARelative() {
        assertEquals(
                List.of("Ada Marsh", "Karl Bell"),
                named(
                        "P:Ada P:Marsh ( née P:Bell ) left .",
                        "Her brother , P:Karl P:Bell , stayed .",
                        "P:Bell slept ."));
        assertEquals(
                List.of(2, 2),
                counts("P:Ada P:Marsh ( née P:Bell ) left .", "P:Karl P:Bell stayed .", "P:Bell slept ."));
    }

    @Test
    void aFirmThatIsCalledAsItsFounderIsAFirm() {
        assertEquals(
                List.of("Osei", "Ada Osei"),
                named("O:Osei fell .", "P:Ada P:Osei left .", "O:Osei rose .", "O:Osei slept ."));
        assertEquals(List.of("Ada Osei"), named("P:Ada P:Osei left .", "O:Osei fell .", "O:Osei rose ."));
        assertEquals(
                List.of("Ada Osei"),
                named("P:Ada P:Osei left .", "O:Osei fell , O:Osei rose , O:Osei slept , P:Osei ."));
        assertEquals(
                List.of("Ada Osei"),
                named("O:Osei fell .", "Mayor P:Ada P:Osei left .", "O:Osei rose .", "O:Osei slept ."));
    }

    @Test
    void aSuccessorIsAnother() {
        assertEquals(
                List.of("Ada Marsh", "Karl Bell"),
                named("It was run by P:Ada P:Marsh , now P:Karl P:Bell , he said ."));
        assertEquals(
                List.of("Ada Marsh", "Ada Bell"), named("P:Ada P:Marsh , formerly P:Ada P:Bell 's deputy , left ."));
    }

    @Test
    void aDayOrAMonthIsNobody() {
        assertEquals(List.of("Ada Osei"), named("P:Ada P:Osei left .", "P:Saturday left ."));
    }

    @Test
    void aSentenceGluedToTheNextEndsAName() {
        assertEquals(List.of("Karl Brandt"), named("P:Karl P:Brandt left .", "Then P:Brandt P:said.Brandt left ."));
    }

    @Test
    void theSenatorIsWhomTheWholeStoryIsAboutRatherThanAMayorWhoComesBetween() {
        String osei = "P:Ada P:Osei left .";
        String mayor = "P:Karl P:Brandt , the mayor , stayed .";
        assertEquals(
                "Ada Osei",
                nominal(osei, osei, osei, mayor, "The senator returned .").name());
    }

    @Test
    void aPossessorIsLessInMindThanTheOneWhoActs() {
        AnnotatedStory story = story("P:Karl P:Brandt 's dog saw P:Pieter P:Smit left .", "Then he returned .");
        assertEquals("Pieter Smit", speaker(story, "he").name());
    }

    @Test
    void aSurnameThatLooksLikeATitleOrThatTheModelMissedIsStillASurname() {
        assertEquals(List.of("Ada King"), named("P:Ada P:King left .", "P:King returned ."));
        List<NamedEntity> people = StorySpeakers.resolve(
                        story("P:Ada P:Osei left .", "now Osei returned ."), List.of(), FIRST_NAMES)
                .named();
        assertEquals(2, people.get(0).mentions().size());
    }

    @Test
    void aHeadlineThatJoinsTwoNamesIsCut() {
        assertEquals(List.of("Ada Osei", "Karl Brandt"), named("P:Ada P:Osei P:With P:Karl P:Brandt ."));
    }

    @Test
    void aNounInAppositionIsTheOneNamed() {
        assertEquals("Ada Osei", nominal("The pilot , P:Ada P:Osei , left .").name());
        assertEquals("pilot", nominal("The pilot , P:Ada P:Osei , left .").title());
        assertEquals("Ada Osei", nominal("A pilot named P:Ada P:Osei left .").name());
        assertEquals(
                "A pilot",
                nominal("P:Ada P:Osei met P:Karl P:Brandt .", "A pilot left .").name());
    }

    @Test
    void aDefiniteNounIsTheOnlyOneDescribedSo() {
        assertEquals(
                "Ada Osei",
                nominal("P:Ada P:Osei , a pilot , left .", "P:Karl P:Brandt stayed .", "The pilot returned .")
                        .name());
        assertEquals(
                "The pilot",
                nominal("P:Ada P:Osei , a pilot , left .", "A pilot stayed .", "The pilot returned .")
                        .name());
        assertEquals(
                "The other pilot",
                nominal("P:Ada P:Osei , a pilot , left .", "The other pilot stayed .")
                        .name());
    }

    @Test
    void aNounWithAComplementOfItsOwnMayBeSomebodyElse() {
        assertEquals(
                "The pilot",
                nominal("P:Ada P:Osei , a pilot , left .", "The pilot of O:Ostrel returned .")
                        .name());
    }

    @Test
    void aModifiedNounVariesTheNameOfTheOneTheStoryIsAbout() {
        assertEquals(
                "Ada Osei",
                nominal("P:Ada P:Osei left .", "The retired pilot returned .").name());
        assertEquals(
                "Ada Osei",
                nominal("P:Karl P:Brandt stayed .", "P:Ada P:Osei left .", "P:Osei slept .", "The retired pilot woke .")
                        .name());
    }

    @Test
    void aNounThatMayBringInSomebodyElseIsNobodysVariation() {
        for (String phrase : List.of("The pilot", "The senior pilot", "The other pilot", "A retired pilot")) {
            assertEquals(
                    phrase,
                    nominal("P:Ada P:Osei left .", phrase + " returned .").name());
        }
        assertEquals(
                "The retired pilot",
                nominal("P:Ada P:Osei met P:Karl P:Brandt .", "The retired pilot returned .")
                        .name());
        assertEquals(
                "The retired pilot",
                nominal(
                                "P:Ada P:Osei left .",
                                "P:Osei slept .",
                                "P:Osei ate .",
                                "P:Karl P:Brandt stayed .",
                                "The retired pilot woke .")
                        .name());
    }

    @Test
    void aHeadingInCapitalsIsNoPartOfTheNameBehindIt() {
        assertEquals(List.of("Ada Osei"), named("TOUGH P:TIMES P:Ada P:Osei left ."));
        assertEquals(List.of("Osei Marine"), named("O:OUTLOOK O:Osei O:Marine grew .", "Then O:Osei O:Marine grew ."));
        assertEquals(List.of("OSM Marine"), named("O:OSM O:Marine grew ."), "an abbreviation");
        assertEquals(
                List.of("OSM HARBOR Freight Carriers", "OSM"),
                named("O:OSM O:HARBOR O:Freight O:Carriers grew .", "On Monday O:OSM met ."),
                "a name in capitals that the story uses");
        assertEquals(List.of(), named("O:TIMELINE : The strike"));
        assertEquals(List.of("UNIKA"), named("O:UNIKA : Children at risk", "On Monday O:UNIKA met ."));
    }

    @Test
    void aTitleThatBeginsTheNameOfACompanyIsPartOfIt() {
        assertEquals(List.of("General Harbors"), named("O:General O:Harbors grew ."));
        assertEquals(List.of("Ada Osei"), named("P:Ada P:Osei left .", "O:General O:Osei left ."));
    }

    @Test
    void aFirmThatBearsTheNameOfAPersonStaysAFirm() {
        assertEquals(
                List.of("Osei Marine", "Ada Osei"),
                named("O:Osei O:Marine grew .", "P:Ada P:Osei left .", "O:Osei grew ."));
    }

    @Test
    void aFirmThatOnlySaysWhatSomebodyIsIsNotMeantByTheFamilyName() {
        assertEquals(
                List.of(2, 1),
                counts("P:Karl P:Brandt , the pilot of O:Brandt O:Marine , left .", "O:Brandt returned ."));
        assertEquals(
                List.of(1, 3),
                counts(
                        "P:Karl P:Brandt , the pilot of O:Brandt O:Marine , left .",
                        "O:Brandt O:Marine grew .",
                        "O:Brandt returned ."));
    }

    @Test
    void aTickerIsNoPartOfTheNameBeforeIt() {
        assertEquals(
                List.of("Ada Osei", "Osei"),
                named("P:Ada P:Osei left .", "O:Osei O:OSM.N grew ."),
                "a firm of that name");
        assertEquals(List.of("Osei Marine"), named("O:Osei O:Marine O:OSM.N grew .", "O:Osei O:Marine left ."));
        assertEquals(List.of("J.W. Osei"), named("P:J.W. P:Osei left ."));
    }

    @Test
    void aFirmThatIsCalledAsItsFounderIsNoPerson() {
        assertEquals(
                List.of(SpeakerKind.ORGANIZATION, SpeakerKind.ORGANIZATION),
                kinds("P:Karl P:Brandt OSM.N grew .", "P:Brandt said it grew .", "P:Karl P:Brandt left ."));
        assertEquals(
                List.of(SpeakerKind.ORGANIZATION, SpeakerKind.PERSON),
                kinds("P:Karl P:Brandt OSM.N grew .", "P:Karl P:Brandt , who left , woke ."));
        assertEquals(List.of(SpeakerKind.PERSON), kinds("P:Karl P:Brandt grew .", "P:Brandt left ."));
    }

    private static List<SpeakerKind> kinds(String... sentences) {
        return StorySpeakers.resolve(story(sentences), List.of(), FIRST_NAMES).named().stream()
                .map(entity -> entity.speaker().kind())
                .toList();
    }

    @Test
    void aWordThatOnlySitesAreWrittenLikeIsNoPerson() {
        assertEquals(List.of(SpeakerKind.ORGANIZATION), kinds("P:WireTimber left ."));
        assertEquals(List.of(SpeakerKind.PERSON), kinds("P:VanBrandt left ."));
    }

    @Test
    void whomTheStoryHasBroughtInByANounIsNobodysVariation() {
        assertEquals(
                "The retired pilot",
                nominal("P:Ada P:Osei met a pilot .", "P:Osei slept .", "The retired pilot woke .")
                        .name());
    }

    @Test
    void aLineInTitleCaseIsCutToTheNamesOfTheBody() {
        assertEquals(
                List.of("Ada Osei", "Karl Brandt"),
                named(
                        "P:Ada P:Osei P:Blasts P:Karl P:Brandt Over Harbor Delays",
                        "On Monday P:Ada P:Osei met P:Karl P:Brandt ."));
    }

    @Test
    void whoseAssistantSomebodyIsIsNoTitle() {
        assertNull(nominal("Her pilot , P:Ada P:Osei , left .").title());
        assertNull(nominal("P:Ada P:Osei , her pilot , left .", "The pilot returned .")
                .title());
    }

    @Test
    void courtesyIsNoTitle() {
        assertNull(title("Mr. P:Karl P:Brandt left ."));
    }

    @Test
    void beforeAFormOfAddressOnlyAnOfficeIsTheTitle() {
        assertNull(title("now Harbor Mr P:Karl P:Brandt left ."));
        assertEquals("Harbor Chairman", title("now Harbor Chairman Mr P:Karl P:Brandt left ."));
        assertEquals("Commissioner", title("now Commissioner Sir P:Karl P:Brandt left ."));
        assertEquals("Dr", title("now Harbor Dr P:Karl P:Brandt left ."));
    }

    @Test
    void anOfficeOfAPlaceIsATitle() {
        assertEquals("Ostrava 's retired pilot", title("now P:Ada P:Osei , L:Ostrava 's retired pilot , left ."));
        assertEquals("Ostrava 's retired pilot", title("now L:Ostrava 's retired pilot , P:Ada P:Osei , left ."));
        assertNull(title("now P:Ada P:Osei , P:Karl 's pilot , left ."));
    }

    private static @Nullable String title(String sentence) {
        return StorySpeakers.resolve(story(sentence), List.of(), FIRST_NAMES)
                .named()
                .get(0)
                .speaker()
                .title();
    }

    @Test
    void idsAreStableAndOnlyForNames() {
        Speaker accented = new Speaker("José Álvarez", SpeakerKind.PERSON, null);
        assertEquals(SpeakerId.of(accented), SpeakerId.of(new Speaker("Jose Alvarez", SpeakerKind.PERSON, "Mayor")));
        assertNotEquals(
                SpeakerId.of(accented), SpeakerId.of(new Speaker("Jose Alvarez", SpeakerKind.ORGANIZATION, null)));
        assertNull(SpeakerId.of(new Speaker("a spokesman", SpeakerKind.ROLE, null)));
        assertNull(SpeakerId.of(new Speaker(null, SpeakerKind.UNNAMED, null)));
    }

    private static List<String> named(String... sentences) {
        return StorySpeakers.resolve(story(sentences), List.of(), FIRST_NAMES).named().stream()
                .map(entity -> String.valueOf(entity.speaker().name()))
                .toList();
    }

    /** How often each is named. */
    private static List<Integer> counts(String... sentences) {
        return StorySpeakers.resolve(story(sentences), List.of(), FIRST_NAMES).named().stream()
                .map(entity -> entity.mentions().size())
                .toList();
    }

    private static Speaker speaker(AnnotatedStory story, String pronoun, AttributedQuote... quotes) {
        for (Sentence sentence : story.sentences()) {
            for (int i = 0; i < sentence.tokens().size(); i++) {
                Token token = sentence.tokens().get(i);
                if (token.text().equals(pronoun)) {
                    Mention mention = new Mention(MentionKind.PRONOUN, sentence.index(), i, token.span());
                    return StorySpeakers.resolve(story, List.of(quotes), FIRST_NAMES)
                            .speakerOf(mention);
                }
            }
        }
        throw new AssertionError(pronoun);
    }

    /** Who the last phrase headed by "pilot" or "senator" stands for, when a quotation is attributed to it. */
    private static Speaker nominal(String... sentences) {
        AnnotatedStory story = story(sentences);
        Mention last = null;
        for (Sentence sentence : story.sentences()) {
            List<Token> tokens = sentence.tokens();
            for (int i = 0; i < tokens.size(); i++) {
                if (tokens.get(i).text().matches("pilot|senator")) {
                    int begin = i;
                    while (begin > 0 && tokens.get(begin - 1).isWord()) {
                        begin--;
                    }
                    last = new Mention(MentionKind.NOMINAL, sentence.index(), i, sentence.span(begin, i + 1));
                }
            }
        }
        Mention mention = Objects.requireNonNull(last);
        return StorySpeakers.resolve(story, List.of(quote(story, mention)), FIRST_NAMES)
                .speakerOf(mention);
    }

    /** A quotation behind the story's text. */
    private static AttributedQuote quote(AnnotatedStory story, Mention speaker) {
        TextSpan end = new TextSpan(story.text().length(), story.text().length());
        return new AttributedQuote(
                new Quotation(List.of(end), 1, QuoteKind.DIRECT, Set.of()),
                new Attribution(speaker, null, "rule", 1),
                true);
    }

    private static AnnotatedStory story(String... sentences) {
        List<String> plain = new ArrayList<>();
        for (String sentence : sentences) {
            plain.add(sentence.replaceAll("[POL]:", ""));
        }
        Article article = Stories.story("Harbor", plain.toArray(String[]::new));
        List<Zone> zones = article.zones(ZoneKind.PARAGRAPH);
        List<Sentence> read = new ArrayList<>();
        List<EntityMention> entities = new ArrayList<>();
        for (int s = 0; s < sentences.length; s++) {
            List<Token> tokens = tokens(sentences[s], zones.get(s).span().begin());
            Sentence sentence = new Sentence(s, s + 1, tokens, null, null);
            read.add(sentence);
            for (int i = 0, end; i < tokens.size(); i = end) {
                EntityKind kind = tokens.get(i).entity();
                end = i + 1;
                while (end < tokens.size()
                        && kind != EntityKind.NONE
                        && tokens.get(end).entity() == kind) {
                    end++;
                }
                if (kind != EntityKind.NONE) {
                    entities.add(new EntityMention(kind, s, i, end, sentence.span(i, end)));
                }
            }
        }
        return new AnnotatedStory(article, read, entities, 0);
    }

    private static List<Token> tokens(String sentence, int begin) {
        List<Token> tokens = new ArrayList<>();
        int at = begin;
        for (String marked : sentence.split(" ")) {
            EntityKind kind = marked.startsWith("P:")
                    ? EntityKind.PERSON
                    : marked.startsWith("O:")
                            ? EntityKind.ORGANIZATION
                            : marked.startsWith("L:") ? EntityKind.LOCATION : EntityKind.NONE;
            String word = kind == EntityKind.NONE ? marked : marked.substring(2);
            String tag = switch (word) {
                case "A", "The", "a", "the" -> "DT";
                case "Her", "her" -> "PRP$";
                case "pilot", "senator", "mayor" -> "NN";
                case "other", "retired", "senior" -> "JJ";
                case "'s" -> "POS";
                case "and" -> "CC";
                case "in" -> "IN";
                case "," -> ",";
                default -> Character.isUpperCase(word.charAt(0)) ? "NNP" : "VBD";
            };
            tokens.add(new Token(
                    word, word.equals("said") ? "say" : word, tag, kind, new TextSpan(at, at + word.length())));
            at += word.length() + 1;
        }
        return tokens;
    }
}
