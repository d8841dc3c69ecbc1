package org.newsvoice.corpus.xml;

import java.util.List;
import org.newsvoice.corpus.DecodedRecord;

/** One of the formats: which elements are its records, and how one is read. */
interface XmlFormat {

    /** The name on the command line. */
    String name();

    /** Whether a file whose first characters are {@code head} is of this format. */
    boolean recognizes(String head);

    /** The records under a file's root, in order. */
    List<XmlElement> records(XmlElement root);

    /** What becomes of a record. */
    DecodedRecord decode(XmlRecord record);
}
