package org.implsci.rollout.execution;

import static org.implsci.rollout.Plans.START;
import static org.implsci.rollout.Plans.WHO;
import static org.implsci.rollout.Plans.plan;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.implsci.rollout.RandomRollout;
import org.implsci.rollout.Rollout;
import org.implsci.rollout.measurement.Measurement;
import org.implsci.rollout.plan.check.PlanCheck;
import org.junit.jupiter.api.Test;

/** The machine accepts or refuses each event, and the tables of its history agree with the log. */
class RolloutStateMachineTest {
    private static final RolloutEvent EARLY = new RolloutEvent.Observed(START, "luck", Measurement.of(1), null);
    private static final RolloutEvent OVERRIDE = new RolloutEvent.Overridden(START, "board", "the licence ends");

    private static RolloutStateMachine machine() {
        return new RolloutStateMachine(new PlanIndex(plan()), PlanCheck.check(plan(), WHO));
    }

    @Test
    void an_event_is_accepted_or_refused_with_a_reason() {
        RolloutStateMachine machine = machine();
        assertEquals(new RolloutStateMachine.Outcome.Refused(RefusalReason.UNKNOWN_MEASURE), machine.apply(EARLY));
        assertInstanceOf(RolloutStateMachine.Outcome.Accepted.class, machine.apply(OVERRIDE));
        assertEquals(new RolloutStateMachine.Outcome.Refused(RefusalReason.DUPLICATE), machine.apply(OVERRIDE));
        RolloutState state = machine.state();
        assertEquals(new RolloutPosition(RolloutPhase.LIVE, 1), state.position());
        assertEquals(2, state.refusals().size());
    }

    /** A state is a value: the machine that made it may go on. */
    @Test
    void a_state_stays_as_it_was_while_its_machine_goes_on() {
        RolloutStateMachine machine = machine();
        RolloutState before = machine.state();
        machine.apply(OVERRIDE);
        assertEquals(Rollout.begin(plan(), WHO), before);
        assertFalse(before.equals(machine.state()));
    }

    @Test
    void tidy_rows_name_every_transition_and_refusal() {
        RolloutState state = Rollout.begin(plan(), WHO).afterAll(List.of(EARLY, OVERRIDE));
        assertEquals(1, state.toData().size());
        assertEquals("overridden", state.toData().cell(0, "event").orElseThrow());
        assertEquals("ready", state.toData().cell(0, "from_phase").orElseThrow());
        assertEquals("1", state.toData().cell(0, "to_stages_live").orElseThrow());
        assertEquals("board", state.toData().cell(0, "by").orElseThrow());
        assertEquals(1, state.refusalsToData().size());
        assertEquals("measure.absent", state.refusalsToData().cell(0, "reason").orElseThrow());
        assertEquals("0", state.refusalsToData().cell(0, "position").orElseThrow());
        assertEquals(1, state.toTable().rows().size());
        assertEquals(1, state.refusalsToTable().rows().size());
    }

    @Test
    void a_log_has_a_tidy_row_for_each_event() {
        EventLog log = new EventLog("avt", List.of(EARLY, OVERRIDE));
        assertEquals(2, log.toData().size());
        assertEquals("luck", log.toData().cell(0, "measure").orElseThrow());
        assertEquals("1", log.toData().cell(0, "value").orElseThrow());
        assertTrue(log.toData().cell(0, "sample").isEmpty());
        assertTrue(log.toData().cell(1, "measure").isEmpty());
        assertEquals("the licence ends", log.toData().cell(1, "rationale").orElseThrow());
    }

    @Test
    void every_random_log_has_as_many_rows_as_events_transitions_and_refusals() {
        for (long seed = 0; seed < 20; seed++) {
            RandomRollout random = new RandomRollout(seed, 60);
            RolloutState state = Rollout.begin(random.plan, RandomRollout.WHO).afterAll(random.events);
            assertEquals(state.transitions().size(), state.toData().size());
            assertEquals(state.refusals().size(), state.refusalsToData().size());
            EventLog log = new EventLog("random", random.events);
            assertEquals(random.events.size(), log.toData().size());
            assertEquals(random.events.size(), log.toTable().rows().size());
        }
    }

    @Test
    void null_is_refused_by_the_name_of_the_parameter() {
        RolloutState state = Rollout.begin(plan(), WHO);
        assertEquals(
                "at",
                assertThrows(NullPointerException.class, () -> state.decision(null))
                        .getMessage());
        assertEquals(
                "events",
                assertThrows(NullPointerException.class, () -> new EventLog("p", null))
                        .getMessage());
    }
}
