package org.implsci.comb.design;

import static org.implsci.comb.wheel.BehaviourChangeWheel.GUIDE_2014;
import static org.implsci.comb.wheel.InterventionFunction.PERSUASION;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.implsci.comb.Comb;
import org.implsci.comb.Published;
import org.implsci.comb.diagnosis.BehaviouralDiagnosisTest;
import org.implsci.comb.diagnosis.DeficitRule;
import org.implsci.comb.model.Component;
import org.implsci.comb.model.Linkage;
import org.implsci.comb.model.TdfDomain;
import org.implsci.comb.technique.BehaviourChangeTechnique;
import org.implsci.comb.technique.TechniqueTable;
import org.implsci.comb.wheel.InterventionFunction;
import org.implsci.comb.wheel.PolicyCandidate;
import org.implsci.comb.wheel.PolicyCategory;
import org.implsci.comb.wheel.TdfRoute;
import org.implsci.core.answer.Answer;
import org.implsci.core.answer.Tally;
import org.implsci.core.finding.Finding;
import org.implsci.core.json.JsonCodec;
import org.implsci.core.source.Verification;
import org.implsci.core.term.Term;
import org.implsci.core.text.Decimals;
import org.junit.jupiter.api.Test;

/** Interventions that others designed with the wheel, end to end as far as their papers were read. */
class PublishedCasesTest {
    private static final Linkage<TdfDomain, InterventionFunction> DOMAINS = GUIDE_2014.domains();

    private static InterventionDesign mabweazara() {
        return JsonCodec.standard()
                .read(Published.text("w1-mabweazara-2019.json"), InterventionDesign.class)
                .orThrow();
    }

    @Test
    void mabweazaraCouldChooseAmongAllNineFunctions() {
        assertEquals(
                List.of(InterventionFunction.values()),
                GUIDE_2014.candidates(List.of(Component.values()), TdfRoute.DIRECT).functions().stream()
                        .map(candidate -> candidate.function())
                        .toList());
        assertEquals(9, mabweazara().candidates().functions().size());
        assertEquals(
                List.of(Component.AUTOMATIC_MOTIVATION), mabweazara().deficits().unknown());
    }

    @Test
    void mabweazaraChoseFromWhatMetApeaseAndLeftOnePassOut() {
        InterventionDesign design = mabweazara();
        Set<InterventionFunction> met = new HashSet<>();
        design.assessments().stream()
                .filter(apease -> apease.verdict().equals(Answer.given(ApeaseVerdict.MEETS)))
                .forEach(apease -> met.add(apease.option().function().orElseThrow()));
        assertTrue(met.containsAll(design.selectedFunctions()));
        met.removeAll(design.selectedFunctions());
        assertEquals(Set.of(PERSUASION), met);
    }

    @Test
    void mabweazaraAddressesEveryDeficitWithoutLeavingTheMatrix() {
        InterventionDesign design = mabweazara();
        assertEquals(
                "5 of 5 deficits covered, 0 functions without a deficit, 1 not known",
                design.coverage().toString());
        assertEquals(List.of(), design.warnings().warnings());
    }

    @Test
    void serviceProvisionIsTheOnlyPolicyThatSupportsAllFiveFunctionsOfMabweazara() {
        List<InterventionFunction> chosen = mabweazara().selectedFunctions();
        assertEquals(5, chosen.size());
        List<PolicyCategory> common = Comb.policies(chosen, GUIDE_2014).stream()
                .filter(candidate -> candidate.functions().containsAll(chosen))
                .map(PolicyCandidate::policy)
                .toList();
        assertEquals(List.of(PolicyCategory.SERVICE_PROVISION), common);
        assertEquals(common, mabweazara().selectedPolicies());
        assertEquals(List.of(common), Comb.policyCovers(chosen, GUIDE_2014).smallest());
    }

    @Test
    void reidServesComponentsByFunctionsThatTheWheelLinksWithThem() {
        Published.rows("w2-reid-2022.csv").forEach(row -> {
            BehaviourChangeTechnique technique = BehaviourChangeTechnique.parse(row.get(0));
            List<InterventionFunction> functions = terms(row.get(1));
            for (String code : Published.words(row.get(2))) {
                Component component = Component.VOCABULARY.withCode(code).orElseThrow();
                assertTrue(
                        functions.stream()
                                .anyMatch(function -> GUIDE_2014.functions().links(component, function)),
                        row::toString);
            }
            boolean recalled = row.get(0).equals("1.6");
            for (InterventionFunction function : functions) {
                assertEquals(
                        recalled ? Verification.UNCHECKED : Verification.CHECKED,
                        TechniqueTable.GUIDE_2014.techniques(function).stream()
                                .filter(cell -> cell.column() == technique)
                                .map(cell -> cell.citation().verification())
                                .findFirst()
                                .orElseThrow());
            }
        });
    }

    private static List<InterventionFunction> terms(String codes) {
        return Published.words(codes).stream()
                .map(code -> InterventionFunction.VOCABULARY.withCode(code).orElseThrow())
                .toList();
    }

    private static InterventionDesign equator() {
        List<Selection> selections = new ArrayList<>();
        Published.rows("w4-equator-2025.csv").forEach(row -> {
            InterventionFunction function =
                    InterventionFunction.VOCABULARY.withCode(row.get(0)).orElseThrow();
            selections.add(Selection.of(Option.of(function), "the team", "selected"));
            Published.words(row.get(1))
                    .forEach(number -> selections.add(Selection.of(
                            Option.of(function, BehaviourChangeTechnique.parse(number)), "the team", "selected")));
        });
        for (PolicyCategory policy : List.of(
                PolicyCategory.ENVIRONMENTAL_SOCIAL_PLANNING,
                PolicyCategory.COMMUNICATION_MARKETING,
                PolicyCategory.SERVICE_PROVISION,
                PolicyCategory.GUIDELINES)) {
            selections.add(Selection.of(Option.of(policy), "the team", "selected"));
        }
        return InterventionDesign.builder()
                .diagnosis(BehaviouralDiagnosisTest.diagnosis().withReadings())
                .deficitRule(DeficitRule.BARRIERS)
                .wheel(GUIDE_2014)
                .route(TdfRoute.DIRECT)
                .addAllSelections(selections)
                .build();
    }

    @Test
    void equatorChose39PairsOf23TechniquesTwoOfThemOffTheList() {
        InterventionDesign design = equator();
        long pairs = design.selections().stream()
                .filter(selection -> selection.option().technique().isPresent())
                .count();
        assertEquals(39, pairs);
        assertEquals(23, design.selectedTechniques().size());
        assertEquals(
                List.of("persuasion -> 2.5", "persuasion -> 7.5"),
                design.warnings().warnings().stream()
                        .filter(finding -> finding.code().equals("comb.selection.technique.off-matrix"))
                        .map(finding -> finding.parameters().get("missing"))
                        .toList());
    }

    @Test
    void everyPolicyOfEquatorSupportsAChosenFunction() {
        InterventionDesign design = equator();
        assertEquals(6, design.selectedFunctions().size());
        assertEquals(4, design.selectedPolicies().size());
        assertFalse(design.warnings().warnings().stream()
                .map(Finding::code)
                .anyMatch("comb.selection.policy.off-matrix"::equals));
    }

    /** The list for enablement is recalled but for its most frequent techniques, and this case uses seven of the rest. */
    @Test
    void sevenTechniquesOfEquatorRestOnRecalledLinks() {
        assertEquals(
                7,
                equator().selections().stream()
                        .map(Selection::option)
                        .filter(option -> option.technique().isPresent())
                        .flatMap(option -> TechniqueTable.GUIDE_2014
                                .lessFrequent()
                                .cell(
                                        option.function().orElseThrow(),
                                        option.technique().orElseThrow())
                                .stream())
                        .filter(cell -> cell.citation().verification() == Verification.UNCHECKED)
                        .count());
    }

    @Test
    void theVerdictOfWangBelongsToDomainFunctionAndTechniqueTogether() {
        List<Apease> judged = judged("w5-wang-2021.csv");
        assertEquals(22, judged.size());
        for (String number : List.of("6.1", "4.1", "2.2", "2.3")) {
            BehaviourChangeTechnique technique = BehaviourChangeTechnique.parse(number);
            assertEquals(
                    Set.of(ApeaseVerdict.MEETS, ApeaseVerdict.DOES_NOT_MEET),
                    new HashSet<>(judged.stream()
                            .filter(apease -> apease.option().technique().orElseThrow() == technique)
                            .filter(apease -> apease.option().function().orElseThrow() == InterventionFunction.TRAINING)
                            .map(apease -> apease.verdict().value().orElseThrow())
                            .toList()));
        }
        assertEquals(8, judged.stream().filter(apease -> meets(apease)).count());
    }

    @Test
    void wangAndChenStayWithinTheTablesForDomainsAndTechniques() {
        for (String file : List.of("w5-wang-2021.csv", "w6-chen-2022.csv")) {
            for (Apease apease : judged(file)) {
                InterventionFunction function = apease.option().function().orElseThrow();
                TdfDomain domain = (TdfDomain) apease.option().need().orElseThrow();
                assertTrue(DOMAINS.links(domain, function), apease::toString);
                assertTrue(
                        Stream.concat(
                                        TechniqueTable.GUIDE_2014.mostFrequent().row(function).stream(),
                                        TechniqueTable.GUIDE_2014.lessFrequent().row(function).stream())
                                .filter(cell -> cell.citation().verification() == Verification.CHECKED)
                                .anyMatch(cell -> cell.column()
                                        == apease.option().technique().orElseThrow()),
                        apease::toString);
            }
        }
    }

    @Test
    void chenAcceptsThreeOfTheFourteenTechniquesJudgedForEducation() {
        List<Apease> judged = judged("w6-chen-2022.csv");
        assertEquals(20, judged.size());
        List<Apease> education = judged.stream()
                .filter(apease -> apease.option().function().orElseThrow() == InterventionFunction.EDUCATION)
                .toList();
        assertEquals(14, education.size());
        assertEquals(
                List.of(
                        "knowledge, education, 5.1",
                        "behavioural-regulation, education, 5.1",
                        "behavioural-regulation, education, 7.1"),
                education.stream()
                        .filter(apease -> meets(apease))
                        .map(apease -> apease.option().toString())
                        .toList());
    }

    private static boolean meets(Apease apease) {
        return apease.verdict().equals(Answer.given(ApeaseVerdict.MEETS));
    }

    private static List<Apease> judged(String file) {
        return Published.rows(file)
                .map(row -> {
                    Option option = Option.of(
                                    InterventionFunction.VOCABULARY
                                            .withCode(row.get(1))
                                            .orElseThrow(),
                                    BehaviourChangeTechnique.parse(row.get(2)))
                            .forNeed(TdfDomain.VOCABULARY.withCode(row.get(0)).orElseThrow());
                    return row.get(3).isEmpty()
                            ? Apease.of(option)
                            : Apease.of(option)
                                    .conclude(
                                            ApeaseVerdict.VOCABULARY
                                                    .withCode(row.get(3))
                                                    .orElseThrow(),
                                            "");
                })
                .toList();
    }

    @Test
    void theCountsOfSeppalaAddUpAndEnablementIs21PerCentNot20() {
        Tally<Component> components = tally("component", Component.VOCABULARY.terms(), Component.class);
        assertEquals(154, components.given());
        assertEquals(
                List.of("1.30", "22.08", "30.52", "24.03", "15.58", "6.49"),
                Component.VOCABULARY.terms().stream()
                        .map(component -> share(components.count(component), components.given()))
                        .toList());
        Tally<InterventionFunction> functions =
                tally("function", InterventionFunction.VOCABULARY.terms(), InterventionFunction.class);
        assertEquals(116, functions.given());
        assertEquals("20.69", share(functions.count(InterventionFunction.ENABLEMENT), functions.given()));
    }

    /** A recommendation may be coded under several domains, so their 187 mentions exceed the 154 of components. */
    @Test
    void theDomainsOfSeppalaAreJustTheLinksOfTheFrameworkExceptEmotion() {
        Set<String> coded = new HashSet<>();
        int mentions = 0;
        for (List<String> row : Published.rows("seppala-2017.csv").toList()) {
            if (row.get(0).equals("domain")) {
                coded.add(row.get(1));
                mentions += Integer.parseInt(row.get(2));
            }
        }
        assertEquals(187, mentions);
        assertEquals(
                coded,
                new HashSet<>(TdfDomain.components().cells().stream()
                        .filter(cell -> cell.row() != TdfDomain.EMOTION)
                        .map(cell -> cell.row().code() + " " + cell.column().code())
                        .toList()));
    }

    private static String share(int count, int of) {
        return Decimals.fixed(100.0 * count / of, 2);
    }

    private static <T extends Enum<T> & Term> Tally<T> tally(String kind, List<T> terms, Class<T> type) {
        List<Answer<T>> answers = new ArrayList<>();
        Published.rows("seppala-2017.csv")
                .filter(row -> row.get(0).equals(kind))
                .forEach(row -> terms.stream()
                        .filter(term -> term.code().equals(row.get(1)))
                        .forEach(term ->
                                answers.addAll(Collections.nCopies(Integer.parseInt(row.get(2)), Answer.given(term)))));
        return Tally.of(type, answers);
    }
}
