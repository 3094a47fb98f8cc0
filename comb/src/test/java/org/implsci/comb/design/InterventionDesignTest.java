package org.implsci.comb.design;

import static org.implsci.comb.model.Component.PHYSICAL_OPPORTUNITY;
import static org.implsci.comb.model.Component.PSYCHOLOGICAL_CAPABILITY;
import static org.implsci.comb.model.Component.REFLECTIVE_MOTIVATION;
import static org.implsci.comb.wheel.InterventionFunction.COERCION;
import static org.implsci.comb.wheel.InterventionFunction.EDUCATION;
import static org.implsci.comb.wheel.InterventionFunction.ENABLEMENT;
import static org.implsci.comb.wheel.InterventionFunction.MODELLING;
import static org.implsci.comb.wheel.InterventionFunction.TRAINING;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.implsci.comb.Comb;
import org.implsci.comb.ValueContract;
import org.implsci.comb.diagnosis.BehaviouralDiagnosis;
import org.implsci.comb.diagnosis.BehaviouralDiagnosisTest;
import org.implsci.comb.diagnosis.DeficitRule;
import org.implsci.comb.diagnosis.DeterminantRating;
import org.implsci.comb.model.CombSources;
import org.implsci.comb.model.TdfDomain;
import org.implsci.comb.technique.BehaviourChangeTechnique;
import org.implsci.comb.wheel.BehaviourChangeWheel;
import org.implsci.comb.wheel.InterventionFunction;
import org.implsci.comb.wheel.PolicyCategory;
import org.implsci.comb.wheel.TdfRoute;
import org.implsci.core.finding.Finding;
import org.implsci.core.finding.Findings;
import org.implsci.core.finding.Severity;
import org.implsci.core.json.JsonCodec;
import org.implsci.core.source.Citation;
import org.junit.jupiter.api.Test;

class InterventionDesignTest {
    private static final BehaviourChangeWheel OWN_RULES =
            BehaviourChangeWheel.GUIDE_2014.rename("ours", "Rules of the trust", Citation.own(CombSources.GUIDE_2014));

    private static InterventionDesign design(Selection... selections) {
        return InterventionDesign.builder()
                .diagnosis(BehaviouralDiagnosisTest.diagnosis())
                .deficitRule(DeficitRule.BARRIERS)
                .wheel(BehaviourChangeWheel.GUIDE_2014)
                .route(TdfRoute.DIRECT)
                .addSelections(selections)
                .build();
    }

    private static Selection choice(Option option) {
        return Selection.of(option, "ward manager", "agreed with the team");
    }

    /** Code and place of each warning; notes left out. */
    private static String warnings(InterventionDesign design) {
        return Comb.warnings(design).warnings().stream()
                .map(finding -> finding.code() + " " + finding.pointer())
                .collect(Collectors.joining("; "));
    }

    @Test
    void aDesignIsAValue() {
        InterventionDesign design = design(choice(Option.of(TRAINING)).deliverBy("face to face"))
                .withAssessments(Apease.of(Option.of(TRAINING)).conclude(ApeaseVerdict.MEETS, ""));
        ValueContract.value(
                design,
                design(choice(Option.of(TRAINING)).deliverBy("face to face")).withAssessments(design.assessments()),
                design());
        ValueContract.json(design, InterventionDesign.class);
        ValueContract.json(design(), InterventionDesign.class);
        ValueContract.json(design.withWheel(OWN_RULES), InterventionDesign.class);
        ValueContract.value(
                design.selections().get(0),
                choice(Option.of(TRAINING)).deliverBy("face to face"),
                choice(Option.of(TRAINING)));
        ValueContract.json(design.selections().get(0), Selection.class);
        assertEquals("8 functions suggested, 1 options assessed, 1 chosen", design.toString());
    }

    @Test
    void aChoiceNeedsWhoAndWhy() {
        assertEquals(
                "text.blank /by; text.blank /reason; text.blank /delivery/0",
                ValueContract.refusal(() -> new Selection(Option.of(TRAINING), "", " ", List.of(""))));
    }

    @Test
    void theSameOptionTwiceIsRefused() {
        assertEquals(
                "list.duplicate /assessments/1; list.duplicate /selections/1",
                ValueContract.refusal(() -> InterventionDesign.builder()
                        .diagnosis(BehaviouralDiagnosisTest.diagnosis())
                        .deficitRule(DeficitRule.BARRIERS)
                        .wheel(BehaviourChangeWheel.GUIDE_2014)
                        .route(TdfRoute.DIRECT)
                        .addAssessments(Apease.of(Option.of(TRAINING)), Apease.of(Option.of(TRAINING)))
                        .addSelections(choice(Option.of(TRAINING)), choice(Option.of(TRAINING)))
                        .build()));
    }

    @Test
    void aFunctionOffTheMatrixIsAWarningThatNamesTheMissingCells() {
        InterventionDesign design = design(choice(Option.of(ENABLEMENT)), choice(Option.of(EDUCATION)));
        assertEquals("", warnings(design));
        InterventionDesign off =
                design(choice(Option.of(ENABLEMENT)), choice(Option.of(EDUCATION)), choice(Option.of(MODELLING)));
        assertEquals("comb.selection.function.off-matrix /selections/2/option/function", warnings(off));
        Finding finding = off.warnings().warnings().get(0);
        assertEquals(
                "O-Ph -> modelling, M-Re -> modelling", finding.parameters().get("missing"));
        assertEquals(Severity.WARNING, finding.severity());
        assertTrue(finding.explain().contains("source: Michie, Atkins and West 2014"), finding.explain());
        assertEquals(List.of(MODELLING), off.coverage().idle());
        assertTrue(off.warnings().isValid());
    }

    @Test
    void aChoiceForOneNeedIsComparedWithThatNeedAlone() {
        InterventionDesign design = design(
                choice(Option.of(ENABLEMENT).forNeed(PHYSICAL_OPPORTUNITY)),
                choice(Option.of(EDUCATION).forNeed(PHYSICAL_OPPORTUNITY)),
                choice(Option.of(TRAINING).forNeed(PSYCHOLOGICAL_CAPABILITY)));
        assertEquals(
                "comb.selection.function.off-matrix /selections/1/option/function;"
                        + " comb.selection.need /selections/2/option/need",
                warnings(design));
        assertEquals(
                "O-Ph -> education",
                design.warnings().warnings().get(0).parameters().get("missing"));
    }

    @Test
    void policiesAndTechniquesAreComparedWithTheFunctionThatTheyServe() {
        InterventionDesign design = design(
                choice(Option.of(ENABLEMENT)),
                choice(Option.of(EDUCATION)),
                choice(Option.of(ENABLEMENT, PolicyCategory.COMMUNICATION_MARKETING)),
                choice(Option.of(PolicyCategory.COMMUNICATION_MARKETING)),
                choice(Option.of(EDUCATION, BehaviourChangeTechnique.GRADED_TASKS)),
                choice(Option.of(TRAINING, BehaviourChangeTechnique.GRADED_TASKS)));
        assertEquals(
                "comb.selection.policy.off-matrix /selections/2/option/policy;"
                        + " comb.selection.technique.off-matrix /selections/4/option/technique;"
                        + " comb.selection.function.absent /selections/5/option/function",
                warnings(design));
        assertEquals(
                List.of("enablement -> communication-marketing", "education -> 8.7"),
                design.warnings().warnings().subList(0, 2).stream()
                        .map(finding -> finding.parameters().get("missing"))
                        .toList());
        assertEquals(List.of(PolicyCategory.COMMUNICATION_MARKETING), design.selectedPolicies());
        assertEquals(List.of(BehaviourChangeTechnique.GRADED_TASKS), design.selectedTechniques());
    }

    @Test
    void aPolicyWithoutAnyFunctionServesNothing() {
        assertEquals(
                "comb.selection.policy.off-matrix /selections/0/option/policy;"
                        + " comb.coverage.open /diagnosis/readings/0; comb.coverage.open /diagnosis/readings/1",
                warnings(design(choice(Option.of(PolicyCategory.LEGISLATION)))));
    }

    @Test
    void choosingAgainstOnesOwnVerdictIsAWarning() {
        InterventionDesign design = design(choice(Option.of(ENABLEMENT)), choice(Option.of(COERCION)))
                .withAssessments(
                        Apease.of(Option.of(ENABLEMENT)).conclude(ApeaseVerdict.MEETS, ""),
                        Apease.of(Option.of(COERCION)).conclude(ApeaseVerdict.DOES_NOT_MEET, "resented"));
        assertEquals("comb.selection.verdict /selections/1/option", warnings(design));
        assertEquals(
                Optional.of(Option.of(COERCION)),
                design.assessment(Option.of(COERCION)).map(Apease::option));
    }

    @Test
    void aChoiceWithoutAnAssessmentAndWhatIsNotKnownAreNotes() {
        Findings findings = design(choice(Option.of(ENABLEMENT)), choice(Option.of(EDUCATION)))
                .warnings();
        assertEquals(
                List.of(
                        "comb.selection.assessment.absent",
                        "comb.selection.assessment.absent",
                        "comb.coverage.unknown"),
                findings.all().stream().map(Finding::code).toList());
        assertTrue(findings.all().stream().allMatch(finding -> finding.severity() == Severity.INFO));
        assertEquals("M-Au, C-Ps", findings.all().get(2).found().orElseThrow());
    }

    @Test
    void thePictureMarksWhatPeopleChose() {
        InterventionDesign design = design(choice(Option.of(ENABLEMENT)));
        assertTrue(
                design.picture().description().contains("chosen functions: enablement"),
                design.picture().description());
        assertTrue(design.toSvg().contains(">chosen<"));
    }

    @Test
    void coverageSaysWhichDeficitNothingAddresses() {
        Coverage coverage = Comb.coverage(design(choice(Option.of(ENABLEMENT)), choice(Option.of(MODELLING))));
        assertEquals(List.of(ENABLEMENT), coverage.addressing(PHYSICAL_OPPORTUNITY));
        assertEquals(List.of(REFLECTIVE_MOTIVATION), coverage.open());
        assertEquals(List.of(MODELLING), coverage.idle());
        assertEquals("1 of 2 deficits covered, 1 functions without a deficit, 2 not known", coverage.toString());
        assertEquals(
                "\"covered\",\"O-Ph\",\"enablement\"|\"open\",\"M-Re\",|\"unknown\",\"M-Au\",|\"unknown\",\"C-Ps\","
                        + "|\"no-deficit\",,\"modelling\"",
                coverage.toData().toCsv().lines().skip(1).collect(Collectors.joining("|")));
        assertTrue(coverage.explain().contains("reflective motivation  none"), coverage.explain());
        assertTrue(coverage.explain().endsWith("possible deficits, not known: M-Au, C-Ps"), coverage.explain());
        ValueContract.value(
                coverage,
                design(choice(Option.of(ENABLEMENT)), choice(Option.of(MODELLING)))
                        .coverage(),
                design().coverage());
    }

    @Test
    void everyMinimalCoverLeavesNoDeficitOpen() {
        for (List<InterventionFunction> cover : design().candidates().covers().minimal()) {
            Selection[] chosen =
                    cover.stream().map(function -> choice(Option.of(function))).toArray(Selection[]::new);
            assertEquals(List.of(), design(chosen).coverage().open());
        }
    }

    @Test
    void aDomainThatTheRuleSetDoesNotKnowStaysOpen() {
        BehaviouralDiagnosis diagnosis =
                BehaviouralDiagnosisTest.diagnosis().withReadings(DeterminantRating.barrier(TdfDomain.GOALS));
        InterventionDesign design = design(choice(Option.of(EDUCATION)))
                .withDiagnosis(diagnosis)
                .withWheel(BehaviourChangeWheel.MICHIE_2011);
        assertEquals(
                "comb.selection.function.off-matrix /selections/0/option/function;"
                        + " comb.coverage.open /diagnosis/readings/0",
                warnings(design));
        assertEquals("", warnings(design.withRoute(TdfRoute.VIA_COMPONENTS)));
    }

    @Test
    void withoutADeficitThereIsNothingToChooseFor() {
        InterventionDesign design = design(
                        choice(Option.of(EDUCATION).forNeed(TdfDomain.GOALS)), choice(Option.of(TRAINING)))
                .withDiagnosis(BehaviouralDiagnosisTest.diagnosis().withReadings());
        assertEquals(
                "comb.selection.need /selections/0/option/need;"
                        + " comb.selection.function.off-matrix /selections/1/option/function",
                warnings(design));
    }

    @Test
    void assessmentsStandSideBySideWithoutATotal() {
        InterventionDesign design = design().withAssessments(
                        Apease.of(Option.of(TRAINING))
                                .rate(ApeaseCriterion.EQUITY, ApeaseLevel.HIGH, "for all grades")
                                .conclude(ApeaseVerdict.MEETS, ""),
                        Apease.of(Option.of(COERCION)));
        assertEquals(
                List.of(
                        "option",
                        "affordability",
                        "practicability",
                        "effectiveness",
                        "acceptability",
                        "side-effects",
                        "equity",
                        "verdict"),
                design.assessmentTable().header());
        assertEquals(
                List.of(
                        "training",
                        "not assessed",
                        "not assessed",
                        "not assessed",
                        "not assessed",
                        "not assessed",
                        "high",
                        "meets APEASE"),
                design.assessmentTable().rows().get(0));
        assertEquals("not assessed", design.assessmentTable().rows().get(1).get(7));
    }

    @Test
    void theFrontDoorReadsWhatItsTypesWrite() {
        InterventionDesign design = design(choice(Option.of(TRAINING)));
        assertEquals(design, Comb.readDesign(JsonCodec.standard().write(design)).orThrow());
        assertEquals(
                design.diagnosis(),
                Comb.readDiagnosis(JsonCodec.standard().write(design.diagnosis()))
                        .orThrow());
        assertEquals(
                OWN_RULES,
                Comb.readRuleSet(JsonCodec.standard().write(OWN_RULES)).orThrow());
        assertEquals(
                List.of(PHYSICAL_OPPORTUNITY),
                Comb.deficits(
                                Comb.diagnose(
                                        BehaviouralDiagnosisTest.behaviour(),
                                        DeterminantRating.barrier(PHYSICAL_OPPORTUNITY)),
                                DeficitRule.BARRIERS)
                        .present());
    }

    @Test
    void theLongFormGoesFromBehaviourToWarnings() {
        String text = design(choice(Option.of(MODELLING)))
                .withAssessments(Apease.of(Option.of(MODELLING))
                        .rate(ApeaseCriterion.EQUITY, ApeaseLevel.HIGH, "for all grades")
                        .conclude(ApeaseVerdict.MEETS, "on balance"))
                .explain();
        for (String part : List.of(
                "target behaviour",
                "deficits by the rule: every barrier",
                "for O-Ph, M-Re, by Behaviour Change Wheel",
                "modelling  not assessed   not assessed",
                "modelling, equity: high (for all grades)",
                "modelling, verdict: meets APEASE (on balance)",
                "chosen: modelling, by ward manager: agreed with the team",
                "0 of 2 deficits covered",
                "[comb.coverage.open]")) {
            assertTrue(text.contains(part), part);
        }
        assertTrue(design().explain().contains("comb.coverage.open"));
    }

    @Test
    void aDocumentNamesOneRuleSet() {
        String text = JsonCodec.standard().write(design());
        assertTrue(text.contains("\"ruleSet\": \"guide-2014\""));
        assertEquals(
                "term.unknown /ruleSet",
                ValueContract.refusal(text.replace("guide-2014", "cactis-2027"), InterventionDesign.class));
        assertEquals(
                "comb.rule-set.absent /ruleSet; list.duplicate /selections/1",
                ValueContract.refusal(
                        JsonCodec.standard()
                                .write(design(choice(Option.of(TRAINING)), choice(Option.of(COERCION))))
                                .replace("\"ruleSet\": \"guide-2014\",", "")
                                .replace("\"coercion\"", "\"training\""),
                        InterventionDesign.class));
        String custom = JsonCodec.standard().write(design().withWheel(OWN_RULES));
        assertEquals(
                "comb.rule-set.twice /ruleSet",
                ValueContract.refusal(
                        custom.replace("\"customRuleSet\":", "\"ruleSet\": \"guide-2014\", \"customRuleSet\":"),
                        InterventionDesign.class));
    }
}
