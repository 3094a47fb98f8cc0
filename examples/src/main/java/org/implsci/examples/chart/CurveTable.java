package org.implsci.examples.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.implsci.core.text.Decimals;
import org.implsci.core.text.TextTable;
import org.implsci.rogers.forecast.BandPoint;
import org.implsci.rogers.forecast.Forecast;
import org.implsci.rogers.forecast.ForecastPoint;
import org.implsci.rogers.forecast.Interval;
import org.jspecify.annotations.Nullable;

/**
 * The numbers behind an S-curve, for those who do not see it or want to read them off.
 *
 * <p>Two kinds of interval meet here and are named for what they are: the band says where the curve lies, from the start of
 * the series on; the interval of a total holds what will have been counted, from what has been counted already.
 */
public final class CurveTable {
    private static final String NONE = "-";

    private final Forecast forecast;
    private final Counted counted;
    private final String percent;

    /** The tables of a forecast. */
    public CurveTable(Forecast forecast, Counted counted) {
        this.forecast = forecast;
        this.counted = counted;
        this.percent = Decimals.significant(100 * forecast.level(), 4) + " % ";
    }

    /** What the picture shows: what was observed and the curve with its band, then the totals to be counted. */
    public TextTable picture() {
        List<List<String>> rows = new ArrayList<>();
        List<BandPoint> band = forecast.band();
        double[] observed = forecast.fit().series().cumulative();
        for (int index = 1; index < band.size(); index++) {
            Optional<ForecastPoint> ahead = index <= observed.length
                    ? Optional.empty()
                    : Optional.of(forecast.points().get(index - observed.length - 1));
            rows.add(List.of(
                    Integer.toString(forecast.fit().series().firstPeriod() + index - 1),
                    index <= observed.length ? Decimals.significant(observed[index - 1], 8) : NONE,
                    shown(band.get(index).expected()),
                    shown(band.get(index).band()),
                    ahead.map(point -> shown(point.projectedTotal())).orElse(NONE),
                    ahead.flatMap(ForecastPoint::totalInterval).map(this::shown).orElse(NONE)));
        }
        return new TextTable(
                List.of(
                        counted.period(),
                        "counted so far",
                        "curve",
                        percent + "band of the curve",
                        "total expected",
                        percent + "interval of the total"),
                rows);
    }

    /** What is ahead, period by period: how many in it, and how many by its end. */
    public TextTable ahead() {
        return new TextTable(
                List.of(
                        counted.period(),
                        "expected in it",
                        percent + "interval",
                        "total expected",
                        percent + "interval of the total"),
                forecast.points().stream()
                        .map(point -> List.of(
                                Integer.toString(point.period()),
                                shown(point.expected()),
                                point.predictionInterval().map(this::shown).orElse(NONE),
                                shown(point.projectedTotal()),
                                point.totalInterval().map(this::shown).orElse(NONE)))
                        .toList());
    }

    private String shown(@Nullable Interval interval) {
        return interval == null ? NONE : shown(interval.lower()) + " to " + shown(interval.upper());
    }

    /** A tenth of one is as much as a count can bear; where all is small there is no such limit. */
    private String shown(double count) {
        return forecast.fit().series().total() >= 10 ? Decimals.fixed(count, 1) : Decimals.significant(count, 3);
    }
}
