package org.implsci.rollout.gate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import org.implsci.core.finding.Finding;
import org.implsci.core.finding.InvalidInputException;
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
}
