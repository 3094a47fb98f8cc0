package org.implsci.rogers.curve;

import static org.implsci.rogers.Vectors.assertClose;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Stream;
import org.implsci.rogers.Vectors;
import org.implsci.rogers.category.CategoryShares;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The eleven durables of Bass 1969, as remembered: plausibility to 1 % or the rounding of the table. Their yearly series were
 * not to be had, so that the estimates themselves cannot be computed again.
 */
class BassDurablesTest {
    static Stream<List<String>> durables() {
        return Vectors.lines("bass-1969.csv").stream();
    }

    @ParameterizedTest
    @MethodSource
    void durables(List<String> line) {
        double[] number = line.subList(1, line.size()).stream()
                .mapToDouble(Double::parseDouble)
                .toArray();
        BassCurve curve = new BassCurve(number[2], number[0], number[1]);
        double peak = curve.peakTime().value().orElseThrow();
        assertClose(number[4], peak, 0.01, "peak time");
        assertClose(number[5], curve.peakRate().value().orElseThrow(), 0.01, "peak");
        // What Bass printed is of the recursion and rounded: within 3 %.
        assertClose(number[3], peak, 0.03, "peak time as printed");
        List<Double> shares = CategoryShares.byInflections(curve).shares();
        int[] columns = {6, 7, 8, 8, 9};
        for (int category = 0; category < columns.length; category++) {
            assertEquals(number[columns[category]], 100 * shares.get(category), 0.0501, line.get(0) + " " + category);
        }
    }
}
