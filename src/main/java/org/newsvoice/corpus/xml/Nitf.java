package org.newsvoice.corpus.xml;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.newsvoice.corpus.DecodedRecord;
import org.newsvoice.corpus.PartRole;
import org.newsvoice.corpus.RawHeaders;
import org.newsvoice.corpus.RawPart;

/**
 * NITF 3, as agencies send it and as the New York Times Annotated Corpus has it: there the block {@code full_text} repeats the
 * block {@code lead_paragraph}, so it alone is the body.
 */
final class Nitf implements XmlFormat {

    private static final Pattern ROOT = Pattern.compile("<(?:\\w+:)?nitf[\\s>]");
    private static final Pattern BASIC_TIME =
            Pattern.compile("(\\d{4})(\\d{2})(\\d{2})(?:T(\\d{2})(\\d{2})(\\d{2})?)?(Z|[+-]\\d{2}:?\\d{2})?");

    @Override
    public String name() {
        return "nitf";
    }

    @Override
    public boolean recognizes(String head) {
        return ROOT.matcher(head).find();
    }

    @Override
    public List<XmlElement> records(XmlElement root) {
        return root.all("nitf");
    }

    @Override
    public DecodedRecord decode(XmlRecord record) {
        XmlElement nitf = record.element();
        XmlElement pubdata = nitf.first("pubdata").orElse(new XmlElement("pubdata", java.util.Map.of(), List.of()));
        XmlElement id = nitf.first("doc-id").orElse(pubdata);
        XmlElement issue = nitf.first("date.issue").orElse(pubdata);
        String published = pubdata.attribute("date.publication");
        return record.story(
                new XmlRecord.Identity(
                        id.attribute("id-string"),
                        pubdata.attribute("ex-ref"),
                        pubdata.attribute("name"),
                        pubdata.attribute("position.section")),
                new RawHeaders(
                        authors(nitf),
                        time(published == null ? issue.attribute("norm") : published),
                        nitf.attribute("lang")),
                parts(nitf));
    }

    private static List<String> authors(XmlElement nitf) {
        Optional<XmlElement> byline = nitf.first("byline");
        if (byline.isEmpty()) {
            return List.of();
        }
        List<String> persons = byline.get().texts("person");
        return persons.isEmpty() ? List.of(byline.get().words()) : persons;
    }

    /** Headline, abstract, body and captions of an NITF element, wherever it is. */
    static List<RawPart> parts(XmlElement nitf) {
        List<RawPart> parts = new ArrayList<>();
        String title = nitf.text("hl1") == null ? nitf.text("title") : nitf.text("hl1");
        add(parts, PartRole.TITLE, title);
        add(parts, PartRole.SUMMARY, nitf.text("abstract"));
        XmlElement content =
                nitf.first("body.content").or(() -> nitf.first("body")).orElse(nitf);
        Optional<XmlElement> fullText = content.all("block").stream()
                .filter(block -> "full_text".equals(block.attribute("class")))
                .findFirst();
        add(parts, PartRole.BODY, String.join("\n\n", fullText.orElse(content).paragraphs(Nitf::isNoBody)));
        content.texts("media-caption").forEach(caption -> add(parts, PartRole.CAPTION, caption));
        return parts;
    }

    private static boolean isNoBody(XmlElement element) {
        return switch (element.name()) {
            case "media", "body.head", "body.end", "head", "script", "style" -> true;
            default -> false;
        };
    }

    static void add(List<RawPart> parts, PartRole role, @Nullable String words) {
        if (words != null && !words.isBlank()) {
            parts.add(new RawPart(role, words));
        }
    }

    /** The basic form of ISO 8601 ({@code 20070101T093000Z}) as the extended one; anything else as it is. */
    static @Nullable String time(@Nullable String given) {
        Matcher basic = BASIC_TIME.matcher(given == null ? "" : given);
        if (!basic.matches()) {
            return given;
        }
        String date = basic.group(1) + "-" + basic.group(2) + "-" + basic.group(3);
        if (basic.group(4) == null) {
            return date;
        }
        String seconds = basic.group(6) == null ? "00" : basic.group(6);
        String zone = basic.group(7) == null ? "" : basic.group(7);
        return date + "T" + basic.group(4) + ":" + basic.group(5) + ":" + seconds + zone;
    }
}
