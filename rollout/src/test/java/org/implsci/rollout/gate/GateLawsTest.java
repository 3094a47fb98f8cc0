package org.implsci.rollout.gate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.SplittableRandom;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.implsci.core.text.TidyTable;
import org.implsci.rollout.measurement.Measurement;

/** What holds of every gate, whatever its criteria and whatever was measured. */
class GateLawsTest {
    private static final int TRIES = 4_000;

    private static Map<String, List<Measurement>> measured(RandomGates gates) {
        Map<String, List<Measurement>> measured = new LinkedHashMap<>();
        for (int measure = 0; measure < 3; measure++) {
            measured.put("m" + measure, gates.measurements(8));
        }
        return measured;
    }

    private static List<Criterion> criteria(SplittableRandom random, RandomGates gates) {
        List<Criterion> criteria = new ArrayList<>();
        criteria.add(gates.criterion("c0", "m0", CriterionMode.ENFORCED));
        for (int each = 1; each <= random.nextInt(4); each++) {
            criteria.add(gates.criterion("c" + each, "m" + random.nextInt(3), gates.mode()));
        }
        return criteria;
    }

    private static GateDecision decide(List<Criterion> criteria, Map<String, List<Measurement>> measured) {
        return new Gate("g", "t", criteria, List.of("board")).decide(measured, Set.of("board"));
    }

    @Property(tries = TRIES)
    void the_order_of_criteria_never_matters(@ForAll long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        RandomGates gates = new RandomGates(random);
        List<Criterion> criteria = criteria(random, gates);
        Map<String, List<Measurement>> measured = measured(gates);
        List<Criterion> shuffled = new ArrayList<>(criteria);
        Collections.shuffle(shuffled, new Random(seed));
        assertEquals(decide(criteria, measured), decide(shuffled, measured));
    }

    @Property(tries = TRIES)
    void adding_a_criterion_never_improves_the_decision(@ForAll long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        RandomGates gates = new RandomGates(random);
        List<Criterion> criteria = criteria(random, gates);
        Map<String, List<Measurement>> measured = measured(gates);
        List<Criterion> more = new ArrayList<>(criteria);
        more.add(gates.criterion("more", "m" + random.nextInt(3), gates.mode()));
        assertTrue(decide(more, measured)
                        .outcome()
                        .compareTo(decide(criteria, measured).outcome())
                >= 0);
    }

    @Property(tries = 20_000)
    void tightening_a_criterion_never_improves_the_decision(@ForAll long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        RandomGates gates = new RandomGates(random);
        List<Criterion> criteria = criteria(random, gates);
        Map<String, List<Measurement>> measured = measured(gates);
        // An end to the measurements tightens; the tightened criterion has none, so it is compared without.
        List<Criterion> open = new ArrayList<>();
        List<Criterion> tight = new ArrayList<>();
        for (Criterion criterion : criteria) {
            open.add(criterion.withMostMeasurements(java.util.Optional.empty()));
            tight.add(gates.tightened(criterion));
        }
        assertTrue(tight.get(0).threshold().isAtLeastAsStrictAs(open.get(0).threshold()));
        GateOutcome before = decide(open, measured).outcome();
        assertTrue(decide(tight, measured).outcome().compareTo(before) >= 0);
        assertTrue(decide(criteria, measured).outcome().compareTo(before) >= 0);
    }

    @Property(tries = TRIES)
    void a_lower_end_of_measurements_never_improves_the_decision(@ForAll long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        RandomGates gates = new RandomGates(random);
        Criterion open = gates.criterion("c", "m0", CriterionMode.ENFORCED).withMostMeasurements(20);
        Map<String, List<Measurement>> measured = measured(gates);
        GateOutcome before = decide(List.of(open), measured).outcome();
        GateOutcome after =
                decide(List.of(open.withMostMeasurements(4)), measured).outcome();
        assertTrue(after.compareTo(before) >= 0);
    }

    @Property(tries = TRIES)
    void a_failure_stays(@ForAll long seed) {
        RandomGates gates = new RandomGates(new SplittableRandom(seed));
        Criterion criterion = gates.criterion("c", "m", CriterionMode.ENFORCED);
        CriterionTally evidence = CriterionTally.NONE;
        boolean failed = false;
        for (Measurement measurement : gates.measurements(20)) {
            evidence = evidence.plus(criterion.threshold(), measurement);
            failed |= criterion.status(evidence) == CriterionStatus.FAIL;
            assertEquals(failed, criterion.status(evidence) == CriterionStatus.FAIL);
            assertEquals(failed, criterion.status(evidence.reviewed()) == CriterionStatus.FAIL);
        }
    }

    @Property(tries = TRIES)
    void what_is_only_observed_never_matters(@ForAll long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        RandomGates gates = new RandomGates(random);
        List<Criterion> criteria = criteria(random, gates);
        Map<String, List<Measurement>> measured = measured(gates);
        List<Criterion> enforced =
                criteria.stream().filter(Criterion::isEnforced).toList();
        assertEquals(
                decide(criteria, measured).reasons(), decide(enforced, measured).reasons());
    }

    @Property(tries = TRIES)
    void advancing_takes_a_pass_of_every_criterion_that_counts(@ForAll long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        RandomGates gates = new RandomGates(random);
        List<Criterion> criteria = criteria(random, gates);
        Map<String, List<Measurement>> measured = measured(gates);
        boolean allPass = criteria.stream()
                .filter(Criterion::isEnforced)
                .allMatch(criterion ->
                        criterion.status(CriterionTally.of(criterion.threshold(), measured.get(criterion.measure())))
                                == CriterionStatus.PASS);
        assertEquals(allPass, decide(criteria, measured).outcome() == GateOutcome.ADVANCE);
    }

    @Property(tries = TRIES)
    void no_data_alone_neither_advances_nor_goes_back(@ForAll long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        RandomGates gates = new RandomGates(random);
        List<Criterion> criteria = criteria(random, gates);
        List<Measurement> absent = Collections.nCopies(random.nextInt(9), Measurement.absent());
        GateOutcome outcome = decide(criteria, Map.of("m0", absent, "m1", absent, "m2", absent))
                .outcome();
        assertNotEquals(GateOutcome.ADVANCE, outcome);
        assertTrue(outcome.compareTo(GateOutcome.ROLL_BACK) < 0);
    }

    @Property(tries = TRIES)
    void every_decision_names_what_it_is_about(@ForAll long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        RandomGates gates = new RandomGates(random);
        GateDecision decision = decide(criteria(random, gates), measured(gates));
        assertFalse(decision.decidingReasons().isEmpty());
        for (DecisionReason reason : decision.decidingReasons()) {
            assertFalse(reason.about().isBlank());
            assertTrue(reason.sentence().contains(reason.about()));
            assertEquals(decision.outcome(), reason.asksFor());
        }
        assertTrue(decision.toString().length() <= 80);
    }

    @Property(tries = TRIES)
    void a_decision_has_a_tidy_row_for_each_reason(@ForAll long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        RandomGates gates = new RandomGates(random);
        GateDecision decision = decide(criteria(random, gates), measured(gates));
        TidyTable data = decision.toData();
        assertEquals(decision.reasons().size() + decision.observed().size(), data.size());
        assertEquals(data.size(), decision.toTable().rows().size());
        assertEquals(decision.outcome().code(), data.cell(0, "asks_for").orElseThrow());
        for (int row = 0; row < data.size(); row++) {
            boolean enforced = row < decision.reasons().size();
            assertEquals(Boolean.toString(enforced), data.cell(row, "enforced").orElseThrow());
        }
    }
}
