package org.implsci.rollout.execution;

import static org.implsci.rollout.Plans.START;
import static org.implsci.rollout.Plans.WHO;
import static org.implsci.rollout.Plans.plan;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.implsci.rollout.Rollout;
import org.implsci.rollout.gate.GoLiveClearance;
import org.implsci.rollout.measurement.Measurement;
import org.implsci.rollout.plan.rollback.RollbackScope;

/** The ambient voice technology pilot, told event by event: what the scenarios share. */
abstract class PilotScenario {
    static final String BY = "board";

    static final String WHY = "agreed on Monday";

    RolloutState state = Rollout.begin(plan(), WHO);

    Instant now = START;

    final PilotScenario days(int days) {
        now = now.plus(Duration.ofDays(days));
        return this;
    }

    final PilotScenario then(RolloutEvent event) {
        state = state.after(event);
        return this;
    }

    final PilotScenario seen(String measure, double value) {
        return then(new RolloutEvent.Observed(now, measure, Measurement.of(value), null));
    }

    final PilotScenario evaluated() {
        return then(new RolloutEvent.Evaluated(now));
    }

    final PilotScenario started() {
        return seen("staff-trained", 0.95).then(new RolloutEvent.Started(now, BY, WHY));
    }

    /** Two good fortnights, staff trained for the next stage, and the board agrees. */
    final PilotScenario goodStage(String gate) {
        return days(7).seen("same-day-letters", 0.9)
                .seen("missed-flags", 0)
                .days(7)
                .seen("same-day-letters", 0.9)
                .seen("staff-trained", 0.95)
                .then(new RolloutEvent.Approved(now, gate, BY, WHY))
                .evaluated();
    }

    final void assertStands(RolloutPhase phase, int stages) {
        assertEquals(new RolloutPosition(phase, stages), state.position(), () -> state.explain());
    }

    final void assertRefused(RefusalReason reason) {
        List<Refusal> refusals = state.refusals();
        assertFalse(refusals.isEmpty());
        assertSame(reason, refusals.get(refusals.size() - 1).reason());
    }

    final PilotScenario seenAt(String site, String measure, double value) {
        return then(new RolloutEvent.Observed(now, measure, Measurement.of(value), site));
    }

    final PilotScenario cleared(GoLiveClearance clearance) {
        return then(new RolloutEvent.ClearanceReported(now, clearance, "cso", "hazard log and governance map read"));
    }

    final PilotScenario allSteps() {
        return then(new RolloutEvent.StepVerified(now, "switch", "IT lead", WHY))
                .then(new RolloutEvent.StepVerified(now, "staff", "manager", WHY))
                .then(new RolloutEvent.DataReconciled(now, "letters", "records manager", WHY));
    }

    final RolloutEvent rollbackOfEverything() {
        return new RolloutEvent.RollbackOrdered(now, new RollbackScope.Everything(), BY, WHY);
    }

    final RolloutEvent rollbackTo(String stage) {
        return new RolloutEvent.RollbackOrdered(now, new RollbackScope.BackTo(stage), BY, WHY);
    }
}
