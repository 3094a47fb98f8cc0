package org.implsci.rogers.category;

import java.io.Serializable;
import java.util.List;
import java.util.Objects;
import org.implsci.core.source.Citation;
import org.implsci.rogers.curve.BassCurve;
import org.implsci.rogers.source.RogersSources;

/**
 * A rule that puts adopters into categories.
 *
 * <p>Every rule gives thresholds in time. Immutable and thread-safe.
 */
public sealed interface ClassificationRule extends Serializable {
    /**
     * {@return Rogers' rule as usually read: mean and sample standard deviation; a time at a threshold counts as earlier}
     */
    static ClassificationRule rogers() {
        return new MeanAndDeviation(Deviation.SAMPLE, ClosedSide.EARLIER);
    }

    /**
     * Returns Rogers' rule with both of its open choices stated.
     *
     * @param deviation the kind of standard deviation
     * @param closed the side to which a time at a threshold belongs
     * @return the rule
     */
    static ClassificationRule rogers(Deviation deviation, ClosedSide closed) {
        return new MeanAndDeviation(deviation, closed);
    }

    /**
     * Returns the rule that divides ranks at fixed shares.
     *
     * @param shares the cumulative shares
     * @param ties the place of a block of equal times
     * @return the rule
     */
    static ClassificationRule ranks(RankShares shares, TieRule ties) {
        return new Ranks(shares, ties);
    }

    /**
     * Returns the rule with thresholds at the inflection points and the peak of a Bass curve.
     *
     * @param curve the curve, with the origin and period of the times
     * @return the rule
     */
    static ClassificationRule bass(BassCurve curve) {
        return new BassInflections(curve);
    }

    /**
     * {@return the rule of Valente's four classes, with the sample standard deviation; a time at a threshold counts as
     * earlier}
     */
    static ClassificationRule valente() {
        return new Valente(Deviation.SAMPLE, ClosedSide.EARLIER);
    }

    /** {@return the rule of the five groups with the least variance within groups} */
    static ClassificationRule optimalGroups() {
        return new OptimalGroups();
    }

    /** {@return the short name of the rule} */
    String name();

    /** {@return the source of the rule} */
    Citation citation();

    /** {@return the categories of the rule, earliest first; five or four; unmodifiable} */
    default List<AdopterCategory> categories() {
        return AdopterCategory.five();
    }

    /** {@return the side to which a time at a threshold belongs} */
    default ClosedSide closed() {
        return ClosedSide.EARLIER;
    }

    /**
     * Rogers' thresholds: the mean less two standard deviations, less one, the mean, and the mean and one.
     *
     * <p>Times of adoption are skewed to the right. So the first threshold often lies before the launch, and then there are no
     * innovators. Non-adopters are not counted. Source: Rogers 2003 (recalled).
     *
     * @param deviation the kind of standard deviation
     * @param closed the side to which a time at a threshold belongs
     */
    record MeanAndDeviation(Deviation deviation, ClosedSide closed) implements ClassificationRule {
        /** Refuses null. */
        public MeanAndDeviation {
            Objects.requireNonNull(deviation, "deviation");
            Objects.requireNonNull(closed, "closed");
        }

        @Override
        public String name() {
            return "Rogers, mean and sd (" + deviation.label() + ")";
        }

        @Override
        public Citation citation() {
            return Citation.recalled(RogersSources.ROGERS_2003);
        }
    }

    /**
     * Fixed shares of ranks; units that adopted before observation hold the first ranks.
     *
     * <p>Source: Rogers' round shares, taken as quotas (recalled).
     *
     * @param shares the cumulative shares
     * @param ties the place of a block of equal times
     */
    record Ranks(RankShares shares, TieRule ties) implements ClassificationRule {
        /** Refuses null. */
        public Ranks {
            Objects.requireNonNull(shares, "shares");
            Objects.requireNonNull(ties, "ties");
        }

        @Override
        public String name() {
            return "ranks at " + shares.label() + ", " + ties.label();
        }

        @Override
        public Citation citation() {
            return Citation.recalled(RogersSources.ROGERS_2003);
        }
    }

    /**
     * Thresholds at the inflections T1 and T2 and the peak T* of a Bass curve; innovators are the first share p.
     *
     * <p>Defined only if q/p is above 2 + sqrt 3 and the share at T1 above p. The first threshold is the time at which the
     * curve reaches the share p. As p is per period, so is the share of innovators: 3 % a year are about 0.8 % a quarter.
     * Compare only with the same unit of time. Source: Mahajan, Muller and Srivastava 1990 (recalled; the formulas were
     * derived again).
     *
     * @param curve the curve, with the origin and period of the times
     */
    record BassInflections(BassCurve curve) implements ClassificationRule {
        /** Refuses null. */
        public BassInflections {
            Objects.requireNonNull(curve, "curve");
        }

        @Override
        public String name() {
            return "Bass inflection points";
        }

        @Override
        public Citation citation() {
            return Citation.recalled(RogersSources.MAHAJAN_MULLER_SRIVASTAVA_1990);
        }
    }

    /**
     * Rogers' thresholds without the first: innovators count as early adopters.
     *
     * <p>Source: Valente 1995, as read in netdiffuseR. Its manual closes intervals on the right and its code closes them on
     * the left, so the side is an argument here.
     *
     * @param deviation the kind of standard deviation
     * @param closed the side to which a time at a threshold belongs
     */
    record Valente(Deviation deviation, ClosedSide closed) implements ClassificationRule {
        /** Refuses null. */
        public Valente {
            Objects.requireNonNull(deviation, "deviation");
            Objects.requireNonNull(closed, "closed");
        }

        @Override
        public String name() {
            return "Valente, four classes (" + deviation.label() + ")";
        }

        @Override
        public List<AdopterCategory> categories() {
            return AdopterCategory.four();
        }

        @Override
        public Citation citation() {
            return Citation.derivedTool(RogersSources.NETDIFFUSER.at("R/stats.R"));
        }
    }

    /**
     * The five groups of neighbouring times with the least sum of squares about their means, computed exactly.
     *
     * <p>Source: Peterson 1973 (recalled).
     */
    record OptimalGroups() implements ClassificationRule {
        @Override
        public String name() {
            return "optimal grouping";
        }

        @Override
        public Citation citation() {
            return Citation.recalled(RogersSources.PETERSON_1973);
        }
    }
}
