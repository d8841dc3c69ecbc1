/**
 * Web archives: WARC (CC-NEWS), WET and the older ARC. Rule: only this package sees jwarc.
 */
@NullMarked
package org.newsvoice.corpus.warc;

import org.jspecify.annotations.NullMarked;
