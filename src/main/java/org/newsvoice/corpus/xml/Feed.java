package org.newsvoice.corpus.xml;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.newsvoice.corpus.DecodedRecord;
import org.newsvoice.corpus.PartRole;
import org.newsvoice.corpus.RawHeaders;
import org.newsvoice.corpus.RawPart;
import org.newsvoice.corpus.html.Markup;

/**
 * RSS (0.9 to 2.0) and Atom: an item or entry is a story. Its text is the full content where the feed has it, else the description,
 * which may be no more than the first paragraph.
 */
final class Feed implements XmlFormat {

    private static final Pattern ROOT = Pattern.compile("\\A<(?:\\w+:)?(?:rss|feed|RDF)[\\s>]");
    private static final Set<String> RECORDS = Set.of("item", "entry");

    @Override
    public String name() {
        return "feed";
    }

    @Override
    public boolean recognizes(String head) {
        return ROOT.matcher(head).find();
    }

    @Override
    public List<XmlElement> records(XmlElement root) {
        return RECORDS.contains(root.name())
                ? List.of(root)
                : root.children().flatMap(child -> records(child).stream()).toList();
    }

    @Override
    public DecodedRecord decode(XmlRecord record) {
        XmlElement item = record.element();
        String published = first(item, "pubDate", "published", "issued", "date", "updated");
        List<String> authors = new ArrayList<>();
        item.children()
                .filter(child -> Set.of("creator", "author").contains(child.name()))
                .forEach(author -> authors.add(author.text("name") == null ? author.words() : author.text("name")));
        String section = first(item, "category");
        return record.story(
                new XmlRecord.Identity(first(item, "guid", "id"), link(item), null, section),
                new RawHeaders(
                        authors.stream()
                                .map(Feed::person)
                                .filter(name -> !name.isBlank())
                                .toList(),
                        published,
                        null),
                parts(item));
    }

    /** RSS gives an address and the name in parentheses behind it. */
    private static String person(String author) {
        return author.replaceFirst("\\S+@\\S+\\s*\\((.*)\\)", "$1")
                .replaceFirst("^\\S+@\\S+$", "")
                .strip();
    }

    private static List<RawPart> parts(XmlElement item) {
        List<RawPart> parts = new ArrayList<>();
        String title = markup(item, "title");
        Nitf.add(parts, PartRole.TITLE, title);
        String content = markup(item, "encoded");
        content = content == null ? markup(item, "content") : content;
        String summary = markup(item, "description");
        summary = summary == null ? markup(item, "summary") : summary;
        if (content != null && summary != null && !content.startsWith(summary)) {
            Nitf.add(parts, PartRole.SUMMARY, summary);
        }
        Nitf.add(parts, PartRole.BODY, content == null ? summary : content);
        return parts;
    }

    /** The text of a child: of escaped markup, and of XHTML inside it. */
    private static @Nullable String markup(XmlElement item, String name) {
        for (XmlElement child : item.children().toList()) {
            if (child.name().equals(name)) {
                String words = child.children().findAny().isPresent()
                        ? String.join("\n\n", child.paragraphs(element -> false))
                        : Markup.plain(child.raw());
                if (!words.isBlank()) {
                    return words.strip();
                }
            }
        }
        return null;
    }

    private static @Nullable String link(XmlElement item) {
        for (XmlElement link :
                item.children().filter(child -> child.name().equals("link")).toList()) {
            String target = link.attribute("href");
            String relation = link.attribute("rel");
            if (target != null && (relation == null || relation.equals("alternate"))) {
                return target;
            }
            if (target == null && !link.words().isBlank()) {
                return link.words();
            }
        }
        return null;
    }

    private static @Nullable String first(XmlElement item, String... names) {
        for (String name : names) {
            for (XmlElement child : item.children().toList()) {
                if (child.name().equals(name) && !child.words().isBlank()) {
                    return child.words();
                }
            }
        }
        return null;
    }
}
