package org.implsci.rollout.evaluation;

import com.google.common.collect.ImmutableList;
import java.io.Serial;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.function.DoubleUnaryOperator;
import org.apache.commons.statistics.distribution.TDistribution;
import org.implsci.core.finding.Finding;
import org.implsci.core.finding.Findings;
import org.implsci.core.finding.Pointer;
import org.implsci.core.finding.Requirements;
import org.implsci.core.measure.IntervalEstimate;
import org.implsci.core.measure.Statistic;
import org.implsci.core.picture.AxisTicks;
import org.implsci.core.picture.Canvas;
import org.implsci.core.picture.Picture;
import org.implsci.core.picture.PointShape;
import org.implsci.core.source.Citation;
import org.implsci.core.text.Decimals;
import org.implsci.core.text.TidyTable;
import org.implsci.rollout.internal.Copies;
import org.jspecify.annotations.Nullable;

/**
 * An interrupted time series: one straight line before a change and another after it, fitted by ordinary least squares.
 *
 * <p>With periods t = 1, 2, ..., T the last one before the change, D = 1 after it and S = (t - T) D:
 * y = b0 + b1 t + b2 D + b3 S. The change of slope is b3. The change of level depends on the time at which it is read, see
 * {@link LevelChangeOrigin}. Intervals use Student's t with n - 4 degrees of freedom. They assume independent residuals, which
 * the figures of autocorrelation check. Immutable and thread-safe.
 */
public final class SegmentedRegression implements Serializable {
    /** The source of the model. We ran the example of its tutorial. */
    public static final Citation SOURCE = Citation.published(EvaluationSources.LOPEZ_BERNAL_2017);

    @Serial
    private static final long serialVersionUID = 1L;

    private static final int PARAMETERS = 4;
    private static final int LEAST_EACH_SIDE = 3;
    private static final int ENOUGH_EACH_SIDE = 12;

    private final ImmutableList<Double> before;
    private final ImmutableList<Double> after;
    private final transient OrdinaryLeastSquares fit;
    private final transient double[] residuals;

    private SegmentedRegression(ImmutableList<Double> before, ImmutableList<Double> after) {
        this.before = before;
        this.after = after;
        double[] y = values();
        this.fit = OrdinaryLeastSquares.fit(design(), y.clone());
        this.residuals = new double[y.length];
        for (int index = 0; index < y.length; index++) {
            residuals[index] = y[index] - fitted(index);
        }
    }

    /**
     * Returns the model of the values before and after a change.
     *
     * @param before the values before the change, at equal steps; at least 2; finite
     * @param after the values after the change, at the same steps; at least 2; finite
     * @return the model
     * @throws org.implsci.core.finding.InvalidInputException if there are fewer values, or a value is not finite
     */
    public static SegmentedRegression of(List<Double> before, List<Double> after) {
        ImmutableList<Double> valuesBefore = Copies.of(before, "before");
        ImmutableList<Double> valuesAfter = Copies.of(after, "after");
        Requirements requirements = new Requirements()
                .range("before", valuesBefore.size(), 2, Integer.MAX_VALUE)
                .range("after", valuesAfter.size(), 2, Integer.MAX_VALUE);
        finite(requirements, "before", valuesBefore);
        finite(requirements, "after", valuesAfter);
        requirements.orThrow();
        return new SegmentedRegression(valuesBefore, valuesAfter);
    }

    private static void finite(Requirements requirements, String name, List<Double> values) {
        for (int index = 0; index < values.size(); index++) {
            requirements.range(
                    Pointer.ROOT.at(name).at(index),
                    values.get(index),
                    Double.NEGATIVE_INFINITY,
                    Double.POSITIVE_INFINITY);
        }
    }

    private double[] values() {
        double[] y = new double[before.size() + after.size()];
        for (int index = 0; index < y.length; index++) {
            y[index] = index < before.size() ? before.get(index) : after.get(index - before.size());
        }
        return y;
    }

    private double[][] design() {
        double[][] x = new double[before.size() + after.size()][];
        for (int index = 0; index < x.length; index++) {
            int since = index + 1 - before.size();
            x[index] = new double[] {1, index + 1, since > 0 ? 1 : 0, Math.max(0, since)};
        }
        return x;
    }

    private double fitted(int index) {
        double[] row = design()[index];
        double sum = 0;
        for (int column = 0; column < PARAMETERS; column++) {
            sum += row[column] * fit.coefficient(column);
        }
        return sum;
    }

    /**
     * Returns the level of the first line at time zero, one step before the first period.
     *
     * @param level the confidence level; between 0 and 1
     * @return the estimate
     */
    public IntervalEstimate intercept(double level) {
        return combination(level, 1, 0, 0, 0);
    }

    /**
     * Returns the slope before the change, in the unit of the values for each period.
     *
     * @param level the confidence level; between 0 and 1
     * @return the estimate
     */
    public IntervalEstimate slope(double level) {
        return combination(level, 0, 1, 0, 0);
    }

    /**
     * Returns the change of slope.
     *
     * @param level the confidence level; between 0 and 1
     * @return the estimate
     */
    public IntervalEstimate slopeChange(double level) {
        return combination(level, 0, 0, 0, 1);
    }

    /**
     * Returns the change of level.
     *
     * @param at the time at which the two lines are compared
     * @param level the confidence level; between 0 and 1
     * @return the estimate
     */
    public IntervalEstimate levelChange(LevelChangeOrigin at, double level) {
        Objects.requireNonNull(at, "at");
        return switch (at) {
            case LAST_PERIOD_BEFORE -> combination(level, 0, 0, 1, 0);
            case FIRST_PERIOD_AFTER -> combination(level, 0, 0, 1, 1);
            case TIME_ZERO -> combination(level, 0, 0, 1, -before.size());
        };
    }

    /** Returns the estimate of a weighted sum of coefficients. */
    private IntervalEstimate combination(double level, double... weights) {
        IntervalEstimate.checkLevel(level);
        double value = 0;
        double variance = 0;
        for (int i = 0; i < PARAMETERS; i++) {
            value += weights[i] * fit.coefficient(i);
            for (int j = 0; j < PARAMETERS; j++) {
                variance += weights[i] * weights[j] * fit.covariance(i, j);
            }
        }
        if (degreesOfFreedom() < 1) {
            return IntervalEstimate.withoutInterval(
                    Statistic.of(value), Statistic.UndefinedReason.TOO_FEW_CASES, level);
        }
        double half = TDistribution.of(degreesOfFreedom()).inverseSurvivalProbability((1 - level) / 2)
                * Math.sqrt(variance * fit.residualSquares() / degreesOfFreedom());
        return IntervalEstimate.of(value, value - half, value + half, level);
    }

    /** {@return the degrees of freedom: the number of values less the four parameters} */
    public int degreesOfFreedom() {
        return before.size() + after.size() - PARAMETERS;
    }

    /** {@return the standard deviation of the residuals; undefined without degrees of freedom} */
    public Statistic residualDeviation() {
        return degreesOfFreedom() < 1
                ? Statistic.undefined(Statistic.UndefinedReason.TOO_FEW_CASES)
                : Statistic.of(Math.sqrt(fit.residualSquares() / degreesOfFreedom()));
    }

    /**
     * Returns the statistic of Durbin and Watson: the sum of squared differences between neighbouring residuals over their sum
     * of squares. It is near 2 for independent residuals, and well below 2 if each residual resembles the one before.
     *
     * @return the figure, between 0 and 4; undefined if the fit leaves no residuals
     */
    public Statistic durbinWatson() {
        double differences = 0;
        double squares = squares();
        for (int index = 1; index < residuals.length; index++) {
            double step = residuals[index] - residuals[index - 1];
            differences += step * step;
        }
        return squares == 0
                ? Statistic.undefined(Statistic.UndefinedReason.NO_VARIATION)
                : Statistic.of(differences / squares);
    }

    /**
     * {@return the correlation of residuals with those one period before: the sum of products over the sum of squares;
     * undefined if the fit leaves no residuals}
     */
    public Statistic autocorrelation() {
        double products = 0;
        double squares = squares();
        for (int index = 1; index < residuals.length; index++) {
            products += residuals[index] * residuals[index - 1];
        }
        return squares == 0
                ? Statistic.undefined(Statistic.UndefinedReason.NO_VARIATION)
                : Statistic.of(products / squares);
    }

    /** Returns the sum of squared residuals, or 0 if the residuals are nothing but rounding. */
    private double squares() {
        double squares = 0;
        double size = 0;
        double[] y = values();
        for (int index = 0; index < residuals.length; index++) {
            squares += residuals[index] * residuals[index];
            size += y[index] * y[index];
        }
        return squares <= 1e-24 * size ? 0 : squares;
    }

    /** {@return warnings and notes about short series and dependent residuals, to be read before the figures} */
    public Findings findings() {
        List<Finding> findings = new ArrayList<>();
        int least = Math.min(before.size(), after.size());
        if (least < ENOUGH_EACH_SIDE) {
            findings.add((least < LEAST_EACH_SIDE
                            ? Finding.warning("evaluate.series.short", Pointer.ROOT)
                            : Finding.info("evaluate.series.short", Pointer.ROOT))
                    .message("the series has few values on one side of the change")
                    .expected("at least " + LEAST_EACH_SIDE + " on each side, and " + ENOUGH_EACH_SIDE
                            + " where they are monthly")
                    .found(before.size() + " before and " + after.size() + " after")
                    .build());
        }
        autocorrelation().value().ifPresent(figure -> {
            double bound = 2 / Math.sqrt(residuals.length);
            if (Math.abs(figure) > bound) {
                findings.add(Finding.warning("evaluate.series.dependent", Pointer.ROOT)
                        .message(
                                figure > 0
                                        ? "residuals resemble those before, so the intervals are too narrow"
                                        : "residuals alternate, so the intervals are usually too wide")
                        .expected("a correlation within " + Statistic.of(bound) + ", twice its standard error")
                        .found(Statistic.of(figure).toString())
                        .build());
            }
        });
        return new Findings(findings);
    }

    /** Returns the level of the first line in a period, as if there had been no change. */
    private double counterfactual(int index) {
        return fit.coefficient(0) + fit.coefficient(1) * (index + 1);
    }

    /** {@return one row for each period: the value, the fitted value, and the value expected without the change} */
    public TidyTable toData() {
        TidyTable.Builder data = TidyTable.columns("period", "after_change", "value", "fitted", "counterfactual");
        double[] y = values();
        for (int index = 0; index < y.length; index++) {
            data.row(index + 1, index >= before.size(), y[index], y[index] - residuals[index], counterfactual(index));
        }
        return data.build();
    }

    /** {@return a picture of the values, both lines, and the first line extended as if there had been no change} */
    public Picture picture() {
        double[] y = values();
        double[] all = new double[3 * y.length];
        for (int index = 0; index < y.length; index++) {
            all[3 * index] = y[index];
            all[3 * index + 1] = y[index] - residuals[index];
            all[3 * index + 2] = counterfactual(index);
        }
        double least = Arrays.stream(all).min().orElseThrow();
        double most = Arrays.stream(all).max().orElseThrow();
        Canvas canvas = new Canvas(900, 400, "Interrupted time series with its counterfactual", this + ".");
        if (!Double.isFinite(2 * (most - least))) {
            return canvas.text(84, 36, "The values lie too far apart to be drawn.", "")
                    .picture();
        }
        AxisTicks ticks = AxisTicks.spanning(least, most);
        DoubleUnaryOperator across = period -> 84 + 796 * (period - 1) / Math.max(1, y.length - 1);
        DoubleUnaryOperator down = value -> 36 + 280 * (ticks.last() - value) / (ticks.last() - ticks.first());
        ticks.values()
                .forEach(value -> canvas.line(
                                80,
                                down.applyAsDouble(value),
                                884,
                                down.applyAsDouble(value),
                                value == ticks.first() ? "axis" : "grid")
                        .text(76, down.applyAsDouble(value) + 5, Decimals.significant(value, 6), "small end"));
        int step = Math.max(1, (y.length + 11) / 12);
        for (int index = 0; index < y.length; index += step) {
            canvas.text(across.applyAsDouble(index + 1), 336, Integer.toString(index + 1), "small middle");
        }
        double change = across.applyAsDouble(before.size() + 0.5);
        canvas.line(change, 30, change, 316, "line c thin dotted").text(change + 4, 42, "change", "small");
        line(canvas, across, down, 0, before.size(), true, "line a");
        line(canvas, across, down, before.size(), y.length, true, "line a");
        line(canvas, across, down, before.size(), y.length, false, "line q dashed");
        for (int index = 0; index < y.length; index++) {
            canvas.point(
                    index < before.size() ? PointShape.DISC : PointShape.DIAMOND,
                    across.applyAsDouble(index + 1),
                    down.applyAsDouble(y[index]),
                    4,
                    index < before.size() ? "fill q halo" : "fill b halo");
        }
        return canvas.point(PointShape.DISC, 90, 372, 4, "fill q halo")
                .text(100, 376, "value before the change", "small")
                .point(PointShape.DIAMOND, 286, 372, 4, "fill b halo")
                .text(296, 376, "value after the change", "small")
                .line(470, 372, 500, 372, "line a")
                .text(508, 376, "fitted lines", "small")
                .line(610, 372, 640, 372, "line q dashed")
                .text(648, 376, "expected without the change", "small")
                .text(480, 354, "period", "small middle quiet")
                .picture();
    }

    private void line(
            Canvas canvas,
            DoubleUnaryOperator across,
            DoubleUnaryOperator down,
            int from,
            int until,
            boolean isFitted,
            String look) {
        double first = isFitted ? fitted(from) : counterfactual(from);
        double last = isFitted ? fitted(until - 1) : counterfactual(until - 1);
        canvas.line(
                across.applyAsDouble(from + 1),
                down.applyAsDouble(first),
                across.applyAsDouble(until),
                down.applyAsDouble(last),
                look);
    }

    /** {@return the picture as a standalone SVG document} */
    public String toSvg() {
        return picture().toSvg();
    }

    /** {@return all figures with 95 % intervals, the findings and the source} */
    public String explain() {
        StringBuilder text = new StringBuilder(toString());
        text.append("\n  slope before: ").append(slope(0.95));
        for (LevelChangeOrigin at : LevelChangeOrigin.values()) {
            text.append("\n  change of level ").append(at.label()).append(": ").append(levelChange(at, 0.95));
        }
        text.append("\n  change of slope: ").append(slopeChange(0.95));
        text.append("\n  residuals: sd ")
                .append(residualDeviation())
                .append(", Durbin-Watson ")
                .append(durbinWatson())
                .append(", lag 1 ")
                .append(autocorrelation());
        findings().forEach(finding -> text.append("\n  ").append(finding.explain()));
        return text.append("\n  source: ").append(SOURCE.cite()).toString();
    }

    /** Fits the model again to the values. */
    @Serial
    private Object readResolve() {
        return of(before, after);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof SegmentedRegression that && before.equals(that.before) && after.equals(that.after);
    }

    @Override
    public int hashCode() {
        return Objects.hash(before, after);
    }

    /** Returns the changes of level and slope. */
    @Override
    public String toString() {
        return "level "
                + levelChange(LevelChangeOrigin.FIRST_PERIOD_AFTER, 0.95).value() + " at the first period after, slope "
                + slopeChange(0.95).value();
    }
}
