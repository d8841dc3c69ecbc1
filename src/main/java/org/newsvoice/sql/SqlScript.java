package org.newsvoice.sql;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Splits SQL into statements at the semicolons outside of strings, quoted names and comments. Stateless. */
public final class SqlScript {

    private static final Pattern PARAMETER = Pattern.compile(":([A-Za-z_]\\w*)");

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

    /** The names that {@code statement} has as parameters, {@code :name}, outside of strings and comments; in order. */
    public static Set<String> parameters(String statement) {
        Set<String> names = new LinkedHashSet<>();
        int at = 0;
        while (at < statement.length()) {
            int end = skip(statement, at);
            if (end == at) {
                Matcher parameter = PARAMETER.matcher(statement).region(at, statement.length());
                if (parameter.lookingAt() && (at == 0 || !isPartOfWord(statement.charAt(at - 1)))) {
                    names.add(parameter.group(1));
                    end = parameter.end();
                } else {
                    end = at + 1;
                }
            }
            at = end;
        }
        return names;
    }

    /** A colon behind a word or another colon is an operator. */
    private static boolean isPartOfWord(char c) {
        return Character.isLetterOrDigit(c) || c == '_' || c == ':';
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
