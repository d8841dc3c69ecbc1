package org.newsvoice.export;

import java.io.Writer;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.DataType;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructField;

/**
 * Writes a graph as GraphML, which Gephi, Cytoscape, igraph and NetworkX read.
 *
 * @see <a href="http://graphml.graphdrawing.org/primer/graphml-primer.html">GraphML primer</a>
 */
public final class GraphMl {

    private static final String NAMESPACE = "http://graphml.graphdrawing.org/xmlns";
    private static final Map<DataType, String> TYPES =
            Map.of(DataTypes.StringType, "string", DataTypes.LongType, "long", DataTypes.DoubleType, "double");

    private final XMLStreamWriter xml;

    private GraphMl(XMLStreamWriter xml) {
        this.xml = xml;
    }

    /** How much a graph has. */
    public record Size(long nodes, long edges) {}

    /** Writes {@code graph} of the views in {@code spark}. */
    public static Size write(SparkSession spark, SpeakerGraph graph, Writer out) throws XMLStreamException {
        Dataset<Row> edges = graph.edges(spark).cache();
        try {
            XMLStreamWriter xml = XMLOutputFactory.newInstance().createXMLStreamWriter(out);
            Size size = new GraphMl(xml).write(graph, graph.nodes(edges), edges);
            xml.flush();
            return size;
        } finally {
            edges.unpersist();
        }
    }

    private Size write(SpeakerGraph graph, Dataset<Row> nodes, Dataset<Row> edges) throws XMLStreamException {
        xml.writeStartDocument("UTF-8", "1.0");
        xml.writeStartElement("graphml");
        xml.writeDefaultNamespace(NAMESPACE);
        keys("node", SpeakerGraph.facts(nodes));
        keys("edge", SpeakerGraph.facts(edges));
        line();
        xml.writeStartElement("graph");
        xml.writeAttribute("edgedefault", graph.direction());
        long nNodes = each(nodes, row -> {
            xml.writeStartElement("node");
            xml.writeAttribute("id", row.getAs("id"));
            facts(row, SpeakerGraph.facts(nodes));
        });
        long nEdges = each(edges, row -> {
            xml.writeStartElement("edge");
            xml.writeAttribute("source", row.getAs("source"));
            xml.writeAttribute("target", row.getAs("target"));
            facts(row, SpeakerGraph.facts(edges));
        });
        line();
        xml.writeEndDocument();
        return new Size(nNodes, nEdges);
    }

    private interface Element {
        void write(Row row) throws XMLStreamException;
    }

    private long each(Dataset<Row> rows, Element element) throws XMLStreamException {
        Iterator<Row> all = rows.toLocalIterator();
        long n = 0;
        while (all.hasNext()) {
            line();
            element.write(all.next());
            xml.writeEndElement();
            n++;
        }
        return n;
    }

    private void keys(String of, List<StructField> facts) throws XMLStreamException {
        for (StructField fact : facts) {
            line();
            xml.writeEmptyElement("key");
            xml.writeAttribute("id", fact.name());
            xml.writeAttribute("for", of);
            xml.writeAttribute("attr.name", fact.name());
            xml.writeAttribute("attr.type", TYPES.getOrDefault(fact.dataType(), "string"));
        }
    }

    private void facts(Row row, List<StructField> facts) throws XMLStreamException {
        for (StructField fact : facts) {
            Object value = row.getAs(fact.name());
            if (value != null) {
                xml.writeStartElement("data");
                xml.writeAttribute("key", fact.name());
                xml.writeCharacters(legal(value.toString()));
                xml.writeEndElement();
            }
        }
    }

    private void line() throws XMLStreamException {
        xml.writeCharacters("\n");
    }

    /** XML 1.0 has no place for most control characters, not even escaped. */
    static String legal(String text) {
        return text.replaceAll("[^\\t\\n\\r\\x{20}-\\x{D7FF}\\x{E000}-\\x{FFFD}\\x{10000}-\\x{10FFFF}]", "\uFFFD");
    }
}
