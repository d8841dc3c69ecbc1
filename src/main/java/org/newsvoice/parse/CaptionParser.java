package org.newsvoice.parse;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.newsvoice.article.LabelledCaptions;
import org.newsvoice.article.ZoneKind;
import org.newsvoice.corpus.PartRole;

/**
 * Picture texts: blocks that as a whole end with a picture credit ({@code (Source: AP)}, {@code REUTERS/Name}, {@code Getty
 * Images}) or begin as only they do ({@code FILE PHOTO:}, {@code Image copyright}), and {@link
 * LabelledCaptions}. Another caption without a credit reads like a paragraph and stays one.
 */
final class CaptionParser implements ZoneParser {

    private static final int MAX_CHARS = 900;
    /** The longest credit, by {@link #ENDS}. */
    private static final int MAX_END_CHARS = 220;

    private static final String HOUSES =
            "(?:AP|Associated Press|REUTERS|Reuters|AFP|EPA|PA|PTI|Getty(?: Images)?|GETTY(?: IMAGES)?|"
                    + "Rex|REX|Shutterstock|Alamy|WireImage|Xinhua|Bloomberg|Press Association|Agencies|Handout|File|Pool)";
    /** What a caption ends with. */
    private static final List<Pattern> ENDS = Stream.of(
                    "[(\\[](?i:file |ap |afp |pti |reuters )?(?i:source|photos?|photograph|image|images|picture|credit|"
                            + "courtesy|screenshot|screengrab|illustration)\\b\\s*(?i:by|of|courtesy|credit)?\\s*[:/][^()\\[\\]]{1,120}[)\\]]\\.?",
                    "\\((?i:file|ap|afp|pti|reuters|courtesy) (?i:photo|image|picture)s?\\b[^()]{0,120}\\)\\.?",
                    "\\((?:[^()]{2,60}[/,] ?)?" + HOUSES + "(?:[/,] ?[^()]{2,40})?\\)",
                    "\\b(?:REUTERS|AFP|AP|EPA|Getty Images)/[^.]{2,80}(?:/File Photo)?",
                    "\\b(?:Getty Images|AP Photo|AFP PHOTO)(?:, FILE|/[^.]{2,60}| \\([^()]{2,40}\\))?",
                    "(?:Photograph|Photo|Picture|Image|Illustration|Credit)s?(?: by| credit)?: [^.!?]{2,80}")
            .map(end -> Pattern.compile("(?:" + end + ")\\z", Pattern.DOTALL))
            .toList();

    /** What a caption is as a whole. */
    private static final List<Pattern> FORMS = List.of(
            Pattern.compile("(?si)(?:file photo|file picture|file -|file –|file —|photo:|image:|picture:|pictured:).*"),
            Pattern.compile(
                    "(?si)(?:enlarge this image|image copyright|image caption|media caption|photos?:.*hide caption).*"),
            Pattern.compile(
                    "(?s)(?:©\\s*)?" + HOUSES
                            + "(?:(?::| -|/)\\s?(?:Contributor|Associated Press|Getty|\\p{Lu}[\\p{L} ]{2,40}))?\\s\\p{Lu}.{25,}[^.!?:\"”]"),
            Pattern.compile("(?i)(?:photo|photos|video|image|slideshow(?: \\(\\d+ images\\))?|gallery|caption)"));

    @Override
    public void findZones(Draft draft) {
        for (int i = 0; i < draft.size(); i++) {
            if (draft.block(i).role() == PartRole.CAPTION) {
                draft.label(i, ZoneKind.CAPTION);
            } else if (draft.block(i).isOpen()
                    && draft.block(i).mayHoldHeaders()
                    && draft.length(i) <= MAX_CHARS
                    && isCaption(draft.words(i))) {
                draft.label(i, ZoneKind.CAPTION);
            }
        }
        labelled(draft).forEach(i -> draft.label(i, ZoneKind.CAPTION));
    }

    private static List<Integer> labelled(Draft draft) {
        List<Integer> open = IntStream.range(0, draft.size())
                .filter(i -> draft.block(i).isOpen() && draft.block(i).mayHoldHeaders())
                .boxed()
                .toList();
        return LabelledCaptions.of(open.stream().map(draft::words).toList()).stream()
                .map(open::get)
                .toList();
    }

    private static boolean isCaption(String words) {
        return FORMS.stream().anyMatch(form -> form.matcher(words).matches())
                || (!endsLikeSentence(words) && ENDS.stream().anyMatch(end -> endsWith(end, words)));
    }

    /** A credit ends with a stop only behind a bracket. */
    private static boolean endsLikeSentence(String words) {
        int last = words.length() - 1;
        return last > 0 && words.charAt(last) == '.' && ")]".indexOf(words.charAt(last - 1)) < 0;
    }

    private static boolean endsWith(Pattern end, String words) {
        return end.matcher(words)
                .region(Math.max(0, words.length() - MAX_END_CHARS), words.length())
                .useTransparentBounds(true)
                .find();
    }
}
