package org.implsci.rogers.curve;

import java.util.List;
import java.util.Optional;
import org.implsci.core.finding.Finding;
import org.implsci.core.finding.Pointer;
import org.implsci.core.finding.Requirements;
import org.implsci.core.measure.Statistic;
import org.implsci.core.text.Decimals;

/**
 * The Bass curve: some units adopt by themselves (p), others because earlier adopters influence them (q).
 *
 * <p>With {@code s = p + q} and {@code E = exp(-s t)}, t in periods from the origin:
 *
 * <ul>
 *   <li>hazard {@code f/(1-F) = p + q F = p s / (p + q E)}
 *   <li>share {@code F(t) = p (1 - E) / (p + q E)}; 0 before the origin
 *   <li>density {@code f(t) = p s^2 E / (p + q E)^2}
 *   <li>peak {@code T* = ln(q/p)/s} if q exceeds p, with {@code f = s^2/(4 q)} and {@code F = (q-p)/(2q)}
 *   <li>inflections of f at {@code T1, T2 = ln((2 -+ sqrt 3) q/p)/s}
 *   <li>mean {@code ln(1 + q/p)/q}, variance {@code -2 Li2(-q/p)/(q s)} less the mean squared
 * </ul>
 *
 * <p>p and q are per period: in a period that is k times as long they are k times as large ({@link #withPeriod}). With q = 0
 * adoption grows exponentially towards the potential. Sources: Bass 1969 for the model; the closed forms were derived and
 * compared with high-precision arithmetic. Immutable and thread-safe.
 *
 * @param potential m, the number that adopts in the end; above zero
 * @param p the coefficient of innovation (external influence), per period; above zero
 * @param q the coefficient of imitation (internal influence), per period; not negative
 */
public record BassCurve(double potential, double p, double q) implements DiffusionCurve {
    private static final double LOG_TWO_PLUS_ROOT_THREE = StrictMath.log(2 + StrictMath.sqrt(3));

    /** Refuses parameters outside their domain, all at once. */
    public BassCurve {
        boolean allowed = potential > 0 && p > 0 && q >= 0 && potential + p + q < Double.POSITIVE_INFINITY;
        if (!allowed) {
            Requirements requirements = new Requirements();
            CurveChecks.positive(requirements, "potential", potential);
            CurveChecks.positive(requirements, "p", p);
            requirements
                    .range(Pointer.ROOT.at("q"), q, 0, Double.POSITIVE_INFINITY)
                    .orThrow();
        }
    }

    /**
     * Returns the curve with a given peak, by algebra: {@code p = n (m - 2N)/(m - N)^2}, {@code q = n m/(m - N)^2}.
     *
     * <p>Source: Mahajan and Sharma 1986 (recalled; the identities were derived again).
     *
     * @param potential m
     * @param cumulativeAtPeak N, the number that has adopted at the peak; not negative, less than half of m
     * @param rateAtPeak n, the number that adopts per period at the peak; above zero
     * @return the curve
     */
    public static BassCurve fromPeak(double potential, double cumulativeAtPeak, double rateAtPeak) {
        Requirements requirements = new Requirements();
        CurveChecks.positive(requirements, "potential", potential);
        CurveChecks.positive(requirements, "rateAtPeak", rateAtPeak);
        requirements
                .range(Pointer.ROOT.at("cumulativeAtPeak"), cumulativeAtPeak, 0, Double.POSITIVE_INFINITY)
                .that(
                        !(cumulativeAtPeak >= potential / 2),
                        () -> Finding.error("rogers.bass.peak-late", Pointer.ROOT.at("cumulativeAtPeak"))
                                .message("a Bass curve peaks before half of its potential has adopted")
                                .expected("less than " + potential / 2)
                                .found(Double.toString(cumulativeAtPeak))
                                .build())
                .orThrow();
        double rest = potential - cumulativeAtPeak;
        double scale = rateAtPeak / rest / rest;
        return new BassCurve(potential, scale * (potential - 2 * cumulativeAtPeak), scale * potential);
    }

    @Override
    public CurveModel model() {
        return CurveModel.BASS;
    }

    @Override
    public List<Parameter> parameters() {
        return List.of(
                new Parameter("m", "potential", potential),
                new Parameter("p", "coefficient of innovation", p),
                new Parameter("q", "coefficient of imitation", q));
    }

    @Override
    public double share(double time) {
        if (CurveChecks.time(time) <= 0) {
            return 0;
        }
        double left = StrictMath.exp(-(p + q) * time);
        return StrictMath.min(1, -StrictMath.expm1(-(p + q) * time) * (p / (p + q * left)));
    }

    /**
     * Returns the share that has not adopted yet: {@code 1 - F(t) = s E / (p + q E)}, precise where F is close to 1.
     *
     * @param time the time in periods
     * @return 0 to 1
     */
    public double remainingShare(double time) {
        if (CurveChecks.time(time) <= 0) {
            return 1;
        }
        double left = StrictMath.exp(-(p + q) * time);
        return StrictMath.min(1, (p + q) * left / (p + q * left));
    }

    @Override
    public double density(double time) {
        return time < 0 ? 0 : remainingShare(time) * hazard(time);
    }

    @Override
    public double hazard(double time) {
        if (CurveChecks.time(time) < 0) {
            return 0;
        }
        return (p + q) * (p / (p + q * StrictMath.exp(-(p + q) * time)));
    }

    /**
     * Returns the number that adopts between two times, in full precision also where both shares are close.
     *
     * @param from the earlier time
     * @param to the later time
     * @return {@code m p s (E(from) - E(to)) / ((p + q E(from)) (p + q E(to)))}
     */
    @Override
    public double increment(double from, double to) {
        double start = StrictMath.max(0, CurveChecks.time(from));
        double end = StrictMath.max(0, CurveChecks.time(to));
        double s = p + q;
        double first = StrictMath.exp(-s * start);
        double last = StrictMath.exp(-s * end);
        double gone = -StrictMath.expm1(-s * (end - start));
        return potential * (p / (p + q * first)) * (s * first * gone / (p + q * last));
    }

    @Override
    public double quantile(double share) {
        CurveChecks.share(share);
        double imitators = q * share;
        double grown =
                imitators > p ? StrictMath.log(p + imitators) - StrictMath.log(p) : StrictMath.log1p(imitators / p);
        return (grown - StrictMath.log1p(-share)) / (p + q);
    }

    @Override
    public Statistic peakTime() {
        return q > p ? Statistic.of(logRatio() / (p + q)) : Statistic.undefined(NoValueReason.NO_INTERIOR_PEAK);
    }

    /** {@return the number that adopts per period at the peak: {@code m s^2/(4 q)}; undefined if the rate falls from the start} */
    public Statistic peakRate() {
        return q > p
                ? Statistic.of(potential * ((p + q) / (2 * q)) * ((p + q) / 2))
                : Statistic.undefined(NoValueReason.NO_INTERIOR_PEAK);
    }

    /**
     * {@return the share that has adopted at the peak: {@code (q - p)/(2 q)}, always less than a half; undefined if the
     * rate falls from the start}
     */
    public Statistic shareAtPeak() {
        return q > p ? Statistic.of((q - p) / (2 * q)) : Statistic.undefined(NoValueReason.NO_INTERIOR_PEAK);
    }

    /**
     * {@return T1, the time at which the rate grows most steeply: its first inflection; undefined unless q/p is above
     * 2 + sqrt 3}
     */
    public Statistic firstInflection() {
        double at = logRatio() - LOG_TWO_PLUS_ROOT_THREE;
        return at > 0 ? Statistic.of(at / (p + q)) : Statistic.undefined(NoValueReason.BEFORE_ORIGIN);
    }

    /**
     * {@return T2, the time at which the rate falls most steeply: its second inflection; undefined unless q/p is above
     * 2 - sqrt 3}
     */
    public Statistic secondInflection() {
        double at = logRatio() + LOG_TWO_PLUS_ROOT_THREE;
        return at > 0 ? Statistic.of(at / (p + q)) : Statistic.undefined(NoValueReason.BEFORE_ORIGIN);
    }

    /** Returns ln(q/p), which is negative infinity for q = 0. */
    private double logRatio() {
        return StrictMath.log(q) - StrictMath.log(p);
    }

    /** {@return the mean time of adoption in periods from the origin: {@code ln(1 + q/p)/q}} */
    public double meanTime() {
        double ratio = q / p;
        if (ratio < 1e-8) {
            return (1 - ratio / 2) / p;
        }
        return (Double.isInfinite(ratio) ? logRatio() : StrictMath.log1p(ratio)) / q;
    }

    /** {@return the variance of the time of adoption, in periods squared} */
    public double varianceOfTime() {
        double ratio = q / p;
        if (ratio < 1e-4) {
            // Series of both terms in q/p; the first neglected term is below 1e-12.
            double second = 2 * (1 - ratio / 4 + ratio * ratio / 9) / (1 + ratio);
            double mean = 1 - ratio / 2 + ratio * ratio / 3;
            return (second - mean * mean) / p / p;
        }
        double mean = meanTime();
        return -2 * Dilogarithm.ofNegative(ratio) / q / (p + q) - mean * mean;
    }

    /**
     * {@return the share of all adoption that is due to external influence: {@code p} times the mean time; more than 0, at
     * most 1}
     */
    public double externalShare() {
        return p * meanTime();
    }

    /**
     * Returns the same curve with time counted in other periods.
     *
     * @param periods the number of present periods in a new one, such as 12 from months to years; above zero
     * @return a curve with p and q times that number
     */
    public BassCurve withPeriod(double periods) {
        return new BassCurve(potential, p * periods, q * periods);
    }

    /**
     * Returns the curve of the remaining adoption, counted from a later start: it is a Bass curve again.
     *
     * <p>With F the share at that time: {@code m' = m (1 - F)}, {@code p' = p + q F}, {@code q' = q (1 - F)}. So an analysis
     * that misses the launch finds p too large, and m and q too small.
     *
     * @param start the time at which counting starts; not negative
     * @return the curve from that time
     */
    public BassCurve seenFrom(double start) {
        double left = remainingShare(start);
        return new BassCurve(potential * left, p + q * share(start), q * left);
    }

    /**
     * Returns the curve from the launch, given the number that adopted before this curve starts: the inverse of
     * {@link #seenFrom}.
     *
     * <p>With L the number missed: {@code m = m' + L}, {@code F = L/m}, {@code q = q'/(1 - F)}, {@code p = p' - q F}.
     *
     * @param missed L, the number that had adopted before counting started; not negative
     * @return the curve from the launch; empty if the number is too large, because p would not be above zero
     */
    public Optional<BassCurve> backToLaunch(double missed) {
        new Requirements()
                .range(Pointer.ROOT.at("missed"), missed, 0, Double.MAX_VALUE)
                .orThrow();
        double whole = potential + missed;
        double fullQ = q * (whole / potential);
        double launchP = p - fullQ * (missed / whole);
        return launchP > 0 ? Optional.of(new BassCurve(whole, launchP, fullQ)) : Optional.empty();
    }

    /**
     * Returns the numbers of adopters by the discrete recursion of the same coefficients.
     *
     * <p>{@code n_t = (p + q N/m)(m - N)}, with N the number that adopted before t. The recursion differs from the curve: for
     * p = 0.03, q = 0.38 it reaches 783 of 1000 after ten periods, the curve 813. Estimates by {@code OLS} belong to the
     * recursion, all others to the curve.
     *
     * @param periods the number of periods; not negative
     * @return the number that adopts in each period
     */
    public double[] recursion(int periods) {
        new Requirements().range("periods", periods, 0, Integer.MAX_VALUE - 8).orThrow();
        double[] adopters = new double[periods];
        double before = 0;
        for (int period = 0; period < periods; period++) {
            adopters[period] = (p + q * (before / potential)) * (potential - before);
            before += adopters[period];
        }
        return adopters;
    }

    @Override
    public double[] shareGradient(double time) {
        if (CurveChecks.time(time) <= 0) {
            return new double[2];
        }
        double s = p + q;
        double left = StrictMath.exp(-s * time);
        double gone = -StrictMath.expm1(-s * time);
        double below = p + q * left;
        double excess = excess(s * time, left);
        return new double[] {left / below * ((p * time * s + q * gone) / below), p / below * (left * excess / below)};
    }

    /** Returns the parameters, shortened. */
    @Override
    public String toString() {
        return "Bass m = " + Decimals.significant(potential, 6) + ", p = " + Decimals.significant(p, 6) + ", q = "
                + Decimals.significant(q, 6);
    }

    /** Returns exp(-x) + x - 1, given exp(-x), without cancellation for small x. */
    private static double excess(double x, double exp) {
        if (x > 0.1) {
            return exp + x - 1;
        }
        double series = 1;
        for (int k = 9; k > 2; k--) {
            series = 1 - x / k * series;
        }
        return x * x / 2 * series;
    }
}
