package org.implsci.rogers.category;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonValue;
import java.io.Serial;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.implsci.core.text.Decimals;
import org.implsci.rogers.adoption.AdoptionState;
import org.implsci.rogers.adoption.AdoptionTimes;
import org.implsci.rogers.curve.NoValueReason;
import org.jspecify.annotations.Nullable;

/**
 * Adopters in categories under one rule.
 *
 * <p>Units that have not adopted are in no category and counted apart. Units that adopted before observation count only
 * under the rule of ranks, of which they hold the first, and are in no category under the others. Immutable and
 * thread-safe.
 */
public final class AdopterClassification implements Serializable {
    @Serial
    private static final long serialVersionUID = 1L;

    private static final int NONE = -1;

    private final AdoptionTimes times;
    private final ClassificationRule rule;
    private final double[] thresholds;
    private final @Nullable NoValueReason reason;
    private final int[] counts;
    private final int adopters;
    /** The category of those who adopted before observation. */
    private final int ofBefore;

    private AdopterClassification(
            AdoptionTimes times,
            ClassificationRule rule,
            double[] cuts,
            @Nullable NoValueReason reason,
            int[] counts,
            int adopters,
            int ofBefore) {
        this.times = times;
        this.rule = rule;
        this.thresholds = cuts;
        this.reason = reason;
        this.counts = counts;
        this.adopters = adopters;
        this.ofBefore = ofBefore;
    }

    /**
     * Classifies adopters.
     *
     * @param times the times of adoption
     * @param rule the rule
     * @return the classification; {@link #undefinedReason()} says so if the rule does not apply
     */
    public static AdopterClassification of(AdoptionTimes times, ClassificationRule rule) {
        CategoryThresholds cuts = CategoryThresholds.of(times, rule);
        int[] counts = new int[rule.categories().size()];
        int adopters = 0;
        int ofBefore = NONE;
        if (cuts.reason() == null) {
            boolean earlier = rule.closed() == ClosedSide.EARLIER;
            double[] at = cuts.times();
            for (double time : times.adopted()) {
                counts[index(at, time, earlier)]++;
            }
            adopters = times.count(AdoptionState.ADOPTED);
            if (rule instanceof ClassificationRule.Ranks ranks && times.count(AdoptionState.BEFORE) > 0) {
                ofBefore = categoryOfBefore(times, ranks);
                counts[ofBefore] += times.count(AdoptionState.BEFORE);
                adopters += times.count(AdoptionState.BEFORE);
            }
        }
        return new AdopterClassification(times, rule, cuts.times(), cuts.reason(), counts, adopters, ofBefore);
    }

    /** Returns those who adopted before observation are one block of equal, earliest times. */
    private static int categoryOfBefore(AdoptionTimes times, ClassificationRule.Ranks rule) {
        int before = times.count(AdoptionState.BEFORE);
        double all = before + times.count(AdoptionState.ADOPTED);
        double place = switch (rule.ties()) {
            case START -> 0;
            case MIDDLE -> before / 2.0;
            case END -> before;
        };
        int category = 0;
        for (double share : rule.shares().shares()) {
            category += place > share * all ? 1 : 0;
        }
        return category;
    }

    /** Returns how many cuts lie before a time. */
    private static int index(double[] cuts, double time, boolean earlier) {
        int index = 0;
        for (double cut : cuts) {
            index += (earlier ? time > cut : time >= cut) ? 1 : 0;
        }
        return index;
    }

    /** {@return the times that were classified} */
    public AdoptionTimes times() {
        return times;
    }

    /** {@return the rule} */
    public ClassificationRule rule() {
        return rule;
    }

    /** {@return why the rule does not apply; the reason; empty if it applies} */
    public Optional<NoValueReason> undefinedReason() {
        return Optional.ofNullable(reason);
    }

    /**
     * {@return the cuts in time, one fewer than categories; the cuts, rising; none if the rule does not apply; negative
     * infinity where ranks leave a category empty}
     */
    public double[] thresholds() {
        return thresholds.clone();
    }

    /**
     * {@return how many adopters were classified: the denominator of shares; the number; 0 if the rule does not apply}
     */
    public int adopters() {
        return adopters;
    }

    /**
     * Returns how many adopters are in a category.
     *
     * @param category the category
     * @return the number; 0 also for a category that the rule does not know
     */
    public int count(AdopterCategory category) {
        int index = rule.categories().indexOf(category);
        return index < 0 ? 0 : counts[index];
    }

    /**
     * {@return the categories with their cuts, counts and reasons for emptiness; a group a category, earliest first;
     * none if the rule does not apply}
     */
    public List<CategoryGroup> groups() {
        List<CategoryGroup> groups = new ArrayList<>();
        for (int index = 0; index < counts.length && reason == null; index++) {
            double from = index == 0 ? Double.NEGATIVE_INFINITY : thresholds[index - 1];
            double until = index == thresholds.length ? Double.POSITIVE_INFINITY : thresholds[index];
            EmptyReason why = counts[index] > 0 ? null : reasonForNone(from, until);
            groups.add(new CategoryGroup(rule.categories().get(index), from, until, counts[index], adopters, why));
        }
        return List.copyOf(groups);
    }

    private EmptyReason reasonForNone(double from, double until) {
        if (rule instanceof ClassificationRule.Ranks) {
            return EmptyReason.EQUAL_TIMES;
        }
        return until < times.observedFrom()
                ? EmptyReason.CUT_BEFORE_LAUNCH
                : from > times.observedUntil() ? EmptyReason.CUT_AFTER_END : EmptyReason.NOBODY_BETWEEN;
    }

    /**
     * Returns the category of a unit.
     *
     * @param index the unit, 0 for the first
     * @return its category; empty if it has not adopted, if the rule does not apply, or if it adopted before observation and
     *     the rule needs a time
     */
    public Optional<AdopterCategory> category(int index) {
        AdoptionState state = times.state(index);
        if (reason != null || state == AdoptionState.NOT_YET) {
            return Optional.empty();
        }
        if (state == AdoptionState.BEFORE) {
            return ofBefore == NONE
                    ? Optional.empty()
                    : Optional.of(rule.categories().get(ofBefore));
        }
        double time = times.time(index).getAsDouble();
        return Optional.of(rule.categories().get(index(thresholds, time, rule.closed() == ClosedSide.EARLIER)));
    }

    /**
     * {@return the classification for a person: rule, categories, those in none, source; several lines, without a line
     * end after the last}
     */
    public String explain() {
        StringBuilder text = new StringBuilder(rule.name());
        if (reason != null) {
            text.append(": not defined, ").append(reason.label());
        }
        for (CategoryGroup group : groups()) {
            text.append("\n  ").append(group);
            if (Double.isFinite(group.until())) {
                text.append(", up to ").append(Decimals.significant(group.until(), 6));
            }
        }
        return text.append("\n  in no category: ")
                .append(times.count(AdoptionState.NOT_YET))
                .append(" not yet adopted, ")
                .append(times.size() - times.count(AdoptionState.NOT_YET) - adopters)
                .append(" adopted without a category\n  ")
                .append(rule.closed().label())
                .append("\n  source: ")
                .append(rule.citation().cite())
                .toString();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof AdopterClassification that && times.equals(that.times) && rule.equals(that.rule);
    }

    @Override
    public int hashCode() {
        return Objects.hash(times, rule);
    }

    /** Returns the counts, earliest category first. */
    @Override
    public String toString() {
        return reason != null
                ? "not defined: " + reason.label()
                : Arrays.toString(counts) + " of " + adopters + " by " + rule.name();
    }

    @JsonValue
    Json toJson() {
        return new Json(
                rule.name(),
                reason,
                reason != null
                        ? null
                        : groups().stream()
                                .map(group -> new GroupJson(
                                        group.category(),
                                        Double.isFinite(group.until()) ? group.until() : null,
                                        group.count(),
                                        group.why()))
                                .toList(),
                adopters,
                times.count(AdoptionState.NOT_YET));
    }

    /** What a classification looks like in JSON; it is written, never read. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Json(
            String rule,
            @Nullable NoValueReason undefined,
            @Nullable List<GroupJson> groups,
            int adopters,
            int notYet) {}

    /** What a category looks like in JSON. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record GroupJson(
            AdopterCategory category,
            @Nullable Double until,
            int count,
            @Nullable EmptyReason empty) {}
}
