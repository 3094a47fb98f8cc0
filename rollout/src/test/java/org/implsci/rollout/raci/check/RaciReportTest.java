package org.implsci.rollout.raci.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
import org.implsci.core.finding.Finding;
import org.implsci.core.finding.Findings;
import org.implsci.core.finding.InvalidInputException;
import org.implsci.core.finding.Pointer;
import org.implsci.core.finding.Severity;
import org.implsci.core.source.Verification;
import org.implsci.rollout.Resources;
import org.implsci.rollout.Rollout;
import org.implsci.rollout.ValueContract;
import org.implsci.rollout.raci.Assignment;
import org.implsci.rollout.raci.Duty;
import org.implsci.rollout.raci.Grids;
import org.implsci.rollout.raci.Letter;
import org.implsci.rollout.raci.Party;
import org.implsci.rollout.raci.PartyKind;
import org.implsci.rollout.raci.RaciMatrix;
import org.implsci.rollout.raci.Scheme;
import org.implsci.rollout.raci.Task;
import org.implsci.rollout.raci.TaskKind;
import org.junit.jupiter.api.Test;

class RaciReportTest {
    private static final RaciPolicy PLAIN = RaciPolicy.plain();

    /** Rule, severity and place of what a policy finds, without the rules that are not the test's subject. */
    private static List<String> found(RaciMatrix matrix, RaciPolicy policy, RaciRule... rules) {
        return Rollout.checkMatrix(matrix, policy).findings().all().stream()
                .filter(finding -> List.of(rules)
                        .contains(RaciRule.VOCABULARY.parse(finding.parameters().get("rule"))))
                .map(finding -> finding.parameters().get("rule") + " "
                        + finding.severity().code() + " " + finding.code() + " " + finding.pointer())
                .toList();
    }

    @Test
    void anEmptyMatrixCanBeBuiltAndIsNotValid() {
        RaciReport report = Rollout.checkMatrix(RaciMatrix.of(Scheme.RACI), PLAIN);
        assertEquals(
                List.of("S1 error raci.tasks.absent /tasks", "S1 error raci.parties.absent /parties"),
                found(RaciMatrix.of(Scheme.RACI), PLAIN, RaciRule.values()));
        assertFalse(report.isValid());
        assertEquals(OptionalDouble.empty(), report.validity().value().value());
        assertEquals(OptionalDouble.empty(), report.clarity(task -> 1).value());
    }

    @Test
    void whatIsSaidNamesTheTaskThePartyAndTheLetter() {
        Letter checks = Letter.of("V", "verifies safety", Duty.CONSULTED, Scheme.RACI.citation())
                .withLeast(1);
        Scheme own = new Scheme(
                "own",
                "Own",
                ImmutableList.<Letter>builder()
                        .addAll(Scheme.RACI.letters())
                        .add(checks)
                        .build(),
                Scheme.RACI.citation());
        RaciMatrix matrix = RaciMatrix.of(own)
                .plus(Party.role("Board"))
                .plus(Party.role("Ward"))
                .plus(Task.of("t", "Train the ward", TaskKind.ACTIVITY))
                .plus(Task.of("u", "Stop", TaskKind.ACTIVITY))
                .assign("t", "Board", "A", "R")
                .assign("u", "Board", "A", "R");
        List<String> said = Rollout.checkMatrix(matrix, PLAIN).findings().all().stream()
                .map(Finding::sentence)
                .toList();
        assertTrue(
                said.contains(
                        "no party holds V (verifies safety) for \"Train the ward\": expected at least 1, but found 0"),
                said::toString);
        assertTrue(said.stream().anyMatch(line -> line.startsWith("Board takes part in every task")), said::toString);
        assertTrue(said.contains("Ward is neither responsible nor accountable for any task"), said::toString);
        assertTrue(said.contains("Ward has no letter in any task. Give it a part, or take it out"), said::toString);
    }

    @Test
    void aTaskNamedTwiceInOtherCaseIsWarnedOfInEveryLocale() {
        Locale machine = Locale.getDefault();
        try {
            for (Locale locale : List.of(Locale.UK, Locale.forLanguageTag("tr-TR"), Locale.forLanguageTag("lt"))) {
                Locale.setDefault(locale);
                RaciMatrix matrix = Grids.raci("A R C", "A R C", "A R C", "A R C", "A R C");
                List<Task> tasks = matrix.tasks();
                RaciMatrix named = matrix.withTasks(
                        tasks.get(0).withName("TRAIN IN \u00c9CHO"),
                        tasks.get(1).withName(" train\u00a0\tin   e\u0301cho "),
                        tasks.get(2).withName("tra\u0131n in \u00e9cho"),
                        tasks.get(3).withName("Stra\u00dfe"),
                        tasks.get(4).withName("STRASSE"));
                assertEquals(
                        List.of(
                                "S1 warning raci.task.name.duplicate /tasks/1/name",
                                "S1 warning raci.task.name.duplicate /tasks/2/name",
                                "S1 warning raci.task.name.duplicate /tasks/4/name"),
                        found(named, PLAIN, RaciRule.DUPLICATE_NAME),
                        locale.toString());
            }
        } finally {
            Locale.setDefault(machine);
        }
    }

    @Test
    void redundantLettersAreWarnedOfWithTheNormalForm() {
        RaciMatrix matrix = Grids.raci("ARC RI . CI AR");
        Findings redundant = Rollout.checkMatrix(matrix, PLAIN).findings(RaciRule.REDUNDANT_LETTER);
        assertEquals(
                List.of("A, R \"ARC\"", "R \"RI\"", "C \"CI\""),
                redundant.all().stream()
                        .map(finding -> finding.expected().orElseThrow() + " "
                                + finding.found().orElseThrow())
                        .toList());
        assertEquals(
                List.of(),
                Rollout.checkMatrix(matrix.normalised(), PLAIN)
                        .findings(RaciRule.REDUNDANT_LETTER)
                        .all());
    }

    @Test
    void nobodyAccountableOneAndSeveral() {
        assertEquals(
                List.of("H1 error raci.accountable.absent /tasks/0", "H2 error raci.accountable.several /tasks/2"),
                found(
                        Grids.raci("R C .", "A R .", "A AR ."),
                        PLAIN,
                        RaciRule.NOBODY_ACCOUNTABLE,
                        RaciRule.SEVERAL_ACCOUNTABLE));
        Finding several = Rollout.checkMatrix(Grids.raci("A AR C"), PLAIN)
                .findings(RaciRule.SEVERAL_ACCOUNTABLE)
                .all()
                .get(0);
        assertEquals("2: p0 (role), p1 (role)", several.found().orElseThrow());
    }

    @Test
    void nobodyResponsibleIsAnErrorUnlessWhoIsAccountableCounts() {
        RaciPolicy implied =
                RaciPolicy.builder().accountableImpliesResponsible(true).build();
        RaciMatrix matrix = Grids.raci("A C .", "A A .", ". C .");
        assertEquals(
                List.of(
                        "H3 error raci.responsible.absent /tasks/0",
                        "H3 error raci.responsible.absent /tasks/1",
                        "H3 error raci.responsible.absent /tasks/2"),
                found(matrix, PLAIN, RaciRule.NOBODY_RESPONSIBLE));
        assertEquals(
                List.of(
                        "H3 info raci.responsible.implied /tasks/0",
                        "H3 error raci.responsible.absent /tasks/1",
                        "H3 error raci.responsible.absent /tasks/2"),
                found(matrix, implied, RaciRule.NOBODY_RESPONSIBLE));
    }

    @Test
    void aCommitteeThatIsAccountableIsWarnedOf() {
        RaciMatrix matrix = Grids.raci("A R C");
        for (PartyKind kind : PartyKind.values()) {
            RaciMatrix held = matrix.withParties(
                    Party.of("p0", "Board", kind),
                    Party.of("p1", "Team", PartyKind.GROUP),
                    matrix.parties().get(2));
            assertEquals(
                    kind == PartyKind.GROUP ? List.of("H4 warning raci.accountable.group /tasks/0") : List.of(),
                    found(held, PLAIN, RaciRule.ACCOUNTABLE_GROUP));
        }
    }

    @Test
    void thresholdsAreTheCallersAndAreNotAskedUnlessSet() {
        RaciMatrix matrix = Grids.raci("AR R R C C I I I .");
        assertEquals(List.of(), found(matrix, PLAIN, RaciRule.MANY_RESPONSIBLE, RaciRule.MANY_CONSULTED_OR_INFORMED));
        assertEquals(
                List.of(
                        RaciRule.MANY_RESPONSIBLE,
                        RaciRule.MANY_CONSULTED_OR_INFORMED,
                        RaciRule.ACCOUNTABILITY_BOTTLENECK,
                        RaciRule.OVERLOADED_PARTY,
                        RaciRule.SINGLE_POINT_OF_FAILURE,
                        RaciRule.DUTIES_NOT_SEPARATED,
                        RaciRule.MISSING_PARTICIPATION,
                        RaciRule.MISSING_STAKEHOLDER,
                        RaciRule.INVALID_DECISION_ROW),
                Rollout.checkMatrix(matrix, PLAIN).notAsked());
        RaciPolicy exact = RaciPolicy.builder()
                .mostResponsible(3)
                .mostConsulted(2)
                .mostInformed(3)
                .build();
        assertEquals(List.of(), found(matrix, exact, RaciRule.MANY_RESPONSIBLE, RaciRule.MANY_CONSULTED_OR_INFORMED));
        RaciPolicy tight = RaciPolicy.builder()
                .mostResponsible(2)
                .mostConsulted(1)
                .mostInformed(2)
                .build();
        assertEquals(
                List.of(
                        "H5 warning raci.responsible.many /tasks/0",
                        "H6 warning raci.consulted.many /tasks/0",
                        "H6 warning raci.informed.many /tasks/0"),
                found(matrix, tight, RaciRule.MANY_RESPONSIBLE, RaciRule.MANY_CONSULTED_OR_INFORMED));
    }

    @Test
    void whenEverythingIsSetOnlyTheMapOfStakeholdersIsLeftToAsk() {
        RaciMatrix matrix = Grids.raci("A R");
        RaciPolicy all = RaciPolicy.builder()
                .mostResponsible(1)
                .mostConsulted(1)
                .mostInformed(1)
                .mostAccountableShare(1)
                .mostSoleResponsible(1)
                .addSeparations(new SeparationOfDuties("t0", "t1", Severity.ERROR))
                .addParticipations(RequiredParticipation.clinicalSafety("x", "p0"))
                .addRequiredRows(new RequiredRow("t0", "gate"))
                .build();
        // Without a capacity nobody can say who is overloaded.
        assertEquals(
                List.of(RaciRule.ACCOUNTABILITY_BOTTLENECK, RaciRule.OVERLOADED_PARTY, RaciRule.MISSING_STAKEHOLDER),
                Rollout.checkMatrix(matrix, all).notAsked());
        RaciMatrix capacities = matrix.withParties(
                matrix.parties().get(0).withCapacity(1), matrix.parties().get(1));
        assertEquals(
                List.of(RaciRule.MISSING_STAKEHOLDER),
                Rollout.checkMatrix(capacities, all).notAsked());
    }

    @Test
    void theBoundsOfASchemeAreAsked() {
        RaciMatrix matrix =
                Grids.matrix(Scheme.DACI, List.of(List.of("A", "D", "D", "."), List.of("A", ".", "C", "I")));
        assertEquals(
                List.of("H5 warning raci.responsible.many /tasks/0", "H3 error raci.responsible.absent /tasks/1"),
                found(matrix, PLAIN, RaciRule.MANY_RESPONSIBLE, RaciRule.NOBODY_RESPONSIBLE));
        Finding many = Rollout.checkMatrix(matrix, PLAIN)
                .findings(RaciRule.MANY_RESPONSIBLE)
                .all()
                .get(0);
        assertTrue(many.citations().stream().anyMatch(citation -> citation.verification() == Verification.UNCHECKED));
        Scheme verified = new Scheme(
                "raci-v",
                "RACI with two verifiers",
                ImmutableList.<Letter>builder()
                        .addAll(Scheme.RACI.letters())
                        .add(Letter.of("V", "verifier", Duty.SUPPORTING, Scheme.RACI.citation())
                                .withLeast(1)
                                .withMost(2))
                        .build(),
                Scheme.RACI.citation());
        RaciMatrix verifiers =
                Grids.matrix(verified, List.of(List.of("AR", ".", ".", ".", "I"), List.of("AR", "V", "V", "V", "I")));
        assertEquals(
                List.of("H3 error raci.letter.absent /tasks/0", "H6 warning raci.letter.many /tasks/1"),
                found(verifiers, PLAIN, RaciRule.NOBODY_RESPONSIBLE, RaciRule.MANY_CONSULTED_OR_INFORMED));
    }

    @Test
    void rowsWithoutTalkAndRowsWithEverybody() {
        assertEquals(
                List.of("H7 info raci.communication.absent /tasks/0", "H8 warning raci.row.full /tasks/2"),
                found(
                                Grids.raci("A R .", "A R I", "AR C I", "AR C ."),
                                PLAIN,
                                RaciRule.NOBODY_INFORMED,
                                RaciRule.EVERYBODY_INVOLVED)
                        .stream()
                        .filter(line -> !line.contains("/tasks/1"))
                        .toList());
        // One who is left out on purpose is not taking part; a matrix of one party or task has nothing to compare.
        assertEquals(
                List.of(),
                found(
                                Grids.matrix(Scheme.CAIRO, List.of(List.of("AR", "O"), List.of("AR", "C"))),
                                PLAIN,
                                RaciRule.EVERYBODY_INVOLVED,
                                RaciRule.ORPHAN_PARTY)
                        .stream()
                        .filter(line -> line.contains("/tasks/0") || line.contains("V1"))
                        .toList());
        assertEquals(
                List.of(), found(Grids.raci("AR"), PLAIN, RaciRule.EVERYBODY_INVOLVED, RaciRule.PARTY_IN_EVERY_TASK));
    }

    @Test
    void columnsOfOrphansIdlersAndThoseInEverything() {
        assertEquals(
                List.of(
                        "V3 warning raci.column.full /parties/0",
                        "V2 info raci.party.idle /parties/1",
                        "V1 warning raci.party.orphan /parties/2",
                        "V2 info raci.party.idle /parties/2"),
                found(
                        Grids.raci("AR C .", "AR . ."),
                        PLAIN,
                        RaciRule.ORPHAN_PARTY,
                        RaciRule.NO_DUTY_BEYOND_INFORMED,
                        RaciRule.PARTY_IN_EVERY_TASK));
    }

    @Test
    void loadIsComparedWithTheCapacityOfThePartyAndTheThresholds() {
        RaciMatrix matrix = Grids.raci("A R .", "A R .", "A R .", ". R A");
        RaciMatrix limited = matrix.withParties(
                Party.role("p0").withCapacity(2),
                Party.role("p1").withCapacity(3),
                Party.role("p2").withCapacity(1));
        assertEquals(
                List.of("V4 warning raci.party.bottleneck /parties/0", "V5 warning raci.party.overload /parties/1"),
                found(limited, PLAIN, RaciRule.ACCOUNTABILITY_BOTTLENECK, RaciRule.OVERLOADED_PARTY));
        // Three of four is exactly 0.75, which is not above it.
        assertEquals(
                List.of(),
                found(
                        matrix,
                        RaciPolicy.builder().mostAccountableShare(0.75).build(),
                        RaciRule.ACCOUNTABILITY_BOTTLENECK));
        assertEquals(
                List.of("V4 warning raci.party.bottleneck /parties/0"),
                found(
                        matrix,
                        RaciPolicy.builder().mostAccountableShare(0.74).build(),
                        RaciRule.ACCOUNTABILITY_BOTTLENECK));
        assertEquals(
                List.of("V6 warning raci.party.alone /parties/1"),
                found(matrix, RaciPolicy.builder().mostSoleResponsible(3).build(), RaciRule.SINGLE_POINT_OF_FAILURE));
        assertEquals(
                List.of(),
                found(matrix, RaciPolicy.builder().mostSoleResponsible(4).build(), RaciRule.SINGLE_POINT_OF_FAILURE));
    }

    @Test
    void whoDoesIsNotWhoApproves() {
        RaciMatrix matrix = Grids.raci("A R .", ". A R", "C . A");
        RaciPolicy pairs = RaciPolicy.builder()
                .addSeparations(
                        new SeparationOfDuties("t0", "t1", Severity.ERROR),
                        new SeparationOfDuties("t1", "t2", Severity.WARNING),
                        new SeparationOfDuties("t2", "t0", Severity.WARNING),
                        new SeparationOfDuties("t0", "gone", Severity.WARNING))
                .build();
        assertEquals(
                List.of(
                        "X1 error raci.duties.joined /tasks/1",
                        "X1 warning raci.duties.joined /tasks/2",
                        "X1 error raci.task.absent "),
                found(matrix, pairs, RaciRule.DUTIES_NOT_SEPARATED));
        // Where nobody is responsible, who is accountable may count as the one who does.
        RaciMatrix alone = Grids.raci("A .", "A R");
        RaciPolicy policy = RaciPolicy.builder()
                .addSeparations(new SeparationOfDuties("t0", "t1", Severity.ERROR))
                .build();
        assertEquals(List.of(), found(alone, policy, RaciRule.DUTIES_NOT_SEPARATED));
        assertEquals(
                List.of("X1 error raci.duties.joined /tasks/1"),
                found(alone, policy.withAccountableImpliesResponsible(true), RaciRule.DUTIES_NOT_SEPARATED));
    }

    @Test
    void whoMustTakePartIsMissed() {
        RaciMatrix avt =
                Rollout.readRaci(Resources.text("raci-avt-rollout.json")).orThrow();
        RaciPolicy policy = RaciPolicy.builder()
                .addParticipations(
                        RequiredParticipation.hazardLogApproval("hazard-log-approval", "CSO"),
                        RequiredParticipation.clinicalSafety("clinical-safety", "CSO"))
                .build();
        assertEquals(List.of(), found(avt, policy, RaciRule.MISSING_PARTICIPATION));
        assertEquals(
                List.of("X2 error raci.participation.absent /tasks/0"),
                found(avt.assign("approve-hazard-log", "CSO", "R"), policy, RaciRule.MISSING_PARTICIPATION));
        assertEquals(
                List.of("X2 error raci.participation.absent /tasks/2"),
                found(avt.assign("go-wave-1", "CSO", "I"), policy, RaciRule.MISSING_PARTICIPATION));
        assertEquals(
                List.of("X2 error raci.participation.absent /tasks/2"),
                found(avt.clear("go-wave-1", "CSO"), policy, RaciRule.MISSING_PARTICIPATION));
        RaciPolicy lost = RaciPolicy.builder()
                .addParticipations(
                        RequiredParticipation.clinicalSafety("clinical-safety", "nobody"),
                        RequiredParticipation.clinicalSafety("no-such-tag", "CSO"))
                .build();
        assertEquals(
                List.of("X2 error raci.party.absent ", "X2 warning raci.participation.task.absent "),
                found(avt, lost, RaciRule.MISSING_PARTICIPATION));
    }

    @Test
    void whatAPlanDependsOnNeedsAValidRow() {
        RaciMatrix matrix = Grids.raci("A R C", "A A R");
        RaciPolicy policy = RaciPolicy.builder()
                .addRequiredRows(
                        new RequiredRow("t0", "exit gate of stage 1"),
                        new RequiredRow("t1", "rollback trigger"),
                        new RequiredRow("t2", "escalation"))
                .build();
        assertEquals(
                List.of("X4 error raci.row.invalid /tasks/1", "X4 error raci.row.absent "),
                found(matrix, policy, RaciRule.INVALID_DECISION_ROW));
        RaciReport report = Rollout.checkMatrix(matrix, PLAIN);
        Pointer gate = Pointer.ROOT.at("stages").at(0).at("exitGate").at("decision");
        assertTrue(report.require(new RequiredRow("t0", "exit gate"), gate).isEmpty());
        Finding invalid =
                report.require(new RequiredRow("t1", "exit gate"), gate).all().get(0);
        assertEquals(gate, invalid.pointer());
        assertEquals("raci.accountable.several", invalid.found().orElseThrow());
        assertEquals(
                "raci.row.absent",
                report.require(new RequiredRow("t2", "exit gate"), gate)
                        .all()
                        .get(0)
                        .code());
    }

    @Test
    void accountabilityForTheWholeIsNotBlindToItsParts() {
        RaciMatrix matrix = Grids.raci("A R .", "C A R", ". A R", "R A .");
        List<Task> tasks = matrix.tasks();
        RaciMatrix whole = matrix.withTasks(
                tasks.get(0),
                tasks.get(1).withParent("t0"),
                tasks.get(2).withParent("t0"),
                tasks.get(3).withParent("t0"));
        assertEquals(
                List.of("X5 info raci.parent.blind /tasks/2/parent"),
                found(whole, PLAIN, RaciRule.BLIND_ACCOUNTABILITY));
    }

    @Test
    void rowsAreCleanWarnedOrBroken() {
        RaciMatrix matrix = Grids.raci("A R . .", "ARC C . .", "A A R .", "A R C .");
        RaciReport report = Rollout.checkMatrix(matrix, PLAIN);
        assertEquals(RowState.CLEAN, report.state("t0"));
        assertEquals(RowState.WARNED, report.state("t1"));
        assertEquals(RowState.BROKEN, report.state("t2"));
        assertEquals(new Share(3, 4), report.validity());
        // (1 + 1/2 + 0 + 1) / 4, and with twice the weight on the broken row 2.5 / 5.
        assertEquals(OptionalDouble.of(62.5), report.clarity(task -> 1).value());
        assertEquals(
                OptionalDouble.of(50),
                report.clarity(task -> task.id().equals("t2") ? 2 : 1).value());
        assertEquals(OptionalDouble.empty(), report.clarity(task -> 0).value());
        assertThrows(InvalidInputException.class, () -> report.clarity(task -> -1));
        assertThrows(InvalidInputException.class, () -> report.clarity(task -> Double.NaN));
        assertThrows(InvalidInputException.class, () -> report.state("gone"));
        assertEquals(
                "raci.accountable.several", report.row("t2").errors().get(0).code());
        assertEquals("RACI: 1 error, 4 warnings, 3 notes; valid rows 3/4 = 0.750", report.toString());
        assertTrue(report.explain().startsWith(report + "\n"));
        assertTrue(report.explain().endsWith("X4 decisions have a valid row"), report.explain());
    }

    @Test
    void aMatrixOfTenThousandTasksAndPartiesIsChecked() {
        int size = 10_000;
        RaciMatrix.Builder large = RaciMatrix.builder().scheme(Scheme.RACI);
        for (int index = 0; index < size; index++) {
            large.addTasks(Task.of("t" + index, "Task " + index, TaskKind.ACTIVITY));
            large.addParties(Party.role("p" + index));
            large.addAssignments(Assignment.of("t" + index, "p" + index, "A", "R"));
        }
        RaciReport report = Rollout.checkMatrix(large.build(), PLAIN);
        assertTrue(report.isValid());
        assertEquals(size, report.findings(RaciRule.NOBODY_INFORMED).all().size());
        assertEquals(size, report.findings().all().size());
        assertEquals(
                new Share(size, (long) size * size),
                Rollout.measureMatrix(report.matrix()).density());
    }

    @Test
    void policiesThatCannotBeMeantAreRefused() {
        assertThrows(InvalidInputException.class, () -> PLAIN.withMostResponsible(0));
        assertThrows(InvalidInputException.class, () -> PLAIN.withMostConsulted(-1));
        assertThrows(InvalidInputException.class, () -> PLAIN.withMostInformed(-1));
        assertThrows(InvalidInputException.class, () -> PLAIN.withMostSoleResponsible(-1));
        for (double share : List.of(0.0, -0.1, 1.1, Double.NaN)) {
            assertThrows(InvalidInputException.class, () -> PLAIN.withMostAccountableShare(share));
        }
        assertThrows(InvalidInputException.class, () -> new SeparationOfDuties("a", "a", Severity.ERROR));
        assertThrows(InvalidInputException.class, () -> new SeparationOfDuties("a", "b", Severity.INFO));
        assertThrows(InvalidInputException.class, () -> new SeparationOfDuties(" ", "b", Severity.ERROR));
        assertThrows(InvalidInputException.class, () -> new RequiredRow("a", " "));
        assertThrows(
                InvalidInputException.class,
                () -> new RequiredParticipation(
                        "x", "p", ImmutableSortedSet.of(), RaciRule.MISSING_PARTICIPATION.citation()));
    }

    @Test
    void valuesKeepTheirContract() {
        RaciPolicy full = RaciPolicy.builder()
                .accountableImpliesResponsible(true)
                .mostResponsible(3)
                .mostConsulted(4)
                .mostInformed(5)
                .mostAccountableShare(0.5)
                .mostSoleResponsible(2)
                .addSeparations(new SeparationOfDuties("a", "b", Severity.WARNING))
                .addParticipations(RequiredParticipation.clinicalSafety("safety", "CSO"))
                .addRequiredRows(new RequiredRow("a", "gate"))
                .build();
        List<RaciPolicy> policies = List.of(PLAIN, full, full.withMostInformed(6));
        ValueContract.ofValues(policies);
        ValueContract.ofJson(RaciPolicy.class, policies);
        assertEquals("RACI policy: 5 thresholds, 3 requirements", full.toString());
        RaciMatrix matrix = Grids.raci("A R");
        ValueContract.ofValues(List.of(
                Rollout.checkMatrix(matrix, PLAIN),
                Rollout.checkMatrix(matrix, full),
                Rollout.checkMatrix(Grids.raci("A C"), PLAIN)));
        RaciReport report = Rollout.checkMatrix(matrix, full);
        assertEquals(report.findings(), ((RaciReport) ValueContract.serialised(report)).findings());
        ValueContract.ofJson(Findings.class, List.of(report.findings()));
        assertEquals(matrix, report.matrix());
        assertEquals(full, report.policy());
    }

    @Test
    void everyRuleHasASourceAndEveryFindingItsRule() {
        for (RaciRule rule : RaciRule.values()) {
            assertTrue(rule.code().matches("[SHVX][1-8]"), rule.code());
            assertFalse(rule.label().isBlank());
            assertFalse(rule.citation().cite().isBlank());
        }
        assertEquals(RowState.WARNED.code(), RowState.WARNED.label());
    }
}
