package org.newsvoice.quote.attribution;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who says what in short stories, in the notation of {@link SpeakersOfStory}. */
class SpeakersInStoriesModelTest {

    private final SpeakersOfStory reader = SpeakersOfStory.SHARED;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '^',
            value = {
                // Whom a noun means by what the story has told of somebody
                "Bram Osei, who has run the Gull Inn for 20 years, filled his cellar. ¶ “Nobody will starve,” the landlord said. | Bram Osei",
                "Father Nils Haug, who opened his church at dusk, handed out soup. ¶ “They are tired,” the priest said. | Nils Haug",
                "Ines Calder, who farms above the village, moved her ewes. “They knew,” said the farmer. | Ines Calder",
                "Priya Nair, who has chaired the mediation board since May, made tea. “There will be cake,” the mediator said. | Priya Nair",
                "Det Sgt Leon Fischer praised a clerk who had called. “Without her, it would go on,” the officer said. | Leon Fischer",
                "Clara Voss is a beekeeper who has lived there for years. “They swarm,” the beekeeper said. | Clara Voss",
                "Ruth Amadi, a retired surveyor, walked the dyke. “It leaks,” the surveyor said. | Ruth Amadi",
                "The head teacher, Hanne Dahl, smiled. “They are in charge of the bread,” the head said. | Hanne Dahl",
                "Bram Osei, who has run the Gull Inn for 20 years, hit a wall. “His leg is broken,” the surgeon said. | the surgeon",
                "Ruth Amadi, who farms by the lake, met another farmer there. “The hay is wet,” the farmer said. | the farmer",
                "Clara Voss, who runs the Tern Inn, and Hanne Dahl, who keeps the Crow Inn, met. “Prices rise,” the landlady said. | the landlady",
                "Priya Nair, who drives a van, was hit by a bus. “I never saw her,” the driver said. | the driver",
                // Whom a noun means right behind the one person of its paragraph
                "European mediator Clara Voss, who had hosted both sides, tried to be kind. “They stayed,” the envoy said. | Clara Voss",
                "The state police relations officer, Supt Nils Haug, warned drivers. “Fire is blind,” the police spokesman said. | Nils Haug",
                "Clara Voss fell on the ice. “We have set the bone,” the surgeon said. | the surgeon",
                "Clara Voss won the race. “She ran well,” the trader said. | the trader",
                "Clara Voss and Nils Haug tried to be kind. “They stayed,” the envoy said. | the envoy",
                "Nils Haug, who leads the ruling group, rose. ¶ “Last week,” said the leader. | Nils Haug",
                // Spouses, couples and other names
                "Walter and Ruth Amadi, of Quay, married in 1950. ¶ Mr Amadi laughed. His wife disagreed. ¶ “Never go to bed cross,” she said. | Ruth Amadi",
                "Elias Voss cut the engine. Opal Voss keeps the books. “It is down,” she said. Her husband rose. “It turns,” he said. | Opal Voss; Elias Voss",
                "Elias Voss spoke. His daughter, Opal Voss, listened. His wife laughed. “It is down,” she said. | His wife",
                "The rider was Bram Osei, whom everybody knew as Biscuit. ¶ “I was gone,” says Biscuit. | Bram Osei",
                "His partner is Bram Osei, nicknamed the Professor because he reads. ¶ “We need no words,” says the Professor. | Bram Osei",
                "Anil Barrow was there. ¶ In court, Det Con Barrow thanked a clerk. “She called us,” he said. | Anil Barrow",
                "Dave Amadi swam. ¶ Plucky Dave took a stick. “I am not paid for it,” he said. | Dave Amadi",
                "“They clapped,” she said. “I looked around.” ¶ Clara Voss went home on Monday. | Clara Voss; Clara Voss",
                // Bodies of a paragraph
                "Gull Air and Tern Wings confirmed talks on Monday. ¶ “No staff will go,” the airline said. | the airline",
                "The Friends of the Quay Walls were glad. ¶ “They may still park,” the group said. | Friends of the Quay Walls",
                "Shares in Gull Foods fell. ¶ Tern Capital disagreed. “We see no risk,” the brokerage said. | Tern Capital",
                "The firm said: “We tried.” ¶ The Quay Workers met. The union said it would think. “It depends,” it added. | The firm; Quay Workers",
                // Who gives a name
                "A bus driver, who identified himself simply as Bram Osei, had waited. “I never ate,” he said. | Bram Osei",
                "“I never ate,” said a porter from Hull who gave his name as Bram Osei. | Bram Osei",
                "A woman who gave only her first name, Stella, said she was tired. “I want to sleep,” she said. | Stella",
                "A man who called himself Nils Haug said: “We wait.” | Nils Haug",
                "Nils Haug watched. A porter, who gave his name as Bram Osei, had waited for hours. “I never ate,” he said. | Bram Osei",
                "A trader who asked to be known only as Ruth Amadi wept. “It is mud,” the trader said. | Ruth Amadi",
                "A man who called Nils Haug on Friday said: “He was out.” | open",
                // The words of another
                "Nils Haug quoted his predecessor, Ruth Amadi, as saying “the dam will hold”. | Ruth Amadi",
                "Ines Calder said that Leon Fischer had called her “a tyrant”. | Leon Fischer",
                "Hanne Dahl recalled Priya Nair telling her: “Trust nobody.” | Priya Nair",
                "The plan was dismissed as “a fantasy” by Desmond Achebe. | Desmond Achebe",
                "The song was called “noise” by Ruth Amadi and “prayer” by Nils Haug. | Ruth Amadi; Nils Haug",
                "Clara Voss heard from Leon Fischer: “Sell now.” | Leon Fischer",
                "Clara Voss cited Judge Ruth Amadi’s ruling that the ban was “plainly unlawful”. | Ruth Amadi",
                "“Is it true?” Clara Voss asked. “Every word,” was the answer from Nils Haug. | Clara Voss; Nils Haug",
                "Desmond Achebe says that Hanne Dahl told him “sell the cows”. | Hanne Dahl",
                "Priya Nair said her late aunt, Ines Calder, used to call the car “the pensioner”. | Ines Calder",
                "Counsel Nils Haug cited Dr Clara Voss as describing the wound as “old”. | Clara Voss",
                "Hanne Dahl says her father, Nils Dahl, always told her “mend the nets”. | Nils Dahl",
                "On the tape Leon Fischer can be heard saying “get down”. | Leon Fischer",
                "Priya Nair recalled the words of her tutor, Desmond Achebe: “Read it twice.” | Desmond Achebe",
                "Asked if he would sell, Leon Fischer smiled. “Never,” was his answer. | Leon Fischer",
                "Ines Calder had this from her uncle, Nils Haug: “Trust the tide.” | Nils Haug",
                // Who is told does not speak
                "Ines Calder was told by her coach, Leon Fischer, that she was “a wonder”. | Leon Fischer",
                "“You are dismissed,” Clara Voss was told on Monday. | open",
                "Clara Voss was told: “You are dismissed.” | open",
                "“Keep the change,” Clara Voss was told by the driver, Nils Haug. | Nils Haug",
                // Last words, told by another
                "“Tell my wife,” were his last words, said nurse Ines Calder. | open",
                "“Water,” was the last thing Desmond Achebe said, according to his son. | Desmond Achebe",
                "“We are falling,” were Leon Fischer’s last words, said the investigator, Ruth Amadi. | Leon Fischer",
                // What somebody wrote
                "The plan is “a gamble”, according to an email from Nils Haug. | Nils Haug",
                "The tenants were told “to leave by noon” in a text from Priya Nair. | Priya Nair",
                "“Do not tell the press,” says a message from Leon Fischer to his staff. | Leon Fischer",
                "Clara Voss shared an email from Nils Haug. “I am done,” it said. | Nils Haug",
                // A report behind the words that end a clause
                "When Nils Haug said that he would go, he “put us in danger,” said Ruth Amadi. | Ruth Amadi",
                "“We will sail,” said Nils Haug. But “the ice is thin and nobody goes out.” | Nils Haug; Nils Haug",
                // Who goes on is who has spoken
                "“I forgive him,” said Priya Nair’s mother. Nair was hit by a bus. “He wrote to us,” she added. | Priya Nair’s mother; Priya Nair’s mother",
                "Nils Haug had no comment. ¶ “We owe them an answer. ¶ “We have let them down,” the director, Leon Fischer, said. | Leon Fischer",
                "“Did you see her?” Clara Voss asked Leon Fischer. “No.” | Clara Voss; open",
                "Clara Voss’s rivals say she once called voters “cattle”. | Clara Voss",
                "Clara Voss interviewed Ruth Amadi. “I have never been happier,” she said. | Ruth Amadi",
                // The answers of the only one who is interviewed
                "We met the painter Ines Calder. ¶ Q: Why blue? ¶ A: “It was cheap.” ¶ Q: And now? ¶ A: “I like it.” | Ines Calder; Ines Calder",
                "Priya Nair took over the mill from its founder, Nils Haug. ¶ Q: “Who won?” ¶ A: “Nobody.” | open; Priya Nair",
                "“We saw nobody,” said the Rt. Rev. Clara Stowe, Bishop of Quay. | Clara Stowe",
                "“It was dark in there,” said one of the divers, Bram Osei. | Bram Osei",
                "On the mast is a notice in red paint: “No credit today.” | -",
                "Bram Osei has a boat named “Festina Lente,” Latin for “make haste slowly.” | -; -",
                "Bram Osei has a boat named “Festina Lente,” Latin for “the one who makes haste slowly comes home.” | -; -",
                "“We are tired,” Bram Osei said. ¶ “On Monday Ruth Amadi sold the last of her nine goats to a neighbour.” ¶ On Monday Ruth Amadi sold the last of her nine goats to a neighbour. She wept. | Bram Osei; -",
                "“We are tired,” Bram Osei said. ¶ “On Monday we sold the last of our nine goats to a neighbour.” ¶ On Monday Ruth Amadi sold the last of her nine goats to a neighbour. She wept. | Bram Osei; Bram Osei",
                "Bram Osei’s dictum to the crew (told to me over the years) was, “A dry boat is a slow boat.” | Bram Osei",
                "With her husband, former mayor Bram Osei, standing by her side, Ruth Amadi has told the crew that “we are in this together.” | Ruth Amadi",
                "In a letter by her aide, Nils Haug, Governor Clara Voss warned that the dam “will not hold”. | Clara Voss",
                "Bram Osei, in Quay, said Tuesday that the dam was “a total ruin” and “a shame.” | Bram Osei; Bram Osei",
                "Rep. Ruth Amadi (D-Ohio) said that the dam was a “proven danger” for the town. | Ruth Amadi",
                "Clara Voss's answer was that “the most important thing is the dam,” so the town should pay. | Clara Voss",
                "Priya Nair met Clara Voss. ¶ Q: Who won? ¶ A: “Nobody.” | open",
                "Hanne Dahl wrote it in a barn. ¶ Q — Was it cold? ¶ A — “Bitterly.” | Hanne Dahl",
                // The name comes in the paragraph below
                "“It began with a coin,” he recalls. ¶ Leon Fischer, 71, has collected coins since he was a boy. | Leon Fischer",
                // What was not said
                "Ruth Amadi declined to call the delay “a disgrace”. | -",
                "Neither Ruth Amadi nor her lawyer would say “guilty”. | -",
                "Ruth Amadi came close to saying “we lost”. | -",
                "No banker will tell you “we lost”. | -",
                "Few neighbours would call Leon Fischer “cheerful”. | -",
                "Imagine a banker who says “take it all”. | -",
                "Ruth Amadi ought to have said “we lost”. | -",
                "“We have lost,” Ruth Amadi told herself. | -",
                "No captain has ever told passengers “we are lost”. | -",
                "Leon Fischer is not a man to say “sorry”. | -",
                "It would be unfair to call Hanne Dahl “careless”. | -",
                // Turns in one paragraph: a question beside its answer may be anybody's
                "“Was it dark?” “Very,” said Leon Fischer. “Are you sure?” “It was night.” | open; Leon Fischer; open; open",
                "“Do you miss it?” a reporter asked. Leon Fischer shut his eyes. “Every day.” | a reporter; open",
                "CLARA VOSS, ECONOMIST, QUAY BANK¶“Late? Is it late?” “It is.”¶NILS HAUG, TRADER¶“Soon.” | Clara Voss; Clara Voss; Nils Haug",
                // Names that go on behind "of"
                "“The gate stays shut,” said the Earl of Ostrow. | the Earl of Ostrow",
                "“We plant oaks,” said Friends of the River Pell. | Friends of the River Pell",
                // Names and words that are talked about
                "Ruth Amadi said she had christened the yacht “Heron”. | -",
                "Nils Haug says the old word “thole” has no rhyme. | -",
                // What somebody thinks, without a verb that reports
                "By Leon Fischer’s own account he was “a dreadful cook”. | Leon Fischer",
                "The offer drew a loud “never” from Hanne Dahl. | Hanne Dahl",
                "Leon Fischer, for whom the pier is “a bad joke”, has moved away. | Leon Fischer",
                "There was praise from Hanne Dahl for the “steady hands” of the crew. | Hanne Dahl",
                "Ruth Amadi’s first thought on waking: “the boats”. | Ruth Amadi",
                "Desmond Achebe remains “very hopeful” about the ferry. | Desmond Achebe",
                "Desmond Achebe remains “in charge” of the ferry. | -",
                "Clara Voss is certain that the harbour will be “lost”. | Clara Voss",
                "Ruth Amadi declined to say “yes” or “no”. | -; -",
                "Desmond Achebe could have said “no”, but he signed. | -",
                "If Dewi Powell had said “wait”, the train would have stood. | -",
                "Clara Voss wanted to say “stop”, but the words would not come. | -",
                // What things are called
                "Ruth Amadi said she had called her bakery “Crumbs”. | -",
                "Hanne Dahl told reporters the dog answers to “Biscuit”. | -",
                "Ruth Amadi said her cousins had nicknamed her “Pepper”. | -",
                "The soup is known as “poor man’s gold”, Ruth Amadi said. | -",
                "Ruth Amadi explained that the word “ahoy” is used by sailors. | -",
                // Bodies by their kind
                "The Dockers’ Union called a strike. “Enough is enough,” the union said. | Dockers’ Union",
                "Halden Bay City Council voted. “The roof is unsafe,” the council said. | Halden Bay City Council",
                "Greenfold, the charity that runs the shelter, is full. “We try,” the charity said. | Greenfold",
                "The Marwick Herald printed a correction. “We regret the error,” the newspaper wrote. | Marwick Herald",
                // Who speak together
                "“We did it together,” Clara Voss, 30, and Leon Fischer, 31, told the court. | Clara Voss + Leon Fischer",
                "“Our son is safe,” said Leon Fischer, 40, and his wife, Clara Fischer, 38. | Leon Fischer + Clara Fischer",
                // Names
                "Leon \"The Fox\" Fischer retired. \"My knees are done,\" he said. | -; Leon Fischer",
                "“It is cold,” said Tan Sri Ismail Daud. “We froze,” Ismail said. | Ismail Daud; Ismail Daud",
                "June Rivers keeps bees. “They swarm in May,” Rivers said. | June Rivers",
                "“It is late,” said Moody’s. | Moody's",
                "“It is late,” said Shipbuilder Halvorn Marine Group. | Halvorn Marine Group",
                // Whose title a body is, and whose papers speak
                "“It is late,” said Bank of Ostrava analyst Nils Haug. | Nils Haug",
                "The presumed nominee, Ruth Amadi has called the plan “a trap”. | Ruth Amadi",
                "Clara Voss sold the boat. “I miss it,” the Marwick Courier quoted her as saying. | Clara Voss",
                "“I am glad,” the Marwick Courier said Leon Fischer told friends. | Leon Fischer",
                "The statement released by Halden Freight called the claim “absurd”. | Halden Freight",
                "Raymond Weston’s Haug warned of delays. Nils Haug covers ports. “They grow,” Haug said. | Nils Haug",
                // Bodies that the name model takes for people or for nothing
                "Management voiced “regret”. The management will change. | Management",
                "Analysts polled by Halden Estimates were wrong. Profit was “flat”, according to Halden Estimates. | Halden Estimates",
                "FACTBOX: “Why the ferry is late” | open",
                // Ministries of countries
                "Russia’s Foreign Ministry called the visit “useful”. The Foreign Ministry said it was “long”. "
                        + "| Russia’s Foreign Ministry; Russia’s Foreign Ministry",
                "The Kenyan finance ministry called the loan “fair”. “We will pay,” the ministry said. "
                        + "| Kenyan finance ministry; Kenyan finance ministry",
                // Epithets, ages, they
                "Striker Joao Pires scored twice. “I was lucky,” the Brazilian said. | Joao Pires",
                "Novelist Clara Voss moved to Marwick. “It rains,” the author said. | Clara Voss",
                "Alex Rowe, who is non-binary, opened a shop. “I sell hats,” they said. | Alex Rowe",
                "Sage Orlow, who goes by they, sells tea. “I sell hats,” they said. | Sage Orlow",
                "Singer Clara Voss fell off the stage. “I bounced,” the 29-year-old singer said. | Clara Voss",
                // Names to be given, words of a trade, what was denied
                "Ruth Amadi said the barge would be christened “Heron Queen”. | -",
                "Ruth Amadi denied ever having called Leon Fischer “a fool”. | -",
                "Two letters were raised to the “secret” level, Ruth Amadi said. | -",
                "“Frazil” is a term for loose ice, Ruth Amadi said. | -",
                "The so-called “green mile” opens in June, Ruth Amadi said. | -",
                "They vote “yes” according to their mood. | -",
                // Whose promise, view and shout it was
                "The ferries stayed in, with captain Nils Haug warning of “a lost winter”. | Nils Haug",
                "Nils Haug’s promise of “a ferry every hour” was met with laughter. | Nils Haug",
                "The mayor came under fire from Hanne Dahl for “sleeping at the wheel”. | Hanne Dahl",
                "“A shambles with flags”: that was Hanne Dahl’s view of the parade. | Hanne Dahl",
                "According to his sister, Hanne Dahl, Nils Haug shouted “Jump!” before the wave came. | Nils Haug",
                "According to the memo, Nils Haug “was told of the leak and did nothing”. | the memo",
                "“Mind the step” were the last words Clara Voss heard from her uncle, Nils Haug. | Nils Haug",
                "Clara Voss heard from her doctor, Nils Haug, that her knee was “worn out”. | Nils Haug",
                "Desmond Achebe said his boss had shouted “Leave it!” as the roof fell. | his boss",
                "For Hanne Dahl, who has fished here for years, the answer is simple. “Let the small boats in.” | Hanne Dahl",
                "Hanne Dahl and Nils Haug disagree about the wall. “It keeps the sea out.” | open",
                "“Where is the key?” asked Clara Voss.¶“Gone,” said Nils Haug.¶“Somebody has it.” | Clara Voss; Nils Haug; open",
                "PAOLA VOSS, ANALYST, QUAY BANK¶“He jumped.”¶She expects a vote in May.¶“Nobody has a majority.”¶NILS HAUG, TRADER, NORD¶“Sell.” | Paola Voss; Paola Voss; Nils Haug",
                // Bodies by their kind and people by their country
                "The Alder Institute wrote a paper. “Rents will fall,” the think tank said. | Alder Institute",
                "Westmere Police apologised. “We were late,” the force said. | Westmere Police",
                "Norlund AS and Petra Energy will merge. “Nobody loses a job,” the company said. | the company",
                "Pablo Reyes of Spain beat Sweden’s Nils Haug. “I am tired,” the Spaniard said. “So am I,” the Swede said. | Pablo Reyes; Nils Haug",
                "Ngozi Eze and Amara Obi share a stall. “They came at dawn,” she said. | open",
                "Another guest, who gave her name only as Tess, ran. “We fell,” she said. | Tess",
                "“It helps trout,” Sen. Hal Whitman, R-Dunmore, and Rep. Mina Castle, D-Port, said. | Hal Whitman + Mina Castle",
                // Who enters a scene takes it over
                "The coach Nils Haug was shot, police said. An off-duty medic ran over to help him. “I tried,” he said. | An off-duty medic",
                "Senator Nils Haug had finished when a student stood up. “Who pays?” he asked. | open",
                "The body of Leon Fischer was pulled from the canal. One of the divers wept. “I have a son,” he said. | open",
                // Papers speak
                "Per the warrant, Leon Fischer “kept two sets of books”. | the warrant",
                "Leon Fischer was described in the audit as “careless with the money of others”. | the audit",
                "A message from Clara Voss, harbour master¶“The pier is closed.” | Clara Voss",
                // Without a verb of speech
                "In Ruth Amadi’s view, the treaty was “a locked door”. | Ruth Amadi",
                "Dewi Powell had no words beyond “thank you”. | Dewi Powell",
                "To Ruth Amadi it was “a locked door”. | Ruth Amadi",
                "As Ruth Amadi sees it, the treaty is “a locked door”. | Ruth Amadi",
                "The treaty was, in Ruth Amadi’s phrase, “a locked door”. | Ruth Amadi",
                "“A locked door” is how Ruth Amadi put it. | Ruth Amadi",
                "What Ruth Amadi wants is “a clean slate”. | Ruth Amadi",
                "The reply of Ruth Amadi was short: “not today”. | Ruth Amadi",
                "Praised by Ruth Amadi as “a fair start”, the treaty was signed. | Ruth Amadi",
                "Ruth Amadi (“a locked door to us”) and Nils Haug (“an open one”) differ. | Ruth Amadi; Nils Haug",
                // Turns of a dialogue stay open where they name nobody
                "“Are you hungry?” Ada Osei asked the boy.¶“No.”¶“Are you sure?” | Ada Osei; open; open",
                "Ada Osei rose. “Did you sign it?” she asked.¶“I did,” said Nils Haug.¶“Did you read it?” | Ada Osei; Nils Haug; open",
                // Whose words these are, told by another
                "Quoting Ruth Amadi, Nils Haug wrote, “A dam is a promise in stone.” | Ruth Amadi",
                "“A dam is a promise in stone,” Nils Haug said, quoting Ruth Amadi. | Ruth Amadi",
                "Quoting the report, Nils Haug said, “The dam will hold.” | Nils Haug",
                "Nils Haug retweeted Ruth Amadi: “Open the gates tonight.” | Ruth Amadi",
                "The words “a promise in stone” were Ruth Amadi’s, Nils Haug said. | Ruth Amadi",
                "The line “a promise in stone” came from Ruth Amadi, Nils Haug told the panel. | Ruth Amadi",
                "“A promise in stone” was Ruth Amadi’s phrase, Nils Haug said. | Ruth Amadi",
                "The slogan “stone before sand” was not his, Nils Haug said. | -",
                "A porter was heard to mutter “they are all crooks”, according to the Marwick Courier. | A porter",
                "“They are all crooks,” Nils Haug was heard to mutter, according to Clara Voss. | Nils Haug",
                "Nils Haug is said to have shouted “get off my boat”, according to two sailors. | Nils Haug",
                "Nils Haug told guests “the dam is lost”, according to Clara Voss. | Nils Haug",
                "Nils Haug was “out of his depth”, according to Clara Voss. | Clara Voss",
                "Police said Nils Haug told officers “I did it for her”. | Nils Haug",
                "Witnesses told the Marwick Courier that the driver shouted “out of my way”. | the driver",
                "The mayor was caught on tape saying “they are vermin”, according to the Marwick Courier. | The mayor",
                // Of a father who has died the child speaks
                "Anders Holm died in 1990. “He was strict,” he said of his father. | open",
                "Leon Fischer’s father, Anders Fischer, died in 1999. “He was strict,” he said of his father. | Leon Fischer",
                "Hanne Dahl buried Anders Dahl, who died in May. “He was strict,” she said of her father. | Hanne Dahl",
                // Nobody says it
                "Nobody disputes that the pier is “a ruin”. | -",
                "“The pier will last,” no one has ever said. | -",
                "Leon Fischer held a sign that read “Save the pier now”. | -",
                // Lines of a dialogue
                "“You came,” said Clara Voss.¶“I did,” said Nils Haug.¶“It is late.”¶“I know.” | Clara Voss; Nils Haug; open; open",
                "“Where is the key?” Clara Voss asked Nils Haug.¶“Gone,” he said.¶“Somebody took it.” | Clara Voss; Nils Haug; open",
                "“The harbour board will sell both cranes in the spring,” Nils Haug said.¶“They are too old to mend.” | Nils Haug; Nils Haug",
                // Of two bodies of one kind the one named last need not be meant
                "The Defence Ministry wants ships. The Finance Ministry said: “There is no money.” “We need them,” the ministry said. "
                        + "| Finance Ministry; the ministry",
                "Weavers struck, the Allied Millworkers announced. “Enough,” the union said. | Allied Millworkers",
                "The Blue Front lost two seats. “We hear the voters,” the party said. | Blue Front",
                // Epithets by age, children, party and past
                "Striker Nils Haug scored twice. “My legs are gone,” the 24-year-old said. | Nils Haug",
                "Chef Nils Haug opened a bar. “Nobody else would,” said the father of two. | Nils Haug",
                "Senator Ruth Amadi voted no. “It helps no one,” the Norland Democrat said. | Ruth Amadi",
                "Nils Haug, a former goalkeeper, took over. “I was ready,” the ex-goalkeeper said. | Nils Haug",
                // What things are called
                "Nils Haug said he had christened his tugboat “Salt Daughter” after a song. | -",
                "The horse, which Nils Haug calls “Minister”, won by a length. | -",
                "Nils Haug said the search, code-named “Grey Heron”, had ended. | -",
                "Nils Haug admitted that he could not spell “rhythm”. | -",
                "“We sang,” said Nils Haug, who wrote “Salt Road,” “and then we wept.” | Nils Haug; -; Nils Haug",
                // Characterized, joined
                "Ruth Amadi called the vote “rigged” on Monday. | Ruth Amadi",
                "Chancellor Ruth Amadi hailed the deal as a “breakthrough”. | Ruth Amadi",
                "Ruth Amadi called Nils Haug “vain” and “a danger to boats”. | Ruth Amadi; Ruth Amadi",
                "Ruth Amadi said Nils Haug was “vain” while Leon Fischer is “a fool”. | Ruth Amadi; Ruth Amadi",
                "With a promise of “bread before bombs”, Ruth Amadi won the vote. | Ruth Amadi",
                // The reporter of a story is not its "she"
                "Clara Voss reports from Marwick¶A guard closed the gate. “Go home,” she said. | open",
                // Who reads a document aloud does not say it
                "Clara Voss had written her own statement in pencil. Nils Haug read part of it aloud.¶“I miss the sea,” it said. | Clara Voss",
                "Halden Freight wrote a letter to the port. Nils Haug read it out. “We are sorry,” it said. | Halden Freight",
                "Mrs Amadi, Mr Priory and a judge came. Mr Priory read the note aloud. “I miss the sea,” it said. | open",
                "Halvorn Marine Group read the survey. “We are sorry,” it said. | Halvorn Marine Group",
                // Who is asked answers, and not who asks
                "Leon Fischer was held in March. Inspector Nils Haug asked him how. “I have not worked that out,” he replied. | Leon Fischer",
                "Leon Fischer came late. Nils Haug asked him why. “The ferry was full,” he said. | Leon Fischer",
                "“Are you cold?” Leon Fischer asked Nils Haug. “I have a coat,” he answered. | Leon Fischer; Nils Haug",
                "Nils Haug asked a sailor where he slept. “On deck,” he replied. | open",
                "Clara Voss asked why Nils Haug was late. “The ferry was full,” she said. | Clara Voss",
                // A paragraph that begins with a role is about that one
                "“The pitch was a swamp,” said the manager, Leon Fischer.¶The captain played down his part. “Anyone can kick a ball,” he said. | Leon Fischer; The captain",
                "“I sold the boat,” Leon Fischer said.¶The lawyer shook his head. “It was not his to sell,” he said. | Leon Fischer; The lawyer",
                "Novelist Leon Fischer moved to Marwick.¶The author shook his head. “It rains,” he said. | Leon Fischer",
                "“I sold the boat,” Leon Fischer said.¶The boat lay in the mud. “I miss it,” he said. | Leon Fischer; Leon Fischer",
                "Ruth Amadi reads. “It rains,” she said.¶The boy’s mother, Clara, sews. A cameraman found her at home. “I like it,” she told him. | Ruth Amadi; Clara",
                // A family name alone is one though it is a word, too
                "Drummer Leon Strand and cellist Nils Haug play. “We had to fight,” Haug said.¶Strand, coiling a cable, took no sides. “I drum,” he said. | Nils Haug; Leon Strand",
                "Drummer Leon Strand and cellist Nils Haug play. “We had to fight,” Haug said.¶Wood, not brass, is his love. “I bow,” he said. | Nils Haug; Nils Haug",
                // A form of address means the relative who has just come in
                "Martin Haug, 52, died on Friday.¶Mr Haug’s widow, Elaine, sat in court. “He sang,” Mrs Haug said. | Elaine Haug",
                "Leon Fischer, 11, sells milk. Leon’s grandmother, Clara, ran the shop. “I am paid in fudge,” Mrs Fischer said. | Clara Fischer",
                "Leon and Clara Fischer married in May. “It snowed,” Mrs Fischer said.¶Their daughter Ruth poured tea. “It thawed,” Mrs Fischer said. | Clara Fischer; Clara Fischer",
                "“It was a swan,” said Mrs Haug.¶Nils and Clara Haug wed in 1950.¶Their daughter Ruth poured tea. “They argue,” Miss Haug said. | Clara Haug; Ruth Haug",
                // Relatives of the one who tells
                "Mr Haug had come to buy the piano. “It is in tune,” he said.¶I heard my father on the step. “Ivy?” he called up. | Haug; my father",
                "Mr Haug had come to buy the piano.¶I heard my sister on the step. “It is in tune,” he called up. | Haug",
                // Lines without a name behind somebody's line
                "“I had the hammer in my hand,” Nils Haug insisted.¶“You had an apple in your hand.”¶“I put it down to get the hammer.” | Nils Haug; open; Nils Haug",
                "“Madam,” Nils Haug said, “how did you get it in?”¶“I have always supposed they built the house round it.” | Nils Haug; open",
                "“We lost the boat,” said Nils Haug.¶“It was dark and we were alone with the water all around us, so we waited for hours.”¶“We will build another one.” | Nils Haug; Nils Haug; Nils Haug",
                // A union is no company
                "United Depot Workers left the talks with the delivery firm Parcelway. “We are sad,” the company said. | the company",
                "Halvorn Marine Group met the Allied Teachers.¶“We are sad,” the firm said. | Halvorn Marine Group",
                "Halvorn Marine Group met the Allied Teachers.¶“We are sad,” the union said. | Allied Teachers",
                // Statements, sites, and who is only described
                "The Selwyn Committee issued a statement on Friday apologizing to Clara Voss for the letters.¶“We want to offer a deep and sincere apology to Ms Voss.”¶It came late. | Selwyn Committee",
                "The Quay Courier reported that Nils Haug had testified the fire was planned.¶“The hearing was closed but Leon Fischer spoke to reporters.”¶It rained. | Quay Courier",
                "The polls did predict the vote - QuayWatcher: “Most pollsters fared much better than last year.” | QuayWatcher",
                "Clara Voss wants the letters to be made public, even the ones Nils Haug now says are “top secret.” | Nils Haug",
                "But one conservative, radio host Nils Haug, disagrees with the plan. “I do not find it compelling,” he writes. | Nils Haug",
                "And now this headline from the Quay Courier, which is new:¶“Thefts on Quay Hill alter the routines of its people.” | Quay Courier",
                "Clara Voss resigned. A story by the website Marwicka says that “more than a hundred members will follow.” | Marwicka",
                "“It is a tough market,” said Clara Voss. Stiefel, Nagel analyst Nils Haug agreed: “It is.” | Clara Voss; Nils Haug",
                "HARROW TO EXPAND BOARD Nils Haug, who holds shares in Harrow, called the plan a “good outcome.” | Nils Haug",
                "Speaker of the House Rep. Nils Haug said: “No.” | Nils Haug",
                // What hangs there for all to read; who holds it may speak
                "On the quay one placard near the crane read “Keep the ferry”. | -",
                "A hand-painted banner on the pier said “Ferries Not Fines”. | -",
                "Beside the till hangs a notice in red chalk: “No dogs.” | -",
                "Nils Haug, who held a banner, said “keep the ferry”. | Nils Haug",
                // Titles of what is written and played; what is written to somebody
                "Clara Voss opens with “Harbour”, and sings “Salt Road” last. | -; -",
                "Clara Voss wrote “Salt Road and Sand”, she says, in a shed. “It rained,” she says. | -; Clara Voss",
                "A boy hums the tune of “Harbour” as Nils Haug waits. | -",
                "Clara Voss wrote “send the boats now” on the back of a menu. | Clara Voss",
                // Names that are given, in other words
                "Farmer Hanne Dahl said she had named the calf “Biscuit”. | -",
                "Nils Haug said the raid, dubbed “Operation Gull”, was over. | -",
                "Police caught a man known on the piers as “The Eel”, Nils Haug said. | -",
                "Nils Haug denied telling his crew “you are not fit to sail”. | -",
                "Nils Haug told his crew “you are not fit to sail”. | Nils Haug",
                // Last words
                "Leon Fischer died on Monday. His last words, his wife Clara said, were “Is the lamp lit?” | Leon Fischer",
                "Pilot Leon Fischer’s last words on the tape were “pull up now”, investigators found. | Leon Fischer",
                "Clara Voss fell. Medic Nils Haug said her last words to him were “ring the school”. | Clara Voss",
                "Medic Nils Haug said the last report to him was “bad news for us all”. | Nils Haug",
                // Speech over paragraphs is whose the report beside its end says
                "Nils Haug lost his licence on Monday.¶“I have sailed here for years and I loved it.¶“I will not sail again,” said Clara Voss, the club’s president, who resigned. | Clara Voss",
                "Nils Haug died in Marwick on Sunday.¶“He woke us at four every day to see the boats.¶“We hated it,” said his daughter, Clara Haug, also a captain. | Clara Haug",
                "As Gull News reported, the pier is closed:¶\"The town has closed the pier.¶“We had no choice,” Leon Fischer said.\" | Gull News",
                // Honorifics that contradict: a child has no Mrs, Miss is not Mrs, two who may bear the name stay open
                "“It was me,” said Ada Calder, 11. Ada’s grandmother, Jean, ran the shop for years. “I am back,” Mrs Calder said. | Ada Calder; Jean Calder",
                "“It was a swan,” said Mrs Calder. Kofi and Clara Calder met in May. Their daughter Grace, 71, laughs. “They argue,” Miss Calder said. | Clara Calder; Grace Calder",
                "Nils Haug died in May. Mr Haug’s widow, Elaine, wept. “He was kind,” Mrs Haug said. | Elaine Haug",
                "Ruth Amadi said it was dark. “It is dark,” Mrs Amadi said. Her mother, Jean, stayed. | Ruth Amadi",
                // What begins a sentence before a name is no part of it
                "Publican Assunta Kelleher smiled. “We sell soup,” she said. | Assunta Kelleher",
                "District Collector Clara Voss came. The food was “stale”, the Collector added. | Clara Voss",
                "Zeke Emanuel, a nurse, left. “It is late,” he said. Emanuel will be back. | Zeke Emanuel",
                // Who tells something without being quoted may add to it
                "“It is a breach,” said Nils Haug. Leon Fischer said in a note that the sea was high. “It is sad,” he added. | Nils Haug; Leon Fischer",
                // Bodies by kinds that their names do not carry
                "Marwick TV shut its studio. “It was a hard choice,” the broadcaster said. | Marwick TV",
                "The Wennatuck Nation sued the state. “The river is ours,” the tribe said. | Wennatuck Nation",
                "Dahl & Slate, the sofa chain, will shut shops after talks with its landlord, Quay Estates. “It is late,” the retailer said. | Dahl & Slate",
                "The Civil Harbour Authority fined Zephyra Ferries. “It is no lapse,” the watchdog said. | Civil Harbour Authority",
                "United Quay Workers struck at Pell Foods. “We regret it,” the company said. | Pell Foods",
                // A founder's family name is also the first word of the firm's
                "Elias Cornwall, chief executive of Cornwall Steel, shut the mill. “It lost money,” Cornwall said. | Elias Cornwall",
                "Martin Oduya Jr., the head of Oduya Foods, opened a plant. “We hire 200 people,” Oduya said. | Martin Oduya Jr.",
                "Lowell Amsted, a trustee of Brack College, spoke. “Read slowly,” Amsted said. | Lowell Amsted",
                // Interviews with letters: the only one named before them answers
                "Clara Voss has run the ferry since May.¶Q: “Do you swim?”¶A: “Never in the sea.”¶Q: “Why?”¶A: “It is cold there.” | open; Clara Voss; open; Clara Voss",
                "Clara Voss met Nils Haug in May.¶Q: “Do you swim?”¶A: “Never in the sea.” | open; open",
                // Remarks under headings of what they are about
                "Following are remarks by Finance Minister Clara Voss on Friday.¶ON THE BUDGET:¶“There will be no tax.”¶ON THE FERRY:¶“It will sail.” | Clara Voss; Clara Voss",
                // A son of the same name
                "Karl “Corky” Haug died in May. He began at 14. “You went home blue,” he said in 1998. His son, Karl Haug Jr., survives. | -; Karl Haug",
                "Karl Haug and Clara Haug want the post. “It is late,” Mr Haug said. Their son, Karl Haug Jr., laughed. “I am not,” the younger Haug said. | Karl Haug; Karl Haug Jr.",
                // Single low marks within double ones
                "„He whispered ‚courage‘ to me and I remember it,“ said soprano Clara Voss. | Clara Voss",
                // What is told of something, with its source right behind
                "The tower is “no longer fit for use”, according to an email from the Quay Agency sent to tenants. | Quay Agency",
                "The wells were “only ever on paper”, according to an email from Clara Voss, a junior clerk, which was read out. | Clara Voss",
                "The new song is “Salt Road”, according to Clara Voss. | -",
                // Who a title in capitals is for
                "The QTDU Secretary, Comrade Nils Haug, told reporters: “We loaded the trucks.” | Nils Haug",
                "The mayor of Saint Clement is unhappy. “I found out late,” she said. | The mayor of Saint Clement",
                // Who asks in a clause in front is not who answers
                "Coach Nils Haug smiled.¶When a reporter said fans wanted a draw, the coach leaned back.¶“So do I,” he said. | Nils Haug",
                "Nils Haug ran.¶As a porter counted the bags, Clara Voss shook her head.¶“Too many,” she said. | Clara Voss",
                "Leon Fischer ate. Nils Haug was reading when a student stood up. “Stop,” he said. | open",
                "Nils Haug played. “It is a blow,” said Leon Fischer.¶It was put to Haug that he would be sacked.¶“Is that so?” he said. | Leon Fischer; Nils Haug",
                "Clara Voss left. It was suggested to Ruth Amadi that the vote was lost. “By whom?” she said. | Ruth Amadi",
                // What stands in brackets behind a name
                "“We lost,” Nils Haug (Lab) told the council. | Nils Haug",
                "Councillor Ruth Amadi (Ind) told Quay FM that it was late. “I warned them,” she said. | Ruth Amadi",
                // Names that the name model does not know
                "They will sign Nils Osei-Brandt in May. Leon Fischer was coy.¶Osei-Brandt himself posted a picture, with one word: “Soon.” | Nils Osei-Brandt",
                // Of a family
                "Nils Haug went out to his pots. In May he gave the boat to his son, Karl.¶“I thought he was ill,” said Mr Haug.¶Karl Haug, 35, laughs. “He wept,” he said. | Nils Haug; Karl Haug",
                "Leon Fischer, 60, runs a mill. His wife, Ruth, swept it.¶It rained. It stopped. The road was shut. The mill stood. A horse came by. Mr. Fischer shrugged.¶“He never learns,” said Mrs. Fischer. | Ruth Fischer",
                "Nils Karl Haug was born in Hull, the son of Karl Haug, a printer. The elder Haug set type. “Trust no one,” he told his son. | Karl Haug",
                "Nils Haug, 63, wants to sell. Leon Haug, 59, farms next to it.¶“Do you need a ride?” the younger one said. | Leon Haug",
                "Ruth Amadi watched. She called it “the best thing”.¶Students were not keen. One of them, a junior who would give only her first name, Stella, said that adults were wrong.¶“My mum calls me at noon,” she said. | Ruth Amadi; Stella",
                "Nils Haug, 63, wants to sell. Leon Haug, 59, farms next to it.¶The Haug brothers left. “Do you need a ride?” the younger one said. | Leon Haug",
                "Nils Haug gave the mill to his son, Karl Haug.¶“It is cold,” the younger man said. | Karl Haug",
                "Nils Haug did it for years; Will did it for hours.¶“I heard Dad all day,” the younger Haug said. | the younger Haug",
                "Nils Haug, 63, met Leon Fischer, 59.¶“Do you need a ride?” the younger man said. | open",
                // Husbands and wives whom the story has named
                "Leon Fischer, 57, drives a crane. His wife, Wanda, works in the office.¶“I cut the cheque,” Ms. Fischer said.¶“I held the gate,” said her husband. | Wanda Fischer; Leon Fischer",
                "Ruth Amadi’s husband, Nils, waited outside. “He is shy,” said Amadi. “I am not,” her husband said. | Ruth Amadi; Nils",
                "Clara Voss sold the mill. “I was tired,” she said. “She was not,” said her husband. | Clara Voss; her husband",
                // Whom a noun means by what somebody has made, plays, or is
                "Ines Calder’s bruising drama is about a cook.¶Calder had not thought of her. “I thought she was dead,” the director said by phone. | Ines Calder",
                "Ruth Amadi’s second novel came out in May. It sold well. “I was lucky,” the author said. | Ruth Amadi",
                "Ruth Amadi praised Ines Calder’s film crew. “They are quick,” the director said. | the director",
                "Nils Haug, a rookie, scored from afar.¶“I do not recall it,” said the striker. | Nils Haug",
                "Coach Leon Fischer dropped Nils Haug.¶Haug’s memory was a touch different.¶“It took two minutes,” the 24-year-old said. | Nils Haug",
                // Full names that the name model takes for places
                "Amparo Quaye is early, which she says is a disease.¶Gus Lindholm is Quaye’s manager. “She says yes,” he recalls.¶“You know about the bird,” she says.¶Ruth Quaye, 70, laughs. “I asked for it,” she says. | Gus Lindholm; Amparo Quaye; Ruth Quaye",
                // Whom a noun or an office before a name means
                "Harbour boss Stefano Brandolini was giving nothing away.¶“He is a good player,” said the Italian. | Stefano Brandolini",
                "The Harbour Secretary, Ines Calder, said in a note that crews “should not lie awake over this”. | Ines Calder",
                "Paul and Ruth Amadi, who were married in 1966, keep bees.¶“Paul is slow,” said Mrs. Amadi.¶“She is not,” her husband said. | Ruth Amadi; Paul Amadi",
                // Answers as short as these are the other's; who goes on says more
                "“I have two new knees,” Nils told the board.¶“I do not dispute it,” Leon said.¶“Dad would have sold,” said Nils from his chair.¶“He would not.”¶The chairman rapped a mug. | Nils; Leon; Nils; open",
                "“You gave a note?” he asked.¶“Yes, sir.”¶“Can you show me?”¶She turned it over. “No, sir,” she said.¶“It was not there yet.”¶“Objection,” said Nils Haug, half rising.¶“Withdrawn.” | open; open; open; open; open; Nils Haug; open",
                "“The dam is safe,” said Clara Voss.¶Leon Fischer wanted to know whether they had called. They had not, the agent said, and would not.¶“Can you tell us more?”¶“It was in the box.” | Clara Voss; open; open",
                "“It was late,” Nils Haug said.¶“We had no light,” Clara Voss said.¶“We walked home along the old canal and nobody spoke a word until we came to the bridge.” | Nils Haug; Clara Voss; Clara Voss",
            })
    void aStoryTellsWhoSaysWhat(String text, String speakers) {
        assertEquals(speakers, reader.read(text));
    }
}
