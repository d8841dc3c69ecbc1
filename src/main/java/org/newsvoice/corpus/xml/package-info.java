/**
 * The news industry's XML: NITF, NewsML-G2 and Reuters' RCV1. Rule: StAX without DTDs and external entities, seen only here.
 */
@NullMarked
package org.newsvoice.corpus.xml;

import org.jspecify.annotations.NullMarked;
