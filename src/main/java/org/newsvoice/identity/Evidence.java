package org.newsvoice.identity;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * What speaks for two forms of a name being one person: a sum of log-odds and what it is made of.
 *
 * @param weight the sum
 * @param reasons for the reader: "Bob and Robert: nickname 2.0"
 */
record Evidence(double weight, List<String> reasons) {

    /** From what sum on two forms are joined. */
    static final double JOINS = 1.0;

    private static final double RIVAL = 0.6;
    private static final double SHARED_TITLE = 1.0;
    private static final double MAX_TITLE = 2.5;
    private static final double OTHER_TITLE = -1.2;
    private static final double OTHER_FIRM = -3.0;
    private static final double SHARED_COMPANY = 0.25;
    private static final double MAX_COMPANY = 2.5;

    Evidence {
        reasons = List.copyOf(reasons);
    }

    /** @param rivals how many other persons of the corpus have the family name */
    static Evidence of(Profile one, Profile other, int rivals, CorpusNames corpus) {
        NameRelation relation = one.name().to(other.name());
        List<String> reasons = new ArrayList<>();
        double sum = relation.weight();
        reasons.add(reason(relation.name().toLowerCase(Locale.ROOT), sum));
        if (rivals > 0) {
            double penalty = -RIVAL * Math.log(1 + rivals);
            sum += penalty;
            reasons.add(reason(rivals + " others of the family name", penalty));
        }
        double title = titles(one, other);
        if (title != 0) {
            sum += title;
            reasons.add(reason(title > 0 ? "shared titles" : "other titles", title));
        }
        double company = company(one.company(), other.company(), corpus);
        if (company > 0) {
            sum += company;
            reasons.add(reason("shared company", company));
        }
        return new Evidence(sum, reasons);
    }

    private static double titles(Profile one, Profile other) {
        Set<String> words = one.titleWords().keySet();
        Set<String> others = other.titleWords().keySet();
        if (words.isEmpty() || others.isEmpty()) {
            return 0;
        }
        long shared = words.stream().filter(others::contains).count();
        boolean otherFirm = Profession.differ(one.told(), other.told());
        if (otherFirm) {
            return shared == 0 ? OTHER_FIRM : OTHER_FIRM / 2;
        }
        return shared == 0 ? OTHER_TITLE : Math.min(MAX_TITLE, SHARED_TITLE * shared);
    }

    /** What the company that both keep is worth. */
    static double company(Map<String, Integer> one, Map<String, Integer> other, CorpusNames corpus) {
        Map<String, Integer> fewer = one.size() <= other.size() ? one : other;
        Map<String, Integer> more = fewer == one ? other : one;
        double sum = 0;
        for (String name : fewer.keySet()) {
            if (more.containsKey(name)) {
                sum += corpus.weight(name);
            }
        }
        return Math.min(MAX_COMPANY, SHARED_COMPANY * sum);
    }

    private static String reason(String what, double weight) {
        return String.format(Locale.ROOT, "%s %+.1f", what, weight);
    }
}
