package org.implsci.core.text;

/**
 * Foreign text made fit for a terminal, a log line or a message.
 *
 * <p>Control characters, line ends, lone surrogates and the invisible characters that change the direction of writing are
 * shown as escapes, so that no input can move a cursor, forge a log line or reorder what a person reads. Stored values
 * are never changed; only what is shown is.
 */
public final class SafeText {
    private SafeText() {}

    /**
     * Returns the text on one line, escaped, cut at a number of characters.
     *
     * @param text any text
     * @param limit how many characters of the text to show at the most; positive
     * @return the line; a cut text ends in {@code "... (n characters)"}
     */
    public static String line(String text, int limit) {
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
     * Returns the text in double quotes, escaped and cut as by {@link #line}.
     *
     * @param text any text
     * @param limit how many characters of the text to show at the most; positive
     * @return the quoted line
     */
    public static String quoted(String text, int limit) {
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
