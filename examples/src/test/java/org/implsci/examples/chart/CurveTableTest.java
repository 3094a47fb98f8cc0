package org.implsci.examples.chart;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.implsci.core.finding.InvalidInputException;
import org.implsci.core.text.TextTable;
import org.implsci.rogers.Rogers;
import org.implsci.rogers.adoption.AdoptionSeries;
import org.implsci.rogers.fit.CurveFit;
import org.implsci.rogers.forecast.Forecast;
import org.implsci.rogers.forecast.IntervalMethod;
import org.junit.jupiter.api.Test;

class CurveTableTest {
    private static final Forecast FORECAST = Rogers.forecast(
            (CurveFit) Rogers.fit(
                    AdoptionSeries.from(1949, 96, 195, 238, 380, 1045, 1230, 1267, 1828, 1586, 1673, 1800, 1580, 1500)),
            2,
            0.95,
            IntervalMethod.delta().notNegative());
    private static final Counted UNITS = new Counted("households", "year");

    @Test
    void theTableBesideThePictureHoldsAllThatIsDrawnAndNamesEachInterval() {
        TextTable table = new CurveTable(FORECAST, UNITS).picture();
        assertEquals(
                List.of(
                        "year",
                        "counted so far",
                        "curve",
                        "95 % band of the curve",
                        "total expected",
                        "95 % interval of the total"),
                table.header());
        assertEquals(15, table.rows().size(), "13 years and 2 ahead");
        assertEquals(List.of("1949", "96"), table.rows().get(0).subList(0, 2));
        assertEquals(List.of("1950", "291"), table.rows().get(1).subList(0, 2));
        List<String> last = table.rows().get(14);
        assertEquals(List.of("1963", "-"), last.subList(0, 2));
        assertTrue(last.get(5).matches("[0-9]+\\.[0-9] to [0-9]+\\.[0-9]"), last.toString());
        assertEquals(List.of("-", "-"), table.rows().get(12).subList(4, 6), "nothing is forecast of what was counted");
    }

    /** The total is counted on from what is certain, so it starts at the last count and is not as wide as the band. */
    @Test
    void thePictureDrawsTheIntervalsOfTheTableAndSaysWhatIsCounted() {
        String svg = FORECAST.picture(UNITS.what(), UNITS.period()).toSvg();
        assertTrue(svg.contains("households so far") && svg.contains("end of year"), svg);
        assertTrue(svg.contains("counted on from year 1961"), svg);
        // Two bars of three strokes each, and one in the legend.
        assertEquals(9, svg.split("class=\"line c thin\"", -1).length - 1);
    }

    @Test
    void wordsThatSayNothingAreRefused() {
        assertThrows(InvalidInputException.class, () -> new Counted(" ", "year"));
    }
}
