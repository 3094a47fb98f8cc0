package org.implsci.rogers.decision;

import java.io.Serial;
import java.io.Serializable;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.implsci.core.finding.Requirements;
import org.implsci.core.text.TextTable;
import org.implsci.core.text.TidyTable;
import org.jspecify.annotations.Nullable;

/**
 * The number of units at each stage of the innovation-decision process, and the stage at which most drop out.
 *
 * <p>A unit that reached a stage has passed all stages before it. Immutable and thread-safe.
 */
public final class StageFunnel implements Serializable {
    @Serial
    private static final long serialVersionUID = 1L;

    private final List<UnitStage> units;
    private final List<StageCount> stages;

    /**
     * Counts units by stage.
     *
     * @param units the units, each named once
     * @throws org.implsci.core.finding.InvalidInputException if a unit is named twice
     */
    public StageFunnel(List<UnitStage> units) {
        this.units = List.copyOf(Objects.requireNonNull(units, "units"));
        new Requirements().unique("units", "unit", this.units, UnitStage::unit).orThrow();
        this.stages = DecisionStage.VOCABULARY.terms().stream()
                .map(stage -> count(this.units, stage))
                .toList();
    }

    private static StageCount count(List<UnitStage> units, DecisionStage stage) {
        int reached = 0;
        int out = 0;
        int waiting = 0;
        int unknown = 0;
        for (UnitStage unit : units) {
            reached += unit.stage().compareTo(stage) >= 0 ? 1 : 0;
            if (unit.stage() == stage) {
                out += unit.status().isOut() ? 1 : 0;
                waiting += unit.status() == DecisionStatus.GOING_ON ? 1 : 0;
                unknown += unit.status() == DecisionStatus.UNKNOWN ? 1 : 0;
            }
        }
        return new StageCount(stage, reached, out, waiting, unknown);
    }

    /** {@return the units in the caller's order; unmodifiable} */
    public List<UnitStage> units() {
        return units;
    }

    /** {@return the counts of the five stages, in order; unmodifiable} */
    public List<StageCount> stages() {
        return stages;
    }

    /**
     * Returns the counts of a stage.
     *
     * @param stage the stage
     * @return the counts
     */
    public StageCount stage(DecisionStage stage) {
        return stages.get(DecisionStage.VOCABULARY.terms().indexOf(Objects.requireNonNull(stage, "stage")));
    }

    /**
     * {@return the stage with the largest share of drop-outs among the units that reached it; the earlier of two equal
     * ones; empty if no unit dropped out}
     */
    public Optional<DecisionStage> widestGap() {
        return stages.stream()
                .filter(count -> count.out() > 0)
                // The first of equal ones: max would take the last.
                .min(Comparator.comparingDouble(count -> -count.dropOutShare().orElse(0)))
                .map(StageCount::stage);
    }

    /** {@return the counts as a table for people, one row a stage} */
    public TextTable toTable() {
        return new TextTable(
                List.of("stage", "reached", "out", "waiting", "not known", "passed"),
                stages.stream()
                        .map(count -> List.of(
                                count.stage().label(),
                                Integer.toString(count.reached()),
                                Integer.toString(count.out()),
                                Integer.toString(count.waiting()),
                                Integer.toString(count.unknown()),
                                Integer.toString(count.passed())))
                        .toList());
    }

    /** {@return the counts as tidy rows, one row a stage} */
    public TidyTable toData() {
        TidyTable.Builder rows =
                TidyTable.columns("stage", "reached", "out", "waiting", "not_known", "passed", "drop_out_share");
        stages.forEach(count -> rows.row(
                count.stage(),
                count.reached(),
                count.out(),
                count.waiting(),
                count.unknown(),
                count.passed(),
                count.dropOutShare()));
        return rows.build();
    }

    /** {@return the table and its source, for people; several lines, without a final line end} */
    public String explain() {
        return this + "\n" + toTable().toText() + "\nsource: " + DecisionStage.SOURCE.cite();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof StageFunnel that && units.equals(that.units);
    }

    @Override
    public int hashCode() {
        return units.hashCode();
    }

    /** Returns the number of units and the stage at which most drop out. */
    @Override
    public String toString() {
        return units.size() + " units"
                + widestGap()
                        .map(stage -> ", most drop out at " + stage.label())
                        .orElse(", none dropped out");
    }
}
