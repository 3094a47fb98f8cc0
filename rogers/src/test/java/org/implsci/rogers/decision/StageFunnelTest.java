package org.implsci.rogers.decision;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;
import org.implsci.core.finding.InvalidInputException;
import org.implsci.core.text.TidyTable;
import org.implsci.rogers.Rogers;
import org.junit.jupiter.api.Test;

/** Where people drop out of the innovation-decision process. */
class StageFunnelTest {
    @Test
    void theStageWithTheLargestShareOfLossIsFound() {
        StageFunnel funnel = Rogers.funnel(List.of(
                new UnitStage("a", DecisionStage.KNOWLEDGE, DecisionStatus.UNKNOWN),
                new UnitStage("b", DecisionStage.DECISION, DecisionStatus.REJECTED),
                new UnitStage("c", DecisionStage.DECISION, DecisionStatus.GOING_ON),
                new UnitStage("d", DecisionStage.IMPLEMENTATION, DecisionStatus.DISCONTINUED),
                new UnitStage("e", DecisionStage.CONFIRMATION, DecisionStatus.GOING_ON)));
        assertEquals(DecisionStage.IMPLEMENTATION, funnel.widestGap().orElseThrow());
        StageCount decision = funnel.stage(DecisionStage.DECISION);
        assertEquals(4, decision.reached());
        assertEquals(1, decision.out());
        assertEquals(1, decision.waiting());
        assertEquals(2, decision.passed());
        assertEquals(0.25, decision.dropOutShare().orElseThrow());
        assertEquals("Decision: reached 4, out 1, waiting 1, not known 0", decision.toString());
        assertEquals("5 units, most drop out at Implementation", funnel.toString());
        assertTrue(funnel.explain().contains("not checked at the source"));
    }

    @Test
    void nobodyOutIsNoGap() {
        StageFunnel funnel = new StageFunnel(List.of());
        assertTrue(funnel.widestGap().isEmpty());
        assertTrue(funnel.stage(DecisionStage.DECISION).dropOutShare().isEmpty());
        assertEquals("0 units, none dropped out", funnel.toString());
    }

    @Property
    void whoPassesAStageReachesTheNext(
            @ForAll List<DecisionStage> reached, @ForAll @Size(5) List<DecisionStatus> standings) {
        List<UnitStage> units = IntStream.range(0, reached.size())
                .mapToObj(i -> {
                    DecisionStatus standing = standings.get(i % 5);
                    return new UnitStage(
                            "u" + i,
                            reached.get(i),
                            standing == DecisionStatus.DISCONTINUED ? DecisionStatus.REJECTED : standing);
                })
                .toList();
        List<StageCount> stages = new StageFunnel(units).stages();
        assertEquals(units.size(), stages.get(0).reached());
        for (int index = 0; index + 1 < stages.size(); index++) {
            assertEquals(stages.get(index).passed(), stages.get(index + 1).reached());
        }
        assertEquals(0, stages.get(4).passed());
    }

    @Test
    void whatCannotBeIsRefused() {
        assertThrows(
                InvalidInputException.class,
                () -> new UnitStage("a", DecisionStage.PERSUASION, DecisionStatus.DISCONTINUED));
        UnitStage unit = new UnitStage("a", DecisionStage.PERSUASION, DecisionStatus.GOING_ON);
        assertThrows(InvalidInputException.class, () -> new StageFunnel(List.of(unit, unit)));
    }

    @Test
    void theDataHaveARowForEachStage() {
        StageFunnel funnel = new StageFunnel(List.of(
                new UnitStage("a", DecisionStage.KNOWLEDGE, DecisionStatus.REJECTED),
                new UnitStage("b", DecisionStage.PERSUASION, DecisionStatus.GOING_ON)));
        TidyTable data = funnel.toData();
        assertEquals(5, data.size());
        assertEquals("knowledge", data.cell(0, "stage").orElseThrow());
        assertEquals("2", data.cell(0, "reached").orElseThrow());
        assertEquals("0.5", data.cell(0, "drop_out_share").orElseThrow());
        assertTrue(data.cell(4, "drop_out_share").isEmpty(), "no unit reached the last stage");
    }

    @Test
    void equalUnitsMakeEqualFunnels() {
        UnitStage unit = new UnitStage("a", DecisionStage.PERSUASION, DecisionStatus.GOING_ON);
        StageFunnel funnel = new StageFunnel(List.of(unit));
        assertEquals(funnel, Rogers.funnel(List.of(unit)));
        assertEquals(funnel.hashCode(), Rogers.funnel(List.of(unit)).hashCode());
        assertNotEquals(funnel, new StageFunnel(List.of()));
        assertEquals(List.of(unit), funnel.units());
        assertEquals(
                "units",
                assertThrows(NullPointerException.class, () -> new StageFunnel(null))
                        .getMessage());
    }
}
