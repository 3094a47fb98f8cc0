package org.implsci.rollout.raci;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.implsci.core.finding.InvalidInputException;
import org.implsci.core.source.Verification;
import org.implsci.rollout.ValueContract;
import org.junit.jupiter.api.Test;

class SchemeTest {
    @Test
    void theSameLetterMeansDifferentThings() {
        assertEquals("accountable", Scheme.RACI.letter("A").orElseThrow().label());
        assertEquals("approver", Scheme.DACI.letter("A").orElseThrow().label());
        assertEquals("consulted", Scheme.RACI.letter("C").orElseThrow().label());
        assertEquals("contributor", Scheme.DACI.letter("C").orElseThrow().label());
        assertEquals(Optional.empty(), Scheme.RACI.letter("a"));
        assertEquals(Optional.empty(), Scheme.RACI.letter("S"));
    }

    @Test
    void shippedSchemesHaveTheLettersOfTheirNames() {
        assertEquals(List.of("raci", "rasci", "daci", "cairo"), Scheme.SHIPPED.codes());
        for (Scheme scheme : Scheme.SHIPPED.terms()) {
            Set<Integer> letters = scheme.letters().stream()
                    .map(letter -> letter.code().codePointAt(0))
                    .collect(Collectors.toSet());
            assertEquals(scheme.label().codePoints().boxed().collect(Collectors.toSet()), letters);
            assertTrue(scheme.isShipped());
        }
    }

    @Test
    void whatWasNotCheckedAtASourceSaysSo() {
        assertEquals(
                Verification.UNCHECKED,
                Scheme.DACI.letter("D").orElseThrow().citation().verification());
        assertEquals(1, Scheme.DACI.letter("D").orElseThrow().most().orElseThrow());
        assertEquals(
                Verification.CHECKED,
                Scheme.RACI.letter("A").orElseThrow().citation().verification());
    }

    @Test
    void strongerDutiesImplyWeakerOnes() {
        for (Duty duty : Duty.values()) {
            assertFalse(duty.implies(duty));
            assertFalse(duty.implies(Duty.OMITTED));
            assertFalse(Duty.OMITTED.implies(duty));
            assertEquals(duty != Duty.OMITTED, duty.takesPart());
            assertFalse(duty.implies(Duty.ACCOUNTABLE) || duty.implies(Duty.RESPONSIBLE));
        }
        for (Duty strong : List.of(Duty.ACCOUNTABLE, Duty.RESPONSIBLE)) {
            assertTrue(
                    strong.implies(Duty.SUPPORTING) && strong.implies(Duty.CONSULTED) && strong.implies(Duty.INFORMED));
        }
        assertTrue(Duty.CONSULTED.implies(Duty.INFORMED));
        assertFalse(Duty.INFORMED.implies(Duty.CONSULTED));
        assertEquals(Duty.CONSULTED, Duty.VOCABULARY.parse("Consulted"));
        assertEquals("consulted", Duty.CONSULTED.toString());
    }

    @Test
    void schemesThatCannotWorkAreRefusedWithAllFaults() {
        InvalidInputException refusal = assertThrows(
                InvalidInputException.class,
                () -> new Scheme(
                        " ",
                        "",
                        List.of(
                                Letter.of("R", "does", Duty.RESPONSIBLE, Scheme.RACI.citation()),
                                Letter.of("R", "also does", Duty.RESPONSIBLE, Scheme.RACI.citation())),
                        Scheme.RACI.citation()));
        assertEquals(
                List.of("text.blank", "text.blank", "list.duplicate", "raci.scheme.accountable.absent"),
                refusal.findings().all().stream().map(finding -> finding.code()).toList());
    }

    @Test
    void lettersThatCannotWorkAreRefused() {
        Letter letter = Scheme.RACI.letters().get(0);
        for (String code : List.of("", "A R", "=", "ABCDEFGHI")) {
            assertThrows(InvalidInputException.class, () -> letter.withCode(code), code);
        }
        assertThrows(InvalidInputException.class, () -> letter.withLabel(" "));
        assertThrows(InvalidInputException.class, () -> letter.withLeast(-1));
        assertThrows(InvalidInputException.class, () -> letter.withLeast(3));
        assertThrows(InvalidInputException.class, () -> letter.withLeast(0).withMost(0));
        assertEquals("\u00c4", letter.withCode("\u00c4").code());
    }

    @Test
    void schemesKeepTheContractOfValues() {
        ValueContract.ofValues(Scheme.SHIPPED.terms());
        ValueContract.ofJson(Scheme.class, Scheme.SHIPPED.terms());
        ValueContract.ofValues(Scheme.DACI.letters());
        ValueContract.ofJson(Letter.class, Scheme.DACI.letters());
        assertEquals("RACI: A R C I", Scheme.RACI.toString());
        assertEquals("A accountable", Scheme.RACI.letters().get(0).toString());
    }
}
