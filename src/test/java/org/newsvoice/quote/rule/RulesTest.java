package org.newsvoice.quote.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.newsvoice.article.TextSpan;
import org.newsvoice.quote.Attribution;
import org.newsvoice.quote.grammar.Passage;
import org.newsvoice.quote.grammar.QuotedStory;
import org.newsvoice.quote.grammar.Scene;
import org.newsvoice.quote.grammar.TaggedStory;

/** What each rule says of the last passage of a story; those before it have the first answer that a rule gives. */
class RulesTest {

    private static final String STORIES = """
            said_after         | Ada Osei [said]         | “ We will , ” said Ada=P Osei=P .
            said_after         | she [said]              | “ We will , ” she<nsubj:said said .
            said_after         |                         | “ We will . ” // Ada=P Osei=P<nsubj:said said that it rains/VBZ~rain .
            said_before        | She [said]              | She<nsubj:said said : “ We will . ”
            said_before        |                         | Osei=P<nsubj:said said that Ruiz=P<nsubj:was was “ late . ”
            said_before        | Osei [says]             | the letters/NNS Osei=P<nsubj:says says/VBZ~say are/VBP~be “ dull/JJ . ”
            said_before        | Osei [said]             | PORT<nsubj:said TO GROW Osei=P said it was “ late . ”
            said_before        | Osei [said]             | Osei=P , in Ohio=O , said it was “ late . ”
            said_before        | Osei [said]             | Osei=P ( D/NNP ) said it was “ late . ”
            said_before        | Osei [saying]           | Osei=P ended/VBD~end by saying/VBG~say , “ No . ”
            said_before        | Osei [warned]           | In a letter/NN by the aide/NN , Ruiz=P<nsubj:warned , the Governor/NNP Osei=P warned/VBD~warn it was “ late . ”
            said_before        | the fan [told]          | When Osei=P<nsubj:told came/VBD~come home , the fan told her : “ No . ”
            said_before        | Osei [told]             | When Osei=P<nsubj:told , the fan told her : “ No . ”
            said_before        | the fan [told]          | At/IN the fair/NN in Quay=L , Ostrow=L<nsubj:told , the fan told her : “ No . ”
            said_before        | Ruiz [told]             | Osei=P<nsubj:told , Ruiz=P told her “ no . ”
            said_before        | Ruiz [told]             | Osei=P<nsubj:told , by her side/NN , Ruiz=P<nsubj:told told her “ no . ”
            said_before        | a fan [told]            | When Osei=P<nsubj:said said it was late , a fan<nsubj:told told<ccomp:said her “ no . ”
            said_before        | Osei [said]             | Osei=P<nsubj:said said that in May , a fan<nsubj:told told<ccomp:said her “ no . ”
            said_before        | Osei [stating]          | Osei=P<nsubj:sent sent/VBD~send an/DT email/NN<obj:sent to fans/NNS<obl:sent stating/VBG~state<acl:fans , “ No . ”
            said_before        | fans [stating]          | Osei=P<nsubj:sent sent/VBD~send flags/NNS<obj:sent to fans/NNS<obl:sent stating/VBG~state<acl:fans , “ No . ”
            said_before        | aides [add]             | Rain fell/VBD~fall , leading/VBG~lead aides/NNS<obj:leading to add/VB~add<advcl:leading that it “ ended . ”
            said_before        |                         | The polls/NNS<nsubj:predicted predicted/VBD~predict rain - Ruiz=P : “ It pours . ”
            colon              | The crowd [had]         | The crowd<nsubj:had had/VBD~have a message : “ Go . ”
            colon              | Ruiz                    | Ruiz=P : “ I sail . ”
            parenthetical      | Osei [said]             | The plan<nsubj:was , Osei=P<nsubj:said said , was “ dead ” .
            in_the_words       | Osei [in Osei's words]  | It was , in Osei=P 's words/NNS~word , “ a toy . ”
            in_the_words       | Osei [in the words of]  | It was “ a toy ” in the words/NNS~word of Osei=P .
            quoted_by_another  | Ana Ruiz [saying]       | Osei=P<nsubj:quoted quoted Ana=P Ruiz=P as saying/VBG~say “ no . ”
            quoted_by_another  |                         | Osei=P<nsubj:said said as/IN much/JJ : “ No . ”
            quoted_by_another  | Ruiz [told]             | Osei=P<nsubj:claims claims/VBZ~claim that Ruiz=P<nsubj:told told/VBD~tell him : “ no . ”
            came_the_reply     | Osei [came the reply]   | “ No , ” came the reply from Osei=P .
            agent              | Osei [called]           | The boat was called/VBN~call “ a toy ” by Osei=P .
            agent              |                         | The boat was called/VBN~call “ a toy ” by noon/CD .
            gapped_report      | Ruiz                    | “ It is dead , ” Osei=P<nsubj:said said and Ruiz=P that it was “ alive ” .
            gapped_report      | Ruiz                    | “ No , ” said Osei=P<nsubj:said , and Ruiz=P : “ Yes . ”
            gapped_report      | Osei                    | Osei=P<nsubj:said said it was “ dead ” and “ gone ” .
            gapped_report      |                         | Osei=P<nsubj:said said it was “ dead ” and Ruiz=P<nsubj:called called it “ gone ” .
            quoted_by_another  | Ruiz [quoting]          | quoting/VBG~quote Ruiz=P , Osei=P<nsubj:said said : “ No . ”
            quoted_by_another  | Ruiz [was Ruiz's]       | The words “ a toy ” was Ruiz=P 's , Osei=P<nsubj:said said .
            interrupted        | Osei [said]             | “ My boat , ” said Osei=P<nsubj:said , “ is late . ”
            closed_report      | Osei [said]             | The port is/VBZ~be “ a jewel , ” said Osei=P .
            closed_report      |                         | Ruiz=P<nsubj:called called it “ a jewel , ” Osei=P<nsubj:said said .
            closed_report      | Ruiz [said]             | Osei=P<nsubj:said said that he “ was/VBD brave , ” said Ruiz=P .
            follow_on          | Osei                    | “ We sail , ” said Osei=P . // But “ the ice is/VBZ~be thin and cold . ”
            follow_on          |                         | “ We sail , ” said Osei=P . // But Ruiz=P<nsubj:wrote wrote/VBD~write “ the ice is/VBZ~be thin and cold . ”
            viewpoint          | Osei [In Osei's view]   | In Osei=P 's view the law was “ a rope ” .
            viewpoint          | Osei [By Osei's own account] | By/IN Osei=P 's own/JJ account/NN he was “ a toy ” .
            viewpoint          |                         | In Osei=P 's view , Ruiz=P<nsubj:said said , the law was “ a rope ” .
            phrasing           | Osei [calls]            | It is what/WP Osei=P calls/VBZ~call “ a toy ” .
            phrasing           |                         | It is what/WP critics/NNS call/VBP “ a toy ” .
            phrasing           | Osei [called]           | Osei=P<nsubj:called called the boat<obj:called “ cheap/JJ ” .
            phrasing           |                         | Osei=P<nsubj:called called the boat<obj:called “ Heron/NNP ” .
            words_of           | Osei [reply]            | The reply of Osei=P was short/JJ : “ no ” .
            words_of           |                         | The book/NN of Osei=P , “ no ” , sells/VBZ~sell .
            words_of           | her [were]              | “ Tell him , ” were/VBD~be her/PRP$ last/JJ words/NNS~word , said the nurse<nsubj:said .
            words_of           | Osei [said]             | “ No , ” was the last thing/NN Osei=P<nsubj:said said .
            words_of           | Osei [email]            | It is “ a toy , ” according/VBG~accord to an/DT email/NN from Osei=P .
            words_of           | Osei [email]            | In an/DT email/NN from Osei=P it is called/VBN~call “ a toy . ”
            words_of           |                         | In an/DT email/NN from Osei=P Ruiz=P<nsubj:called called it “ a toy . ”
            words_of           | Osei [promise]          | It was Osei=P 's “ we stay ” promise/NN .
            finding            | the report [found]      | the report<nsubj:found found that Osei=P “ ignored/VBD warnings ” .
            finding            |                         | the girl<nsubj:found found that Osei=P “ ignored/VBD warnings ” .
            gesture            | Osei                    | Osei=P<nsubj:shrugged shrugged/VBD~shrug . // “ They owe me . ”
            gesture            |                         | Osei=P<nsubj:left left/VBD~leave . // “ They owe me . ”
            according_to       | Osei [According to]     | According/VBG~accord to Osei=P it was “ a toy ” .
            report_at_end      | Osei [said]             | The port is/VBZ~be “ a jewel ” and must/MD be/VB kept/VBN , Osei=P<nsubj:said said .
            governing_verb     | Osei [called]           | Osei=P<nsubj:called called both plans/NNS<obj:called “ hopeless/JJ<xcomp:called ” and went/VBD home .
            governing_verb     | Osei [answer]           | Osei=P<nmod:poss:answer 's answer/NN<nsubj:was was that the port is/VBZ~be “ dead/JJ<ccomp:was ” .
            noun_cue           | Osei [promise]          | Osei=P<nmod:poss:promise 's “ we will ” promise fell/VBD~fall .
            short_sentence_after | Ruiz [said]             | “ We will . ” // Ruiz=P<nsubj:said said .
            short_sentence_after |                         | “ We will . ” // Ruiz=P<nsubj:promised promised/VBD~promise help<obj:promised .
            signature          | Ana Ruiz                | “ We will . ” — Ana=P Ruiz=P , mayor
            signature          | Ana Ruiz                | “ We will . ” ¶ Ana=P Ruiz=P , mayor
            same_paragraph     | she                     | “ We will , ” she<nsubj:said said . // “ Soon . ”
            same_paragraph     |                         | “ We will , ” she<nsubj:said said . ¶ “ Soon . ”
            subject_before     | Osei                    | Osei=P<nsubj:angry is/VBZ~be angry/JJ . // “ They owe me a roof . ”
            subject_before     |                         | The crowd<nsubj:angry is/VBZ~be angry/JJ . // “ They owe me a roof . ”
            previous_paragraph | she                     | “ We will , ” she<nsubj:said said . ¶ “ Soon . ”
            previous_paragraph | Ruiz                    | Ruiz=P<nsubj:said said that Osei=P<nsubj:told told<ccomp:said her . ¶ “ Soon . ”
            previous_paragraph | The port                | The port<nsubj:issued issued/VBD~issue a statement<obj:issued asking/VBG~ask for calm . ¶ “ We are all sorry . ”
            previous_paragraph |                         | “ We will , ” she<nsubj:said said . ¶ Rain fell/VBD~fall . “ Soon . ”
            """;

    @ParameterizedTest
    @CsvSource(textBlock = STORIES, delimiter = '|')
    void aRuleSaysWhoseWordsTheyAre(String rule, @Nullable String expected, String story) {
        assertEquals(expected == null ? "" : expected, answer(rule, TaggedStory.scene(story)));
    }

    @Test
    void eachRuleHasAStory() {
        String tried = STORIES.lines()
                .map(line -> line.split(" +\\|")[0])
                .distinct()
                .sorted()
                .collect(Collectors.joining("\n"));
        assertEquals(Votes.names().distinct().sorted().collect(Collectors.joining("\n")), tried);
    }

    private static String answer(String rule, Scene scene) {
        QuotedStory story = scene.story();
        Votes votes = new Votes(java.util.Map.of());
        for (Passage passage : story.passages()) {
            votes = Votes.of(passage, scene);
            String first = votes.first();
            if (first != null) {
                scene.answer(
                        passage,
                        new Attribution(
                                Objects.requireNonNull(votes.byRule().get(first))
                                        .mention(),
                                null,
                                first,
                                1));
            }
        }
        Evidence evidence = votes.byRule().get(rule);
        if (evidence == null) {
            return "";
        }
        String who = evidence.mention().span().of(story.story().text());
        return evidence.cueBegin() == QuotedStory.NONE
                ? who
                : who + " [" + cue(evidence, story).of(story.story().text()) + "]";
    }

    private static TextSpan cue(Evidence evidence, QuotedStory story) {
        return story.span(evidence.cueBegin(), evidence.cueEnd());
    }
}
