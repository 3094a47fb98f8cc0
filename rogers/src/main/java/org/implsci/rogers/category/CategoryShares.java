package org.implsci.rogers.category;

import java.io.Serializable;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.implsci.core.text.Decimals;
import org.implsci.rogers.curve.BassCurve;
import org.implsci.rogers.curve.NoValueReason;
import org.jspecify.annotations.Nullable;

/**
 * The shares of the five categories that a Bass curve implies, or the reason why it implies none.
 *
 * <p>Immutable and thread-safe.
 *
 * @param shares five shares with the sum 1, earliest category first; empty if there are none; unmodifiable
 * @param why the reason why there are no shares; null if there are
 */
public record CategoryShares(List<Double> shares, @Nullable NoValueReason why) implements Serializable {
    private static final double ROOT_THREE = StrictMath.sqrt(3);

    /** Copies the list. */
    public CategoryShares {
        shares = List.copyOf(Objects.requireNonNull(shares, "shares"));
    }

    /**
     * Returns the shares between the inflection points of the curve.
     *
     * <p>Innovators p; early adopters {@code F(T1) - p}; both majorities {@code (sqrt 3/6)(1 + p/q)}; laggards
     * {@code (3 - sqrt 3)/6 (1 + p/q)}. Source: Mahajan, Muller and Srivastava 1990 (recalled; the formulas were derived
     * again).
     *
     * @param curve the curve
     * @return the shares; none unless q/p exceeds 2 + sqrt 3 and the share of early adopters is above zero
     */
    public static CategoryShares byInflections(BassCurve curve) {
        Objects.requireNonNull(curve, "curve");
        if (curve.firstInflection().value().isEmpty()) {
            return none(
                    curve.peakTime().value().isEmpty() ? NoValueReason.NO_INTERIOR_PEAK : NoValueReason.BEFORE_ORIGIN);
        }
        double ratio = curve.p() / curve.q();
        double early = (3 - ROOT_THREE) / 6 - (3 + ROOT_THREE) / 6 * ratio - curve.p();
        if (!(early > 0)) {
            return none(NoValueReason.NEGATIVE_SHARE);
        }
        double majority = ROOT_THREE / 6 * (1 + ratio);
        double laggards = (3 - ROOT_THREE) / 6 * (1 + ratio);
        return new CategoryShares(List.of(curve.p(), early, majority, majority, laggards), null);
    }

    /**
     * Returns the shares between Rogers' thresholds, from the mean and standard deviation of the time under the curve.
     *
     * @param curve the curve
     * @return the shares; the first is 0 if the first threshold lies before the launch
     */
    public static CategoryShares byMeanAndDeviation(BassCurve curve) {
        Objects.requireNonNull(curve, "curve");
        double mean = curve.meanTime();
        double deviation = StrictMath.sqrt(curve.varianceOfTime());
        double first = curve.share(mean - 2 * deviation);
        double second = curve.share(mean - deviation);
        double third = curve.share(mean);
        double left = curve.remainingShare(mean + deviation);
        return new CategoryShares(
                List.of(first, second - first, third - second, curve.remainingShare(mean) - left, left), null);
    }

    private static CategoryShares none(NoValueReason why) {
        return new CategoryShares(List.of(), why);
    }

    /** {@return the reason why there are no shares; empty if there are} */
    public Optional<NoValueReason> reason() {
        return Optional.ofNullable(why);
    }

    /** Returns the shares in per cent, or the reason why there are none. */
    @Override
    public String toString() {
        return why != null
                ? "undefined: " + why.label()
                : String.join(
                        " / ",
                        shares.stream()
                                .map(share -> Decimals.fixed(100 * share, 1) + " %")
                                .toList());
    }
}
