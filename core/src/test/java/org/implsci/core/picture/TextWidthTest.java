package org.implsci.core.picture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class TextWidthTest {
    @Test
    void whatFitsStaysAndWhatDoesNotIsCutWithASign() {
        assertEquals("first-sites", TextWidth.cut("first-sites", 14, 176));
        String cut = TextWidth.cut("W".repeat(60), 14, 176);
        assertTrue(cut.matches("W{5,12}\u2026"), cut);
        assertEquals("\u2026", TextWidth.cut("anything", 14, 1));
    }

    @Property
    void aCutTextIsABeginningAndNoHalfOfALetter(@ForAll String text) {
        String shown = TextWidth.cut(text, 12, 100);
        String kept = shown.endsWith("\u2026") ? shown.substring(0, shown.length() - 1) : shown;
        assertTrue(text.startsWith(kept));
        assertFalse(
                !kept.isEmpty()
                        && kept.length() < text.length()
                        && Character.isSurrogatePair(kept.charAt(kept.length() - 1), text.charAt(kept.length())),
                shown);
    }
}
