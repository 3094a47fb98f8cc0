package org.implsci.rogers.attribute;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.implsci.core.answer.Answer;
import org.implsci.core.answer.OrdinalPolicy;
import org.implsci.core.finding.Finding;
import org.implsci.core.finding.InvalidInputException;
import org.implsci.core.instrument.AnswerSheet;
import org.implsci.core.instrument.Instrument;
import org.implsci.core.instrument.MissingRule;
import org.implsci.core.instrument.Ratio;
import org.implsci.core.instrument.Scoring;
import org.implsci.core.panel.Panel;
import org.implsci.core.panel.PanelScores;
import org.implsci.core.source.Verification;
import org.implsci.core.text.TidyTable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The five attributes: complexity counts against, unknown stays unknown. */
class AttributeProfileTest {
    private static final InnovationAttributes VIRTUAL_WARD = InnovationAttributes.builder()
            .subject("virtual ward")
            .addSheets(AttributeSheet.by("nurse")
                    .rate(Attribute.RELATIVE_ADVANTAGE, Degree.HIGH)
                    .rate(Attribute.COMPATIBILITY, Degree.LOW)
                    .rate(Attribute.COMPLEXITY, Degree.VERY_HIGH)
                    .rate(Attribute.TRIALABILITY, Answer.notApplicable("one go-live for all")))
            .addSheets(AttributeSheet.by("GP")
                    .rate(Attribute.RELATIVE_ADVANTAGE, Degree.VERY_HIGH)
                    .rate(Attribute.COMPATIBILITY, Degree.LOW)
                    .rate(Attribute.COMPLEXITY, Degree.LOW)
                    .rate(Attribute.TRIALABILITY, Answer.notApplicable("one go-live for all"))
                    .rate(Attribute.OBSERVABILITY, Answer.dontKnow("")))
            .build();

    @Test
    void complexityCountsAgainst() {
        AttributeProfile worst = AttributeProfile.of(VIRTUAL_WARD, OrdinalPolicy.WORST);
        assertEquals(List.of(Attribute.COMPATIBILITY, Attribute.COMPLEXITY), worst.holdingBack());
        assertEquals(List.of(Attribute.OBSERVABILITY), worst.unknown());
        assertEquals("2 of 5 attributes hold adoption back, 1 not known", worst.toString());
        assertEquals(
                Effect.STRONGLY_HINDERS,
                worst.attribute(Attribute.COMPLEXITY).effect().level().orElseThrow());
        AttributeProfile best = AttributeProfile.of(VIRTUAL_WARD, OrdinalPolicy.MEDIAN_LOW);
        assertEquals(List.of(Attribute.COMPATIBILITY), best.holdingBack());
    }

    @Test
    void denominatorsAreKept() {
        AttributeSummary observability =
                AttributeProfile.of(VIRTUAL_WARD, OrdinalPolicy.WORST).attribute(Attribute.OBSERVABILITY);
        assertEquals(0, observability.degrees().given());
        assertEquals(1, observability.degrees().dontKnow());
        assertEquals(1, observability.degrees().notAnswered());
        assertTrue(observability.holdsBack().isEmpty());
        assertEquals("Observability unknown (0 of 2 rated)", observability.toString());
    }

    @Test
    void whatHoldsBackComesWithWhatToDo() {
        AttributeProfile profile = AttributeProfile.of(VIRTUAL_WARD, OrdinalPolicy.WORST);
        assertEquals(
                List.of(
                        "rogers.attribute.split",
                        "rogers.attribute.holds-back",
                        "rogers.attribute.holds-back",
                        "rogers.attribute.split",
                        "rogers.attribute.rating.absent"),
                profile.findings().all().stream().map(Finding::code).toList());
        assertEquals(
                List.of("rogers.attribute.compatibility", "rogers.attribute.complexity"),
                profile.recommendations().stream().map(each -> each.rule()).toList());
        assertTrue(profile.explain().contains("source: Das-Gupta"));
    }

    @ParameterizedTest
    @EnumSource(Attribute.class)
    void everyAttributeHasARecommendation(Attribute attribute) {
        Degree bad = attribute.favours() ? Degree.VERY_LOW : Degree.VERY_HIGH;
        AttributeProfile profile = AttributeProfile.of(
                InnovationAttributes.builder()
                        .subject("x")
                        .addSheets(AttributeSheet.by("me").rate(attribute, bad))
                        .build(),
                OrdinalPolicy.UNANIMOUS);
        assertEquals(List.of(attribute), profile.holdingBack());
        assertEquals(1, profile.recommendations().size());
        assertTrue(attribute.description().length() > 5);
        assertEquals(attribute, Attribute.VOCABULARY.parse(attribute.label()));
    }

    /** For every attribute and degree: a higher degree never hinders more, but for complexity never less. */
    @Property
    void higherDegreesHelpMoreExceptForComplexity(
            @ForAll Attribute attribute, @ForAll Degree one, @ForAll Degree other) {
        int degrees = one.compareTo(other);
        int effects = one.effect(attribute).compareTo(other.effect(attribute));
        assertEquals(Integer.signum(degrees), (attribute == Attribute.COMPLEXITY ? 1 : -1) * Integer.signum(effects));
        assertEquals(one.effect(attribute), one.effect(attribute).opposite().opposite());
    }

    @Test
    void nobodyRatedIsNotGood() {
        AttributeProfile profile =
                AttributeProfile.of(InnovationAttributes.builder().subject("x").build(), OrdinalPolicy.WORST);
        assertEquals(5, profile.unknown().size());
        assertTrue(profile.holdingBack().isEmpty());
    }

    @Test
    void faultsAreRefused() {
        assertThrows(
                InvalidInputException.class,
                () -> AttributeSheet.by("a")
                        .rate(Attribute.COMPLEXITY, Degree.LOW)
                        .rate(Attribute.COMPLEXITY, Degree.LOW));
        InvalidInputException refusal = assertThrows(
                InvalidInputException.class,
                () -> InnovationAttributes.builder()
                        .subject(" ")
                        .addSheets(AttributeSheet.by("a"), AttributeSheet.by("a"))
                        .build());
        assertEquals(2, refusal.findings().errors().size());
    }

    /** Two of three items answered, of 7 points: their mean; one of three is too few under a rule of two thirds. */
    @Test
    void answersToAPublishedScaleAreScoredByConstruct() {
        Instrument instrument =
                PublishedScales.MOORE_BENBASAT_SHORT.instrument().orElseThrow();
        assertEquals(25, instrument.items().size());
        assertEquals(
                PublishedScales.MOORE_BENBASAT_SHORT.constructs().stream()
                        .map(ScaleConstruct::code)
                        .toList(),
                instrument.constructs());
        Panel panel = Panel.ofSheets(
                instrument,
                List.of(
                        AnswerSheet.of("a").reply("compatibility-1", 6).reply("compatibility-3", 7),
                        AnswerSheet.of("b").reply("compatibility-2", 1)));
        PanelScores scores =
                panel.scores(instrument.subscale("compatibility"), Scoring.mean(MissingRule.minimumFraction(2, 3)));
        assertEquals(new Ratio(13, 2), scores.score(0).value().orElseThrow());
        assertTrue(scores.score(1).value().isEmpty());
        assertTrue(PublishedScales.PANKRATZ.instrument().isEmpty());
    }

    @Test
    void publishedScalesAreStructuresWithTheirStanding() {
        PublishedScale moore = PublishedScales.MOORE_BENBASAT_SHORT;
        assertEquals(
                25,
                moore.constructs().stream()
                        .mapToInt(each -> each.items().orElseThrow())
                        .sum());
        assertEquals(Verification.UNCHECKED, moore.citation().verification());
        assertTrue(moore.constructsOf(Attribute.COMPLEXITY).get(0).reversed());
        assertEquals(2, moore.constructsOf(Attribute.OBSERVABILITY).size());
        assertEquals("Moore and Benbasat, short form: 8 constructs, 7 points", moore.toString());
        PublishedScale pankratz = PublishedScales.PANKRATZ;
        assertTrue(pankratz.constructsOf(Attribute.TRIALABILITY).isEmpty());
        assertEquals(
                0.71,
                pankratz.constructsOf(Attribute.OBSERVABILITY).get(0).alpha().orElseThrow());
        assertTrue(pankratz.constructs().get(0).items().isEmpty());
        assertTrue(new ScaleConstruct("a", "b", List.of(), false, null, null, pankratz.citation())
                .alpha()
                .isEmpty());
        assertEquals("observability Observability", pankratz.constructs().get(2).toString());
        assertEquals(2, PublishedScales.ALL.size());
    }

    @Test
    void theDataHaveARowForEachAttribute() {
        TidyTable data = AttributeProfile.of(VIRTUAL_WARD, OrdinalPolicy.WORST).toData();
        assertEquals(5, data.size());
        assertEquals("complexity", data.cell(2, "attribute").orElseThrow());
        assertEquals("strongly-hinders", data.cell(2, "effect").orElseThrow());
        assertEquals("true", data.cell(2, "holds_back").orElseThrow());
        assertEquals("2", data.cell(3, "not_applicable").orElseThrow());
        assertEquals("1", data.cell(4, "dont_know").orElseThrow());
        assertEquals("1", data.cell(4, "not_answered").orElseThrow());
        assertTrue(data.cell(4, "effect").isEmpty(), "nobody rated observability");
    }
}
