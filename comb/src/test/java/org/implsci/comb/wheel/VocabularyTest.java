package org.implsci.comb.wheel;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.stream.Stream;
import org.implsci.comb.ValueContract;
import org.implsci.comb.model.Component;
import org.implsci.comb.model.TdfDomain;
import org.implsci.core.finding.Finding;
import org.implsci.core.json.JsonCodec;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VocabularyTest {
    @ParameterizedTest
    @CsvSource({
        "modeling, MODELLING",
        "Incentivization, INCENTIVISATION",
        "Restrictions, RESTRICTION",
        "Rule-making, RESTRICTION",
        "Environmental restriction, ENVIRONMENTAL_RESTRUCTURING",
        "environmental_restructuring, ENVIRONMENTAL_RESTRUCTURING",
        "EDUCATION, EDUCATION"
    })
    void peopleMaySpellFunctionsInTheirWay(String text, InterventionFunction function) {
        assertEquals(function, InterventionFunction.VOCABULARY.parse(text));
    }

    @ParameterizedTest
    @CsvSource({
        "Fiscal, FISCAL_MEASURES",
        "Communication, COMMUNICATION_MARKETING",
        "Communications and marketing, COMMUNICATION_MARKETING",
        "communication/marketing, COMMUNICATION_MARKETING",
        "Guideline provision, GUIDELINES",
        "Environmental planning, ENVIRONMENTAL_SOCIAL_PLANNING"
    })
    void peopleMaySpellPoliciesInTheirWay(String text, PolicyCategory policy) {
        assertEquals(policy, PolicyCategory.VOCABULARY.parse(text));
    }

    @Test
    void persuadingIsRefusedWithTheNineNames() {
        Finding finding = ValueContract.refused(() -> InterventionFunction.VOCABULARY.parse("Persuading"))
                .findings()
                .all()
                .get(0);
        assertEquals("not a BCW intervention function", finding.message());
        assertEquals(
                "one of education, persuasion, incentivisation, coercion, training, restriction,"
                        + " environmental-restructuring, modelling, enablement",
                finding.expected().orElseThrow());
        assertEquals("\"Persuading\"", finding.found().orElseThrow());
    }

    @Test
    void documentsUseCodesAndNoOtherSpelling() {
        assertTrue(JsonCodec.standard()
                .read("\"modeling\"", InterventionFunction.class)
                .findings()
                .explain()
                .contains("Did you mean modelling?"));
        Stream.of(InterventionFunction.values())
                .forEach(function -> ValueContract.json(function, InterventionFunction.class));
        Stream.of(PolicyCategory.values()).forEach(policy -> ValueContract.json(policy, PolicyCategory.class));
    }

    @Test
    void thereAreNineFunctionsSevenPoliciesSixComponentsAndFourteenDomains() {
        assertEquals(9, InterventionFunction.VOCABULARY.codes().size());
        assertEquals(7, PolicyCategory.VOCABULARY.codes().size());
        assertEquals(6, Component.VOCABULARY.codes().size());
        assertEquals(14, TdfDomain.VOCABULARY.codes().size());
    }

    @Test
    void everyTermSaysWhatItIsAndWhichClassItCorrespondsTo() {
        for (InterventionFunction function : InterventionFunction.values()) {
            assertTrue(!function.meaning().isBlank() && function.ontologyId().matches("BCIO:[0-9]{6}"));
            assertEquals(function.code(), function.toString());
        }
        for (PolicyCategory policy : PolicyCategory.values()) {
            assertTrue(!policy.meaning().isBlank() && policy.ontologyId().matches("BCIO:[0-9]{6}"));
            assertEquals(policy.code(), policy.toString());
        }
    }
}
