package org.implsci.rogers.fit.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;

/** Laws of unit curves. */
class UnitCurveTest {
    /** The derivatives of all unit curves against differences of the fifth order. */
    @Property(tries = 200)
    void derivativesAreThoseOfTheCurve(
            @ForAll @DoubleRange(min = -14, max = 0.5) double u, @ForAll @DoubleRange(min = -14, max = 0.7) double v) {
        int size = 12;
        for (UnitCurve curve : List.of(
                BassUnitCurve.INCREMENTS,
                BassUnitCurve.CUMULATIVE,
                BassUnitCurve.DENSITY,
                new ShapeUnitCurve(ShapeUnitCurve.Shape.LOGISTIC, true, size),
                new ShapeUnitCurve(ShapeUnitCurve.Shape.GOMPERTZ, true, size),
                new ShapeUnitCurve(ShapeUnitCurve.Shape.WEIBULL, true, size))) {
            double[] g = new double[size];
            double[] gu = new double[size];
            double[] gv = new double[size];
            curve.fill(u, v, g, gu, gv);
            double[] alone = new double[size];
            curve.fill(u, v, alone);
            double[] byU = difference(curve, u, v, 1, 0, size);
            double[] byV = difference(curve, u, v, 0, 1, size);
            for (int i = 0; i < size; i++) {
                double scale = 1e-7 * Math.abs(g[i]) + 1e-10;
                assertEquals(g[i], alone[i], 1e-15 + 1e-12 * g[i]);
                assertEquals(byU[i], gu[i], scale + 1e-7 * Math.abs(gu[i]), curve + " by u");
                assertEquals(byV[i], gv[i], scale + 1e-7 * Math.abs(gv[i]), curve + " by v");
            }
        }
    }

    private static double[] difference(UnitCurve curve, double u, double v, int du, int dv, int size) {
        double h = 1e-3;
        double[] sum = new double[size];
        double[] g = new double[size];
        int[] weights = {1, -8, 0, 8, -1};
        for (int offset = -2; offset <= 2; offset++) {
            curve.fill(u + du * offset * h, v + dv * offset * h, g);
            for (int i = 0; i < size; i++) {
                sum[i] += weights[offset + 2] * g[i] / (12 * h);
            }
        }
        return sum;
    }
}
