package org.implsci.rollout.spc;

import java.io.Serializable;
import java.util.Arrays;
import java.util.Objects;
import org.implsci.core.finding.Finding;
import org.implsci.core.finding.Pointer;
import org.implsci.core.source.Citation;
import org.implsci.core.text.Decimals;
import org.implsci.core.text.TidyTable;

/**
 * A runs analysis: the longest run on one side of the median, and the number of times the series crosses the median.
 *
 * <p>Values on the median are left out, which leaves n useful values. A run longer than round(log2 n) + 3 is a signal. So are
 * fewer crossings than the smallest k with P(Bin(n - 1, 1/2) at most k) of at least 0.05. The analysis needs no limits and
 * assumes no distribution. Without a useful value nothing signals, and both bounds are 0. Source: Anhøj and Olesen 2014.
 * Immutable and thread-safe.
 *
 * @param centre the median of the values
 * @param values the number of values
 * @param useful the number of values that do not lie on the centre
 * @param longestRun the number of values in the longest run on one side of the centre
 * @param longestAllowed the longest run that chance explains
 * @param crossings the number of times that the series crosses the centre
 * @param fewestAllowed the fewest crossings that chance explains
 */
public record RunsAnalysis(
        double centre, int values, int useful, int longestRun, int longestAllowed, int crossings, int fewestAllowed)
        implements Serializable {
    /** Where the rules come from. */
    public static final Citation SOURCE = Citation.published(SpcSources.ANHOJ_OLESEN_2014);

    private static final int FEWEST_USEFUL = 10;

    private static final double LEVEL = 0.05;

    /**
     * Returns the analysis of a series. Gaps are left out.
     *
     * @param series the series
     * @return the analysis
     * @throws org.implsci.core.finding.InvalidInputException if no point has a value
     */
    public static RunsAnalysis of(MonitoredSeries series) {
        Objects.requireNonNull(series, "series");
        double[] known = Arrays.stream(series.values())
                .filter(value -> !Double.isNaN(value))
                .toArray();
        if (known.length == 0) {
            throw Finding.error("monitor.values.absent", Pointer.ROOT.at("points"))
                    .message("no point of the series has a value, so it has no median")
                    .expected("at least one value")
                    .build()
                    .toException();
        }
        return about(median(known), known);
    }

    private static RunsAnalysis about(double centre, double[] values) {
        int useful = 0;
        int longest = 0;
        int run = 0;
        int crossings = 0;
        int side = 0;
        for (double value : values) {
            int now = value > centre ? 1 : value < centre ? -1 : 0;
            if (now == 0) {
                continue;
            }
            useful++;
            if (now == side) {
                run++;
            } else {
                crossings += side == 0 ? 0 : 1;
                run = 1;
                side = now;
            }
            longest = Math.max(longest, run);
        }
        return new RunsAnalysis(
                centre, values.length, useful, longest, longestAllowed(useful), crossings, fewestAllowed(useful));
    }

    private static double median(double[] values) {
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        int half = sorted.length / 2;
        return sorted.length % 2 == 1 ? sorted[half] : sorted[half - 1] / 2 + sorted[half] / 2;
    }

    /** Returns round(log2 n) + 3. Ties do not arise: no whole n has a logarithm halfway between two whole numbers. */
    static int longestAllowed(int useful) {
        return useful == 0 ? 0 : (int) StrictMath.round(StrictMath.log(useful) / StrictMath.log(2)) + 3;
    }

    /** Returns the smallest k with P(Bin(n - 1, 1/2) <= k) >= 0.05, by adding up logarithms of the terms. */
    static int fewestAllowed(int useful) {
        int trials = useful - 1;
        if (trials < 1) {
            return 0;
        }
        double logTerm = -trials * StrictMath.log(2);
        double sum = StrictMath.exp(logTerm);
        int k = 0;
        while (sum < LEVEL) {
            logTerm += StrictMath.log((double) (trials - k) / (k + 1));
            k++;
            sum += StrictMath.exp(logTerm);
        }
        return k;
    }

    /** {@return whether the longest run is longer than chance explains} */
    public boolean hasLongRun() {
        return longestRun > longestAllowed;
    }

    /** {@return whether the series crosses the centre less often than chance explains} */
    public boolean hasFewCrossings() {
        return crossings < fewestAllowed;
    }

    /**
     * Returns whether the series has the ten useful values that a verdict needs. The published table starts at ten; with
     * fewer values, no course is unlikely enough for the two rules.
     *
     * @return true if it has
     */
    public boolean isReadable() {
        return useful >= FEWEST_USEFUL;
    }

    /**
     * Returns whether at least one of the two rules signals. The absence of a signal is a verdict only if {@link
     * #isReadable()}.
     *
     * @return true if one does
     */
    public boolean isSignal() {
        return hasLongRun() || hasFewCrossings();
    }

    /** {@return one row with all figures, and whether they are readable and a signal} */
    public TidyTable toData() {
        return TidyTable.columns(
                        "centre",
                        "values",
                        "useful",
                        "longest_run",
                        "longest_allowed",
                        "crossings",
                        "fewest_allowed",
                        "readable",
                        "signal")
                .row(
                        centre,
                        values,
                        useful,
                        longestRun,
                        longestAllowed,
                        crossings,
                        fewestAllowed,
                        isReadable(),
                        isSignal())
                .build();
    }

    /** {@return both rules with their bounds, and the source} */
    public String explain() {
        return this + "\n  " + useful + " of " + values + " values do not lie on the centre "
                + Decimals.significant(centre, 6) + "\n  longest run " + longestRun + ", chance explains up to "
                + longestAllowed + "\n  crossings " + crossings + ", chance explains no fewer than " + fewestAllowed
                + "\n  source: " + SOURCE.cite();
    }

    /** Returns whether there is a signal, and both figures with their bounds. */
    @Override
    public String toString() {
        return (isSignal() ? "signal" : isReadable() ? "no signal" : "too few values for a verdict") + ": longest run "
                + longestRun + " of at most " + longestAllowed + ", crossings " + crossings + " of at least "
                + fewestAllowed;
    }
}
