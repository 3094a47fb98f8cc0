package org.implsci.rogers.decision;

import java.io.Serializable;
import java.util.Objects;
import org.implsci.core.finding.Finding;
import org.implsci.core.finding.Pointer;
import org.implsci.core.finding.Requirements;

/**
 * The furthest stage that a person or site has reached, with its status there.
 *
 * <p>Immutable and thread-safe.
 *
 * @param unit the person or site; not blank
 * @param stage the furthest stage reached
 * @param status the status at that stage
 */
public record UnitStage(String unit, DecisionStage stage, DecisionStatus status) implements Serializable {
    /** Refuses a blank name, and a unit that discontinued an innovation before it used it. */
    public UnitStage {
        Objects.requireNonNull(stage, "stage");
        Objects.requireNonNull(status, "status");
        new Requirements()
                .notBlank("unit", unit)
                .that(
                        status != DecisionStatus.DISCONTINUED || stage.compareTo(DecisionStage.IMPLEMENTATION) >= 0,
                        () -> Finding.error("rogers.stage.discontinued-early", Pointer.ROOT.at("status"))
                                .message("a unit cannot discontinue an innovation that it never used")
                                .expected("the stage implementation or confirmation")
                                .found(stage.code())
                                .advice("state the status \"rejected\" if the unit decided against the innovation")
                                .build())
                .orThrow();
    }
}
