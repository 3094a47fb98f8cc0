package org.implsci.core.text;

import java.util.Objects;

/**
 * Text from outside, made safe for a terminal, a log line or a message.
 *
 * <p>Control characters, line ends, lone surrogates and invisible characters that change the direction of writing are
 * shown as escapes. So no input can move a cursor, forge a log line or reorder the text on the screen. Stored values do
 * not change.
 */
public final class SafeText {
    private SafeText() {}

    /**
     * {@return the text on one line, escaped and shortened; a shortened text ends in {@code "... (n characters)"}}
     *
     * @param text any text
     * @param limit the greatest number of characters of the text to show; positive
     */
    public static String line(String text, int limit) {
        Objects.requireNonNull(text, "text");
        StringBuilder shown = new StringBuilder(Math.min(text.length(), limit) + 16);
        int end = Math.min(text.length(), limit);
        if (end < text.length() && Character.isHighSurrogate(text.charAt(end - 1))) {
            end--;
        }
        for (int index = 0; index < end; ) {
            int point = text.codePointAt(index);
            index += Character.charCount(point);
            append(shown, point);
        }
        if (end < text.length()) {
            shown.append("... (").append(text.length()).append(" characters)");
        }
        return shown.toString();
    }

    /**
     * {@return the text in double quotes, escaped and shortened as by {@link #line}}
     *
     * @param text any text
     * @param limit the greatest number of characters of the text to show; positive
     */
    public static String quoted(String text, int limit) {
        Objects.requireNonNull(text, "text");
        return '"' + line(text, limit) + '"';
    }

    private static void append(StringBuilder shown, int point) {
        switch (Character.getType(point)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.PRIVATE_USE,
                    Character.UNASSIGNED,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR -> {
                for (char unit : Character.toChars(point)) {
                    shown.append("\\u");
                    String hex = Integer.toHexString(unit);
                    shown.append("0".repeat(4 - hex.length())).append(hex);
                }
            }
            default -> shown.appendCodePoint(point);
        }
    }
}
