package org.newsvoice.quote.attribution;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** By which names speakers are called, whole and no longer than whole, in the notation of {@link SpeakersOfStory}. */
class NamesOfSpeakersModelTest {

    private final SpeakersOfStory speakers = SpeakersOfStory.SHARED;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '^',
            value = {
                "Sales at Brennan’s & Daughters fell. “It was a poor summer,” Brennan’s & Daughters said. | Brennan’s & Daughters",
                "“Not one more tree,” Lund Watchers and the Federation of Rubber Tappers said. | Lund Watchers + Federation of Rubber Tappers",
                "The deputy superintendent Ana Lund was there. “A helmet helps,” DSP Lund said. | Ana Lund",
                // Names of which the name model knows no word
                "“The dike held,” according to Dirkje van der Meulen-de Wit, the village clerk. “Write it,” Van der Meulen-de Wit said. | Dirkje van der Meulen-de Wit; Dirkje van der Meulen-de Wit",
                "Umpire Desmond “Quick Hand” Ramdass has retired. “I was out,” Ramdass said. | -; Desmond Ramdass",
                "Mrs Zinzile Mabuza-Pryor sleeps here. Her son, Lwandle, does not. “It rains,” she said. | Zinzile Mabuza-Pryor",
                "The chairman of the Plank Union, Chief Sunday Ugwuanyi, was late. “They came,” Ugwuanyi said. | Sunday Ugwuanyi",
                "Nineteen-year-old Sky Oyelowo-Hart won on Sunday. “I ate chips,” Oyelowo-Hart said. | Sky Oyelowo-Hart",
                // Names with particles, and with an article joined to them
                "“Bring a lamp,” said José Maria Ortega y Vidal. | José Maria Ortega y Vidal",
                "“Bring a lamp,” said João Vaz e Sousa, 40. “Or two,” Vaz e Sousa said. | João Vaz e Sousa; João Vaz e Sousa",
                "“The bread is mine,” said Reto à Marca, a miller in Zuoz. | Reto à Marca",
                "“The salt is grey,” said Inès L’Hermite-Paz. “Grey is good,” said L’Hermite-Paz. | Inès L’Hermite-Paz; Inès L’Hermite-Paz",
                "“The salt is grey,” said Nino D’Orsi. “Grey is good,” said D’Orsi. | Nino D’Orsi; Nino D’Orsi",
                "“The salt is grey,” said Ana Lund and Piet Maas. | Ana Lund + Piet Maas",
                // Bodies with "and", commas or an article in their names
                "“Stay off the ice,” the Department of Ports, Ferries and Light said. | Department of Ports, Ferries and Light",
                "The Bureau of Mines, Wells and Quarries sent a letter. “Stay out,” it said. | Bureau of Mines, Wells and Quarries",
                "“Stay off the ice,” said the Ministry of Roads and Bridges. | Ministry of Roads and Bridges",
                "“The gates stay open,” said the Salt and Light Society. | Salt and Light Society",
                "“The gates stay open,” the Bread and Roses Union said. | Bread and Roses Union",
                "“We are few,” said the FBI and Justice Department. | FBI + Justice Department",
                "“We are few,” said the Treasury and the Bank of Lund. | Treasury + Bank of Lund",
                "The Party of the River won two seats. “We keep our word,” the party said. | Party of the River",
                "“We keep our word,” the League of the South said. | League of the South",
                // People of firms, and firms by what they do
                "“Salt is all we have,” said Nora Bell of Bell & Sons. | Nora Bell",
                "“Salt is all we have,” said Nora Bell of Bell, Maas & Partners. | Nora Bell",
                "The city met the brewery Lunde Malt. “We pay,” the brewery said. | Lunde Malt",
                // A missing space behind a stop
                "The vote failed. “I am not surprised,” Nils Haug said.The room fell silent. | Nils Haug",
                "“I am not surprised,” said Nils Haug.He left early. | Nils Haug",
                "“I am not surprised,” said Nils Haug of lindmere.com on Friday. | Nils Haug",
                // First names that are places
                "India Moreau opened a shop in Hull. “The oven is old,” she said. | India Moreau",
                "Savannah Okoro, 24, sells buns. “They are fresh,” she said. | Savannah Okoro",
                "In Paris Delacroix opened a bakery. “It is old,” Delacroix said. | Delacroix",
                // Two of a family
                "Painter Udo Brey died; his sister, Imke Brey, has his cat. “It bites,” Miss Brey said. | Imke Brey",
                "Composer Osbert Kettle died in 1990; his niece, Rowena Kettle, has his piano. “It was out of tune,” Ms Kettle said. | Rowena Kettle",
                // Who leads a state
                "Chancellor Ruth Amadi met President Nils Haug. “I hear you,” the head of government said. | Ruth Amadi",
                "Prime Minister Ruth Amadi met President Nils Haug. “I hear you,” the head of state said. | Nils Haug",
                "Foreign Minister Ruth Amadi flew home. “I hear you,” the head of government said. | the head of government",
                // Nicknames alone
                "Walter Pringle, known as Shorty, sang. “I am tall,” Shorty said. | Walter Pringle",
                "Walter Pringle, or Shorty to his friends, sang. “I am tall,” Shorty said. | Walter Pringle",
                "Walter Pringle, or Piet Maas, will sing. “I am tall,” Maas said. | Piet Maas",
                // Whom a noun means by what somebody is
                "Bishop Nils Haug met reporters. “I hear you,” the cleric said. | Nils Haug",
                "Goalkeeper Nils Haug saved a penalty. “I jumped,” the keeper said. | Nils Haug",
                "Barrister Ruth Amadi met surgeon Nils Haug. “I hear you,” the lawyer said. | Ruth Amadi",
                "Barristers Ruth Amadi and Nils Haug met. “I hear you,” the lawyer said. | the lawyer",
                // Owners of bodies
                "The Lakeside Residents’ Association met. “It is late,” the association said. | Lakeside Residents’ Association",
                "The Marwick Gazette sued the Quay Courier. “It is late,” the Gazette said. | Marwick Gazette",
                "The Ministry of Fish met the Union of Netters. “It is late,” the union said. | Union of Netters",
                "The Society for the Care of Swans sued. “We will win,” the society said. | Society for the Care of Swans",
                "“We are few,” said the Bell, Book and Candle Society. | Bell, Book and Candle Society",
                // Bodies of several kinds of people, offices, campaigns, and two bodies together
                "“We have no shelter,” said the Association of Painters and Glaziers of Ostrow. | Association of Painters and Glaziers of Ostrow",
                "“We have no shelter,” the Association of Painters and Glaziers of Ostrow said. | Association of Painters and Glaziers of Ostrow",
                "“We have no shelter,” said the Union of Bakers and Millers of East Ostrow. | Union of Bakers and Millers of East Ostrow",
                "“We have no shelter,” said the Office of the Ombudsman for Children. | Office of the Ombudsman for Children",
                "According to the Office of the Ombudsman for Children, 14 schools “lock the doors during lessons”. | Office of the Ombudsman for Children",
                "The soil is “a sponge without water”, according to the Institute of Soil and Water. | Institute of Soil and Water",
                "According to the Institute of Soil and Water, the soil is “a sponge without water”. | Institute of Soil and Water",
                "“We wait,” said the Office of the Commissioner for Sport. | Office of the Commissioner for Sport",
                "“We wait,” the Chamber of Commerce and Industry of Lund said. | Chamber of Commerce and Industry of Lund",
                "“The schools will open,” the Ministry of Education and the Teachers’ Guild said in a joint statement. | Ministry of Education + Teachers’ Guild",
                "“The schools will open,” the Ministry of Health and the Nurses’ Union said in a joint statement. | Ministry of Health + Nurses’ Union",
                "“We pay,” said the Bank of Lund and the Ministry of Finance. | Bank of Lund + Ministry of Finance",
                "“We pay,” said Nora Bell of the Bank of Lund and Piet Maas. | Nora Bell + Piet Maas",
                "“We have no shelter,” said the Federation of Nurses and Midwives of the North. | Federation of Nurses and Midwives of the North",
                "“We have no shelter,” said Nora Bell, the head of the Association of Painters and Glaziers of Ostrow. | Nora Bell",
                "“We have no shelter,” said the mayors of Lund and Hull. | the mayors",
                "Citizens for an Honest Budget sued. “Read it first,” the group said. | Citizens for an Honest Budget",
                "“Read it first,” said Citizens for an Honest Budget. | Citizens for an Honest Budget",
                "“Read it first,” said Nora Bell of Citizens for an Honest Budget. | Nora Bell",
                "“Read it first,” the Campaign for a Clean River said. | Campaign for a Clean River",
                "“Read it first,” said Parents for a Safe Crossing, a pressure group. | Parents for a Safe Crossing",
                "“The trains are late,” Cross-Line Rail said. | Cross-Line Rail",
                "“The trains are late,” said North Line Rail. | North Line Rail",
                "North Line Rail apologised. “The trains are late,” it said. | North Line Rail",
                "“The lights are out,” Eastern Grid said. | Eastern Grid",
                "Western Water fixed the pipe. “The tap is on,” Western Water said. | Western Water",
                "Lord Hadleigh rose. “I was there,” Hadleigh said. | Hadleigh",
                "Lord Hadleigh spoke in Hadleigh. “I was there,” he said. | Hadleigh",
                "Cromer waited. “I was there,” said a porter in Cromer. | a porter",
                // Nouns for bodies and people whom the story clearly has one of
                "Staff at the courier firm Hoverloop will walk out.¶Hoverloop disputed this. “We pay them well,” the company said. | Hoverloop",
                "Staff at the courier firm Hoverloop will walk out on Monday after talks with Depot Hands United.¶Hoverloop disputed this. “We pay them well,” the company said. “We are fair.” | Hoverloop; Hoverloop",
                "The union that speaks for the packers, Allied Packers, met on Monday. “We wait,” the union said. | Allied Packers",
                "The hospital, St Barbara Hospital in Lund, admitted it. “We lost the file,” the hospital said. | St Barbara Hospital",
                "St Barbara Hospital in Lund admitted that it sent two babies home with the wrong parents.¶“We lost the bracelets,” the hospital said. “We are sorry.” | St Barbara Hospital; St Barbara Hospital",
                "St Barbara Hospital and Holm Hospital closed. “We lost the file,” the hospital said. | the hospital",
                "Bluemoor Foods cut its forecast. Its shares fell.¶“She is tired,” Chief Executive Nora Bell told analysts.¶“It was late,” said Piet Maas of Tallgrove Research.¶Bell said the company would cut prices.¶The company also said it would close a plant. In a letter to staff, it described the plan as “part of a journey”. | Nora Bell; Piet Maas; Bluemoor Foods",
                "Gull Insurance paid nothing. Nora Bell sued.¶“I paid for years,” Bell said.¶“We feel for her,” the insurer said. | Nora Bell; Gull Insurance",
                "Nora Bell sued her insurer.¶“We feel for her,” the insurer said. | the insurer",
                "Talks between Gull Mining and Tern Steel went on.¶“We need time,” the company said. | the company",
                "The dig is led by Otto Lind, who teaches archaeology in Hull. “It is a wall,” the archaeologist said. | Otto Lind",
                "Zhou Minghao, 68, led a group of pupils up the dune. One of them asked whether he was tired.¶“I will be tired tomorrow,” the old man replied. | Zhou Minghao",
                "Otto Lind, 29, led a group of pupils up the dune.¶“I will be tired tomorrow,” the old man replied. | open",
                "Otto Lind failed a test. Lind said there had been no tears. “A few,” the flanker conceded. | Otto Lind",
                "Gull Foods and Tern Foods cut prices.¶“She is tired,” Nora Bell told analysts.¶“It was late,” said Piet Maas of Hull Research.¶Bell wept.¶“We pay,” the company said. | Nora Bell; Piet Maas; the company",
                "Gull Foods cut prices.¶Nora Bell wept. Tern Capital sold its stake.¶“It was late,” said Piet Maas.¶“We pay,” the company said. | Piet Maas; the company",
                "Otto Lind, 70, met Piet Maas, 72. “It is late,” the old man said. | open",
                "Western Grid says that crews have been stood down. “It is not safe,” it said. | Western Grid",
                "Western Grid sent crews out.¶“It is not safe,” the company said. | Western Grid",
            })
    void aSpeakerHasTheWholeName(String text, String expected) {
        assertEquals(expected, speakers.read(text));
    }
}
