package org.implsci.rollout.readiness;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.implsci.core.finding.Finding;
import org.implsci.core.finding.Findings;
import org.implsci.core.finding.InvalidInputException;
import org.implsci.core.json.JsonCodec;
import org.implsci.rollout.Resources;
import org.implsci.rollout.governance.information.AccessTable;
import org.implsci.rollout.governance.information.InformationApproval;
import org.implsci.rollout.governance.information.InformationGovernance;
import org.implsci.rollout.strategy.tradeoff.Balance;
import org.implsci.rollout.strategy.tradeoff.Disruption;
import org.implsci.rollout.strategy.tradeoff.EndStateMethod;
import org.implsci.rollout.strategy.tradeoff.InnovationKind;
import org.implsci.rollout.strategy.tradeoff.InnovationProfile;
import org.implsci.rollout.strategy.tradeoff.Tension;
import org.implsci.rollout.strategy.tradeoff.TensionPosition;
import org.implsci.rollout.strategy.tradeoff.TransitionSupport;
import org.junit.jupiter.api.Test;

class ChoiceAndGovernanceTest {
    private static List<String> codes(Findings findings) {
        return findings.all().stream().map(Finding::code).toList();
    }

    @Test
    void allNineTensionsWantAStandAndAPoleWantsAReason() {
        String golden = Resources.text("balance-1.json");
        Balance balance = JsonCodec.standard().read(golden, Balance.class).orThrow();
        assertEquals(golden, JsonCodec.standard().write(balance));
        assertEquals(9, Tension.values().length);
        assertEquals(7, balance.findings().all().size());
        assertEquals("2 of 9 tensions positioned", balance.toString());
        assertEquals(9, balance.toTable().rows().size());
        List<Balance.Position> all = new ArrayList<>();
        for (Tension tension : Tension.values()) {
            all.add(new Balance.Position(tension, TensionPosition.BALANCED, ""));
        }
        assertTrue(new Balance(all).findings().isEmpty());
        all.set(4, new Balance.Position(all.get(4).tension(), TensionPosition.FIRST_EXTREME, " "));
        assertEquals(List.of("readiness.tension.extreme"), codes(new Balance(all).findings()));
        all.set(3, all.get(4));
        assertThrows(InvalidInputException.class, () -> new Balance(all));
    }

    private static InnovationProfile innovation(
            Disruption disruption, Set<TransitionSupport> supports, EndStateMethod... methods) {
        return new InnovationProfile(Set.of(InnovationKind.DIGITAL), disruption, supports, Set.of(methods));
    }

    @Test
    void disruptionWantsSupportAndMoreThanRefinement() {
        assertTrue(innovation(Disruption.NONE, Set.of(), EndStateMethod.LEAN)
                .findings()
                .isEmpty());
        assertEquals(
                List.of("readiness.support.absent", "readiness.method.incremental"),
                codes(innovation(Disruption.HIGH, Set.of(), EndStateMethod.LEAN, EndStateMethod.IHI)
                        .findings()));
        assertEquals(
                List.of("readiness.support.dual-running"),
                codes(innovation(
                                Disruption.HIGH,
                                Set.of(TransitionSupport.TRAINING),
                                EndStateMethod.LEAN,
                                EndStateMethod.CO_DESIGN)
                        .findings()));
        assertEquals(
                List.of("readiness.disruption.unknown", "readiness.method.absent"),
                codes(innovation(null, Set.of()).findings()));
        InnovationProfile several = new InnovationProfile(
                Set.of(InnovationKind.CARE_MODEL, InnovationKind.DIGITAL), Disruption.SOME, Set.of(), Set.of());
        assertTrue(several.isCombinatorial());
        assertEquals(List.of(InnovationKind.DIGITAL, InnovationKind.CARE_MODEL), List.copyOf(several.kinds()));
        assertEquals(
                List.of(EndStateMethod.LEAN, EndStateMethod.QUALITY_IMPROVEMENT, EndStateMethod.IHI),
                EndStateMethod.VOCABULARY.terms().stream()
                        .filter(EndStateMethod::isIncremental)
                        .toList());
    }

    private static final String GOLDEN = Resources.text("information-governance-1.json");
    private static final InformationGovernance GOVERNANCE =
            JsonCodec.standard().read(GOLDEN, InformationGovernance.class).orThrow();

    @Test
    void everyApprovalForTheStartIsThereBeforeIt() {
        assertEquals(GOLDEN, JsonCodec.standard().write(GOVERNANCE));
        assertEquals(
                List.of("readiness.approval.absent", "readiness.approval.holder", "readiness.access.gap"),
                codes(GOVERNANCE.findings()));
        assertTrue(GOVERNANCE.findings().isValid(), "what monitoring needs is a warning");
        assertEquals(0, GOVERNANCE.measurement().value().orElseThrow());
        InformationApproval late = new InformationApproval(
                "dpia",
                "impact assessment",
                InformationApproval.ApprovalKind.APPROVAL,
                InformationApproval.Need.START,
                "records",
                LocalDate.of(2026, 1, 6));
        InformationGovernance tooLate =
                new InformationGovernance(GOVERNANCE.goLive(), List.of(late), GOVERNANCE.access());
        assertEquals(1, tooLate.findings().errors().size());
        assertEquals(1, tooLate.measurement().value().orElseThrow());
        InformationGovernance nothing = new InformationGovernance(null, List.of(), null);
        assertEquals(List.of("readiness.approvals.none", "readiness.access.absent"), codes(nothing.findings()));
        assertTrue(nothing.measurement().value().isEmpty(), "nothing listed is not nothing outstanding");
        assertThrows(InvalidInputException.class, () -> new InformationGovernance(null, List.of(late, late), null));
    }

    @Test
    void aRoleSeesWhatWasDecidedAndAGapIsNothing() {
        AccessTable access = GOVERNANCE.access();
        assertTrue(access.maySee("district nurse", "hospital", 2));
        assertTrue(!access.maySee("district nurse", "hospital", 3));
        assertTrue(!access.maySee("administrator", "hospital", 1), "nobody decided");
        assertTrue(!access.maySee("surgeon", "hospital", 1));
        assertTrue(access.toTable().toText().contains("?"));
        assertEquals(
                List.of("readiness.access.beyond", "readiness.access.below"),
                codes(access.compare(List.of(
                        new AccessTable.AccessCell("administrator", "hospital", 1),
                        new AccessTable.AccessCell("district nurse", "summary", 3),
                        new AccessTable.AccessCell("district nurse", "hospital", 0)))));
        InvalidInputException refused = assertThrows(
                InvalidInputException.class,
                () -> new AccessTable(
                        List.of("nurse"),
                        List.of(new AccessTable.DataKind("summary", 3)),
                        List.of(
                                new AccessTable.AccessCell("nurse", "summary", 4),
                                new AccessTable.AccessCell("doctor", "summry", 1))));
        assertEquals(
                List.of("/cells/0/tier", "/cells/1/role", "/cells/1/kind"),
                refused.findings().all().stream()
                        .map(finding -> finding.pointer().toString())
                        .toList());
    }

    @Property(tries = 300)
    @Label("a role never sees more than its tier, sees every tier below it, and granting just the table finds nothing")
    void tiers(@ForAll @Size(6) List<@IntRange(min = -1, max = 3) Integer> tiers) {
        List<String> roles = List.of("a", "b", "c");
        List<AccessTable.DataKind> kinds = List.of(new AccessTable.DataKind("x", 3), new AccessTable.DataKind("y", 3));
        List<AccessTable.AccessCell> cells = new ArrayList<>();
        for (int index = 0; index < 6; index++) {
            if (tiers.get(index) >= 0) {
                cells.add(new AccessTable.AccessCell(
                        roles.get(index / 2), kinds.get(index % 2).name(), tiers.get(index)));
            }
        }
        AccessTable table = new AccessTable(roles, kinds, cells);
        for (int index = 0; index < 6; index++) {
            for (int tier = 0; tier <= 4; tier++) {
                assertEquals(
                        tier >= 1 && tier <= tiers.get(index),
                        table.maySee(roles.get(index / 2), kinds.get(index % 2).name(), tier));
            }
        }
        assertTrue(table.compare(cells).isEmpty());
        assertEquals(6 - cells.size(), table.findings().all().size());
    }
}
