package org.implsci.rollout.gate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import org.implsci.core.finding.InvalidInputException;
import org.junit.jupiter.api.Test;

/** A clearance with blank texts, repeated ids or nulls is refused. */
class GoLiveClearanceTest {
    @Test
    void what_cannot_be_read_is_refused() {
        DecisionReason.OpenHazard hazard = new DecisionReason.OpenHazard("h", "m", null, null);
        assertThrows(InvalidInputException.class, () -> new GoLiveClearance(" ", List.of(), List.of(), List.of()));
        assertThrows(
                InvalidInputException.class, () -> new GoLiveClearance("1", List.of("a", "a"), List.of(), List.of()));
        assertThrows(InvalidInputException.class, () -> new GoLiveClearance("1", List.of(" "), List.of(), List.of()));
        assertThrows(
                InvalidInputException.class,
                () -> new GoLiveClearance("1", List.of(), List.of(hazard, hazard), List.of()));
        assertThrows(InvalidInputException.class, () -> new DecisionReason.OpenHazard("", "m", 1, null));
        assertThrows(InvalidInputException.class, () -> new DecisionReason.MissingApproval("", null));
        assertThrows(InvalidInputException.class, () -> new DecisionReason.MissingApproval("a", " "));
    }

    @Test
    void a_null_list_is_refused_by_its_name() {
        NullPointerException refusal =
                assertThrows(NullPointerException.class, () -> new GoLiveClearance("1", null, List.of(), List.of()));
        assertEquals("adopters", refusal.getMessage());
        assertEquals(
                "hazardLog",
                assertThrows(
                                NullPointerException.class,
                                () -> new GoLiveClearance(null, List.of(), List.of(), List.of()))
                        .getMessage());
    }
}
