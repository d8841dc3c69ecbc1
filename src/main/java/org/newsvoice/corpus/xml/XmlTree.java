package org.newsvoice.corpus.xml;

import java.io.ByteArrayInputStream;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.Map;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;
import org.newsvoice.corpus.html.Markup;

/**
 * Reads XML into elements. DTDs are passed over and never fetched, so no entity that a file declares is ever expanded; the
 * named characters of HTML are read all the same. Stateless.
 */
final class XmlTree {

    private static final int MAX_DEPTH = 500;

    private XmlTree() {}

    /** What is read of a file: its root, complete or up to the place where it breaks. */
    record Read(@Nullable XmlElement root, @Nullable String fault) {}

    static Read read(byte[] xml) {
        Deque<XmlElement> open = new ArrayDeque<>();
        XmlElement root = null;
        try {
            XMLStreamReader reader = factory().createXMLStreamReader(new ByteArrayInputStream(xml));
            while (reader.hasNext()) {
                switch (reader.next()) {
                    case XMLStreamConstants.START_ELEMENT -> {
                        XmlElement element =
                                new XmlElement(reader.getLocalName(), attributes(reader), new ArrayList<>());
                        root = root == null ? element : root;
                        if (!open.isEmpty()) {
                            open.getFirst().content().add(element);
                        }
                        open.addFirst(element);
                        if (open.size() > MAX_DEPTH) {
                            return new Read(root, "elements lie more than " + MAX_DEPTH + " deep in each other");
                        }
                    }
                    case XMLStreamConstants.END_ELEMENT -> open.removeFirst();
                    case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE ->
                        addText(open, reader.getText());
                    case XMLStreamConstants.ENTITY_REFERENCE -> addText(open, Markup.character(reader.getLocalName()));
                    default -> {
                        // Comments, processing instructions and the DTD say nothing of the story.
                    }
                }
            }
            return new Read(root, null);
        } catch (XMLStreamException | RuntimeException malformed) {
            return new Read(root, String.valueOf(malformed.getMessage()).replaceAll("\\s+", " "));
        }
    }

    private static void addText(Deque<XmlElement> open, String text) {
        if (!open.isEmpty()) {
            open.getFirst().content().add(text);
        }
    }

    private static Map<String, String> attributes(XMLStreamReader reader) {
        Map<String, String> attributes = new LinkedHashMap<>();
        for (int i = 0; i < reader.getAttributeCount(); i++) {
            attributes.put(reader.getAttributeLocalName(i), reader.getAttributeValue(i));
        }
        return attributes;
    }

    /** The platform's own: whatever other parser lies on a cluster's class path stays out of it. */
    private static XMLInputFactory factory() {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, false);
        factory.setXMLReporter((message, type, information, location) -> {});
        factory.setXMLResolver((publicId, systemId, base, namespace) -> new ByteArrayInputStream(new byte[0]));
        return factory;
    }
}
