package org.implsci.comb.wheel;

import static org.implsci.comb.wheel.BehaviourChangeWheel.GUIDE_2014;
import static org.implsci.comb.wheel.BehaviourChangeWheel.MICHIE_2011;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.implsci.comb.Comb;
import org.implsci.comb.ValueContract;
import org.implsci.comb.model.CombSources;
import org.implsci.comb.model.Component;
import org.implsci.comb.model.Link;
import org.implsci.comb.model.Linkage;
import org.implsci.comb.model.TdfDomain;
import org.implsci.core.json.JsonCodec;
import org.implsci.core.source.Citation;
import org.implsci.core.text.TidyTable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;

class BehaviourChangeWheelTest {
    private static final Citation OWN = Citation.own(CombSources.GUIDE_2014);

    private static BehaviourChangeWheel trustRules() {
        return GUIDE_2014
                .rename("trust-2026", "Rules of the trust", OWN)
                .withFunctions(GUIDE_2014
                        .functions()
                        .plus(
                                "components to functions of the trust",
                                new Link<>(
                                        Component.PHYSICAL_CAPABILITY,
                                        InterventionFunction.ENVIRONMENTAL_RESTRUCTURING,
                                        OWN,
                                        "aids count as surroundings")));
    }

    @Test
    void aRuleSetIsAValue() {
        ValueContract.value(trustRules(), trustRules(), GUIDE_2014);
        ValueContract.json(trustRules(), BehaviourChangeWheel.class);
        ValueContract.json(GUIDE_2014, BehaviourChangeWheel.class);
        ValueContract.json(MICHIE_2011, BehaviourChangeWheel.class);
        assertFalse(trustRules().isBuiltIn());
        assertTrue(((BehaviourChangeWheel) ValueContract.serialised(GUIDE_2014)).isBuiltIn());
    }

    @Test
    void anAlteredRuleSetOfTheLibraryNoLongerBearsItsName() {
        BehaviourChangeWheel altered = GUIDE_2014.withFunctions(trustRules().functions());
        assertEquals("guide-2014-altered", altered.code());
        assertEquals(GUIDE_2014.label() + ", altered", altered.label());
        assertEquals(GUIDE_2014, GUIDE_2014.withFunctions(GUIDE_2014.functions()));
        assertEquals(
                "guide-2014-altered", altered.withDomains(MICHIE_2011.domains()).code());
        assertEquals(
                "trust-2026", trustRules().withPolicies(MICHIE_2011.policies()).code());
        assertEquals(
                "guide-2014-altered",
                GUIDE_2014.withPolicies(MICHIE_2011.policies()).code());
        assertEquals(
                "guide-2014-altered",
                GUIDE_2014.withDomains(MICHIE_2011.domains()).code());
    }

    @Test
    void aCallersOwnRuleSetAnswersWithItsOwnReasons() {
        FunctionCandidate restructuring =
                trustRules().candidates(List.of(Component.PHYSICAL_CAPABILITY), TdfRoute.DIRECT).functions().stream()
                        .filter(candidate -> candidate.function() == InterventionFunction.ENVIRONMENTAL_RESTRUCTURING)
                        .findFirst()
                        .orElseThrow();
        assertEquals(
                "environmental restructuring\n  because: trust-2026: physical capability ->"
                        + " environmental restructuring: "
                        + OWN.cite() + "; aids count as surroundings",
                restructuring.explain());
    }

    @Test
    void aRuleSetOfEightFunctionsIsRefusedWithAnEmptyRowAllAtOnce() {
        Linkage<Component, InterventionFunction> functions = Linkage.of(
                "eight functions",
                GUIDE_2014.functions().cells().stream()
                        .filter(cell -> cell.column() != InterventionFunction.MODELLING
                                && cell.row() != Component.SOCIAL_OPPORTUNITY)
                        .toList());
        Linkage<InterventionFunction, PolicyCategory> policies = Linkage.of(
                "eight functions",
                GUIDE_2014.policies().cells().stream()
                        .filter(cell -> cell.row() != InterventionFunction.COERCION)
                        .toList());
        Linkage<TdfDomain, InterventionFunction> domains =
                Linkage.of("one domain", List.of(Link.of(TdfDomain.KNOWLEDGE, InterventionFunction.EDUCATION, OWN)));
        Executable eight = () -> new BehaviourChangeWheel(" ", "eight", OWN, functions, policies, domains);
        String refusal = ValueContract.refused(eight).findings().explain();
        assertTrue(refusal.contains("error, /code"), refusal);
        assertTrue(refusal.contains("/functions: this table has no link with O-So"), refusal);
        assertTrue(refusal.contains("/functions: this table has no link with modelling"), refusal);
        assertTrue(refusal.contains("/policies: this table has no link with coercion"), refusal);
        assertTrue(refusal.contains("/domains: this table has no link with emotion"), refusal);
        assertEquals(
                1 + 2 + 1 + 13, ValueContract.refused(eight).findings().errors().size());
    }

    @Test
    void aDocumentWithoutItsTablesIsRefusedWithWhatIsMissing() {
        assertEquals(
                "json.key.absent /citation; json.key.absent /functionsName; json.key.absent /functions;"
                        + " json.key.absent /policiesName; json.key.absent /policies",
                ValueContract.refusal(
                        "{\"schema\": \"" + BehaviourChangeWheel.SCHEMA + "\", \"code\": \"x\", \"label\": \"x\"}",
                        BehaviourChangeWheel.class));
    }

    @Test
    void aDocumentWithTheSameLinkTwiceIsRefusedInItsTable() {
        String text = JsonCodec.standard()
                .write(trustRules())
                .replaceFirst("\"function\": \"enablement\"", "\"function\": \"training\"")
                .replaceFirst("\"functions to policies, 2014\"", "\" \"")
                .replaceFirst("\"policy\": \"guidelines\"", "\"policy\": \"communication-marketing\"")
                .replaceFirst("\"domain\": \"skills\"", "\"domain\": \"knowledge\"")
                .replaceFirst("(\"domain\": \"knowledge\",\\s+\"function\": )\"training\"", "$1\"education\"");
        assertEquals(
                "list.duplicate /functions/1; text.blank /policiesName; list.duplicate /policies/1;"
                        + " list.duplicate /domains/1",
                ValueContract.refusal(text, BehaviourChangeWheel.class));
    }

    @Test
    void everyTableCanBeReplaced() {
        BehaviourChangeWheel without =
                trustRules().withDomains(MICHIE_2011.domains()).withPolicies(MICHIE_2011.policies());
        assertEquals(List.of(), without.domains().cells());
        assertEquals(MICHIE_2011.policies(), without.policies());
        ValueContract.json(without, BehaviourChangeWheel.class);
    }

    @Test
    void aDocumentWithWrongCodesIsRefusedAtEachOfThem() {
        String text = JsonCodec.standard()
                .write(trustRules())
                .replaceFirst("\"component\": \"C-Ph\"", "\"component\": \"C-Phys\"")
                .replaceFirst("\"policy\": \"guidelines\"", "\"policy\": \"guidance\"");
        assertEquals(
                "term.unknown /functions/0/component; term.unknown /policies/1/policy",
                ValueContract.refusal(text, BehaviourChangeWheel.class));
    }

    @Test
    void theSameLinkTwiceIsRefused() {
        Link<Component, InterventionFunction> cell =
                Link.of(Component.PHYSICAL_CAPABILITY, InterventionFunction.TRAINING, OWN);
        assertEquals("list.duplicate /cells/1", ValueContract.refusal(() -> Linkage.of("twice", List.of(cell, cell))));
    }

    @Test
    void ruleSetsOfTheLibraryAreFoundByCode() {
        assertEquals(GUIDE_2014, BehaviourChangeWheel.named("guide-2014"));
        assertEquals("term.unknown ", ValueContract.refusal(() -> BehaviourChangeWheel.named("guide-2015")));
    }

    @Test
    void candidatesSayWhyCellByCell() {
        Candidates candidates = Comb.candidates(
                List.of(Component.PHYSICAL_OPPORTUNITY, TdfDomain.SKILLS), GUIDE_2014, TdfRoute.VIA_COMPONENTS);
        String text = candidates.explain();
        assertTrue(
                text.startsWith(
                        "for O-Ph, skills, by Behaviour Change Wheel, guide of 2014 (guide-2014)\nfunction: education\n"),
                text);
        assertTrue(text.contains("\n  physical opportunity -> training [2] added in 2014\n"), text);
        assertTrue(
                text.contains("\n  Skills -> physical capability [1], then physical capability -> training [2]\n"),
                text);
        assertTrue(text.contains("\npolicy: service provision\n"), text);
        assertTrue(
                text.contains(
                        "\n  [2] Michie, Atkins and West 2014, urn:isbn:9781912141081, table 2.3, read in works that"
                                + " print it\n"),
                text);
        assertEquals(
                "guide-2014: physical opportunity -> training: Michie, Atkins and West 2014, urn:isbn:9781912141081,"
                        + " table 2.3, read in works that print it; added in 2014",
                candidates.functions().get(1).because().get(0).explain());
        assertTrue(candidates
                .policies()
                .get(0)
                .explain()
                .startsWith("communication/marketing\n  because: guide-2014: education -> communication/marketing: "));
        assertEquals(
                List.of("restriction", "O-Ph", "guidelines, regulation, legislation"),
                candidates.toTable().rows().get(2));
        assertEquals("5 functions and 7 policies for 2 needs by guide-2014", candidates.toString());
        assertEquals("training for O-Ph, skills", candidates.functions().get(1).toString());
        assertEquals(
                "skills -> C-Ph, C-Ph -> training",
                candidates.functions().get(1).because().get(1).toString());
        assertEquals(
                "communication-marketing for education",
                candidates.policies().get(0).toString());
    }

    @Test
    void candidatesOfNothingSaySo() {
        Candidates none = MICHIE_2011.candidates(List.of(TdfDomain.GOALS), TdfRoute.DIRECT);
        assertEquals(
                "for goals, by Behaviour Change Wheel of 2011 (michie-2011)\nno function is suggested\n"
                        + "this rule set has no row for: goals",
                none.explain());
        assertTrue(MICHIE_2011.candidates(List.of(), TdfRoute.DIRECT).explain().startsWith("for no needs, "));
        assertTrue(JsonCodec.standard().write(none).contains("\"unanswered\": [\n    \"goals\"\n  ]"));
    }

    /** The rule set of 2014 links social opportunity with four functions; their policies are counted from its table. */
    @Test
    void tidyDataHasARowForEachPathAndEachPolicyLinkAndThePictureNamesThem() {
        Candidates one = GUIDE_2014.candidates(List.of(Component.SOCIAL_OPPORTUNITY), TdfRoute.DIRECT);
        int policies = one.functions().stream()
                .mapToInt(candidate ->
                        GUIDE_2014.policies().row(candidate.function()).size())
                .sum();
        TidyTable data = one.toData();
        assertEquals(4 + policies, data.size());
        assertEquals(Optional.of("function"), data.cell(0, "suggests"));
        assertEquals(Optional.of("O-So"), data.cell(0, "need"));
        assertEquals(Optional.empty(), data.cell(0, "via_component"));
        assertEquals(Optional.of("policy"), data.cell(4, "suggests"));
        assertEquals(Optional.empty(), data.cell(4, "need"));
        Candidates via = GUIDE_2014.candidates(List.of(TdfDomain.SOCIAL_INFLUENCES), TdfRoute.VIA_COMPONENTS);
        assertEquals(Optional.of("O-So"), via.toData().cell(0, "via_component"));
        assertTrue(one.toSvg().startsWith("<svg"));
        assertTrue(one.picture().description().contains("Deficits: social opportunity"));
        assertTrue(one.picture().description().contains("chosen functions: none"));
    }

    @Test
    void candidatesAreAValueAndAreWrittenWithTheirReasons() {
        Candidates one = GUIDE_2014.candidates(List.of(Component.SOCIAL_OPPORTUNITY), TdfRoute.DIRECT);
        ValueContract.value(
                one,
                GUIDE_2014.candidates(List.of(Component.SOCIAL_OPPORTUNITY), TdfRoute.DIRECT),
                MICHIE_2011.candidates(List.of(Component.SOCIAL_OPPORTUNITY), TdfRoute.DIRECT));
        ValueContract.value(
                one.covers(), one.covers(), one.wheel().policyCovers(List.of(InterventionFunction.COERCION)));
        ValueContract.value(
                one.functions().get(0), one.functions().get(0), one.functions().get(1));
        ValueContract.value(
                one.policies().get(0), one.policies().get(0), one.policies().get(1));
        String text = JsonCodec.standard().write(one);
        assertTrue(text.contains("\"note\": \"added in 2014\""), text);
        assertFalse(text.contains("unanswered"), text);
    }

    @Test
    void theSameNeedTwiceIsRefused() {
        assertEquals(
                "list.duplicate /needs/1",
                ValueContract.refusal(
                        () -> GUIDE_2014.candidates(List.of(TdfDomain.GOALS, TdfDomain.GOALS), TdfRoute.DIRECT)));
    }

    @Test
    void routesHaveCodesAndLabels() {
        assertEquals(List.of("direct", "via-components"), TdfRoute.VOCABULARY.codes());
        assertEquals("by the table of domains", TdfRoute.DIRECT.label());
    }

    /** Of 24 cells of 2014, 20 stay and 9 come. */
    @Test
    void cactisAddsNineLinksAndDropsFour() {
        List<String> before = links(GUIDE_2014);
        List<String> now = links(BehaviourChangeWheel.CACTIS_2026);
        assertEquals(29, now.size());
        assertEquals(
                List.of("O-Ph enablement", "O-Ph training", "O-So enablement", "M-Au modelling"),
                before.stream()
                        .filter(link -> !now.contains(link))
                        .sorted(java.util.Comparator.comparing(link -> link.startsWith("M") ? "Z" + link : link))
                        .toList());
        assertEquals(9, now.stream().filter(link -> !before.contains(link)).count());
    }

    private static List<String> links(BehaviourChangeWheel wheel) {
        return wheel.functions().cells().stream()
                .map(cell -> cell.row().code() + " " + cell.column().code())
                .toList();
    }
}
