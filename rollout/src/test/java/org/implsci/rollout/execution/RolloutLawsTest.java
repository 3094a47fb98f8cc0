package org.implsci.rollout.execution;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import java.util.SplittableRandom;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.implsci.core.json.JsonCodec;
import org.implsci.rollout.RandomRollout;
import org.implsci.rollout.Rollout;
import org.implsci.rollout.gate.Criterion;
import org.implsci.rollout.gate.CriterionMode;
import org.implsci.rollout.gate.CriterionStatus;
import org.implsci.rollout.gate.DecisionReason;
import org.implsci.rollout.gate.Gate;
import org.implsci.rollout.gate.GateDecision;
import org.implsci.rollout.gate.GateOutcome;
import org.implsci.rollout.gate.GoLiveClearance;
import org.implsci.rollout.measurement.Measurement;
import org.implsci.rollout.plan.Reversibility;
import org.implsci.rollout.plan.RolloutPlan;
import org.implsci.rollout.plan.Stage;
import org.implsci.rollout.plan.rollback.RollbackScope;
import org.implsci.rollout.strategy.ImplementationModel;
import org.junit.jupiter.api.Test;

/** What holds of every rollout, whatever its plan and whatever happens. The numbers are those of the specification. */
class RolloutLawsTest {
    private static final int TRIES = 300;
    private static final int LENGTH = 60;

    private static RolloutState fold(RolloutPlan plan, List<RolloutEvent> events) {
        return RolloutState.begin(plan, RandomRollout.WHO).afterAll(events);
    }

    private static List<RolloutPosition> standings(RolloutPlan plan, List<RolloutEvent> events) {
        return fold(plan, events).transitions().stream().map(Transition::to).toList();
    }

    private static Instant later(RolloutState state) {
        return state.at().orElse(org.implsci.rollout.Plans.START).plus(Duration.ofHours(1));
    }

    /** The logs are worth something only if they lead everywhere. */
    @Test
    void the_random_logs_reach_every_phase_and_every_refusal() {
        Map<RolloutPhase, Integer> phases = new EnumMap<>(RolloutPhase.class);
        Map<RefusalReason, Integer> refusals = new EnumMap<>(RefusalReason.class);
        for (long seed = 0; seed < 600; seed++) {
            RandomRollout rollout = new RandomRollout(seed, LENGTH);
            rollout.states.forEach(state -> phases.merge(state.phase(), 1, Integer::sum));
            RolloutState last = rollout.states.get(LENGTH);
            last.refusals().forEach(refusal -> refusals.merge(refusal.reason(), 1, Integer::sum));
            assertTrue(last.planFindings().isValid(), () -> last.planFindings().explain());
        }
        assertEquals(RolloutPhase.values().length - 1, phases.size(), () -> "not all but draft: " + phases);
        assertEquals(RefusalReason.values().length - 1, refusals.size(), () -> "not all but draft: " + refusals);
    }

    @Property(tries = TRIES)
    void law_1_replaying_gives_the_same_state_and_law_20_equal_plans_decide_equally(@ForAll long seed) {
        RandomRollout one = new RandomRollout(seed, LENGTH);
        RandomRollout other = new RandomRollout(seed, LENGTH);
        assertEquals(one.plan, other.plan);
        RolloutState state = Rollout.replay(one.plan, RandomRollout.WHO, new EventLog("random", one.events));
        assertEquals(state, Rollout.replay(other.plan, RandomRollout.WHO, new EventLog("random", one.events)));
        assertEquals(state.hashCode(), fold(other.plan, one.events).hashCode());
        assertEquals(state.explain(), fold(other.plan, one.events).explain());
    }

    @Property(tries = TRIES)
    void law_2_at_once_or_one_by_one_or_in_parts(@ForAll long seed) {
        RandomRollout rollout = new RandomRollout(seed, LENGTH);
        int cut = new SplittableRandom(seed).nextInt(LENGTH + 1);
        RolloutState all = fold(rollout.plan, rollout.events);
        assertEquals(rollout.states.get(LENGTH), all);
        RolloutState parts =
                fold(rollout.plan, rollout.events.subList(0, cut)).afterAll(rollout.events.subList(cut, LENGTH));
        assertEquals(all, parts);
    }

    @Property(tries = TRIES)
    void law_3_exposure_is_a_share_and_rises_only_by_going_on(@ForAll long seed) {
        RandomRollout rollout = new RandomRollout(seed, LENGTH);
        for (int index = 1; index < rollout.states.size(); index++) {
            RolloutState before = rollout.states.get(index - 1);
            RolloutState after = rollout.states.get(index);
            assertTrue(after.exposure() >= 0 && after.exposure() <= 1);
            if (after.exposure() > before.exposure()) {
                assertEquals(before.stagesLive() + 1, after.stagesLive());
                assertSame(RolloutPhase.LIVE, after.phase());
            }
        }
    }

    @Property(tries = TRIES)
    void law_4_nothing_goes_on_without_a_pass_of_all_that_counts_or_an_override(@ForAll long seed) {
        RandomRollout rollout = new RandomRollout(seed, LENGTH);
        for (Transition transition : rollout.states.get(LENGTH).transitions()) {
            boolean on = transition.to().stagesLive() > transition.from().stagesLive()
                    || transition.to().phase() == RolloutPhase.EMBEDDING;
            if (on && transition.event().kind() != EventKind.OVERRIDDEN) {
                GateDecision decision = Objects.requireNonNull(transition.decision());
                assertSame(GateOutcome.ADVANCE, decision.outcome());
                for (DecisionReason reason : decision.reasons()) {
                    if (reason instanceof DecisionReason.Measured measured) {
                        assertSame(CriterionStatus.PASS, measured.status());
                    } else {
                        assertTrue(((DecisionReason.GateApproval) reason).given());
                    }
                }
            }
        }
    }

    @Property(tries = TRIES)
    void law_4c_nothing_goes_on_past_an_open_hazard_or_what_is_not_known(@ForAll long seed) {
        RandomRollout rollout = new RandomRollout(seed, LENGTH);
        for (int index = 1; index < rollout.states.size(); index++) {
            RolloutState before = rollout.states.get(index - 1);
            RolloutState after = rollout.states.get(index);
            boolean on = after.stagesLive() > before.stagesLive() || after.phase() == RolloutPhase.SUSTAINED;
            boolean decided = after.overrides().size() == before.overrides().size();
            if (on && decided && !before.position().equals(after.position())) {
                before.clearance().ifPresent(known -> assertEquals(List.of(), known.openHazards()));
                if (before.plan().needsClearance()) {
                    GoLiveClearance known = before.clearance().orElseThrow();
                    if (after.stagesLive() > before.stagesLive()) {
                        assertTrue(known.adopters()
                                .containsAll(after.stage().orElseThrow().sites()));
                    }
                }
            }
        }
    }

    @Property(tries = TRIES)
    void law_8b_what_a_report_adds_never_improves_the_decision(@ForAll long seed) {
        RandomRollout rollout = new RandomRollout(seed, LENGTH);
        for (RolloutState state : rollout.states) {
            if (!state.possibleEvents().contains(EventKind.CLEARANCE_REPORTED)) {
                continue;
            }
            Instant at = later(state);
            GoLiveClearance clear = new GoLiveClearance("1", rollout.clearance().adopters(), List.of(), List.of());
            GoLiveClearance less = rollout.clearance();
            GoLiveClearance open =
                    new GoLiveClearance("1", clear.adopters(), less.openHazards(), less.missingApprovals());
            GateOutcome best = decided(state, clear, at);
            assertTrue(decided(state, open, at).compareTo(best) >= 0);
            RolloutState fewer = state.after(new RolloutEvent.ClearanceReported(
                    at, new GoLiveClearance("1", List.of(), List.of(), List.of()), "cso", "none looked at"));
            assertTrue(fewer.decision(at).outcome().compareTo(best) >= 0);
            if (!open.openHazards().isEmpty()) {
                assertTrue(decided(state, open, at).compareTo(GateOutcome.HOLD) >= 0);
            }
            if (!state.plan().needsClearance() && state.clearance().isEmpty()) {
                assertEquals(state.decision(at), state.after(report(at, clear)).decision(at));
            }
        }
    }

    private static RolloutEvent report(Instant at, GoLiveClearance clearance) {
        return new RolloutEvent.ClearanceReported(at, clearance, "cso", "looked");
    }

    private static GateOutcome decided(RolloutState state, GoLiveClearance clearance, Instant at) {
        return state.after(report(at, clearance)).decision(at).outcome();
    }

    @Property(tries = TRIES)
    void law_4b_an_override_stays_visible_for_ever(@ForAll long seed) {
        int seen = 0;
        for (RolloutState state : new RandomRollout(seed, LENGTH).states) {
            assertTrue(state.overrides().size() >= seen);
            seen = state.overrides().size();
            for (Transition override : state.overrides()) {
                assertNotNull(override.decision());
                assertTrue(state.explain()
                        .contains("overridden at " + override.event().at() + " by board: because"));
            }
        }
    }

    @Property(tries = TRIES)
    void law_5_a_failure_stays_until_the_evidence_starts_anew(@ForAll long seed) {
        RandomRollout rollout = new RandomRollout(seed, LENGTH);
        for (int index = 1; index < rollout.states.size(); index++) {
            RolloutState before = rollout.states.get(index - 1);
            RolloutState after = rollout.states.get(index);
            if (before.transitions().size() == after.transitions().size()) {
                for (Criterion criterion : rollout.plan.guardrails()) {
                    if (status(before, criterion) == CriterionStatus.FAIL) {
                        assertSame(CriterionStatus.FAIL, status(after, criterion));
                    }
                }
            }
        }
    }

    private static CriterionStatus status(RolloutState state, Criterion criterion) {
        return criterion.status(state.tally(criterion.id()).orElseThrow());
    }

    @Property(tries = TRIES)
    void law_6_what_is_only_observed_can_be_left_out(@ForAll long seed) {
        RandomRollout rollout = new RandomRollout(seed, LENGTH);
        RolloutPlan without = rollout.plan
                .withGuardrails(enforced(rollout.plan.guardrails()))
                .withStages(rollout.plan.stages().stream()
                        .map(stage -> stage.withEntryGate(enforced(stage.entryGate()))
                                .withExitGate(enforced(stage.exitGate())))
                        .toList());
        RolloutState all = fold(rollout.plan, rollout.events);
        RolloutState fewer = fold(without, rollout.events);
        assertEquals(all.position(), fewer.position());
        assertEquals(standings(rollout.plan, rollout.events), standings(without, rollout.events));
        assertEquals(
                all.decision(later(all)).reasons(), fewer.decision(later(all)).reasons());
    }

    private static List<Criterion> enforced(List<Criterion> criteria) {
        return criteria.stream().filter(Criterion::isEnforced).toList();
    }

    private static Gate enforced(Gate gate) {
        return new Gate(gate.id(), gate.decisionTask(), enforced(gate.criteria()), gate.approvers());
    }

    @Property(tries = TRIES)
    void law_7_the_order_of_criteria_and_of_simultaneous_observations_never_matters(@ForAll long seed) {
        RandomRollout rollout = new RandomRollout(seed, LENGTH);
        Random random = new Random(seed);
        RolloutPlan shuffled = rollout.plan
                .withGuardrails(shuffled(rollout.plan.guardrails(), random))
                .withStages(rollout.plan.stages().stream()
                        .map(stage -> stage.withExitGate(new Gate(
                                stage.exitGate().id(),
                                stage.exitGate().decisionTask(),
                                shuffled(stage.exitGate().criteria(), random),
                                stage.exitGate().approvers())))
                        .toList());
        RolloutState one = fold(rollout.plan, rollout.events);
        RolloutState other = fold(shuffled, rollout.events);
        assertEquals(one.transitions(), other.transitions());
        assertEquals(one.decision(later(one)), other.decision(later(one)));

        Instant now = later(one);
        List<RolloutEvent> together = new ArrayList<>();
        for (int measure = 0; measure < 4; measure++) {
            together.add(new RolloutEvent.Observed(now, "m" + measure, Measurement.of(random.nextInt(12), 50), null));
        }
        assertEquals(
                one.afterAll(together).decision(now),
                one.afterAll(shuffled(together, random)).decision(now));
    }

    /** A log has no order of sites: of many sites that report the same measure at one instant, none comes first. */
    @Property(tries = TRIES)
    void law_7b_the_order_of_sites_at_one_instant_never_matters(@ForAll long seed) {
        RandomRollout rollout = new RandomRollout(seed, LENGTH);
        Random random = new Random(seed);
        for (RolloutState state : rollout.states.subList(0, LENGTH / 2)) {
            RolloutState one = state;
            RolloutState other = state;
            Instant now = later(state);
            for (int round = 0; round < 3; round++) {
                now = now.plusSeconds(1);
                List<RolloutEvent> together = new ArrayList<>();
                for (Stage stage : rollout.plan.stages()) {
                    for (String site : stage.sites()) {
                        together.add(new RolloutEvent.Observed(
                                now, "m" + round % 2, Measurement.of(random.nextInt(12), 50), site));
                    }
                }
                one = one.afterAll(together);
                other = other.afterAll(shuffled(together, random));
            }
            assertEquals(one.decision(now), other.decision(now));
        }
    }

    private static <T> List<T> shuffled(List<T> list, Random random) {
        List<T> copy = new ArrayList<>(list);
        Collections.shuffle(copy, random);
        return copy;
    }

    @Property(tries = TRIES)
    void law_8_a_further_criterion_never_improves_what_is_decided_on_the_same_events(@ForAll long seed) {
        RandomRollout rollout = new RandomRollout(seed, LENGTH);
        List<RolloutEvent> seen = onlySeen(rollout);
        Criterion more = new org.implsci.rollout.gate.RandomGates(new SplittableRandom(seed))
                .criterion("more", "m0", CriterionMode.ENFORCED);
        List<Criterion> guardrails = new ArrayList<>(rollout.plan.guardrails());
        guardrails.add(more.withCritical(false).withOnFail(org.implsci.rollout.gate.FailureResponse.HOLD));
        assertNoBetter(rollout.plan, rollout.plan.withGuardrails(guardrails), seen);
    }

    @Property(tries = TRIES)
    void law_9_a_tighter_plan_never_improves_what_is_decided_on_the_same_events(@ForAll long seed) {
        RandomRollout rollout = new RandomRollout(seed, LENGTH);
        org.implsci.rollout.gate.RandomGates gates =
                new org.implsci.rollout.gate.RandomGates(new SplittableRandom(seed));
        RolloutPlan open = rollout.plan.withGuardrails(rollout.plan.guardrails().stream()
                .map(criterion -> criterion.withMostMeasurements(Optional.empty()))
                .toList());
        RolloutPlan tight = open.withGuardrails(
                open.guardrails().stream().map(gates::tightened).toList());
        assertNoBetter(open, tight, onlySeen(rollout));
    }

    /** A start against the gate, and then only what was seen: so both plans are asked in the same stage. */
    private static List<RolloutEvent> onlySeen(RandomRollout rollout) {
        List<RolloutEvent> events = new ArrayList<>();
        Instant start = org.implsci.rollout.Plans.START.minus(Duration.ofDays(1));
        events.add(new RolloutEvent.Overridden(start, "board", "to compare"));
        rollout.events.stream()
                .filter(event -> event.kind() == EventKind.OBSERVED || event.kind() == EventKind.APPROVED)
                .forEach(events::add);
        return events;
    }

    private static void assertNoBetter(RolloutPlan plan, RolloutPlan tighter, List<RolloutEvent> events) {
        for (int end = 1; end <= events.size(); end += 5) {
            RolloutState before = fold(plan, events.subList(0, end));
            RolloutState after = fold(tighter, events.subList(0, end));
            Instant now = later(before);
            assertTrue(
                    after.decision(now).outcome().compareTo(before.decision(now).outcome()) >= 0);
        }
    }

    @Property(tries = TRIES)
    void law_10_no_data_alone_never_goes_on_and_never_goes_back(@ForAll long seed) {
        RandomRollout rollout = new RandomRollout(seed, LENGTH);
        RolloutPlan noDeadlines = rollout.plan.withStages(rollout.plan.stages().stream()
                .map(stage -> stage.withDeadline(Optional.empty()))
                .toList());
        List<RolloutEvent> events = new ArrayList<>();
        Instant at = org.implsci.rollout.Plans.START;
        events.add(new RolloutEvent.Overridden(at, "board", "to see what happens without data"));
        for (int index = 0; index < LENGTH; index++) {
            at = at.plus(Duration.ofHours(7));
            events.add(
                    index % 5 == 4
                            ? new RolloutEvent.Evaluated(at)
                            : new RolloutEvent.Observed(at, "m" + index % 4, Measurement.absent(), null));
        }
        RolloutState state = fold(noDeadlines, events);
        assertEquals(1, state.stagesLive());
        assertTrue(state.phase() == RolloutPhase.LIVE || state.phase() == RolloutPhase.HELD);
    }

    /** Nor does the data of one site stand for another's. */
    @Property(tries = TRIES)
    void law_10b_nothing_goes_on_while_a_site_is_silent_that_the_whole_does_not_speak_for(@ForAll long seed) {
        RandomRollout rollout = new RandomRollout(seed, LENGTH);
        for (Transition transition : rollout.states.get(LENGTH).transitions()) {
            boolean on = transition.to().stagesLive() > transition.from().stagesLive()
                    || transition.to().phase() == RolloutPhase.EMBEDDING
                    || transition.to().phase() == RolloutPhase.SUSTAINED;
            if (on && transition.event().kind() != EventKind.OVERRIDDEN) {
                for (DecisionReason reason :
                        Objects.requireNonNull(transition.decision()).reasons()) {
                    if (reason instanceof DecisionReason.Measured measured) {
                        assertTrue(measured.tally().successes() > 0);
                        assertTrue(measured.tally().recent() > 0);
                    }
                }
            }
        }
    }

    @Property(tries = TRIES)
    void law_11_an_end_is_an_end(@ForAll long seed) {
        RandomRollout rollout = new RandomRollout(seed, LENGTH);
        boolean over = false;
        RolloutPosition end = null;
        for (RolloutState state : rollout.states) {
            if (over) {
                assertEquals(end, state.position());
                assertTrue(state.possibleEvents().isEmpty());
            }
            over = state.phase().isFinal();
            end = state.position();
        }
    }

    @Property(tries = TRIES)
    void law_12_what_can_be_taken_back_can_always_be_taken_back(@ForAll long seed) {
        for (RolloutState state : new RandomRollout(seed, LENGTH).states) {
            boolean runs = state.phase() == RolloutPhase.LIVE
                    || state.phase() == RolloutPhase.HELD
                    || state.phase() == RolloutPhase.CONTAINED
                    || state.phase() == RolloutPhase.EMBEDDING;
            boolean reversible = state.plan().stages().stream()
                    .limit(state.stagesLive())
                    .allMatch(stage -> stage.reversibility() instanceof Reversibility.Always);
            if (runs && reversible && state.isFallbackViable()) {
                RolloutState back = state.after(new RolloutEvent.RollbackOrdered(
                        later(state), new RollbackScope.Everything(), "board", "enough"));
                assertSame(RolloutPhase.ROLLING_BACK, back.phase());
                assertEquals(RolloutPhase.ROLLED_BACK, finished(back).phase());
                assertEquals(0, finished(back).exposure());
            }
        }
    }

    /** Reference 3.6: a rollback ends, or fails into contained; no phase but an end is without a way out. */
    @Property(tries = TRIES)
    void law_12b_no_phase_is_a_dead_end(@ForAll long seed) {
        for (RolloutState state : new RandomRollout(seed, LENGTH).states) {
            if (state.phase() == RolloutPhase.ROLLING_BACK) {
                Instant at = later(state);
                assertTrue(finished(state).phase() != RolloutPhase.ROLLING_BACK);
                for (String step : List.of("switch", "staff")) {
                    RolloutState failed = state.after(new RolloutEvent.StepFailed(at, step, "IT lead", "off again"));
                    assertSame(RolloutPhase.CONTAINED, failed.phase());
                }
            }
        }
    }

    private static RolloutState finished(RolloutState rollingBack) {
        Instant at = later(rollingBack);
        return rollingBack.afterAll(List.of(
                new RolloutEvent.StepVerified(at, "switch", "IT lead", "tested"),
                new RolloutEvent.StepVerified(at, "staff", "manager", "rota is full"),
                new RolloutEvent.DataReconciled(at, "letters", "records manager", "counted"),
                new RolloutEvent.RollbackVerified(at, "cso", "walked round")));
    }

    @Property(tries = TRIES)
    void law_13_exposed_are_just_the_sites_of_the_live_stages(@ForAll long seed) {
        for (RolloutState state : new RandomRollout(seed, LENGTH).states) {
            List<String> expected = state.plan().stages().subList(0, state.stagesLive()).stream()
                    .flatMap(stage -> stage.sites().stream())
                    .filter(site -> !state.withdrawnSites().contains(site))
                    .collect(Collectors.toList());
            assertEquals(expected, state.exposedSites());
        }
    }

    @Property(tries = TRIES)
    void law_13b_a_stage_without_a_site_is_not_live_but_by_override(@ForAll long seed) {
        RolloutState last = new RandomRollout(seed, LENGTH).states.get(LENGTH);
        for (RolloutState state : new RandomRollout(seed, LENGTH).states) {
            if (last.overrides().isEmpty() && state.stagesLive() > 0) {
                assertFalse(state.exposedSites().isEmpty(), state::explain);
            }
        }
    }

    @Property(tries = TRIES)
    void law_14_a_stage_that_cannot_be_taken_back_never_is(@ForAll long seed) {
        RandomRollout rollout = new RandomRollout(seed, LENGTH);
        for (int index = 1; index < rollout.states.size(); index++) {
            RolloutState before = rollout.states.get(index - 1);
            boolean fixed = before.stage()
                    .filter(stage -> stage.reversibility() instanceof Reversibility.Never)
                    .isPresent();
            if (fixed) {
                assertNotEquals(
                        GateOutcome.ROLL_BACK, before.decision(later(before)).outcome());
                assertTrue(rollout.states.get(index).stagesLive() >= before.stagesLive());
            }
        }
    }

    @Property(tries = TRIES)
    void law_15_to_hold_and_resume_changes_no_decision(@ForAll long seed) {
        for (RolloutState state : new RandomRollout(seed, LENGTH).states) {
            if (state.phase() == RolloutPhase.LIVE) {
                Instant at = later(state);
                RolloutState again = state.after(new RolloutEvent.Held(at, "board", "a pause"))
                        .after(new RolloutEvent.Resumed(at, "board", "over"));
                Instant then = at.plus(Duration.ofDays(1));
                assertEquals(state.decision(then), again.decision(then));
            }
        }
    }

    @Property(tries = TRIES)
    void law_16_after_the_deadline_nothing_just_goes_on(@ForAll long seed) {
        for (RolloutState state : new RandomRollout(seed, LENGTH).states) {
            boolean runs = state.phase() == RolloutPhase.LIVE || state.phase() == RolloutPhase.HELD;
            Optional<Duration> deadline = state.stage().flatMap(Stage::deadline);
            if (runs && deadline.isPresent()) {
                Instant after = later(state).plus(deadline.get());
                assertNotEquals(GateOutcome.CONTINUE, state.decision(after).outcome());
            }
        }
    }

    @Property(tries = TRIES)
    void law_17_and_18_what_is_late_or_twice_is_refused_and_changes_nothing_else(@ForAll long seed) {
        RandomRollout rollout = new RandomRollout(seed, LENGTH);
        RolloutState state = rollout.states.get(LENGTH);
        if (state.phase().isFinal() || state.at().isEmpty()) {
            return;
        }
        Instant now = later(state);
        RolloutState seen = state.after(new RolloutEvent.Observed(now, "m0", Measurement.of(1, 50), null));
        RolloutState late = seen.after(new RolloutEvent.Observed(now.minusNanos(1), "m1", Measurement.of(1, 50), null));
        RolloutState twice = seen.after(new RolloutEvent.Observed(now, "m0", Measurement.of(9, 50), null));
        RolloutState elsewhere = seen.after(new RolloutEvent.Observed(now, "m0", Measurement.of(9, 50), "site-0-0"));
        assertRefused(seen, late, RefusalReason.OUT_OF_ORDER);
        assertRefused(seen, twice, RefusalReason.DUPLICATE);
        assertEquals(
                state.withdrawnSites().contains("site-0-0"),
                seen.refusals().size() < elsewhere.refusals().size());
        assertFalse(late.refusalFindings().isValid());
    }

    private static void assertRefused(RolloutState before, RolloutState after, RefusalReason reason) {
        assertEquals(before.refusals().size() + 1, after.refusals().size());
        assertSame(reason, after.refusals().get(before.refusals().size()).reason());
        assertEquals(before.position(), after.position());
        assertEquals(before.at(), after.at());
        assertEquals(before.decision(later(before)), after.decision(later(before)));
    }

    @Property(tries = 300)
    void law_19_reading_back_a_plan_and_a_log_preserves_every_decision(@ForAll long seed) {
        RandomRollout rollout = new RandomRollout(seed, LENGTH);
        JsonCodec codec = JsonCodec.standard();
        String plan = codec.write(rollout.plan);
        String log = codec.write(new EventLog("random", rollout.events));
        RolloutPlan planRead = codec.read(plan, RolloutPlan.class).orThrow();
        EventLog logRead = codec.read(log, EventLog.class).orThrow();
        assertEquals(plan, codec.write(planRead));
        assertEquals(log, codec.write(logRead));
        assertEquals(rollout.states.get(LENGTH), Rollout.replay(planRead, RandomRollout.WHO, logRead));
    }

    @Property(tries = TRIES)
    void law_21_every_decision_says_why(@ForAll long seed) {
        for (RolloutState state : new RandomRollout(seed, LENGTH).states) {
            GateDecision decision = state.decision(later(state));
            assertFalse(decision.decidingReasons().isEmpty());
            decision.reasons().forEach(reason -> assertFalse(reason.about().isBlank()));
            assertTrue(state.toString().length() <= 80);
        }
    }

    @Property(tries = TRIES)
    void law_22_a_phased_plan_of_one_stage_is_the_big_bang(@ForAll long seed) {
        RandomRollout rollout = new RandomRollout(seed, LENGTH);
        RolloutPlan one = rollout.plan.withStages(rollout.plan.stages().get(0)).withModel(ImplementationModel.PHASED);
        List<RolloutEvent> events = rollout.events;
        RolloutState phased = fold(one, events);
        RolloutState atOnce = fold(one.withModel(ImplementationModel.BIG_BANG), events);
        assertEquals(phased.planFindings().isValid(), atOnce.planFindings().isValid());
        assertEquals(phased.transitions(), atOnce.transitions());
        assertEquals(phased.refusals(), atOnce.refusals());
    }
}
