package org.newsvoice.parse;

import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.newsvoice.article.TextSpan;
import org.newsvoice.corpus.html.Markup;
import org.newsvoice.parse.CleanText.Edit;

/** Finds characters that are written as something else: entities, C1 controls, tags of running text, and characters that nobody sees. */
final class CharacterEdits {

    private static final Charset WINDOWS = Charset.forName("windows-1252");

    /** An entity, escaped once or more often: a name, a number, doubly escaped. */
    private static final Pattern ENTITY = Pattern.compile(
            "&(?:amp;){0,3}(?:#(?<decimal>[0-9]{1,7})|#[xX](?<hex>[0-9a-fA-F]{1,6})|(?<name>[A-Za-z][A-Za-z0-9]{1,24}));");

    /** As old exports write quotation marks and dashes: an entity without its semicolon, or the number of a character. */
    private static final Pattern UNENDED = Pattern.compile(
            "&(?:amp;){0,3}(?:#(?<decimal>14[5-9]|15[01]|82(?:1[1-9]|2\\d|30))(?![\\d;])|#[xX](?<hex>20[0-9a-fA-F]{2})(?![0-9a-fA-F;])|(?<name>[lr][ds]quo|quot|[mn]dash)(?![a-z;]))");

    private static final Pattern ESCAPE = Pattern.compile("\\\\u20([0-9a-fA-F]{2})");

    /** Tags of running text, whose words stay; for q, browsers draw quotation marks. */
    private static final Pattern TAG =
            Pattern.compile("(?i)</?(?<tag>q|a|b|i|u|em|strong|span|font|small|sup|sub|cite)(?:\\s[^<>]{0,300})?>");

    private static final char NEXT_LINE = '\u0085';

    private CharacterEdits() {}

    /** What to change, in text order. */
    static List<Edit> of(String text) {
        List<Edit> edits = new ArrayList<>();
        Matcher entity = ENTITY.matcher(text);
        Matcher unended = UNENDED.matcher(text);
        Matcher escape = ESCAPE.matcher(text);
        Matcher tag = TAG.matcher(text);
        boolean tags = text.contains("</");
        boolean controls = text.chars().anyMatch(c -> isControl((char) c) && c != NEXT_LINE);
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '&' && entity.region(i, text.length()).lookingAt()) {
                String read = character(entity);
                if (!read.isEmpty()) {
                    edits.add(new Edit(new TextSpan(i, entity.end()), visible(read)));
                    i = entity.end() - 1;
                }
            } else if (c == '&' && unended.region(i, text.length()).lookingAt()) {
                edits.add(new Edit(new TextSpan(i, unended.end()), visible(character(unended))));
                i = unended.end() - 1;
            } else if (c == '\\' && escape.region(i, text.length()).lookingAt()) {
                char escaped = (char) Integer.parseInt("20" + escape.group(1), 16);
                edits.add(new Edit(new TextSpan(i, escape.end()), visible(String.valueOf(escaped))));
                i = escape.end() - 1;
            } else if (c == '<' && tags && tag.region(i, text.length()).lookingAt()) {
                String mark = text.charAt(i + 1) == '/' ? "\u201d" : "\u201c";
                String left = tag.group("tag").equalsIgnoreCase("q") ? mark : "";
                edits.add(new Edit(new TextSpan(i, tag.end()), left));
                i = tag.end() - 1;
            } else if (isUnseen(c)) {
                edits.add(new Edit(new TextSpan(i, i + 1), ""));
            } else if (controls && isControl(c)) {
                edits.add(new Edit(new TextSpan(i, i + 1), windows(c)));
            }
        }
        return edits;
    }

    /** What an entity stands for; empty when it is none. */
    private static String character(Matcher entity) {
        String name = entity.group("name");
        if (name != null) {
            String read = Markup.character(name);
            return read.equals("\ufffd") ? "" : read;
        }
        String hex = entity.group("hex");
        int code = hex == null ? Integer.parseInt(entity.group("decimal")) : Integer.parseInt(hex, 16);
        if (!Character.isValidCodePoint(code) || code < ' ' || Character.getType(code) == Character.SURROGATE) {
            return "";
        }
        return code < 0xa0 && isControl((char) code) ? windows((char) code) : Character.toString(code);
    }

    private static String visible(String read) {
        return read.length() == 1 && isUnseen(read.charAt(0)) ? "" : read;
    }

    private static boolean isControl(char c) {
        return c >= 0x80 && c <= 0x9f;
    }

    /** The character that windows-1252 has there; a space where it has none. */
    private static String windows(char control) {
        String read = new String(new byte[] {(byte) control}, WINDOWS);
        return read.equals("\ufffd") || isControl(read.charAt(0)) ? " " : read;
    }

    /** Soft hyphen, zero-width space, word joiner, byte order mark, direction marks. */
    private static boolean isUnseen(char c) {
        return switch (c) {
            case '\u00ad', '\u200b', '\u2060', '\ufeff', '\u200e', '\u200f' -> true;
            default -> false;
        };
    }
}
