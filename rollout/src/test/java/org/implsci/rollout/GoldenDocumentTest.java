package org.implsci.rollout;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.google.common.collect.Sets;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.implsci.core.json.JsonCodec;
import org.implsci.rollout.execution.EventKind;
import org.implsci.rollout.execution.EventLog;
import org.implsci.rollout.execution.RolloutEvent;
import org.implsci.rollout.execution.RolloutPhase;
import org.implsci.rollout.execution.RolloutPosition;
import org.implsci.rollout.gate.DecisionReason;
import org.implsci.rollout.gate.FailureLimits;
import org.implsci.rollout.gate.GoLiveClearance;
import org.implsci.rollout.measurement.Measurement;
import org.implsci.rollout.plan.RolloutPlan;
import org.implsci.rollout.plan.rollback.RollbackScope;
import org.junit.jupiter.api.Test;

/** The documents of version 1: they stay readable, and are written as they were. */
class GoldenDocumentTest {
    private static final JsonCodec CODEC = JsonCodec.standard();

    static EventLog everyKindOfEvent() {
        Instant at = Plans.START;
        Instant later = at.plus(Duration.ofDays(1));
        return new EventLog(
                "avt",
                List.of(
                        new RolloutEvent.Observed(at, "staff-trained", Measurement.of(0.95, 40), "acute"),
                        new RolloutEvent.Started(at, "board", "ready"),
                        new RolloutEvent.Observed(later, "missed-flags", Measurement.absent(), null),
                        new RolloutEvent.Approved(later, "one-out", "board", "agreed"),
                        new RolloutEvent.Evaluated(later),
                        new RolloutEvent.Held(later, "manager", "leave"),
                        new RolloutEvent.Reviewed(later, "harm", "cso", "looked"),
                        new RolloutEvent.Resumed(later, "manager", "back"),
                        new RolloutEvent.Overridden(later, "chief executive", "the old licence ends"),
                        new RolloutEvent.FallbackReported(later, true, "IT lead", "tested"),
                        new RolloutEvent.RollbackOrdered(later, new RollbackScope.Site("acute"), "cso", "noise"),
                        new RolloutEvent.StepVerified(later, "switch", "IT lead", "tested"),
                        new RolloutEvent.StepVerified(later, "staff", "manager", "rota"),
                        new RolloutEvent.DataReconciled(later, "letters", "records manager", "counted"),
                        new RolloutEvent.RollbackVerified(later, "cso", "walked round"),
                        new RolloutEvent.RollbackOrdered(later, new RollbackScope.BackTo("one"), "cso", "harm"),
                        new RolloutEvent.StepFailed(later, "switch", "IT lead", "no licence"),
                        new RolloutEvent.FixedForward(later, "2.1", "board", "repaired"),
                        new RolloutEvent.RollbackOrdered(later, new RollbackScope.CurrentStage(), "cso", "again"),
                        new RolloutEvent.RollbackOrdered(later, new RollbackScope.Everything(), "cso", "enough"),
                        new RolloutEvent.Abandoned(later, "board", "given up"),
                        new RolloutEvent.Sustained(later, "board", "never mind")));
    }

    private static String golden(String name) throws IOException {
        try (InputStream stream = GoldenDocumentTest.class.getResourceAsStream("/rollout/" + name)) {
            return new String(Objects.requireNonNull(stream).readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    @Test
    void a_plan_of_version_1() throws IOException {
        String text = golden("rollout-plan-1.json");
        assertEquals(Plans.plan(), CODEC.read(text, RolloutPlan.class).orThrow());
        assertEquals(text, CODEC.write(Plans.plan()));
    }

    /** Keys that were added to version 1 later, and that need not be there. */
    @Test
    void a_plan_that_asks_for_clearance_and_its_log() throws IOException {
        RolloutPlan plan = Plans.bare()
                .needsClearance(true)
                .addGuardrails(Plans.harm().withFailureLimits(new FailureLimits(0, 3, 2).withInARow(0, 1)))
                .build();
        String text = golden("rollout-plan-1-cleared.json");
        assertEquals(plan, CODEC.read(text, RolloutPlan.class).orThrow());
        assertEquals(text, CODEC.write(plan));
        EventLog log = new EventLog(
                "avt",
                List.of(
                        new RolloutEvent.ClearanceReported(
                                Plans.START,
                                new GoLiveClearance(
                                        "1.0",
                                        List.of("acute"),
                                        List.of(
                                                new DecisionReason.OpenHazard("HZ1", "dcb0129", 4, "mandatory"),
                                                new DecisionReason.OpenHazard("HZ2", "dcb0129", null, null)),
                                        List.of(
                                                new DecisionReason.MissingApproval("acute", "Digital board"),
                                                new DecisionReason.MissingApproval("community", null))),
                                "cso",
                                "hazard log read"),
                        new RolloutEvent.ClearanceReported(
                                Plans.START.plusSeconds(1),
                                new GoLiveClearance("1.1", List.of("acute", "community"), List.of(), List.of()),
                                "cso",
                                "all is settled")));
        String events = golden("rollout-log-1-cleared.json");
        assertEquals(log, CODEC.read(events, EventLog.class).orThrow());
        assertEquals(events, CODEC.write(log));
    }

    @Test
    void a_log_of_version_1_with_every_kind_of_event() throws IOException {
        String text = golden("rollout-log-1.json");
        EventLog log = CODEC.read(text, EventLog.class).orThrow();
        assertEquals(everyKindOfEvent(), log);
        assertEquals(text, CODEC.write(log));
        assertEquals(
                Sets.difference(Set.of(EventKind.values()), Set.of(EventKind.CLEARANCE_REPORTED)),
                log.events().stream().map(RolloutEvent::kind).collect(Collectors.toSet()));
        assertEquals(
                new RolloutPosition(RolloutPhase.ROLLING_BACK, 2),
                Rollout.replay(Plans.plan(), Plans.WHO, log).position());
    }
}
