package org.implsci.rollout.raci;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.implsci.core.finding.Finding;
import org.implsci.core.finding.Severity;
import org.implsci.rollout.Resources;
import org.implsci.rollout.Rollout;
import org.implsci.rollout.raci.check.Concentration;
import org.implsci.rollout.raci.check.RaciMetrics;
import org.implsci.rollout.raci.check.RaciPolicy;
import org.implsci.rollout.raci.check.RaciReport;
import org.implsci.rollout.raci.check.RaciRule;
import org.junit.jupiter.api.Test;

/** Fixture F2: an ambient voice technology rollout with five parties and five tasks. */
class AvtRolloutVectorTest {
    private static final double EIGHT_DIGITS = 5e-9;

    private final RaciMatrix matrix =
            Rollout.readRaci(Resources.text("raci-avt-rollout.json")).orThrow();
    private final Map<String, String> expected = Resources.pairs("raci-avt-rollout.csv");
    private final RaciMetrics metrics = Rollout.measureMatrix(matrix);

    @Test
    void densityIsAShareWithItsCounts() {
        assertEquals(
                expected.get("density"),
                metrics.density().part() + "/" + metrics.density().whole());
    }

    @Test
    void loadsAreCountedByColumnAndByRow() {
        assertEquals(
                expected.get("accountable"),
                joined(metrics.concentration(Duty.ACCOUNTABLE).tasks()));
        assertEquals(
                expected.get("responsible"),
                joined(metrics.concentration(Duty.RESPONSIBLE).tasks()));
        assertEquals(
                expected.get("alone"),
                joined(metrics.parties().stream()
                        .map(load -> load.soleResponsible())
                        .toList()));
        assertEquals(
                expected.get("communication"),
                joined(metrics.tasks().stream()
                        .map(load -> load.communication())
                        .toList()));
        assertEquals(2, metrics.mostSoleResponsible());
    }

    @Test
    void concentrationIsAsPublished() {
        Concentration accountable = metrics.concentration(Duty.ACCOUNTABLE);
        Concentration responsible = metrics.concentration(Duty.RESPONSIBLE);
        near("hhi.accountable", accountable.herfindahl().value().value().orElseThrow());
        near("hhi.responsible", responsible.herfindahl().value().value().orElseThrow());
        near(
                "largest-share.accountable",
                accountable.largestShare().value().value().orElseThrow());
        near("gini.accountable", accountable.gini().value().value().orElseThrow());
        near("gini.responsible", responsible.gini().value().value().orElseThrow());
    }

    @Test
    void itBreaksNoRuleButInvolvesManyInMuch() {
        RaciReport report = Rollout.checkMatrix(
                matrix, RaciPolicy.builder().mostSoleResponsible(1).build());
        assertTrue(report.isValid(), report::explain);
        assertEquals(expected.get("full-rows"), subjects(report, RaciRule.EVERYBODY_INVOLVED, "task"));
        assertEquals(expected.get("full-columns"), subjects(report, RaciRule.PARTY_IN_EVERY_TASK, "party"));
        assertEquals(expected.get("alone-above-1"), subjects(report, RaciRule.SINGLE_POINT_OF_FAILURE, "party"));
        assertEquals(
                List.of(),
                report.findings().all().stream()
                        .filter(finding -> finding.severity() != Severity.INFO)
                        .map(finding -> finding.parameters().get("rule"))
                        .filter(rule -> !List.of("H8", "V3", "V6").contains(rule))
                        .toList());
    }

    @Test
    void whoDecidesIsWhoIsAccountable() {
        assertEquals("CCIO", matrix.decider("go-wave-1").orElseThrow().id());
        assertEquals("CSO", matrix.decider("approve-hazard-log").orElseThrow().id());
        assertEquals("AR", matrix.cell("go-wave-1", "CCIO").orElseThrow().text());
    }

    @Test
    void theTableShowsItAsItWasWritten() {
        assertEquals("""
                Task                CSO  CCIO  ITLead  WardMgr  Supplier
                ------------------  ---  ----  ------  -------  --------
                Approve hazard log  A    C     R       I        R
                Train ward staff         A     I       R        C
                Go/no-go wave 1     C    AR    C       C        I
                Execute rollback    I    A     R       I        R
                Monitor incidents   A    I     C       R""", matrix.toTable().toText());
    }

    private void near(String figure, double found) {
        assertEquals(Double.parseDouble(expected.get(figure)), found, EIGHT_DIGITS, figure);
    }

    private static String joined(List<Integer> numbers) {
        return numbers.stream().map(String::valueOf).collect(Collectors.joining(" "));
    }

    private static String subjects(RaciReport report, RaciRule rule, String parameter) {
        return report.findings(rule).all().stream()
                .map(Finding::parameters)
                .map(parameters -> parameters.get(parameter))
                .collect(Collectors.joining(" "));
    }
}
