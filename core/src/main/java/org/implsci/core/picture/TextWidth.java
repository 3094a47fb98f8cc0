package org.implsci.core.picture;

import java.util.Objects;

/**
 * Shortens texts to the width that a picture has for them, since names in documents may have any length.
 *
 * <p>The reader's font is not known, so widths are estimates, rather too wide than too narrow.
 */
public final class TextWidth {
    private static final String ELLIPSIS = "\u2026";
    private static final String NARROW = "iljtfr.,:;'|!()[] -";
    private static final String WIDE = "mwMW@%&";

    private TextWidth() {}

    /**
     * Returns the text, or as much of its beginning as fits, with an ellipsis.
     *
     * @param text the text
     * @param size the size of the font
     * @param width how wide it may become
     * @return the text that fits
     */
    public static String cut(String text, double size, double width) {
        Objects.requireNonNull(text, "text");
        if (widthOf(text, size) <= width) {
            return text;
        }
        int end = text.length();
        while (end > 0 && widthOf(text.substring(0, end), size) + size > width) {
            end = text.offsetByCodePoints(end, -1);
        }
        return text.substring(0, end).stripTrailing() + ELLIPSIS;
    }

    private static double widthOf(String text, double size) {
        return size * text.codePoints().mapToDouble(TextWidth::ems).sum();
    }

    private static double ems(int letter) {
        if (letter > 0x24F) {
            return 1.2;
        }
        return WIDE.indexOf(letter) >= 0
                ? 1.15
                : NARROW.indexOf(letter) >= 0 ? 0.5 : Character.isUpperCase(letter) ? 0.85 : 0.74;
    }
}
