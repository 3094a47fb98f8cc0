package org.implsci.nasss.guidance;

import static org.implsci.nasss.question.Complexity.COMPLEX;
import static org.implsci.nasss.question.Complexity.COMPLICATED;
import static org.implsci.nasss.question.Complexity.SIMPLE;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import org.implsci.core.answer.Answer;
import org.implsci.core.answer.OrdinalPolicy;
import org.implsci.core.finding.InvalidInputException;
import org.implsci.core.finding.Recommendation;
import org.implsci.core.json.ImplsciModule;
import org.implsci.core.json.JsonCodec;
import org.implsci.core.source.Citation;
import org.implsci.core.source.Source;
import org.implsci.core.term.CareSetting;
import org.implsci.nasss.Nasss;
import org.implsci.nasss.assessment.RaterSheet;
import org.implsci.nasss.profile.NasssProfile;
import org.implsci.nasss.question.Complexity;
import org.implsci.nasss.question.Domain;
import org.implsci.nasss.question.NasssVersion;
import org.implsci.nasss.question.Question;
import org.implsci.nasss.question.Topic;
import org.junit.jupiter.api.Test;

class NasssGuidanceTest {
    private static NasssProfile profile(RaterSheet sheet) {
        return Nasss.profile(Nasss.assess(NasssVersion.LIST_2019, "x", sheet), OrdinalPolicy.WORST);
    }

    private static RaterSheet all(Complexity level) {
        RaterSheet sheet = RaterSheet.by("r");
        for (Question question : NasssVersion.LIST_2019.questions()) {
            sheet = sheet.rate(question.code(), level);
        }
        return sheet;
    }

    private static List<String> rules(NasssProfile profile) {
        return Nasss.guidance(profile, CareSetting.NOT_STATED).recommendations().stream()
                .map(Recommendation::rule)
                .toList();
    }

    @Test
    void whatIsSimpleEverywhereGetsTheStandardRollOutAndIsRatedAgain() {
        assertEquals(List.of("G6", "G4"), rules(profile(all(SIMPLE))));
    }

    @Test
    void whatIsUnknownComesFirst() {
        NasssProfile profile =
                profile(RaterSheet.by("r").rate("5A", COMPLEX).rate("3B", Answer.dontKnow("no trial yet")));
        assertEquals(List.of("G5", "G6", "3B-1", "3B-2", "G1", "5A-1", "G7"), rules(profile));
    }

    /** The first question of each domain is simple; of the other 14 nobody knows, or nobody said, what they are. */
    private static NasssProfile firstQuestionsSimple(boolean known) {
        RaterSheet sheet = RaterSheet.by("r");
        for (Question question : NasssVersion.LIST_2019.questions()) {
            if (question.code().endsWith("A")) {
                sheet = sheet.rate(question.code(), SIMPLE);
            } else if (!known) {
                sheet = sheet.rate(question.code(), Answer.dontKnow(""));
            }
        }
        return profile(sheet);
    }

    @Test
    void whatIsSimpleAsFarAsIsKnownGetsNoStandardRollOut() {
        for (boolean known : List.of(true, false)) {
            NasssProfile profile = firstQuestionsSimple(known);
            assertFalse(rules(profile).contains("G4"));
            assertTrue(rules(profile).contains("G5"));
            Approach approach = Approach.of(profile, CareSetting.BACK_OFFICE);
            assertEquals(Approach.ApproachVerdict.NOT_KNOWN, approach.tailored().verdict());
            assertEquals(Approach.ApproachVerdict.NOT_KNOWN, approach.phased().verdict());
            // All but the wider system, which has one question only.
            assertEquals(6, approach.tailored().reasons().size());
            assertEquals(
                    "Condition is simple on the answers so far",
                    approach.tailored().reasons().get(0));
        }
        String because = Nasss.guidance(firstQuestionsSimple(true), CareSetting.BACK_OFFICE)
                .recommendations()
                .get(0)
                .because()
                .sentence();
        assertEquals(
                "answers are unknown or missing: found no rater answered 14 of 21 questions: 1B, 1C, 2B, 2C, 2D, 2E,"
                        + " 3B, 4B, 4C, 5B, 5C, 5D, 5E, 7B",
                because);
    }

    @Test
    void aDomainThatDoesNotApplyInTheBackOfficeDoesNotKeepTheStandardRollOutAway() {
        RaterSheet sheet = RaterSheet.by("r");
        RaterSheet nothing = RaterSheet.by("r");
        for (Question question : NasssVersion.LIST_2019.questions()) {
            Answer<Complexity> not = Answer.notApplicable("no patients");
            nothing = nothing.rate(question.code(), not);
            sheet = sheet.rate(question.code(), question.domain() == Domain.CONDITION ? not : Answer.given(SIMPLE));
        }
        NasssProfile six = profile(sheet);
        assertTrue(rules(six).contains("G4"));
        assertEquals(
                List.of("all domains that apply are simple (6 of 7), and the setting is the back office"),
                Approach.of(six, CareSetting.BACK_OFFICE).tailored().reasons());
        NasssProfile none = profile(nothing);
        assertFalse(rules(none).contains("G4"));
        Approach.Decision open = Approach.of(none, CareSetting.BACK_OFFICE).tailored();
        assertEquals(Approach.ApproachVerdict.NOT_KNOWN, open.verdict());
        assertEquals(List.of("no domain applies"), open.reasons());
    }

    @Test
    void noneIsWorseIsSaidOnlyIfNoneCouldBe() {
        RaterSheet sheet = all(COMPLICATED);
        String sure = because(profile(sheet), "G3");
        assertTrue(sure.startsWith("7 of 7 domains are complicated and none is worse"), sure);
        RaterSheet some = RaterSheet.by("r")
                .judge(Domain.TECHNOLOGY, Answer.given(COMPLICATED))
                .judge(Domain.ORGANISATION, Answer.given(COMPLICATED))
                .judge(Domain.ADOPTERS, Answer.given(SIMPLE));
        String open = because(profile(some), "G3");
        assertTrue(
                open.startsWith("2 of 7 domains are complicated, none is known to be worse, and 4 of 7 could be"),
                open);
    }

    private static String because(NasssProfile profile, String rule) {
        return Nasss.guidance(profile, CareSetting.NOT_STATED).recommendations().stream()
                .filter(recommendation -> recommendation.rule().equals(rule))
                .findFirst()
                .orElseThrow()
                .because()
                .sentence();
    }

    @Test
    void aRuleNamesEveryQuestionThatCallsForIt() {
        assertEquals(
                "1A Nature of the condition; 1C Sociocultural factors: found 1A complicated 1 (of 1); 1C complex 1 (of 1)",
                because(profile(RaterSheet.by("r").rate("1A", COMPLICATED).rate("1C", COMPLEX)), "1A-1"));
    }

    /** The domain's other questions are no answer to the questions of the topic. */
    @Test
    void aJudgementSpeaksForATopicThatItsRaterLeftOut() {
        NasssProfile profile =
                profile(RaterSheet.by("r").rate("5A", SIMPLE).judge(Domain.ORGANISATION, Answer.given(COMPLEX)));
        assertEquals("Organisation as a whole: found complex 1 (of 1)", because(profile, "5E-1"));
        assertFalse(rules(profile).contains("5A-1"));
        NasssProfile notHere = profile(RaterSheet.by("r")
                .rate("4C", Answer.notApplicable("no carers"))
                .judge(Domain.ADOPTERS, Answer.given(COMPLEX)));
        assertTrue(rules(notHere).contains("4A-1"));
        assertFalse(rules(notHere).contains("4C-1"));
        NasssProfile two = Nasss.profile(
                Nasss.assess(
                        NasssVersion.LIST_2019,
                        "x",
                        RaterSheet.by("a").rate("6A", SIMPLE),
                        RaterSheet.by("b").judge(Domain.WIDER_SYSTEM, Answer.given(COMPLEX))),
                OrdinalPolicy.WORST);
        assertTrue(rules(two).contains("6A-1"));
    }

    @Test
    void manyComplicatedDomainsAndNoneComplexAskForTimeAndMoney() {
        List<String> rules = rules(profile(all(COMPLICATED)));
        assertTrue(rules.contains("G3"));
        assertFalse(rules.contains("G1") || rules.contains("G2") || rules.contains("G4"));
    }

    @Test
    void severalComplexDomainsAskForSmallReversibleSteps() {
        List<String> rules = rules(profile(all(COMPLEX)));
        assertTrue(rules.containsAll(List.of("G1", "G2", "G7")));
        assertFalse(rules.contains("G3"));
        assertFalse(rules(profile(RaterSheet.by("r").rate("1A", COMPLEX))).contains("G2"));
    }

    @Test
    void everyTopicHasARuleThatSpeaksForEachDemandingAnswerAndForNotKnowing() {
        for (Question question : NasssVersion.LIST_2019.questions()) {
            for (Answer<Complexity> answer :
                    List.of(Answer.given(COMPLICATED), Answer.given(COMPLEX), Answer.<Complexity>dontKnow(""))) {
                List<String> rules = rules(profile(RaterSheet.by("r").rate(question.code(), answer)));
                assertTrue(
                        rules.stream().anyMatch(rule -> !rule.startsWith("G")), question + " " + answer + " " + rules);
            }
            for (Answer<Complexity> answer : List.of(
                    Answer.given(SIMPLE), Answer.<Complexity>notApplicable("no"), Answer.<Complexity>notAnswered())) {
                List<String> rules = rules(profile(RaterSheet.by("r").rate(question.code(), answer)));
                assertTrue(
                        rules.stream().allMatch(rule -> rule.startsWith("G")), question + " " + answer + " " + rules);
            }
        }
    }

    @Test
    void knowledgeToUseIsToldFromKnowledgeGeneratedInBothVersions() {
        assertTrue(rules(profile(RaterSheet.by("r").rate("2B", COMPLEX))).contains("2C-1"));
        NasssProfile old = Nasss.profile(
                Nasss.assess(NasssVersion.LIST_2017, "x", RaterSheet.by("r").rate("2C", COMPLEX)), OrdinalPolicy.WORST);
        assertTrue(rules(old).contains("2C-1"));
        assertFalse(rules(old).contains("2B-1"));
    }

    @Test
    void aJudgementOfADomainSpeaksForItsTopicsWhereNothingWasRated() {
        assertTrue(rules(profile(RaterSheet.by("r").judge(Domain.WIDER_SYSTEM, Answer.given(COMPLEX))))
                .contains("6A-1"));
        assertFalse(rules(profile(RaterSheet.by("r")
                        .judge(Domain.WIDER_SYSTEM, Answer.given(COMPLEX))
                        .rate("6A", SIMPLE)))
                .contains("6A-1"));
    }

    @Test
    void everyRecommendationHasAReasonAndASource() {
        NasssGuidance guidance = Nasss.guidance(profile(all(COMPLEX)), CareSetting.CLINICAL_FACING);
        List<Recommendation> recommendations = guidance.recommendations();
        assertTrue(recommendations.size() > 20);
        recommendations.forEach(recommendation -> {
            assertFalse(recommendation.because().sentence().isBlank());
            assertFalse(recommendation.citation().cite().isBlank());
        });
        List<Recommendation> bySteps = new ArrayList<>();
        for (GuidanceStep step : GuidanceStep.values()) {
            bySteps.addAll(guidance.recommendations(step));
        }
        assertEquals(recommendations, bySteps);
        assertTrue(guidance.explain().contains("source: "), guidance.explain());
        assertTrue(guidance.toString().length() < 100);
    }

    @Test
    void aCallerAddsRulesWithoutTouchingOurs() {
        Citation own = Citation.own(Source.of("Trust", 2026, "Local overlay"));
        GuidanceRules local = GuidanceRules.STANDARD.plus(
                "trust/overlay/1",
                GuidanceRule.about("T1", GuidanceStep.UNDERSTAND, List.of(Topic.STAFF), "Ask the union", own));
        NasssGuidance guidance =
                NasssGuidance.of(profile(RaterSheet.by("r").rate("4A", COMPLEX)), local, CareSetting.NOT_STATED);
        assertTrue(guidance.recommendations(GuidanceStep.UNDERSTAND).stream()
                .anyMatch(r -> r.rule().equals("T1")));
        assertEquals("trust/overlay/1, 28 rules", local.toString());
        assertThrows(
                InvalidInputException.class,
                () -> local.plus("trust/overlay/2", local.rules().get(0)));
        assertThrows(InvalidInputException.class, () -> new Trigger.AboutTopic(List.of()));
        assertThrows(InvalidInputException.class, () -> new Trigger.DomainsAt(COMPLEX, 8, false));
    }

    @Test
    void theApproachFollowsComplexityAndSettingAndStaysOpenWhileTheyAreUnknown() {
        Approach simpleBackOffice = Approach.of(profile(all(SIMPLE)), CareSetting.BACK_OFFICE);
        assertEquals(Approach.ApproachVerdict.NO, simpleBackOffice.tailored().verdict());
        assertEquals(Approach.ApproachVerdict.NO, simpleBackOffice.phased().verdict());
        assertEquals(Approach.ApproachVerdict.YES, simpleBackOffice.rollBack().verdict());
        Approach clinical = Approach.of(profile(all(SIMPLE)), CareSetting.CLINICAL_FACING);
        assertEquals(Approach.ApproachVerdict.YES, clinical.tailored().verdict());
        assertEquals(
                List.of("the setting is clinical-facing"), clinical.tailored().reasons());
        assertEquals(
                Approach.ApproachVerdict.NOT_KNOWN,
                Approach.of(profile(all(SIMPLE)), CareSetting.NOT_STATED)
                        .phased()
                        .verdict());
        Approach unrated = Approach.of(profile(RaterSheet.by("r")), CareSetting.BACK_OFFICE);
        assertEquals(Approach.ApproachVerdict.NOT_KNOWN, unrated.tailored().verdict());
        assertEquals(7, unrated.tailored().reasons().size());
        Approach demanding = Approach.of(profile(RaterSheet.by("r").rate("2A", COMPLICATED)), CareSetting.NOT_STATED);
        assertEquals(List.of("Technology is complicated"), demanding.phased().reasons());
        assertTrue(demanding.explain().contains("roll-back prepared: yes, because"), demanding.explain());
        assertEquals("tailored yes, phased yes, roll-back prepared yes", demanding.toString());
    }

    /** Only domains without a level and a setting that nobody stated: what would decide is not known, and stays that. */
    @Test
    void guidanceIsWrittenWithWhatItRestsOn() throws JsonProcessingException {
        NasssGuidance guidance = Nasss.guidance(
                profile(RaterSheet.by("r").rate("1A", SIMPLE).rate("3B", Answer.dontKnow("no trial"))),
                CareSetting.NOT_STATED);
        String json = JsonCodec.standard().write(guidance);
        assertTrue(json.startsWith("""
                {
                  "schema": "org.implsci/nasss-guidance/1",
                  "version": "nasss-2019",
                  "subject": "x",
                  "policy": "worst",
                  "setting": "not-stated",
                  "rules": "org.implsci/nasss-guidance-rules/1",
                  "approach": {
                    "tailored": {
                      "verdict": "not-known",
                      "reasons": [
                        "the setting is not stated",
                        "Condition is simple on the answers so far",
                        "Technology has no level",
                """), json);
        JsonNode tree = new ObjectMapper().readTree(json);
        assertEquals("not-known", tree.at("/approach/phased/verdict").textValue());
        assertEquals("yes", tree.at("/approach/rollBack/verdict").textValue());
        assertEquals(
                "report 001, L313-317, L665",
                tree.at("/approach/rollBack/citation/source/locator").textValue());
        JsonNode first = tree.at("/recommendations/0");
        assertEquals(
                List.of("step", "rule", "action", "because", "citation"), ImmutableList.copyOf(first.fieldNames()));
        assertEquals("understand", first.get("step").textValue());
        assertEquals("G5", first.get("rule").textValue());
        assertTrue(first.at("/because/found").textValue().startsWith("3B"), json);
        assertEquals(
                guidance.recommendations().stream().map(Recommendation::rule).toList(),
                tree.get("recommendations").findValuesAsText("rule"));
    }

    @Test
    void aHostsMapperWritesGuidanceInOurForm() throws JsonProcessingException {
        NasssGuidance guidance = Nasss.guidance(profile(all(COMPLEX)), CareSetting.CLINICAL_FACING);
        ObjectMapper hosts = JsonMapper.builder()
                .addModule(new ImplsciModule())
                .propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE)
                .enable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
                .build();
        JsonNode ours = new ObjectMapper().readTree(JsonCodec.standard().write(guidance));
        assertEquals(ours.toString(), hosts.writeValueAsString(guidance));
        assertEquals(ours.get("approach").toString(), hosts.writeValueAsString(guidance.approach()));
    }

    @Test
    void aRuleBaseWithAnotherMeaningOfSeveralSaysSo() {
        assertEquals(
                "org.implsci/nasss-guidance-rules/1", GuidanceRules.standard(2).id());
        assertEquals(
                "org.implsci/nasss-guidance-rules/1, several from 3",
                GuidanceRules.standard(3).id());
    }
}
