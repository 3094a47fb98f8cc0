package org.implsci.core.measure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.implsci.core.ValueTypeContract;
import org.implsci.core.measure.Statistic.UndefinedReason;
import org.junit.jupiter.api.Test;

class StatisticTest {
    @Test
    void eitherAValueOrAReasonIsPresent() {
        for (Statistic statistic : List.of(Statistic.of(-2.5), Statistic.undefined(UndefinedReason.NO_PAIRS))) {
            assertTrue(statistic.value().isPresent() ^ statistic.reason().isPresent(), statistic.toString());
        }
        assertEquals(-2.5, Statistic.of(-2.5).value().getAsDouble());
        assertEquals(
                Optional.of(UndefinedReason.NO_PAIRS),
                Statistic.undefined(UndefinedReason.NO_PAIRS).reason());
    }

    @Test
    void theTextIsTheRoundedValueOrTheReason() {
        assertEquals("2.13", Statistic.of(2.125000001).shown(2));
        assertEquals("2.125", Statistic.of(2.125000001).toString());
        assertEquals(
                "undefined: no unit has two ratings",
                Statistic.undefined(UndefinedReason.NO_PAIRS).shown(2));
    }

    @Test
    void aMissingReasonOrAnInfiniteValueIsRefused() {
        assertEquals(
                "reason",
                assertThrows(NullPointerException.class, () -> Statistic.undefined(null))
                        .getMessage());
        assertThrows(NullPointerException.class, () -> Statistic.ratio(1, 2, null));
        assertThrows(IllegalArgumentException.class, () -> Statistic.of(Double.NaN));
        assertThrows(IllegalArgumentException.class, () -> Statistic.of(Double.NEGATIVE_INFINITY));
    }

    @Test
    void aRatioNeedsADenominatorAndAMapAValue() {
        Statistic none = Statistic.ratio(3, 0, UndefinedReason.NO_FINITE_VALUE);
        assertEquals(Statistic.undefined(UndefinedReason.NO_FINITE_VALUE), none);
        assertSame(none, none.map(Math::abs));
        assertEquals(
                Statistic.of(-0.75),
                Statistic.ratio(3, 4, UndefinedReason.NO_DATA).map(value -> -value));
    }

    @Test
    void theCodesOfTheReasonsAreUniqueAndInLowerCase() {
        Set<String> codes = new HashSet<>();
        for (UndefinedReason reason : UndefinedReason.values()) {
            assertTrue(reason.code().matches("[a-z]+(-[a-z]+)*"), reason.code());
            assertTrue(codes.add(reason.code()), reason.code());
            assertFalse(reason.label().isBlank());
        }
        ValueTypeContract.ofValues(List.of(Statistic.of(0.5), Statistic.undefined(UndefinedReason.NO_DATA)));
    }
}
