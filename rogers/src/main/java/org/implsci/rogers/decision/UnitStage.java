package org.implsci.rogers.decision;

import java.io.Serializable;
import java.util.Objects;
import org.implsci.core.finding.Finding;
import org.implsci.core.finding.Pointer;
import org.implsci.core.finding.Requirements;

/**
 * The furthest stage that a unit has reached, and how it stands there.
 *
 * <p>Immutable and thread-safe.
 *
 * @param unit the person or site; not blank
 * @param stage the furthest stage reached
 * @param standing how it stands
 */
public record UnitStage(String unit, DecisionStage stage, DecisionStatus standing) implements Serializable {
    /** Refuses a blank name, and discontinuance of what was never put to use. */
    public UnitStage {
        Objects.requireNonNull(stage, "stage");
        Objects.requireNonNull(standing, "standing");
        new Requirements()
                .notBlank("unit", unit)
                .that(
                        standing != DecisionStatus.DISCONTINUED || stage.compareTo(DecisionStage.IMPLEMENTATION) >= 0,
                        () -> Finding.error("rogers.stage.discontinued-early", Pointer.ROOT.at("standing"))
                                .message("only what was put to use can be discontinued")
                                .expected("the stage implementation or confirmation")
                                .found(stage.code())
                                .advice("rejected?")
                                .build())
                .orThrow();
    }
}
