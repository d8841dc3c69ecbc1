package org.newsvoice.corpus.xml;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.newsvoice.corpus.DecodedRecord;
import org.newsvoice.corpus.PartRole;
import org.newsvoice.corpus.RawHeaders;
import org.newsvoice.corpus.RawPart;
import org.newsvoice.failure.RejectCode;

/** NewsML-G2: single items or a message of several; text inline as NITF, XHTML or plain. Other items are skipped. */
final class NewsMl implements XmlFormat {

    private static final Pattern ROOT = Pattern.compile(
            "<(?:\\w+:)?(?:newsItem|newsMessage|packageItem|conceptItem|knowledgeItem|planningItem)[\\s>]");
    private static final Set<String> ITEMS =
            Set.of("newsItem", "packageItem", "conceptItem", "knowledgeItem", "planningItem", "catalogItem");
    private static final Set<String> HEADS =
            Set.of("head", "title", "script", "style", "body.head", "media", "figure", "figcaption");

    @Override
    public String name() {
        return "newsml";
    }

    @Override
    public boolean recognizes(String head) {
        return ROOT.matcher(head).find();
    }

    @Override
    public List<XmlElement> records(XmlElement root) {
        return ITEMS.contains(root.name())
                ? List.of(root)
                : root.children().flatMap(child -> records(child).stream()).toList();
    }

    @Override
    public DecodedRecord decode(XmlRecord record) {
        XmlElement item = record.element();
        if (!item.name().equals("newsItem")) {
            return record.broken(RejectCode.OTHER_CONTENT, "a " + item.name());
        }
        String kind = item.first("itemClass").map(c -> c.attribute("qcode")).orElse(null);
        Optional<XmlElement> inline = item.first("inlineXML").or(() -> item.first("inlineData"));
        if (inline.isEmpty()) {
            return record.broken(RejectCode.OTHER_CONTENT, "a news item of class " + kind + " without text in it");
        }
        XmlElement meta = item.first("contentMeta").orElse(item);
        return record.story(
                new XmlRecord.Identity(item.attribute("guid"), null, provider(item), section(meta)),
                new RawHeaders(authors(meta), published(item), language(item)),
                parts(meta, inline.get()));
    }

    private static @Nullable String provider(XmlElement item) {
        Optional<XmlElement> provider = item.first("provider");
        if (provider.isEmpty()) {
            return null;
        }
        String name = provider.get().text("name");
        String literal = provider.get().attribute("literal");
        String qcode = provider.get().attribute("qcode");
        return name != null ? name : literal != null ? literal : qcode;
    }

    private static @Nullable String section(XmlElement meta) {
        return meta.first("subject").map(subject -> subject.text("name")).orElse(null);
    }

    private static List<String> authors(XmlElement meta) {
        List<String> by = meta.texts("by");
        if (!by.isEmpty()) {
            return by;
        }
        return meta.all("creator").stream()
                .flatMap(creator -> creator.texts("name").stream().limit(1))
                .toList();
    }

    private static @Nullable String published(XmlElement item) {
        for (String name : List.of("contentCreated", "firstCreated", "versionCreated", "sent")) {
            String time = item.text(name);
            if (time != null) {
                return Nitf.time(time);
            }
        }
        return null;
    }

    private static @Nullable String language(XmlElement item) {
        String declared = item.first("language")
                .map(language -> language.attribute("tag"))
                .orElse(null);
        return declared == null ? item.attribute("lang") : declared;
    }

    private static List<RawPart> parts(XmlElement meta, XmlElement inline) {
        Optional<XmlElement> nitf = inline.first("nitf");
        List<RawPart> parts = new ArrayList<>();
        if (nitf.isPresent()) {
            parts.addAll(Nitf.parts(nitf.get()));
        } else {
            List<String> paragraphs = inline.paragraphs(element -> HEADS.contains(element.name()));
            Nitf.add(parts, PartRole.BODY, String.join("\n\n", paragraphs));
            inline.texts("figcaption").forEach(caption -> Nitf.add(parts, PartRole.CAPTION, caption));
        }
        String headline = meta.text("headline");
        if (headline != null && parts.stream().noneMatch(part -> part.role() == PartRole.TITLE)) {
            parts.add(0, new RawPart(PartRole.TITLE, headline));
        }
        return parts;
    }
}
