package org.newsvoice.report.html;

import org.newsvoice.report.Report;

/** A part of the page with a heading of its own. Stateless. */
interface Section {

    /** Its anchor. */
    String id();

    /** Its heading. */
    String title();

    /** Writes what stands under the heading. */
    void write(Report report, Markup page);
}
