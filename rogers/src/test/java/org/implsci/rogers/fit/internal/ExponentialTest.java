package org.implsci.rogers.fit.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import org.junit.jupiter.api.Test;

class ExponentialTest {
    @Property
    void exponentialIsThatOfTheJdk(@ForAll @DoubleRange(min = -720, max = 720) double x) {
        double expected = StrictMath.exp(x);
        double found = Exponential.of(x);
        assertTrue(x < -708 ? found == 0 : Math.abs(found - expected) <= 2 * Math.ulp(expected) || found == expected);
    }

    @Test
    void exponentialAtItsEdges() {
        assertEquals(1, Exponential.of(0));
        assertEquals(0, Exponential.of(Double.NEGATIVE_INFINITY));
        assertEquals(Double.POSITIVE_INFINITY, Exponential.of(Double.POSITIVE_INFINITY));
        assertTrue(Double.isNaN(Exponential.of(Double.NaN)));
    }
}
