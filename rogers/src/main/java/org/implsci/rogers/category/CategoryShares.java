package org.implsci.rogers.category;

import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import org.implsci.core.text.Decimals;
import org.implsci.rogers.curve.BassCurve;
import org.implsci.rogers.curve.NoValueReason;
import org.jspecify.annotations.Nullable;

/**
 * The shares of the five categories that a Bass curve implies, or why it implies none.
 *
 * <p>Immutable and thread-safe.
 *
 * @param shares five shares that sum to 1, earliest category first; empty if there are none; unmodifiable
 * @param why why there are none; null if there are
 */
public record CategoryShares(List<Double> shares, @Nullable NoValueReason why) implements Serializable {
    private static final double ROOT_THREE = StrictMath.sqrt(3);

    /** Copies the list. */
    public CategoryShares {
        shares = List.copyOf(shares);
    }

    /**
     * By the inflection points: innovators p; early adopters {@code F(T1) - p}; both majorities
     * {@code (sqrt 3/6)(1 + p/q)}; laggards {@code (3 - sqrt 3)/6 (1 + p/q)}.
     *
     * <p>Source: Mahajan, Muller and Srivastava 1990 (recalled; derived anew).
     *
     * @param curve the curve
     * @return the shares; none if q/p is not above 2 + sqrt 3, or the share of early adopters would be negative
     */
    public static CategoryShares byInflections(BassCurve curve) {
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
     * By mean and standard deviation of the time of adoption under the curve, as Rogers' rule has it for data.
     *
     * @param curve the curve
     * @return the shares; the first is 0 where the first cut lies before launch
     */
    public static CategoryShares byMeanAndDeviation(BassCurve curve) {
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

    /** {@return why there are no shares; the reason; empty if there are} */
    public Optional<NoValueReason> reason() {
        return Optional.ofNullable(why);
    }

    /** Returns the shares in per cent. */
    @Override
    public String toString() {
        return why != null
                ? "not defined: " + why.label()
                : String.join(
                        " / ",
                        shares.stream()
                                .map(share -> Decimals.fixed(100 * share, 1) + " %")
                                .toList());
    }
}
