package org.implsci.examples.chart;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.implsci.rollout.Rollout;
import org.implsci.rollout.measurement.Direction;
import org.implsci.rollout.spc.MonitoredSeries;
import org.implsci.rollout.spc.SpcRuleSet;
import org.junit.jupiter.api.Test;

class XmrPictureTest {
    private static XmrPicture of(double... values) {
        return new XmrPicture(
                Rollout.chart(MonitoredSeries.of(Direction.NEITHER, values), SpcRuleSet.NHSR_PLOT_THE_DOTS));
    }

    @Test
    void whatCannotBeDrawnIsSaidAndNotDrawnWrongly() {
        for (double[] values : new double[][] {{1e308, -1e308, 1e308}, {-1.7e308, 1}, {1e308, 0}}) {
            XmrPicture picture = of(values);
            assertEquals("The values lie too far apart to be drawn.", picture.toText());
            String svg = picture.picture().toSvg();
            assertTrue(svg.contains("too far apart"), svg);
            assertFalse(svg.contains("infinite\"") || svg.contains("\"not a number\""), svg);
        }
        assertTrue(of(1e300, -1e300, 5e299).toText().contains("o common cause"));
    }
}
