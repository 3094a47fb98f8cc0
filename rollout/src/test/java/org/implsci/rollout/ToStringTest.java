package org.implsci.rollout;

import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.collect.ImmutableSortedSet;
import java.time.LocalDate;
import java.util.List;
import org.implsci.core.finding.Severity;
import org.implsci.rollout.governance.ApprovalStep;
import org.implsci.rollout.governance.GovernancePathway;
import org.implsci.rollout.governance.LeadTime;
import org.implsci.rollout.raci.Assignment;
import org.implsci.rollout.raci.Duty;
import org.implsci.rollout.raci.Letter;
import org.implsci.rollout.raci.Party;
import org.implsci.rollout.raci.PartyKind;
import org.implsci.rollout.raci.RaciMatrix;
import org.implsci.rollout.raci.Scheme;
import org.implsci.rollout.raci.Task;
import org.implsci.rollout.raci.TaskKind;
import org.implsci.rollout.raci.check.RaciPolicy;
import org.implsci.rollout.raci.check.RequiredParticipation;
import org.implsci.rollout.raci.check.RequiredRow;
import org.implsci.rollout.raci.check.SeparationOfDuties;
import org.implsci.rollout.safety.hazard.Control;
import org.implsci.rollout.safety.hazard.ControlKind;
import org.implsci.rollout.safety.hazard.Hazard;
import org.implsci.rollout.safety.hazard.HazardApproval;
import org.implsci.rollout.safety.hazard.HazardLog;
import org.implsci.rollout.safety.matrix.Acceptance;
import org.implsci.rollout.safety.matrix.RiskBand;
import org.implsci.rollout.safety.matrix.RiskEstimate;
import org.implsci.rollout.safety.matrix.RiskMatrix;
import org.implsci.rollout.safety.matrix.RiskRating;
import org.implsci.rollout.safety.matrix.RiskStep;
import org.implsci.rollout.stakeholder.Engagement;
import org.implsci.rollout.stakeholder.EngagementFrequency;
import org.implsci.rollout.stakeholder.Stakeholder;
import org.implsci.rollout.stakeholder.StakeholderCategory;
import org.implsci.rollout.stakeholder.StakeholderMap;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What a console shows of a value is one line of at most 80 characters, however long the names in it. */
class ToStringTest {
    private static final String LONG = "word ".repeat(200);

    static List<Object> values() {
        Task task = Task.of(LONG, LONG, TaskKind.DELIVERABLE);
        Party party = Party.of(LONG, LONG, PartyKind.ORGANISATION);
        Scheme scheme = new Scheme(
                LONG,
                LONG,
                List.of(Letter.of("ACCOUNT1", LONG, Duty.ACCOUNTABLE, Scheme.RACI.citation())),
                Scheme.RACI.citation());
        RaciMatrix matrix = RaciMatrix.of(scheme).plus(task).plus(party).assign(LONG, LONG, "ACCOUNT1");
        RiskMatrix risks = RiskMatrix.CLINICAL.withLabel(LONG);
        RiskEstimate estimate = new RiskEstimate(LONG, LONG);
        RiskBand band = new RiskBand(LONG, LONG, 1, 1, Acceptance.WITH_JUSTIFICATION);
        Stakeholder everybody = Stakeholder.of(LONG, LONG, StakeholderCategory.values());
        return List.of(
                task,
                party,
                scheme,
                scheme.letters().get(0),
                matrix,
                matrix.row(LONG).get(0),
                Assignment.of(LONG, LONG, "A"),
                Rollout.compareMatrices(matrix, matrix.clear(LONG, LONG)),
                Rollout.compareMatrices(matrix, matrix.clear(LONG, LONG))
                        .cells()
                        .get(0),
                Rollout.measureMatrix(matrix),
                Rollout.measureMatrix(matrix).parties().get(0),
                Rollout.measureMatrix(matrix).tasks().get(0),
                Rollout.measureMatrix(matrix).concentration(Duty.ACCOUNTABLE),
                Rollout.checkMatrix(matrix, RaciPolicy.plain()),
                new SeparationOfDuties(LONG, LONG + "2", Severity.WARNING),
                new RequiredParticipation(LONG, LONG, ImmutableSortedSet.of(Duty.ACCOUNTABLE), Scheme.RACI.citation()),
                new RequiredRow(LONG, LONG),
                risks,
                estimate,
                band,
                new RiskStep(LONG, LONG, LONG),
                new RiskRating(LONG, estimate, 1, band),
                Control.of(ControlKind.TRAINING, LONG),
                Hazard.of(LONG, LONG),
                new HazardApproval(LONG, LONG, LocalDate.of(2026, 1, 1)),
                HazardLog.builder()
                        .subject(LONG)
                        .version(LONG)
                        .safetyOfficer(LONG)
                        .matrix(risks)
                        .build(),
                ApprovalStep.by(LONG),
                new Engagement(LONG, EngagementFrequency.FORTNIGHTLY),
                new GovernancePathway(LONG, List.of()),
                new LeadTime(Integer.MAX_VALUE, 1000),
                everybody,
                StakeholderMap.of(LONG, everybody));
    }

    @ParameterizedTest
    @MethodSource("values")
    void itFitsOneLine(Object value) {
        assertTrue(value.toString().length() <= 80, value.toString().length() + ": " + value);
        assertTrue(value.toString().lines().count() == 1, value::toString);
    }
}
