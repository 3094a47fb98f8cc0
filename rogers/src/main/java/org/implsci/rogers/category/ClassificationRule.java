package org.implsci.rogers.category;

import java.io.Serializable;
import java.util.List;
import java.util.Objects;
import org.implsci.core.source.Citation;
import org.implsci.rogers.curve.BassCurve;
import org.implsci.rogers.source.RogersSources;

/**
 * A rule by which adopters fall into categories.
 *
 * <p>Every rule comes down to cuts in time. Immutable and thread-safe.
 */
public sealed interface ClassificationRule extends Serializable {
    /**
     * {@return Rogers' rule as it is usually read: mean and sample standard deviation, a time at a cut counting as
     * earlier}
     */
    static ClassificationRule rogers() {
        return new MeanAndDeviation(Deviation.SAMPLE, ClosedSide.EARLIER);
    }

    /**
     * Rogers' rule with both of its open choices stated.
     *
     * @param deviation which standard deviation
     * @param closed to which side a time at a cut belongs
     * @return the rule
     */
    static ClassificationRule rogers(Deviation deviation, ClosedSide closed) {
        return new MeanAndDeviation(deviation, closed);
    }

    /**
     * Ranks cut at fixed shares.
     *
     * @param shares the shares
     * @param ties where a block of equal times is placed
     * @return the rule
     */
    static ClassificationRule ranks(RankShares shares, TieRule ties) {
        return new Ranks(shares, ties);
    }

    /**
     * Returns the inflection points and the peak of a Bass curve.
     *
     * @param curve the curve, with the origin and period of the times
     * @return the rule
     */
    static ClassificationRule bass(BassCurve curve) {
        return new BassInflections(curve);
    }

    /**
     * {@return valente's four classes; the rule, with the sample standard deviation, a time at a cut counting as
     * earlier}
     */
    static ClassificationRule valente() {
        return new Valente(Deviation.SAMPLE, ClosedSide.EARLIER);
    }

    /** {@return five groups with the least variance within; the rule} */
    static ClassificationRule optimalGroups() {
        return new OptimalGroups();
    }

    /** {@return what the rule is called; a short name} */
    String name();

    /** {@return where the rule comes from; the citation} */
    Citation citation();

    /** {@return the categories that the rule tells apart, earliest first; five, or four; unmodifiable} */
    default List<AdopterCategory> categories() {
        return AdopterCategory.five();
    }

    /** {@return to which side a time at a cut belongs} */
    default ClosedSide closed() {
        return ClosedSide.EARLIER;
    }

    /**
     * Mean less two deviations, mean less one, mean, mean and one: Rogers' cuts.
     *
     * <p>Times are skewed to the right, so the first cut often lies before launch, and there are no innovators then.
     * Non-adopters take no part. Source: Rogers 2003 (recalled).
     *
     * @param deviation which standard deviation
     * @param closed to which side a time at a cut belongs
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
     * Shares of ranks; those who adopted before observation hold the first.
     *
     * <p>Source: Rogers' round shares taken as quotas (recalled).
     *
     * @param shares the shares
     * @param ties where a block of equal times is placed
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
     * Cuts at the inflections T1 and T2 and the peak T* of a Bass curve; innovators are the first share p.
     *
     * <p>Defined only if q/p is above 2 + sqrt 3 and the share at T1 above p. The time of the first cut is where the curve
     * reaches the share p. As p is per period, so is the share of innovators: 3 % a year are about 0.8 % a quarter, and a
     * comparison needs one unit of time. Source: Mahajan, Muller and Srivastava 1990 (recalled; the formulas were derived anew).
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
     * Rogers' cuts without the first: innovators count as early adopters.
     *
     * <p>Source: Valente 1995, as read in netdiffuseR; whose manual closes intervals on the right while its code closes
     * them on the left, so the side is an argument here.
     *
     * @param deviation which standard deviation
     * @param closed to which side a time at a cut belongs
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
     * The five groups of neighbouring times with the least sum of squares about their means; exact.
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
