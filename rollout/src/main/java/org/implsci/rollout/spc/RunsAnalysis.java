package org.implsci.rollout.spc;

import java.io.Serializable;
import java.util.Arrays;
import org.implsci.core.finding.Finding;
import org.implsci.core.finding.Pointer;
import org.implsci.core.source.Citation;
import org.implsci.core.text.Decimals;

/**
 * Whether a series wanders about its median by more than chance: its longest run and how often it crosses.
 *
 * <p>Values on the centre are left out, which leaves n useful ones. A run longer than round(log2 n) + 3 is a signal, and so
 * are fewer crossings than the smallest k with P(Bin(n - 1, 1/2) at most k) of at least 0.05. No limits are needed, and no
 * distribution is assumed. With no useful value there is nothing to signal and the limits are 0. Source: Anhøj and Olesen
 * 2014. Immutable and thread-safe.
 *
 * @param centre the line about which it wanders
 * @param values how many values there are
 * @param useful how many of them do not lie on the centre
 * @param longestRun the longest run on one side
 * @param longestAllowed the longest run that chance explains
 * @param crossings how often it crosses the centre
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
     * Returns the analysis of a series about its median; gaps are left out.
     *
     * @param series the series
     * @return the analysis
     * @throws org.implsci.core.finding.InvalidInputException if no point has a value
     */
    public static RunsAnalysis of(MonitoredSeries series) {
        double[] known = Arrays.stream(series.values())
                .filter(value -> !Double.isNaN(value))
                .toArray();
        if (known.length == 0) {
            throw Finding.error("monitor.values.absent", Pointer.ROOT.at("points"))
                    .message("no point has a value, so there is no median")
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

    /** round(log2 n) + 3; no whole n has a logarithm halfway between two whole numbers, so ties do not arise. */
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

    /** {@return whether the longest run is longer than chance explains; true if so} */
    public boolean longRun() {
        return longestRun > longestAllowed;
    }

    /** {@return whether it crosses less often than chance explains; true if so} */
    public boolean fewCrossings() {
        return crossings < fewestAllowed;
    }

    /**
     * Returns whether there are enough values for a verdict: ten that do not lie on the centre, where the published
     * table starts. Of fewer no course is unlikely enough for both rules to mean something.
     *
     * @return true if so
     */
    public boolean isReadable() {
        return useful >= FEWEST_USEFUL;
    }

    /**
     * Returns whether either rule signals. That neither does is a verdict only if {@link #isReadable()}.
     *
     * @return true if so
     */
    public boolean isSignal() {
        return longRun() || fewCrossings();
    }

    /** {@return both rules with their bounds, and the source; the text} */
    public String explain() {
        return this + "\n  " + useful + " of " + values + " values do not lie on the centre "
                + Decimals.significant(centre, 6) + "\n  longest run " + longestRun + ", chance explains up to "
                + longestAllowed + "\n  crossings " + crossings + ", chance explains no fewer than " + fewestAllowed
                + "\n  source: " + SOURCE.cite();
    }

    /** Signal or none, and the two figures. */
    @Override
    public String toString() {
        return (isSignal() ? "signal" : isReadable() ? "no signal" : "too few values for a verdict") + ": longest run "
                + longestRun + " of at most " + longestAllowed + ", crossings " + crossings + " of at least "
                + fewestAllowed;
    }
}
