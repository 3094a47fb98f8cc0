package org.implsci.rollout.safety.hazard;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.implsci.core.finding.InvalidInputException;
import org.implsci.core.finding.Pointer;
import org.implsci.core.json.JsonCodec;
import org.implsci.core.json.ReadResult;
import org.implsci.core.text.TidyTable;
import org.implsci.rollout.Resources;
import org.implsci.rollout.Rollout;
import org.implsci.rollout.ValueContract;
import org.implsci.rollout.raci.RaciMatrix;
import org.implsci.rollout.safety.matrix.Acceptance;
import org.implsci.rollout.safety.matrix.RiskEstimate;
import org.implsci.rollout.safety.matrix.RiskMatrix;
import org.implsci.rollout.safety.matrix.RiskStep;
import org.junit.jupiter.api.Test;

class HazardLogTest {
    /** In the clinical matrix the low row is rated 1, 2, 2, 3, 4 and the very high row ends in 5. */
    private static final RiskEstimate FIVE = new RiskEstimate("very-high", "catastrophic");

    private static final RiskEstimate FOUR = new RiskEstimate("low", "catastrophic");
    private static final RiskEstimate THREE = new RiskEstimate("low", "major");
    private static final RiskEstimate TWO = new RiskEstimate("low", "significant");

    private static final Control PROVEN = Control.builder()
            .kind(ControlKind.DESIGN)
            .description("The draft cannot be filed before a clinician has signed it")
            .owner("Supplier")
            .evidence("Test report 12")
            .build();

    private static final Hazard HAZARD = Hazard.builder()
            .id("HZ1")
            .description("A wrong dose stands in the letter")
            .addCauses("The recogniser mishears a number")
            .addEffects("The patient takes too much")
            .initial(FOUR)
            .addControls(PROVEN)
            .residual(TWO)
            .build();

    private static final HazardApproval APPROVED = new HazardApproval("1.0", "CSO", LocalDate.of(2026, 3, 1));

    private static final HazardLog LOG = HazardLog.builder()
            .subject("Ambient voice technology")
            .version("1.0")
            .safetyOfficer("CSO")
            .matrix(RiskMatrix.CLINICAL)
            .addHazards(HAZARD)
            .addApprovals(APPROVED)
            .build();

    private static List<String> found(HazardLog log) {
        return Rollout.checkHazards(log).findings().all().stream()
                .map(finding -> finding.severity().code() + " " + finding.code() + " " + finding.pointer())
                .toList();
    }

    private static List<String> found(Hazard hazard) {
        return found(LOG.withHazards(hazard));
    }

    @Test
    void aControlledHazardInAnApprovedVersionIsClear() {
        assertEquals(List.of(), found(LOG));
        assertTrue(Rollout.checkHazards(LOG).isClear());
        assertEquals(List.of(), Rollout.checkHazards(LOG).blockingHazards());
        assertEquals(List.of(HAZARD), LOG.openHazards());
        assertEquals(
                "No hazard blocks go-live (1 in the log); version approved",
                Rollout.checkHazards(LOG).explain());
    }

    /** Very high and catastrophic is 5 in the published matrix, and blocks whatever the controls. */
    @Test
    void tidyRowsTellWhichHazardBlocksAndWhy() {
        Hazard worst = HAZARD.withId("HZ9").withInitial(FIVE).withResidual(FIVE);
        HazardReport report = Rollout.checkHazards(LOG.withHazards(HAZARD, worst));
        TidyTable data = report.toData();
        assertEquals(2, data.size());
        assertEquals("false", data.cell(0, "blocks_go_live").orElseThrow());
        assertEquals("true", data.cell(1, "blocks_go_live").orElseThrow());
        assertEquals("5", data.cell(1, "score").orElseThrow());
        assertEquals("unacceptable", data.cell(1, "acceptance").orElseThrow());
        assertEquals("yes", report.toTable().rows().get(1).get(3));
        TidyTable log = report.log().toData();
        assertEquals("5", log.cell(1, "residual_score").orElseThrow());
        assertEquals("dcb0129-dcb0160", log.cell(1, "matrix").orElseThrow());
        assertEquals(2, report.log().toTable().rows().size());
    }

    @Test
    void fiveIsUnacceptableWhateverTheControls() {
        assertEquals(
                List.of("error hazard.rating.unacceptable /hazards/0/residual"),
                found(HAZARD.withInitial(FIVE).withResidual(FIVE).withJustification("We want it")));
    }

    @Test
    void fourBlocksUnlessThereAreControlsAndAllAreEvidenced() {
        Hazard four = HAZARD.withResidual(FOUR);
        assertEquals(List.of(), found(four));
        assertEquals(
                List.of(
                        "warning hazard.control.evidence.absent /hazards/0/controls/1",
                        "error hazard.control.unproven /hazards/0/residual"),
                found(four.withControls(PROVEN, PROVEN.withEvidence(Optional.empty()))));
        // No control at all is not "all controls evidenced".
        assertEquals(List.of("error hazard.control.absent /hazards/0/residual"), found(four.withControls(List.of())));
    }

    @Test
    void threeNeedsAJustification() {
        Hazard three = HAZARD.withResidual(THREE);
        assertEquals(List.of("error hazard.justification.absent /hazards/0/residual"), found(three));
        assertEquals(List.of(), found(three.withJustification("No better microphone is made")));
    }

    @Test
    void whatIsNotRatedIsNotHarmless() {
        Hazard bare = Hazard.of("HZ2", "Nobody knows yet");
        assertEquals(
                List.of(
                        "warning hazard.cause.absent /hazards/0/causes",
                        "warning hazard.effect.absent /hazards/0/effects",
                        "error hazard.initial.absent /hazards/0/initial"),
                found(bare));
        assertEquals(List.of(bare), Rollout.checkHazards(LOG.withHazards(bare)).blockingHazards());
        // Without a residual rating the initial one stands, even with controls.
        assertEquals(
                List.of(
                        "warning hazard.residual.absent /hazards/0/residual",
                        "error hazard.rating.unacceptable /hazards/0/initial"),
                found(HAZARD.withInitial(FIVE).withResidual(Optional.empty())));
    }

    @Test
    void theResidualRatingIsNotHigherAndNotLowerWithoutAReason() {
        assertEquals(
                List.of(
                        "error hazard.residual.higher /hazards/0/residual",
                        "error hazard.justification.absent /hazards/0/residual"),
                found(HAZARD.withInitial(TWO).withResidual(THREE)));
        assertEquals(
                List.of(
                        "warning hazard.residual.unexplained /hazards/0/residual",
                        "error hazard.control.absent /hazards/0/initial"),
                found(HAZARD.withControls(List.of())));
    }

    /** What nobody has shown to work lowers no rating: an unacceptable hazard stays in the way. */
    @Test
    void onlyControlsWithEvidenceLowerARating() {
        Hazard claimed = HAZARD.withInitial(FIVE).withResidual(new RiskEstimate("very-low", "minor"));
        Control leaflet = claimed.controls().get(0).withEvidence(Optional.empty());
        for (Hazard hazard : List.of(
                claimed.withControls(List.of()),
                claimed.withControls(leaflet),
                claimed.withControls(claimed.controls().get(0), leaflet))) {
            HazardReport report = Rollout.checkHazards(LOG.withHazards(hazard));
            assertEquals(List.of(hazard), report.blockingHazards());
            assertEquals(5, report.currentRating(hazard).orElseThrow().score());
        }
        HazardReport shown = Rollout.checkHazards(LOG.withHazards(claimed));
        assertEquals(List.of(), shown.blockingHazards());
        assertEquals(1, shown.currentRating(claimed).orElseThrow().score());
    }

    @Test
    void closingAHazardDoesNotMakeItAcceptable() {
        Hazard closed = HAZARD.withInitial(FIVE).withResidual(FIVE).withStatus(HazardStatus.CLOSED);
        assertEquals(
                List.of(
                        "error hazard.rating.unacceptable /hazards/0/residual",
                        "warning hazard.status.closed /hazards/0/status"),
                found(closed));
        HazardLog log = LOG.withHazards(closed);
        assertEquals(List.of(), log.openHazards());
        assertEquals(List.of(closed), Rollout.checkHazards(log).blockingHazards());
        assertEquals(List.of(), found(HAZARD.withStatus(HazardStatus.CLOSED)));
    }

    @Test
    void everyVersionIsApprovedByTheSafetyOfficer() {
        assertEquals(List.of("error hazardlog.approval.absent /approvals"), found(LOG.withApprovals(List.of())));
        assertFalse(LOG.withVersion("1.1").isApproved());
        assertFalse(LOG.withSafetyOfficer("CCIO").isApproved());
        HazardReport report = Rollout.checkHazards(LOG.withVersion("1.1"));
        assertFalse(report.isClear());
        assertEquals(List.of(), report.blockingHazards());
        assertEquals("No hazard blocks go-live (1 in the log); version not approved", report.toString());
        assertTrue(report.explain().contains("1.0, CSO, 2026-03-01"), report.explain());
    }

    @Test
    void anEmptyLogDoesNotSayThatThereIsNoHazard() {
        assertEquals(List.of("warning hazardlog.hazard.absent /hazards"), found(LOG.withHazards(List.of())));
    }

    @Test
    void aMatrixThatDoesNotSayWhatItsBandsAskForClearsNothing() {
        HazardLog log = LOG.withHazards(List.of())
                .withMatrix(RiskMatrix.NHS_5X5)
                .withHazards(HAZARD.withInitial(new RiskEstimate("1", "1")).withResidual(Optional.empty()));
        assertEquals(
                List.of(
                        "warning hazard.residual.absent /hazards/0/residual",
                        "error hazard.acceptance.unknown /hazards/0/initial"),
                found(log));
        RiskMatrix ours = RiskMatrix.NHS_5X5.withAcceptance("ours", "low", Acceptance.ACCEPTABLE);
        assertTrue(Rollout.checkHazards(log.withMatrix(ours)).isClear());
        ValueContract.ofJson(HazardLog.class, List.of(log, log.withMatrix(ours)));
    }

    @Test
    void aGateHearsWhatStandsInTheWayAtItsOwnPlace() {
        Pointer gate = Pointer.ROOT.at("stages").at(0).at("entryGate");
        HazardReport report =
                Rollout.checkHazards(LOG.withHazards(Hazard.of("HZ2", "x")).withApprovals(List.of()));
        assertEquals(
                List.of("hazard.initial.absent", "hazardlog.approval.absent"),
                report.findingsAt(gate).all().stream()
                        .map(finding -> finding.code())
                        .toList());
        assertTrue(report.findingsAt(gate).all().stream()
                .allMatch(finding -> finding.pointer().equals(gate)));
        assertTrue(Rollout.checkHazards(LOG).findingsAt(gate).isEmpty());
    }

    @Test
    void ownersAndApproversArePartiesOfTheMatrix() {
        RaciMatrix avt =
                Rollout.readRaci(Resources.text("raci-avt-rollout.json")).orThrow();
        assertTrue(LOG.findings(avt).isEmpty());
        HazardLog lost = LOG.withSafetyOfficer("Safety")
                .withHazards(HAZARD.withControls(PROVEN.withOwner("Nobody"), PROVEN.withOwner(Optional.empty())))
                .withApprovals(new HazardApproval("1.0", "Somebody", APPROVED.date()));
        assertEquals(
                List.of("/safetyOfficer", "/hazards/0/controls/0/owner", "/approvals/0/approver"),
                lost.findings(avt).all().stream()
                        .map(finding -> finding.pointer().text())
                        .toList());
    }

    @Test
    void logsThatCannotBeReadAreRefusedWithAllFaults() {
        InvalidInputException refusal = assertThrows(
                InvalidInputException.class,
                () -> LOG.withHazards(
                        HAZARD.withInitial(new RiskEstimate("often", "minor")),
                        HAZARD.withResidual(new RiskEstimate("low", "bad"))));
        assertEquals(
                List.of(
                        "list.duplicate /hazards/1",
                        "term.unknown /hazards/0/initial/likelihood",
                        "term.unknown /hazards/1/residual/severity"),
                refusal.findings().all().stream()
                        .map(finding -> finding.code() + " " + finding.pointer())
                        .toList());
        assertThrows(InvalidInputException.class, () -> LOG.withVersion(" "));
        assertThrows(InvalidInputException.class, () -> HAZARD.withCauses(" "));
        assertThrows(InvalidInputException.class, () -> HAZARD.withJustification(""));
        assertThrows(InvalidInputException.class, () -> PROVEN.withOwner(""));
        assertThrows(InvalidInputException.class, () -> new HazardApproval("", "", APPROVED.date()));
        String text = JsonCodec.standard().write(LOG);
        assertEquals(
                List.of("risk.matrix.absent /matrix"),
                faults(Rollout.readHazards(text.replace("dcb0129-dcb0160", "dcb0129"))));
        RiskMatrix ours = RiskMatrix.CLINICAL.withAcceptance("ours", "2", Acceptance.UNACCEPTABLE);
        String defined = JsonCodec.standard().write(LOG.withMatrix(ours));
        assertEquals(
                List.of("risk.matrix.other /matrixDefinition/id"),
                faults(Rollout.readHazards(defined.replace("\"matrix\": \"ours\"", "\"matrix\": \"theirs\""))));
    }

    private static List<String> faults(ReadResult<HazardLog> result) {
        return result.findings().all().stream()
                .map(finding -> finding.code() + " " + finding.pointer())
                .toList();
    }

    @Provide
    Arbitrary<Hazard> hazards() {
        RiskMatrix matrix = RiskMatrix.CLINICAL;
        Arbitrary<RiskEstimate> estimate = Combinators.combine(
                        Arbitraries.of(matrix.likelihoods()).map(RiskStep::code),
                        Arbitraries.of(matrix.severities()).map(RiskStep::code))
                .as(RiskEstimate::new);
        Arbitrary<Control> control =
                Arbitraries.of(PROVEN, PROVEN.withEvidence(Optional.empty()), PROVEN.withOwner(Optional.empty()));
        return Combinators.combine(
                        estimate.optional(),
                        estimate.optional(),
                        control.list().ofMaxSize(3),
                        Arbitraries.of(true, false),
                        Arbitraries.of(HazardStatus.class))
                .as((initial, residual, controls, justified, status) -> HAZARD.withInitial(initial)
                        .withResidual(residual)
                        .withControls(controls)
                        .withJustification(justified ? Optional.of("because") : Optional.empty())
                        .withStatus(status));
    }

    @Property
    void knowingLessOrTakingAwayEvidenceNeverClearsAHazard(@ForAll("hazards") Hazard hazard) {
        boolean blocks = blocks(hazard);
        if (blocks) {
            assertTrue(blocks(hazard.withJustification(Optional.empty())));
            assertTrue(blocks(hazard.withInitial(Optional.empty())));
            assertTrue(blocks(hazard.withControls(hazard.controls().stream()
                    .map(control -> control.withEvidence(Optional.empty()))
                    .toList())));
        }
        assertEquals(blocks, blocks(hazard.withStatus(HazardStatus.CLOSED)));
    }

    @Property
    void onlyRatingsUpToFourAreEverClear(@ForAll("hazards") Hazard hazard) {
        Optional<RiskEstimate> standing = hazard.residual().or(hazard::initial);
        if (!blocks(hazard)) {
            int score = RiskMatrix.CLINICAL.rate(standing.orElseThrow()).score();
            assertTrue(score < 5);
            assertTrue(score < 4 || !hazard.controls().isEmpty());
            assertTrue(score != 3 || hazard.justification().isPresent());
            assertTrue(hazard.initial().isPresent());
        }
    }

    @Property
    void oneHazardNeverHidesAnother(@ForAll("hazards") Hazard one, @ForAll("hazards") Hazard other) {
        HazardReport report = Rollout.checkHazards(LOG.withHazards(one, other.withId("HZ2")));
        assertEquals(
                (blocks(one) ? 1 : 0) + (blocks(other) ? 1 : 0),
                report.blockingHazards().size());
        assertEquals(report.blockingHazards().isEmpty(), report.isClear());
    }

    private static boolean blocks(Hazard hazard) {
        return !Rollout.checkHazards(LOG.withHazards(hazard)).isClear();
    }

    @Test
    void valuesKeepTheirContract() {
        List<HazardLog> logs =
                List.of(LOG, LOG.withHazards(List.of()).withApprovals(List.of()), LOG.withHazards(Hazard.of("a", "b")));
        ValueContract.ofValues(logs);
        ValueContract.ofJson(HazardLog.class, logs);
        ValueContract.ofValues(List.of(HAZARD, HAZARD.withResidual(THREE), Hazard.of("a", "b")));
        ValueContract.ofJson(Hazard.class, List.of(HAZARD, Hazard.of("a", "b")));
        ValueContract.ofValues(List.of(PROVEN, Control.of(ControlKind.TRAINING, "x")));
        ValueContract.ofJson(Control.class, List.of(PROVEN, Control.of(ControlKind.PROCESS, "x")));
        ValueContract.ofValues(List.of(APPROVED, new HazardApproval("1.1", "CSO", APPROVED.date())));
        ValueContract.ofValues(List.of(Rollout.checkHazards(LOG), Rollout.checkHazards(logs.get(1))));
        HazardReport report = Rollout.checkHazards(logs.get(2));
        assertEquals(report.findings(), ((HazardReport) ValueContract.serialised(report)).findings());
        assertEquals(logs.get(2), report.log());
        assertTrue(PROVEN.toString().startsWith("design: The draft cannot be filed"));
        assertEquals(HazardStatus.CLOSED, HazardStatus.VOCABULARY.parse("Closed"));
        assertEquals(ControlKind.DESIGN, ControlKind.VOCABULARY.parse("design"));
    }
}
