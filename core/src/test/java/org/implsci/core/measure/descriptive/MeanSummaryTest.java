package org.implsci.core.measure.descriptive;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.DoubleStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.Size;
import org.implsci.core.measure.IntervalEstimate;
import org.implsci.core.measure.Statistic;
import org.implsci.core.text.TidyTable;
import org.junit.jupiter.api.Test;

class MeanSummaryTest {
    /** Of 1, 2, 3, 4 the mean is 5/2 and the variance 5/3; the quantile of Student's t at 0.975 with 3 is 3.182446305284. */
    @Test
    void meanSpreadAndIntervalAreThoseOfTheFormula() {
        MeanSummary summary = MeanSummary.of(DoubleStream.of(1, 2, 3, 4));
        IntervalEstimate mean = summary.mean(0.95);
        assertEquals(2.5, mean.value().value().orElseThrow());
        assertEquals(
                2.5 - 3.182446305284 * Math.sqrt(5.0 / 12), mean.lower().value().orElseThrow(), 1e-11);
        assertEquals(
                2.5 + 3.182446305284 * Math.sqrt(5.0 / 12), mean.upper().value().orElseThrow(), 1e-11);
        assertEquals("2.500 (sd 1.291, n = 4)", summary.toString());
    }

    @Test
    void noValueHasNoMeanAndOneHasNoInterval() {
        MeanSummary none = MeanSummary.of(DoubleStream.empty());
        assertEquals(
                Statistic.undefined(Statistic.UndefinedReason.NO_DATA),
                none.mean(0.9).value());
        MeanSummary one = MeanSummary.of(DoubleStream.of(7));
        assertEquals(Statistic.of(7), one.mean(0.9).value());
        assertEquals(
                Statistic.undefined(Statistic.UndefinedReason.TOO_FEW_CASES),
                one.mean(0.9).lower());
        assertThrows(IllegalArgumentException.class, () -> one.mean(1));
    }

    @Property(tries = 200)
    void aHigherLevelGivesAWiderInterval(
            @ForAll @Size(min = 2, max = 40) List<@DoubleRange(min = -100, max = 100) Double> values) {
        MeanSummary summary = MeanSummary.of(values.stream().mapToDouble(Double::doubleValue));
        IntervalEstimate narrow = summary.mean(0.8);
        IntervalEstimate wide = summary.mean(0.99);
        assertTrue(wide.lower().value().orElseThrow() <= narrow.lower().value().orElseThrow());
        assertTrue(wide.upper().value().orElseThrow() >= narrow.upper().value().orElseThrow());
    }

    @Test
    void dataAreOneRowInFullDigits() {
        TidyTable data = MeanSummary.of(DoubleStream.of(1, 2, 3, 4)).toData(0.95);
        assertEquals("4", data.cell(0, "n").orElseThrow());
        assertEquals("2.5", data.cell(0, "mean").orElseThrow());
        assertEquals(
                Math.sqrt(5.0 / 3),
                Double.parseDouble(data.cell(0, "standard_deviation").orElseThrow()));
        assertEquals(
                2.5 - 3.182446305284 * Math.sqrt(5.0 / 12),
                Double.parseDouble(data.cell(0, "mean_lower").orElseThrow()),
                1e-11);
        TidyTable single = MeanSummary.of(DoubleStream.of(7)).toData(0.95);
        assertTrue(single.cell(0, "standard_deviation").isEmpty());
        assertTrue(single.cell(0, "mean_upper").isEmpty());
    }

    @Test
    void aNegativeCountIsRefused() {
        Statistic one = Statistic.of(1);
        assertThrows(IllegalArgumentException.class, () -> new MeanSummary(-1, one, one));
    }
}
