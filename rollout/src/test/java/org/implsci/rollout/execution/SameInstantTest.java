package org.implsci.rollout.execution;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.implsci.rollout.gate.GateOutcome;
import org.junit.jupiter.api.Test;

/** Logs that know only days put many events at one instant; none may be lost, and none may count twice. */
class SameInstantTest extends PilotScenario {
    @Test
    void to_evaluate_again_after_something_was_seen_is_no_duplicate() {
        started().days(1).evaluated().seen("missed-flags", 9).evaluated();
        assertEquals(0, state.refusals().size());
        assertSame(GateOutcome.ROLL_BACK, state.lastDecision().orElseThrow().outcome());
        assertStands(RolloutPhase.ROLLING_BACK, 1);
    }

    @Test
    void to_evaluate_twice_with_nothing_between_is_a_duplicate_however_it_is_folded() {
        started().days(1).evaluated().evaluated();
        assertRefused(RefusalReason.DUPLICATE);
        seen("missed-flags", 0).evaluated().evaluated();
        assertEquals(2, state.refusals().size());
        assertRefused(RefusalReason.DUPLICATE);
    }

    @Test
    void the_last_report_on_the_fallback_counts() {
        started();
        for (boolean viable : new boolean[] {true, false, true}) {
            then(new RolloutEvent.FallbackReported(now, viable, BY, WHY));
        }
        assertTrue(state.isFallbackViable());
        then(new RolloutEvent.FallbackReported(now, false, BY, WHY));
        assertFalse(state.isFallbackViable());
    }

    @Test
    void an_override_delivered_twice_goes_on_once_whatever_came_between() {
        started().days(1);
        RolloutEvent override = new RolloutEvent.Overridden(now, BY, WHY);
        then(override).seen("missed-flags", 0).then(override);
        assertRefused(RefusalReason.DUPLICATE);
        assertStands(RolloutPhase.LIVE, 2);
    }

    @Test
    void one_series_has_one_value_at_one_instant_whatever_came_between() {
        started().days(1).seen("missed-flags", 0).evaluated().seen("missed-flags", 9);
        assertRefused(RefusalReason.DUPLICATE);
    }
}
