package org.implsci.core.picture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import org.junit.jupiter.api.Test;

class AxisTicksTest {
    @Test
    void ticksAreRoundNumbers() {
        assertEquals(new AxisTicks(0, 20, 6), AxisTicks.spanning(0, 100));
        assertEquals(new AxisTicks(1_600_000, 200_000, 5), AxisTicks.spanning(1_731_844, 2_269_233));
        assertEquals(1, AxisTicks.spanning(5, 5).step());
    }

    @Property
    void theySpanTheRangeAndAreFew(
            @ForAll @DoubleRange(min = -1e6, max = 1e6) double low, @ForAll @DoubleRange(max = 1e6) double length) {
        AxisTicks ticks = AxisTicks.spanning(low, low + length);
        double slack = 1e-9 * (1 + Math.abs(low) + length);
        assertTrue(ticks.first() <= low + slack && ticks.last() >= low + length - slack, ticks.toString());
        assertTrue(ticks.count() >= 2 && ticks.count() <= 12, ticks.toString());
    }
}
