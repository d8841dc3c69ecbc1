/**
 * Web archives: WARC (CC-NEWS), WET and the older ARC. Rule: jwarc is seen only here.
 */
@NullMarked
package org.newsvoice.corpus.warc;

import org.jspecify.annotations.NullMarked;
