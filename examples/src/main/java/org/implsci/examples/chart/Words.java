package org.implsci.examples.chart;

/**
 * How much of a text fits into a picture: names come from documents and may be of any length.
 *
 * <p>Nobody knows the font of the reader, so widths are guessed, on the side of too wide.
 */
final class Words {
    private static final String ELLIPSIS = "\u2026";
    private static final String NARROW = "iljtfr.,:;'|!()[] -";
    private static final String WIDE = "mwMW@%&";

    private Words() {}

    /**
     * The text, or as much of its beginning as fits.
     *
     * @param text the text
     * @param size the size of the font
     * @param room how wide it may become
     */
    static String fit(String text, double size, double room) {
        if (width(text, size) <= room) {
            return text;
        }
        int end = text.length();
        while (end > 0 && width(text.substring(0, end), size) + size > room) {
            end = text.offsetByCodePoints(end, -1);
        }
        return text.substring(0, end).stripTrailing() + ELLIPSIS;
    }

    private static double width(String text, double size) {
        return size * text.codePoints().mapToDouble(Words::ems).sum();
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
