package org.implsci.rollout.execution;

import static org.implsci.rollout.Plans.START;
import static org.implsci.rollout.Plans.WHO;
import static org.implsci.rollout.Plans.plan;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.implsci.rollout.Rollout;
import org.implsci.rollout.gate.Criterion;
import org.implsci.rollout.gate.CriterionKind;
import org.implsci.rollout.gate.CriterionMode;
import org.implsci.rollout.gate.CriterionStatus;
import org.implsci.rollout.gate.CriterionTally;
import org.implsci.rollout.gate.DecisionReason;
import org.implsci.rollout.gate.MeasurementOutcome;
import org.implsci.rollout.gate.RandomGates;
import org.implsci.rollout.measurement.Measurement;
import org.implsci.rollout.plan.rollback.RollbackScope;
import org.jspecify.annotations.Nullable;

/** Evidence by site against the plainest reading of its rule: lists of measurements, one a site, counted anew each time. */
class SiteTalliesLawsTest {
    private static final List<String> SITES = List.of("acute", "community", "mental-health");

    private record Seen(@Nullable String site, Measurement measurement) {}

    private final List<Seen> seen = new ArrayList<>();

    /** What was read of a site and of the whole, in the order of the log. */
    private List<Measurement> of(String site) {
        return seen.stream()
                .filter(each -> each.site() == null || each.site().equals(site))
                .map(Seen::measurement)
                .toList();
    }

    private int count(Criterion criterion, MeasurementOutcome reading) {
        return (int) seen.stream()
                .filter(each -> criterion.threshold().read(each.measurement()) == reading)
                .count();
    }

    private CriterionStatus expected(Criterion criterion, List<String> sites) {
        CriterionStatus worst = CriterionStatus.PASS;
        for (String site : sites) {
            CriterionStatus status = criterion.status(CriterionTally.of(criterion.threshold(), of(site)));
            worst = status.compareTo(worst) > 0 ? status : worst;
        }
        int failures = count(criterion, MeasurementOutcome.FAILURE);
        if (failures > criterion.failureLimits().failures()) {
            return CriterionStatus.FAIL;
        }
        boolean many = failures + count(criterion, MeasurementOutcome.INCONCLUSIVE)
                > criterion.failureLimits().nonSuccesses();
        return many && worst.compareTo(CriterionStatus.INCONCLUSIVE) < 0 ? CriterionStatus.INCONCLUSIVE : worst;
    }

    @Property(tries = 500)
    void a_criterion_stands_as_the_worst_site_does_or_as_all_do_together(@ForAll long seed) {
        seen.clear();
        SplittableRandom random = new SplittableRandom(seed);
        RandomGates gates = new RandomGates(random);
        Criterion criterion =
                gates.criterion("harm", "missed-flags", CriterionMode.ENFORCED).withKind(CriterionKind.GUARDRAIL);
        RolloutState state = Rollout.begin(plan().withGuardrails(List.of(criterion)), WHO)
                .after(new RolloutEvent.Overridden(START, "board", "to stage one"))
                .after(new RolloutEvent.Overridden(START, "board", "to stage two"));
        assertEquals(SITES, state.exposedSites());
        Instant now = START;
        for (int round = random.nextInt(25); round > 0; round--) {
            now = now.plusSeconds(1);
            String site = random.nextInt(4) == 0 ? null : SITES.get(random.nextInt(SITES.size()));
            Seen next = new Seen(site, gates.measurement());
            seen.add(next);
            state = state.after(new RolloutEvent.Observed(now, "missed-flags", next.measurement(), site));
            assertStands(expected(criterion, SITES), state, now);
        }
        now = now.plusSeconds(1);
        state = state.afterAll(List.of(
                new RolloutEvent.RollbackOrdered(now, new RollbackScope.Site("community"), "board", "enough"),
                new RolloutEvent.StepVerified(now, "switch", "IT lead", "tested"),
                new RolloutEvent.StepVerified(now, "staff", "manager", "rota is full"),
                new RolloutEvent.DataReconciled(now, "letters", "records manager", "counted"),
                new RolloutEvent.RollbackVerified(now, "cso", "walked round")));
        seen.removeIf(each -> "community".equals(each.site()));
        assertEquals(List.of("acute", "mental-health"), state.exposedSites());
        assertStands(expected(criterion, state.exposedSites()), state, now);
    }

    private void assertStands(CriterionStatus expected, RolloutState state, Instant now) {
        DecisionReason.Measured reason = state.decision(now).reasons().stream()
                .filter(each -> each.about().equals("harm"))
                .map(DecisionReason.Measured.class::cast)
                .findFirst()
                .orElseThrow();
        assertEquals(expected, reason.status(), reason::sentence);
        long reported = state.exposedSites().stream()
                .filter(site -> seen.stream().anyMatch(each -> site.equals(each.site())))
                .count();
        assertEquals(reported, reason.coverage().reported());
        assertEquals(state.exposedSites().size(), reason.coverage().of());
        assertEquals(
                state.exposedSites().size() - reported,
                state.silentSites("harm").size());
        assertTrue(reason.sentence().startsWith("harm " + expected.label()));
        for (String site : state.exposedSites()) {
            CriterionTally own = CriterionTally.of(reason.criterion().threshold(), of(site));
            assertEquals(own, state.tally("harm", site).orElseThrow());
        }
    }
}
