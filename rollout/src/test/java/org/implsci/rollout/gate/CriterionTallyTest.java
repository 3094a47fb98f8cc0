package org.implsci.rollout.gate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Duration;
import java.util.List;
import org.implsci.core.finding.Finding;
import org.implsci.core.finding.InvalidInputException;
import org.implsci.rollout.measurement.Measurement;
import org.junit.jupiter.api.Test;

/** Counts that cannot be are refused, all at once. */
class CriterionTallyTest {
    @Test
    void counts_that_cannot_be_are_refused() {
        InvalidInputException refusal = assertThrows(
                InvalidInputException.class,
                () -> new CriterionTally(0, 1, -1, 0, 0, 2, 0, 0, 1, 0, -1, null, null, null));
        assertEquals(
                List.of("/successRun", "/failures", "/nonSuccesses", "/recent"),
                refusal.findings().all().stream()
                        .map(Finding::pointer)
                        .map(Object::toString)
                        .toList());
    }

    @Test
    void more_reports_than_sites_are_refused() {
        assertThrows(InvalidInputException.class, () -> new SiteCoverage(2, 1, null));
        assertThrows(InvalidInputException.class, () -> new SiteCoverage(0, -1, null));
        assertThrows(InvalidInputException.class, () -> new SiteCoverage(0, 1, " "));
        assertEquals("1 of 1 site reported", new SiteCoverage(1, 1, "acute").toString());
    }

    @Test
    void a_counter_and_its_tally_have_the_same_counts_and_status() {
        Criterion criterion = Criterion.builder()
                .id("c")
                .measure("m")
                .threshold(Threshold.lower(2, 5))
                .build();
        CriterionTally.Counter counter = new CriterionTally.Counter(CriterionTally.NONE);
        for (double value : new double[] {1, 3, 9, 2, Double.NaN, 1, 1}) {
            counter.add(criterion.threshold(), Measurement.of(value));
            assertEquals(counts(counter), counts(counter.tally()));
            assertEquals(criterion.status(counter), criterion.status(counter.tally()));
        }
        assertEquals(List.of(4, 2, 1, 1, 2, 2, 6, 0, 6), counts(counter));
    }

    private static List<Integer> counts(CriterionCounts counts) {
        return List.of(
                counts.successes(),
                counts.successRun(),
                counts.failures(),
                counts.longestFailureRun(),
                counts.nonSuccesses(),
                counts.longestNonSuccessRun(),
                counts.counted(),
                counts.noDataRun(),
                counts.recent());
    }

    @Test
    void blank_and_null_parts_of_reasons_are_refused() {
        List<Runnable> blank = List.of(
                () -> new DecisionReason.GateApproval(" ", "board", true),
                () -> new DecisionReason.GateApproval("g", "", true),
                () -> new DecisionReason.TooEarly(" ", Duration.ZERO, Duration.ZERO),
                () -> new DecisionReason.TooLate(" ", Duration.ZERO, Duration.ZERO, FailureResponse.HOLD),
                () -> new DecisionReason.CannotGoBack("one", " "),
                () -> new DecisionReason.OpenHazard("h", "m", 1, " "),
                () -> new DecisionReason.NotCleared(" "),
                () -> new DecisionReason.NothingMeasured(""));
        blank.forEach(making -> assertThrows(InvalidInputException.class, making::run));
        NullPointerException refusal =
                assertThrows(NullPointerException.class, () -> new DecisionReason.GateApproval(null, "board", true));
        assertEquals("gate", refusal.getMessage());
    }
}
