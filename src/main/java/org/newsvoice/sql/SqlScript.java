package org.newsvoice.sql;

import java.util.ArrayList;
import java.util.List;

/** Splits a text of SQL into its statements, at semicolons that stand in no string, name or comment. Stateless. */
public final class SqlScript {

    private SqlScript() {}

    /** The statements of {@code script}, without semicolons and without those that are only space and comments. */
    public static List<String> statements(String script) {
        List<String> statements = new ArrayList<>();
        String rest = split(script, statements);
        if (!rest.isEmpty()) {
            statements.add(rest);
        }
        return statements;
    }

    /** Whether {@code script} ends within no statement: an interactive reader may run it. */
    public static boolean isComplete(String script) {
        return split(script, new ArrayList<>()).isEmpty();
    }

    /** Puts what ends in a semicolon into {@code statements}, and gives what comes after the last one. */
    private static String split(String script, List<String> statements) {
        StringBuilder statement = new StringBuilder();
        boolean words = false;
        int at = 0;
        while (at < script.length()) {
            char c = script.charAt(at);
            int end = skip(script, at);
            if (end > at) {
                words |= c == '\'' || c == '"' || c == '`';
                statement.append(script, at, end);
                at = end;
                continue;
            }
            if (c == ';') {
                if (words) {
                    statements.add(statement.toString().strip());
                }
                statement.setLength(0);
                words = false;
            } else {
                words |= !Character.isWhitespace(c);
                statement.append(c);
            }
            at++;
        }
        return words ? statement.toString().strip() : "";
    }

    /** Where a string, quoted name or comment that begins at {@code at} ends; {@code at} when none does. */
    private static int skip(String script, int at) {
        char c = script.charAt(at);
        if (c == '\'' || c == '"' || c == '`') {
            int end = at + 1;
            while (end < script.length() && script.charAt(end) != c) {
                end += script.charAt(end) == '\\' && c != '`' ? 2 : 1;
            }
            return Math.min(script.length(), end + 1);
        }
        if (script.startsWith("--", at)) {
            int end = script.indexOf('\n', at);
            return end < 0 ? script.length() : end;
        }
        if (script.startsWith("/*", at)) {
            int end = script.indexOf("*/", at + 2);
            return end < 0 ? script.length() : end + 2;
        }
        return at;
    }
}
