package org.newsvoice.corpus.xml;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.newsvoice.corpus.DecodedRecord;
import org.newsvoice.corpus.PartRole;
import org.newsvoice.corpus.RawHeaders;
import org.newsvoice.corpus.RawPart;
import org.newsvoice.failure.RejectCode;

/** NewsML 1: a {@code NewsItem} is a story; its text is inline as NITF, XHTML or plain. Items without text are skipped. */
final class NewsMl1 implements XmlFormat {

    private static final Pattern ROOT = Pattern.compile("\\A<(?:\\w+:)?NewsML[\\s>]");

    @Override
    public String name() {
        return "newsml1";
    }

    @Override
    public boolean recognizes(String head) {
        return ROOT.matcher(head).find();
    }

    @Override
    public List<XmlElement> records(XmlElement root) {
        return root.all("NewsItem");
    }

    @Override
    public DecodedRecord decode(XmlRecord record) {
        XmlElement item = record.element();
        Optional<XmlElement> content = item.first("DataContent");
        if (content.isEmpty()) {
            return record.broken(RejectCode.OTHER_CONTENT, "a news item without text in it");
        }
        List<RawPart> parts = new ArrayList<>();
        Optional<XmlElement> nitf =
                content.get().first("nitf").or(() -> content.get().first("body"));
        Nitf.add(parts, PartRole.TITLE, item.text("HeadLine"));
        Nitf.add(parts, PartRole.SUMMARY, item.text("SubHeadLine"));
        if (nitf.isPresent() && nitf.get().name().equals("nitf")) {
            Nitf.parts(nitf.get()).stream()
                    .filter(part -> part.role() != PartRole.TITLE || parts.isEmpty())
                    .forEach(parts::add);
        } else {
            List<String> paragraphs =
                    content.get().paragraphs(element -> element.name().matches("head|title|script|style"));
            Nitf.add(parts, PartRole.BODY, String.join("\n\n", paragraphs));
        }
        String created = item.text("ThisRevisionCreated");
        String published = item.text("FirstCreated") == null ? created : item.text("FirstCreated");
        String language = item.first("DescriptiveMetadata")
                .flatMap(metadata -> metadata.first("Language"))
                .map(element -> element.attribute("FormalName"))
                .orElse(null);
        return record.story(
                new XmlRecord.Identity(item.text("PublicIdentifier"), null, item.text("CopyrightHolder"), null),
                new RawHeaders(item.texts("ByLine"), Nitf.time(published), language),
                parts);
    }
}
