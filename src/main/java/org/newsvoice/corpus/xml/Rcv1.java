package org.newsvoice.corpus.xml;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.newsvoice.corpus.DecodedRecord;
import org.newsvoice.corpus.PartRole;
import org.newsvoice.corpus.RawHeaders;
import org.newsvoice.corpus.RawPart;

/** Reuters Corpus Volume 1 (and 2): a {@code newsitem} a file, thousands in a zip archive. */
final class Rcv1 implements XmlFormat {

    private static final Pattern ROOT = Pattern.compile("<newsitem\\s");

    @Override
    public String name() {
        return "rcv1";
    }

    @Override
    public boolean recognizes(String head) {
        return ROOT.matcher(head).find();
    }

    @Override
    public List<XmlElement> records(XmlElement root) {
        return root.all("newsitem");
    }

    @Override
    public DecodedRecord decode(XmlRecord record) {
        XmlElement item = record.element();
        List<RawPart> parts = new ArrayList<>();
        Nitf.add(parts, PartRole.TITLE, item.text("headline") == null ? item.text("title") : item.text("headline"));
        item.first("text")
                .ifPresent(
                        text -> Nitf.add(parts, PartRole.BODY, String.join("\n\n", text.paragraphs(element -> false))));
        return record.story(
                new XmlRecord.Identity(item.attribute("itemid"), null, "Reuters", null),
                new RawHeaders(item.texts("byline"), item.attribute("date"), item.attribute("lang")),
                parts);
    }
}
