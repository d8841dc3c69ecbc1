/**
 * The news industry's XML: NITF, NewsML-G2 and Reuters' RCV1. Rule: only this package sees StAX, without DTDs and
 * external entities.
 */
@NullMarked
package org.newsvoice.corpus.xml;

import org.jspecify.annotations.NullMarked;
