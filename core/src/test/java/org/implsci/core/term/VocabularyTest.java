package org.implsci.core.term;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.implsci.core.finding.Finding;
import org.implsci.core.finding.InvalidInputException;
import org.implsci.core.finding.Pointer;
import org.junit.jupiter.api.Test;

class VocabularyTest {
    enum Function implements Term {
        MODELLING("modelling", "Modelling"),
        INCENTIVISATION("incentivisation", "Incentivisation"),
        ENVIRONMENTAL_RESTRUCTURING("environmental-restructuring", "Environmental restructuring");

        private final String code;
        private final String label;

        Function(String code, String label) {
            this.code = code;
            this.label = label;
        }

        @Override
        public String code() {
            return code;
        }

        @Override
        public String label() {
            return label;
        }

        @Override
        public List<String> spellings() {
            return this == MODELLING ? List.of("modeling") : List.of();
        }
    }

    private static final Vocabulary<Function> FUNCTIONS = Vocabulary.of("function", Function.class);

    @Test
    void aDocumentGivesTheExactCode() {
        assertEquals(Optional.of(Function.MODELLING), FUNCTIONS.withCode("modelling"));
        assertEquals(Optional.empty(), FUNCTIONS.withCode("Modelling"));
        assertEquals(Optional.empty(), FUNCTIONS.withCode("modeling"));
        assertEquals(List.of("modelling", "incentivisation", "environmental-restructuring"), FUNCTIONS.codes());
        assertEquals(List.of(Function.values()), FUNCTIONS.terms());
    }

    @Test
    void aPersonMayUseLabelsCasesBlanksAndKnownSpellings() {
        assertEquals(Function.MODELLING, FUNCTIONS.parse(" Modeling "));
        assertEquals(Function.ENVIRONMENTAL_RESTRUCTURING, FUNCTIONS.parse("Environmental restructuring"));
        assertEquals(Function.ENVIRONMENTAL_RESTRUCTURING, FUNCTIONS.parse("ENVIRONMENTAL_RESTRUCTURING"));
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("tr"));
            assertEquals(Function.INCENTIVISATION, FUNCTIONS.parse("INCENTIVISATION"));
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void aRefusalHasTheArticleOfItsNoun() {
        assertEquals(
                "not an item",
                Vocabulary.of("item", List.of("a"), item -> item)
                        .refusal(Pointer.ROOT, "b")
                        .message());
    }

    @Test
    void whatIsNotOnTheListIsRefusedWithTheListAndTheNearest() {
        InvalidInputException refused = assertThrows(InvalidInputException.class, () -> FUNCTIONS.parse("modeling!"));
        Finding finding = refused.findings().all().get(0);
        assertEquals(
                "not a function: expected one of modelling, incentivisation, environmental-restructuring, but found"
                        + " \"modeling!\". Did you mean modelling?",
                finding.sentence());
        assertTrue(FUNCTIONS.refusal(Pointer.ROOT, "Modelling").sentence().endsWith("Did you mean modelling?"));
        assertEquals(
                Optional.empty(), FUNCTIONS.refusal(Pointer.ROOT, "persuading").advice());
        assertEquals(
                Optional.empty(),
                FUNCTIONS.refusal(Pointer.ROOT, "m".repeat(100)).advice());
        assertEquals("3 function codes: modelling, incentivisation, environmental-restructuring", FUNCTIONS.toString());
    }

    @Test
    void aListNeedNotBeAnEnum() {
        Vocabulary<Integer> numbers = Vocabulary.of("number", List.of(1, 2, 3, 4, 5, 6, 7), i -> "n" + i);
        assertEquals(Optional.of(3), numbers.withCode("n3"));
        assertEquals("7 number codes: n1, n2, n3, n4, n5, n6, ...", numbers.toString());
        assertThrows(IllegalArgumentException.class, () -> Vocabulary.of("number", List.of(1, 1), i -> "n" + i));
    }

    @Property
    void anyTextIsEitherATermOrRefusedWithTheList(@ForAll String text) {
        if (FUNCTIONS.withCode(text).isEmpty()) {
            assertTrue(FUNCTIONS
                    .refusal(Pointer.ROOT, text)
                    .expected()
                    .orElseThrow()
                    .contains("modelling"));
        }
    }
}
