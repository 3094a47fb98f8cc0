package org.implsci.examples.chart;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import org.junit.jupiter.api.Test;

class TicksTest {
    @Test
    void ticksAreRoundNumbers() {
        assertEquals(new Ticks(0, 20, 6), Ticks.spanning(0, 100));
        assertEquals(new Ticks(1_600_000, 200_000, 5), Ticks.spanning(1_731_844, 2_269_233));
        assertEquals(1, Ticks.spanning(5, 5).step());
    }

    @Property
    void theySpanTheRangeAndAreFew(
            @ForAll @DoubleRange(min = -1e6, max = 1e6) double low, @ForAll @DoubleRange(max = 1e6) double length) {
        Ticks ticks = Ticks.spanning(low, low + length);
        double slack = 1e-9 * (1 + Math.abs(low) + length);
        assertTrue(ticks.first() <= low + slack && ticks.last() >= low + length - slack, ticks.toString());
        assertTrue(ticks.count() >= 2 && ticks.count() <= 12, ticks.toString());
    }
}
