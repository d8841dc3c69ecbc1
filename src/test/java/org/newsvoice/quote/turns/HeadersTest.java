package org.newsvoice.quote.turns;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.newsvoice.analysis.Stories;
import org.newsvoice.article.Article;
import org.newsvoice.article.TextSpan;

/** Each story with what its headers open: the name, or the kind; paragraphs are parted by ¶. */
class HeadersTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\u0001',
            value = {
                // one paragraph, with a colon, before a mark, and before words
                "Views: ANA RUIZ, ECONOMIST, QUAY BANK: \"Late.\" KOFI OSEI, TRADER AT PELL & CO, OSTROW \"Soon.\"|ANA RUIZ; KOFI OSEI",
                "COMMENTS ANA RUIZ, HEAD OF RESEARCH, QUAY: On rates: \"Late.\"|ANA RUIZ",
                "PRIME MINISTER ANA RUIZ, March 3, told reporters: \"Late.\"|ANA RUIZ",
                "NOMINEE ANA RUIZ When asked: \"Late.\"|ANA RUIZ",
                "ANA RUIZ OF RUIZ ASSOCIATES \"Late.\" T.J. MCOSEI, PELL CO. \"Soon.\"|ANA RUIZ; T.J. MCOSEI",
                "She fell at G.P. \"Late at the U.S.\" ANA RUIZ, ECONOMIST: \"Soon.\"|ANA RUIZ",
                // lines of their own
                "ANA RUIZ, ECONOMIST, QUAY BANK¶\"Late.\"¶KOFI OSEI, TRADER¶\"Soon.\"|ANA RUIZ; KOFI OSEI",
                "Ana Ruiz, economist, Quay Bank:¶\"Late.\"¶Kofi Osei, trader¶\"Soon.\"|Ana Ruiz; Kofi Osei",
                "Ana Ruiz, economist: \"Late.\"¶Kofi Osei: \"Soon.\"¶It rained.|Ana Ruiz; Kofi Osei; NARRATION",
                "From the desk of Ana Ruiz, Quay Bank.¶\"Late.\"|Ana Ruiz",
                // headings that keep the speaker, and those that do not
                "ANA RUIZ, ECONOMIST: RATES: \"Late.\" JOBLESS CLAIMS: \"Soon.\"|ANA RUIZ; TOPIC; TOPIC",
                "ANA RUIZ, ECONOMIST: \"Late.\" MARKET REACTION: * Bonds fell.|ANA RUIZ; NARRATION",
                // a surname alone, when the story names the person
                "Ada Osei met Ana Ruiz. OSEI \"Late.\" RUIZ \"Soon.\"|OSEI; RUIZ",
                "It rained. PELL \"Late.\" OSTROW \"Soon.\"|''",
                // a title and a surname that another header has in full; headings over what somebody says of it
                "SENATOR ANA RUIZ¶\"Late.\"¶GOVERNOR KOFI OSEI¶\"Soon.\"¶SENATOR RUIZ¶\"Go.\"|ANA RUIZ; KOFI OSEI; RUIZ",
                "Ana Ruiz, economist: \"Late.\"¶Trade Minister Kofi Osei: \"Soon.\"¶It rained.|Ana Ruiz; Kofi Osei; NARRATION",
                "ON INFLATION¶\"Late.\"¶ON WAGES¶\"Soon.\"|''",
                "Following are remarks by Minister Ana Ruiz on Friday.¶ON INFLATION¶\"Late.\"¶ON WAGES¶\"Soon.\"|Ana Ruiz; TOPIC; TOPIC",
                // letters
                "Q. \"Are you late?\" A. \"Soon.\"|UNNAMED_TURN; UNNAMED_TURN",
                "Vitamin A. \"Late.\"|''",
                // no headers
                "NEW YORK, March 3 (Wire) - The FBI, NASA and the U.S. SEC said: \"Late.\"|''",
                "“Late.”¶Ana Ruiz, economist¶“Soon.”¶Kofi Osei, trader|''",
                "Ana Ruiz, who was there, said: “Late.”¶Kofi Osei, who is here, said: “Soon.”|''",
                "SAN PELL, OSTROW: \"Late.\"|''",
            })
    void opensTurns(String story, String expected) {
        Article article = Stories.story("Harbor", story.split("¶"));
        assertEquals(expected.replace("''", ""), told(article));
    }

    @Test
    void namesInUsualLetters() {
        assertEquals(
                List.of("Ana", "O'Hara", "McOsei", "T.J.", "III", "Al-Pell", "Ku", "JP", "Ruiz"),
                List.of("ANA", "O'HARA", "MCOSEI", "T.J.", "III", "AL-PELL", "KU", "JP", "Ruiz").stream()
                        .map(NameCase::usual)
                        .toList());
    }

    private static String told(Article article) {
        return Headers.of(article).stream()
                .map(header -> {
                    TextSpan name = header.name();
                    return name == null ? header.opens().name() : name.of(article.text());
                })
                .collect(Collectors.joining("; "));
    }
}
