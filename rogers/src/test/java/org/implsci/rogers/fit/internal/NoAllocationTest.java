package org.implsci.rogers.fit.internal;

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
    @EnumSource
    void descents(FitCriterion criterion) {
        AdoptionSeries series = Vectors.series("roomac");
        double[] observed = criterion == FitCriterion.CUMULATIVE ? series.cumulative() : series.counts();
        UnitCurve curve = criterion.unitCurve(CurveModel.BASS, observed.length);
        ObjectiveFunction objective = criterion == FitCriterion.MAXIMUM_LIKELIHOOD
                ? new ConditionalLikelihood(curve, observed)
                : new LeastSquares(curve, observed, Double.NaN);
        LevenbergMarquardt descent = new LevenbergMarquardt(objective);
        ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
        long self = Thread.currentThread().getId();
        run(descent);
        long before = threads.getThreadAllocatedBytes(self);
        run(descent);
        long bytes = threads.getThreadAllocatedBytes(self) - before;
        assertTrue(objective.evaluations > 10 * DESCENTS, "evaluations " + objective.evaluations);
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
