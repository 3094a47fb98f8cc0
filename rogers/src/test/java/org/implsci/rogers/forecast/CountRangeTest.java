package org.implsci.rogers.forecast;

import static org.implsci.rogers.Vectors.assertClose;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import org.apache.commons.statistics.distribution.TDistribution;
import org.implsci.rogers.Rogers;
import org.implsci.rogers.Vectors;
import org.implsci.rogers.fit.CurveFit;
import org.junit.jupiter.api.Test;

/** Intervals of counts that cannot be negative. */
class CountRangeTest {
    private static final CurveFit FIT =
            Rogers.fit(Vectors.series("roomac")).fit().orElseThrow();

    /** The probability within, given that the count is not negative, is the level; each tail has half of the rest. */
    @Property(tries = 500)
    void theIntervalKeepsItsProbability(
            @ForAll @DoubleRange(max = 6) double centre,
            @ForAll @DoubleRange(min = 0.01, max = 3) double error,
            @ForAll @DoubleRange(min = 0.5, max = 0.99) double level,
            @ForAll @IntRange(min = 1, max = 60) int freedom) {
        Interval interval = new Student(level, freedom).about(centre, error, CountRange.NOT_NEGATIVE);
        TDistribution t = TDistribution.of(freedom);
        double below = t.cumulativeProbability(-centre / error);
        double lower = t.cumulativeProbability((interval.lower() - centre) / error);
        double upper = t.survivalProbability((interval.upper() - centre) / error);
        assertTrue(interval.lower() >= 0);
        assertEquals((1 - level) / 2, (lower - below) / (1 - below), 1e-9);
        assertEquals((1 - level) / 2, upper / (1 - below), 1e-9);
    }

    @Test
    void farFromZeroNothingChanges() {
        Student student = new Student(0.95, 40);
        Interval free = student.about(1000, 3, CountRange.UNBOUNDED);
        Interval bounded = student.about(1000, 3, CountRange.NOT_NEGATIVE);
        assertClose(free.lower(), bounded.lower(), 1e-11, "lower");
        assertClose(free.upper(), bounded.upper(), 1e-11, "upper");
        assertEquals(new Interval(0, 0), student.about(0, 0, CountRange.NOT_NEGATIVE));
    }

    @Test
    void noTotalFallsBelowWhatHasBeenObserved() {
        double observed = FIT.series().total();
        for (IntervalMethod method : List.of(IntervalMethod.delta(), IntervalMethod.simulation(2000, 5))) {
            List<ForecastPoint> free = Forecast.of(FIT, 12, 0.95, method).points();
            Forecast forecast = Forecast.of(FIT, 12, 0.95, method.notNegative());
            assertTrue(free.get(11).predictionInterval().orElseThrow().lower() < 0);
            for (ForecastPoint point : forecast.points()) {
                assertTrue(point.predictionInterval().orElseThrow().lower() >= 0);
                assertTrue(point.totalInterval().orElseThrow().lower() >= observed);
                assertTrue(point.totalInterval().orElseThrow().contains(point.projectedTotal()));
            }
            assertTrue(forecast.band().stream()
                    .allMatch(point -> point.band() != null && point.band().lower() >= 0));
            assertTrue(forecast.explain().contains("counts not negative"));
            assertEquals(method.notNegative(), method.notNegative().notNegative());
        }
    }

    /** Of independent residuals and one curve: the total's variance is g'Cg with g over all periods, and k s^2. */
    @Test
    void theFirstTotalIsTheFirstCountAndWhatWasObserved() {
        ForecastPoint first =
                Forecast.of(FIT, 1, 0.95, IntervalMethod.delta()).points().get(0);
        Interval count = first.predictionInterval().orElseThrow();
        Interval total = first.totalInterval().orElseThrow();
        double observed = FIT.series().total();
        assertClose(observed + count.lower(), total.lower(), 1e-12, "lower");
        assertClose(observed + count.upper(), total.upper(), 1e-12, "upper");
        assertClose(observed + first.expected(), first.projectedTotal(), 1e-12, "centre");
    }
}
