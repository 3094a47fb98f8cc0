package org.implsci.core.measure.agreement;

import com.google.common.collect.ImmutableList;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.implsci.core.instrument.Subscale;
import org.implsci.core.measure.Statistic;
import org.implsci.core.measure.Statistic.UndefinedReason;
import org.implsci.core.measure.descriptive.ItemSummary;
import org.implsci.core.measure.descriptive.QuartileMethod;
import org.implsci.core.panel.Distribution;
import org.implsci.core.panel.Panel;
import org.implsci.core.source.Citation;
import org.implsci.core.source.Source;
import org.implsci.core.text.TidyTable;

/**
 * The within-group agreement rwg: whether members of a group agree enough to be represented by their mean.
 *
 * <p>For one item it is {@code 1 - s^2 / e} with {@code s^2} the variance of the members' numbers (with {@code n - 1})
 * and {@code e = (A^2 - 1) / 12} the variance if all {@code A} numbers of the scale were equally likely. For {@code J}
 * items it is {@code J (1 - q) / (J (1 - q) + q)} with {@code q} the mean of {@code s^2 / e}. Members who disagree more
 * than chance make it negative; the value is kept, and {@link #isBeyondChance} says so. Packages that report zero
 * instead hide a split group. Polarity does not matter, since it does not change a variance. Immutable and thread-safe.
 *
 * @param items the members' answers to each item; unmodifiable
 */
public record WithinGroup(List<Distribution> items) implements Serializable {
    private static final double NEARLY_ZERO = 1e-12;

    /** The source of the formulas. */
    public static final Citation SOURCE = Citation.recalled(Source.of(
            "James, Demaree & Wolf",
            1984,
            "Estimating within-group interrater reliability with and without response bias"));

    /** Copies the list. */
    public WithinGroup {
        items = ImmutableList.copyOf(Objects.requireNonNull(items, "items"));
    }

    /**
     * {@return the agreement of all rows of a panel, such as the slice of one group; each item over the members who
     * answered it}
     *
     * @param group the members
     * @param subscale the items
     */
    public static WithinGroup of(Panel group, Subscale subscale) {
        Objects.requireNonNull(group, "group");
        Objects.requireNonNull(subscale, "subscale");
        return new WithinGroup(
                subscale.items().stream().map(group::distribution).toList());
    }

    /**
     * {@return rwg of one item, at most 1; or the reason why it is undefined}
     *
     * @param item the index of the item
     */
    public Statistic rwg(int item) {
        return ratio(items.get(item)).map(ratio -> 1 - ratio);
    }

    /** Returns the variance relative to that of equally likely numbers. */
    private static Statistic ratio(Distribution answers) {
        double numbers = answers.scale().size();
        double even = (numbers * numbers - 1) / 12;
        return new ItemSummary("item", answers, QuartileMethod.INVERTED)
                .standardDeviation()
                .map(deviation -> deviation * deviation / even);
    }

    /** Returns the mean of the relative variances. */
    private Statistic spread() {
        List<Double> ratios = new ArrayList<>();
        for (Distribution answers : items) {
            Statistic ratio = ratio(answers);
            if (ratio.value().isEmpty()) {
                return ratio;
            }
            ratios.add(ratio.value().getAsDouble());
        }
        return ratios.isEmpty()
                ? Statistic.undefined(UndefinedReason.NO_DATA)
                : Statistic.of(ratios.stream()
                        .mapToDouble(Double::doubleValue)
                        .average()
                        .orElseThrow());
    }

    /**
     * {@return rwg(J) of all items, at most 1; or the reason why it is undefined, such as disagreement beyond the
     * formula's range}
     */
    public Statistic rwg() {
        Statistic spread = spread();
        if (spread.value().isEmpty()) {
            return spread;
        }
        double q = spread.value().getAsDouble();
        double numerator = items.size() * (1 - q);
        // A denominator that is zero up to rounding leaves rwg undefined.
        return numerator + q > NEARLY_ZERO * (items.size() + q)
                ? Statistic.of(numerator / (numerator + q))
                : Statistic.undefined(UndefinedReason.NO_FINITE_VALUE);
    }

    /**
     * {@return whether the members disagree more than if all numbers were equally likely: the mean relative variance is
     * above 1; false if it is undefined}
     */
    public boolean isBeyondChance() {
        return spread().value().orElse(0) > 1;
    }

    /** {@return one row for each item: its position from one, the number of members who answered it, and its rwg} */
    public TidyTable toData() {
        TidyTable.Builder table = TidyTable.columns("item", "n", "rwg");
        for (int item = 0; item < items.size(); item++) {
            table.row(item + 1, items.get(item).given(), rwg(item).value());
        }
        return table.build();
    }

    /** {@return rwg(J), the number of items, and a warning if the members disagree beyond chance} */
    @Override
    public String toString() {
        return "rwg " + rwg() + ", items " + items.size() + (isBeyondChance() ? ", disagreement beyond chance" : "");
    }
}
