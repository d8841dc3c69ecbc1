package org.newsvoice.report.html;

import org.newsvoice.report.Report;

/** A part of the page with a heading. Stateless. */
interface Section {

    /** Its anchor. */
    String id();

    /** Its heading. */
    String title();

    /** Whether a phone shows it folded: what a reader of the news looks up now and then. */
    default boolean isFoldedOnPhones() {
        return false;
    }

    /** Writes what is under the heading. */
    void write(Report report, Markup page);
}
