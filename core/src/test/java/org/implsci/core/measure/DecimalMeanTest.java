package org.implsci.core.measure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

/** The mean of decimals is the decimal that people expect. */
class DecimalMeanTest {
    private static DecimalMean of(double... values) {
        DecimalMean mean = new DecimalMean();
        for (double value : values) {
            mean.add(value);
        }
        return mean;
    }

    @Test
    void aFewThatSumsGetWrong() {
        assertEquals(0.1, of(0.1, 0.1, 0.1).value());
        assertEquals(1.1, of(1.0, 1.2, 1.0, 1.2, 1.0, 1.2).value());
        assertEquals(1, of(1e17, 3, -1e17).value());
        assertTrue(Double.isNaN(of().value()));
        assertTrue(Double.isInfinite(of(1e308, 1e308).value()));
        assertEquals(3, of(1, 2, 6).count());
    }

    /** Exact decimal arithmetic is the oracle; a mean that is no short decimal may be off by its last digit. */
    @Property
    void exactDecimals(
            @ForAll @Size(min = 1, max = 200) List<@IntRange(min = -100_000, max = 100_000) Integer> numbers,
            @ForAll @IntRange(min = 0, max = 6) int places) {
        DecimalMean mean = new DecimalMean();
        BigDecimal sum = BigDecimal.ZERO;
        for (int number : numbers) {
            BigDecimal each = BigDecimal.valueOf(number, places);
            mean.add(each.doubleValue());
            sum = sum.add(each);
        }
        BigDecimal exact = sum.divide(BigDecimal.valueOf(numbers.size()), MathContext.DECIMAL128);
        double largest = numbers.stream().mapToDouble(Math::abs).max().orElse(0) / Math.pow(10, places);
        boolean shortDecimal = exact.stripTrailingZeros().scale() <= places + 3;
        assertEquals(exact.doubleValue(), mean.value(), shortDecimal ? 0 : 2 * Math.ulp(largest));
    }
}
