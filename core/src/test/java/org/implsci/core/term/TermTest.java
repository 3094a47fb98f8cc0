package org.implsci.core.term;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Locale;
import org.implsci.core.json.JsonCodec;
import org.junit.jupiter.api.Test;

class TermTest {
    enum Light implements Term {
        RED,
        RED_AND_AMBER,
        INIT
    }

    @Test
    void anEnumConstantTakesItsCodeAndLabelFromItsName() {
        assertEquals("red-and-amber", Light.RED_AND_AMBER.code());
        assertEquals("red and amber", Light.RED_AND_AMBER.label());
    }

    @Test
    void theTurkishLocaleDoesNotChangeACode() {
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("tr-TR"));
            assertEquals("init", Light.INIT.code());
        } finally {
            Locale.setDefault(before);
        }
    }

    record Signals(Light first, Light second) {}

    @Test
    void documentsHoldTheCodeAndAreReadByIt() {
        Signals signals = new Signals(Light.RED, Light.RED_AND_AMBER);
        String json = JsonCodec.standard().write(signals);
        assertEquals("{\"first\":\"red\",\"second\":\"red-and-amber\"}", json.replaceAll("\\s", ""));
        assertEquals(
                signals, JsonCodec.standard().read(json, Signals.class).value().orElseThrow());
    }

    @Test
    void aTermThatIsNoEnumHasToStateItsCode() {
        assertThrows(IllegalStateException.class, () -> new Term() {}.code());
    }
}
