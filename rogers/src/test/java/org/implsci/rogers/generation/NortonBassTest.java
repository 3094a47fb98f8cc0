package org.implsci.rogers.generation;

import static org.implsci.rogers.Vectors.assertClose;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import org.implsci.core.finding.Finding;
import org.implsci.core.finding.InvalidInputException;
import org.implsci.core.text.TidyTable;
import org.implsci.rogers.curve.BassCurve;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Generations that take over each other's users. */
class NortonBassTest {
    private static final NortonBass MAINFRAMES = NortonBass.common(
            0.0611868795, 0.57584916, new double[] {0, 5, 10}, new double[] {3232.62276, 13383.9981, 13603.5213});

    /** S_1 = m1 F1 (1 - F2), S_2 = F2 (m2 + m1 F1)(1 - F3), S_3 = F3 (m3 + F2 (m2 + m1 F1)) in 40-digit arithmetic. */
    @ParameterizedTest
    @CsvSource({
        "4, 1716.22922650976, 0, 0",
        "8, 1955.76189118989, 5849.62421238246, 0",
        "15, 56.6485078175451, 5060.38321216444, 20648.6802142916",
        "25, 0.0985878665416897, 12.241290103117, 30197.3681409107"
    })
    void highPrecision(double time, double first, double second, double third) {
        assertClose(first, MAINFRAMES.inUse(0, time), 1e-12, "first");
        assertClose(second, MAINFRAMES.inUse(1, time), 1e-12, "second");
        assertClose(third, MAINFRAMES.inUse(2, time), 1e-12, "third");
    }

    private static NortonBass some(double p, double q, int generations, double spacing, double m) {
        double[] launches = new double[generations];
        double[] potentials = new double[generations];
        for (int g = 0; g < generations; g++) {
            launches[g] = g * spacing - 3;
            potentials[g] = m * (1 + g % 3);
        }
        return NortonBass.common(p, q, launches, potentials);
    }

    /** Nobody is lost between generations, and everybody who came is still here or has moved on. */
    @Property(tries = 300)
    void usersAreConserved(
            @ForAll @DoubleRange(min = 0.01, max = 0.3) double p,
            @ForAll @DoubleRange(max = 1) double q,
            @ForAll @IntRange(min = 1, max = 8) int generations,
            @ForAll @DoubleRange(min = 0.1, max = 9) double spacing,
            @ForAll @DoubleRange(min = 0.01, max = 1e9) double m,
            @ForAll @DoubleRange(min = -5, max = 80) double time) {
        NortonBass model = some(p, q, generations, spacing, m);
        double sum = 0;
        double most = 0;
        for (int g = 0; g < generations; g++) {
            sum += model.inUse(g, time);
            most += model.generations().get(g).curve().potential();
            assertTrue(model.inUse(g, time) >= 0);
            assertClose(
                    model.reached(g, time), model.inUse(g, time) + model.movedOn(g, time), 1e-12, "stay or move on");
            assertTrue(model.reached(g, time) <= most * (1 + 1e-12));
        }
        assertClose(model.total(time), sum, 1e-12, "all users");
        assertEquals(0, model.movedOn(generations - 1, time));
    }

    @Property(tries = 200)
    void oneGenerationIsABassCurve(
            @ForAll @DoubleRange(min = 0.01, max = 0.3) double p,
            @ForAll @DoubleRange(max = 1) double q,
            @ForAll @DoubleRange(min = -5, max = 80) double time) {
        BassCurve curve = new BassCurve(120, p, q);
        NortonBass alone = new NortonBass(List.of(new Generation("only", 0, curve)));
        assertEquals(curve.cumulative(time), alone.inUse(0, time));
        assertEquals(curve.cumulative(time), alone.total(time));
    }

    /** Before the next launch a generation does not know of it, and in the end the last has everybody. */
    @Property(tries = 200)
    void nextGenerationsMatterFromTheirLaunchOn(
            @ForAll @IntRange(min = 2, max = 6) int generations,
            @ForAll @DoubleRange(min = 0.1, max = 5) double spacing) {
        NortonBass model = some(0.05, 0.5, generations, spacing, 10);
        BassCurve first = model.generations().get(0).curve();
        double launch = model.generations().get(1).launch();
        assertEquals(first.cumulative(launch + 3), model.inUse(0, launch), 1e-12);
        assertEquals(0, model.inUse(1, launch));
        double all = model.generations().stream()
                .mapToDouble(generation -> generation.curve().potential())
                .sum();
        assertClose(all, model.inUse(generations - 1, 1000), 1e-12, "the last has all");
    }

    @Test
    void allFaultsAtOnce() {
        BassCurve curve = new BassCurve(1, 0.1, 0.1);
        InvalidInputException refused = assertThrows(
                InvalidInputException.class,
                () -> new NortonBass(List.of(
                        new Generation("a", 2, curve), new Generation("b", 2, curve), new Generation("a", 1, curve))));
        List<String> codes =
                refused.findings().errors().stream().map(Finding::code).toList();
        assertEquals(3, codes.size(), codes.toString());
        assertEquals(
                2, codes.stream().filter("rogers.generations.order"::equals).count());
        assertThrows(InvalidInputException.class, () -> new NortonBass(List.of()));
        assertThrows(InvalidInputException.class, () -> new Generation(" ", Double.NaN, curve));
        assertThrows(
                InvalidInputException.class, () -> NortonBass.common(0.1, 0.1, new double[1], new double[] {1, 2}));
        assertThrows(IndexOutOfBoundsException.class, () -> MAINFRAMES.inUse(3, 1));
        assertThrows(IndexOutOfBoundsException.class, () -> MAINFRAMES.movedOn(-1, 1));
        assertThrows(InvalidInputException.class, () -> MAINFRAMES.toTable(-1));
    }

    @Test
    void textsAnswerFirst() {
        assertEquals("3 generations, last 3", MAINFRAMES.toString());
        assertEquals(
                List.of("time", "1", "2", "3", "total"), MAINFRAMES.toTable(2).header());
        assertEquals(3, MAINFRAMES.toTable(2).rows().size());
        assertEquals("2 from 5.0, m = 13384", MAINFRAMES.generations().get(1).toString());
    }

    @Test
    void theDataHaveARowForEachPeriodAndGeneration() {
        TidyTable data = MAINFRAMES.toData(2);
        assertEquals(3 * 3, data.size());
        assertEquals("2", data.cell(8, "time").orElseThrow());
        assertEquals("3", data.cell(8, "generation").orElseThrow());
        assertEquals(
                MAINFRAMES.inUse(0, 2),
                Double.parseDouble(data.cell(6, "in_use").orElseThrow()));
    }
}
