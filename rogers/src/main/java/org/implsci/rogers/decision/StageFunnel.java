package org.implsci.rogers.decision;

import java.io.Serializable;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.implsci.core.finding.Requirements;
import org.implsci.core.text.TextTable;

/**
 * Where units stand in the innovation-decision process, and at which stage most drop out.
 *
 * <p>A unit that reached a stage has passed those before it. Immutable and thread-safe.
 *
 * @param units the units, each once; unmodifiable
 */
public record StageFunnel(List<UnitStage> units) implements Serializable {
    /** Copies the list; refuses a unit named twice. */
    public StageFunnel {
        units = List.copyOf(units);
        new Requirements().unique("units", "unit", units, UnitStage::unit).orThrow();
    }

    /** {@return the counts of each stage; five, in order} */
    public List<StageCount> stages() {
        return DecisionStage.VOCABULARY.terms().stream().map(this::stage).toList();
    }

    /**
     * Returns the counts of a stage.
     *
     * @param stage the stage
     * @return the counts
     */
    public StageCount stage(DecisionStage stage) {
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

    /**
     * {@return the stage at which the largest share of those who reached it dropped out; the stage, the earlier of two
     * alike; empty if nobody dropped out}
     */
    public Optional<DecisionStage> widestGap() {
        return stages().stream()
                .filter(count -> count.out() > 0)
                // The first of equal ones: max would take the last.
                .min(Comparator.comparingDouble(count -> -count.dropOutShare().orElse(0)))
                .map(StageCount::stage);
    }

    /** {@return the stages as a table; a row a stage} */
    public TextTable toTable() {
        return new TextTable(
                List.of("stage", "reached", "out", "waiting", "not known", "passed"),
                stages().stream()
                        .map(count -> List.of(
                                count.stage().label(),
                                Integer.toString(count.reached()),
                                Integer.toString(count.out()),
                                Integer.toString(count.waiting()),
                                Integer.toString(count.unknown()),
                                Integer.toString(count.passed())))
                        .toList());
    }

    /** {@return the funnel for a person: table and source; several lines, without a line end after the last} */
    public String explain() {
        return this + "\n" + toTable().toText() + "\nsource: " + DecisionStage.SOURCE.cite();
    }

    /** Returns how many units, and where most drop out. */
    @Override
    public String toString() {
        return units.size() + " units"
                + widestGap()
                        .map(stage -> ", most drop out at " + stage.label())
                        .orElse(", nobody dropped out");
    }
}
