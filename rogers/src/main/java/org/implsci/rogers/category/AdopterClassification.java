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
import org.implsci.core.text.TextTable;
import org.implsci.core.text.TidyTable;
import org.implsci.rogers.adoption.AdoptionState;
import org.implsci.rogers.adoption.AdoptionTimes;
import org.implsci.rogers.curve.NoValueReason;
import org.jspecify.annotations.Nullable;

/**
 * The categories of adopters under one rule.
 *
 * <p>Units that have not adopted are in no category and are counted separately. Units that adopted before observation have a
 * category only under the rule of ranks, where they hold the first ranks. Immutable and thread-safe.
 */
public final class AdopterClassification implements Serializable {
    @Serial
    private static final long serialVersionUID = 1L;

    /** The columns of the tidy rows; {@code from} and {@code until} are thresholds in time. */
    static final List<String> DATA_COLUMNS =
            List.of("rule", "category", "from", "until", "count", "adopters", "empty_because", "undefined_because");

    private static final int NONE = -1;

    private final AdoptionTimes times;
    private final ClassificationRule rule;
    private final double[] thresholds;
    private final @Nullable NoValueReason reason;
    private final int[] counts;
    private final int adopters;
    /** The index of the category of the units that adopted before observation. */
    private final int ofBefore;

    private AdopterClassification(
            AdoptionTimes times,
            ClassificationRule rule,
            double[] thresholds,
            @Nullable NoValueReason reason,
            int[] counts,
            int adopters,
            int ofBefore) {
        this.times = times;
        this.rule = rule;
        this.thresholds = thresholds;
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
     * @return the classification; {@link #undefinedReason()} says why if the rule does not apply
     */
    public static AdopterClassification of(AdoptionTimes times, ClassificationRule rule) {
        Objects.requireNonNull(times, "times");
        Objects.requireNonNull(rule, "rule");
        CategoryThresholds thresholds = CategoryThresholds.of(times, rule);
        int[] counts = new int[rule.categories().size()];
        int adopters = 0;
        int ofBefore = NONE;
        if (thresholds.reason() == null) {
            boolean earlier = rule.closed() == ClosedSide.EARLIER;
            double[] at = thresholds.times();
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
        return new AdopterClassification(
                times, rule, thresholds.times(), thresholds.reason(), counts, adopters, ofBefore);
    }

    /** Returns the category of the units that adopted before observation: one block of equal, earliest times. */
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

    /** Returns the number of thresholds before a time. */
    private static int index(double[] thresholds, double time, boolean earlier) {
        int index = 0;
        for (double threshold : thresholds) {
            index += (earlier ? time > threshold : time >= threshold) ? 1 : 0;
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

    /** {@return the reason why the rule does not apply; empty if it applies} */
    public Optional<NoValueReason> undefinedReason() {
        return Optional.ofNullable(reason);
    }

    /**
     * {@return the thresholds in time between categories, rising, one fewer than categories; none if the rule does not
     * apply; negative infinity where ranks leave a category empty}
     */
    public double[] thresholds() {
        return thresholds.clone();
    }

    /** {@return the number of adopters classified, the denominator of shares; 0 if the rule does not apply} */
    public int adopters() {
        return adopters;
    }

    /**
     * Returns the number of adopters in a category.
     *
     * @param category the category
     * @return the number; 0 also for a category that the rule does not use
     */
    public int count(AdopterCategory category) {
        int index = rule.categories().indexOf(category);
        return index < 0 ? 0 : counts[index];
    }

    /**
     * {@return the categories with their thresholds and counts, earliest first; none if the rule does not apply;
     * unmodifiable}
     */
    public List<CategoryGroup> groups() {
        List<CategoryGroup> groups = new ArrayList<>();
        for (int index = 0; index < counts.length && reason == null; index++) {
            double from = index == 0 ? Double.NEGATIVE_INFINITY : thresholds[index - 1];
            double until = index == thresholds.length ? Double.POSITIVE_INFINITY : thresholds[index];
            EmptyReason why = counts[index] > 0 ? null : emptyReason(from, until);
            groups.add(new CategoryGroup(rule.categories().get(index), from, until, counts[index], adopters, why));
        }
        return List.copyOf(groups);
    }

    private EmptyReason emptyReason(double from, double until) {
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
     * @return its category; empty if the unit has not adopted or the rule does not apply, or if it adopted before observation
     *     and the rule needs a time
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

    /** {@return the counts as a table for people, one row a category; empty if the rule does not apply} */
    public TextTable toTable() {
        return new TextTable(
                List.of("category", "adopters", "from", "to", "empty because"),
                groups().stream()
                        .map(group -> List.of(
                                group.category().label(),
                                Integer.toString(group.count()),
                                shown(group.from()),
                                shown(group.until()),
                                group.emptyReason().map(EmptyReason::label).orElse("")))
                        .toList());
    }

    private static String shown(double threshold) {
        return Double.isFinite(threshold) ? Decimals.significant(threshold, 6) : "";
    }

    /** {@return the counts as tidy rows, one row a category; one row with the reason if the rule does not apply} */
    public TidyTable toData() {
        TidyTable.Builder rows = TidyTable.columns(DATA_COLUMNS);
        addRows(rows);
        return rows.build();
    }

    /** Adds a row for each category; one row without a category if the rule does not apply. */
    void addRows(TidyTable.Builder rows) {
        for (CategoryGroup group : groups()) {
            rows.row(
                    rule.name(),
                    group.category(),
                    finite(group.from()),
                    finite(group.until()),
                    group.count(),
                    group.adopters(),
                    group.emptyReason(),
                    null);
        }
        if (reason != null) {
            rows.row(rule.name(), null, null, null, null, null, null, reason);
        }
    }

    private static @Nullable Double finite(double threshold) {
        return Double.isFinite(threshold) ? (Double) threshold : null;
    }

    /** {@return the rule, the categories, the units in none and the source, for people; without a final line end} */
    public String explain() {
        StringBuilder text = new StringBuilder(rule.name());
        if (reason != null) {
            text.append(": does not apply, because ").append(reason.label());
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

    /** Returns the counts, earliest category first, or the reason why the rule does not apply. */
    @Override
    public String toString() {
        return reason != null
                ? "rule does not apply: " + reason.label()
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

    /** The JSON form of a classification, which is written and never read. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Json(
            String rule,
            @Nullable NoValueReason undefined,
            @Nullable List<GroupJson> groups,
            int adopters,
            int notYet) {}

    /** The JSON form of a category. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record GroupJson(
            AdopterCategory category,
            @Nullable Double until,
            int count,
            @Nullable EmptyReason empty) {}
}
