package org.implsci.rogers.fit;

import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import org.implsci.rogers.Vectors;
import org.implsci.rogers.adoption.AdoptionSeries;
import org.implsci.rogers.curve.CurveModel;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The inner loop of a fit allocates nothing: the JVM's own count of this thread's bytes stays the same. */
class NoAllocationTest {
    private static final int DESCENTS = 500;

    @ParameterizedTest
    @EnumSource(value = FitObjective.class, names = "OLS", mode = EnumSource.Mode.EXCLUDE)
    void descents(FitObjective objective) {
        AdoptionSeries series = Vectors.series("roomac");
        double[] observed = objective == FitObjective.CUMULATIVE ? series.cumulative() : series.counts();
        UnitCurve basis = UnitCurves.of(CurveModel.BASS, objective, observed.length);
        ObjectiveFunction problem = objective == FitObjective.MAXIMUM_LIKELIHOOD
                ? new ConditionalLikelihood(basis, observed)
                : new LeastSquares(basis, observed, Double.NaN);
        LevenbergMarquardt descent = new LevenbergMarquardt(problem);
        ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
        long self = Thread.currentThread().getId();
        run(descent);
        long before = threads.getThreadAllocatedBytes(self);
        run(descent);
        long bytes = threads.getThreadAllocatedBytes(self) - before;
        assertTrue(problem.evaluations > 10 * DESCENTS, "evaluations " + problem.evaluations);
        // The measurement itself may take some; one object in each descent would be 8000 bytes.
        assertTrue(bytes < 4000, bytes + " bytes in " + DESCENTS + " descents");
    }

    private static void run(LevenbergMarquardt descent) {
        for (int i = 0; i < DESCENTS; i++) {
            descent.descend(-4 - i * 1e-3, -1);
            descent.polish();
        }
    }
}
