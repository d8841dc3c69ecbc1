package org.newsvoice.report.html;

/** Kinds of quotes in words. Stateless. */
final class KindWords {

    private KindWords() {}

    static String of(String kind) {
        return switch (kind) {
            case "mixed" -> "partly quoted";
            case "indirect" -> "without quotation marks";
            default -> kind;
        };
    }
}
