package org.implsci.nasss.profile;

import static org.implsci.nasss.question.Complexity.COMPLEX;
import static org.implsci.nasss.question.Complexity.COMPLICATED;
import static org.implsci.nasss.question.Complexity.SIMPLE;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.implsci.core.answer.Answer;
import org.implsci.core.answer.NoLevel;
import org.implsci.core.answer.OrdinalPolicy;
import org.implsci.core.answer.Tally;
import org.implsci.core.finding.Finding;
import org.implsci.core.json.JsonCodec;
import org.implsci.core.text.TidyTable;
import org.implsci.nasss.Nasss;
import org.implsci.nasss.RandomAssessments;
import org.implsci.nasss.assessment.DomainJudgement;
import org.implsci.nasss.assessment.NasssAssessment;
import org.implsci.nasss.assessment.RaterSheet;
import org.implsci.nasss.assessment.Rating;
import org.implsci.nasss.question.Complexity;
import org.implsci.nasss.question.Domain;
import org.implsci.nasss.question.NasssVersion;
import org.implsci.nasss.question.Question;
import org.junit.jupiter.api.Test;

class NasssProfileTest {
    private static NasssAssessment judged(List<Complexity> levels) {
        RaterSheet sheet = RaterSheet.by("r");
        for (Domain domain : Domain.values()) {
            sheet = sheet.judge(domain, Answer.given(levels.get(domain.number() - 1)));
        }
        return Nasss.assess(NasssVersion.LIST_2017, "x", sheet);
    }

    /** All 3 to the 7 profiles, by counting in base three. */
    private static List<List<Complexity>> allProfiles() {
        List<List<Complexity>> all = new ArrayList<>();
        for (int code = 0; code < 2187; code++) {
            List<Complexity> levels = new ArrayList<>();
            for (int rest = code, domain = 0; domain < 7; domain++, rest /= 3) {
                levels.add(List.of(Complexity.values()).get(rest % 3));
            }
            all.add(levels);
        }
        return all;
    }

    @Test
    void eachOfThe2187ProfilesCountsItsDomainsAndMeetsTheRuleOfThumb() {
        assertEquals(2187, allProfiles().stream().distinct().count());
        for (List<Complexity> levels : allProfiles()) {
            NasssProfile profile = Nasss.profile(judged(levels), OrdinalPolicy.UNANIMOUS);
            for (Complexity level : Complexity.values()) {
                assertEquals(Collections.frequency(levels, level), profile.count(level));
            }
            assertTrue(profile.withoutLevel().isEmpty());
            long complex = Collections.frequency(levels, COMPLEX);
            long demanding = complex + Collections.frequency(levels, COMPLICATED);
            for (int several = 2; several <= 7; several++) {
                RuleOfThumb.RuleOfThumbVerdict verdict =
                        RuleOfThumb.several(several).of(profile);
                assertTrue(verdict.isSettled());
                Outlook expected = complex >= several
                        ? Outlook.SELDOM_MAINSTREAMED
                        : demanding >= several
                                ? Outlook.HARD_SLOW_COSTLY
                                : demanding > 0 ? Outlook.ISOLATED_COMPLEXITY : Outlook.STRAIGHTFORWARD;
                assertEquals(expected, verdict.atLeast(), levels + " several " + several);
            }
        }
    }

    @Test
    void moreComplexityInOneDomainNeverGivesALighterOutlook() {
        for (List<Complexity> levels : allProfiles()) {
            RuleOfThumb.RuleOfThumbVerdict before =
                    RuleOfThumb.several(3).of(Nasss.profile(judged(levels), OrdinalPolicy.WORST));
            for (int domain = 0; domain < 7; domain++) {
                if (levels.get(domain) != COMPLEX) {
                    List<Complexity> worse = new ArrayList<>(levels);
                    worse.set(domain, levels.get(domain) == SIMPLE ? COMPLICATED : COMPLEX);
                    RuleOfThumb.RuleOfThumbVerdict after =
                            RuleOfThumb.several(3).of(Nasss.profile(judged(worse), OrdinalPolicy.WORST));
                    assertTrue(after.atLeast().compareTo(before.atLeast()) >= 0);
                }
            }
        }
    }

    @Test
    void oneComplexDomainAndFiveDoNotReadTheSame() {
        NasssProfile one = Nasss.profile(
                judged(List.of(COMPLEX, SIMPLE, SIMPLE, SIMPLE, SIMPLE, SIMPLE, SIMPLE)), OrdinalPolicy.WORST);
        NasssProfile five = Nasss.profile(
                judged(List.of(COMPLEX, COMPLICATED, COMPLEX, COMPLEX, COMPLEX, COMPLICATED, COMPLEX)),
                OrdinalPolicy.WORST);
        assertEquals(1, one.count(COMPLEX));
        assertEquals(5, five.count(COMPLEX));
        assertNotEquals(
                RuleOfThumb.several(2).of(one).atLeast(),
                RuleOfThumb.several(2).of(five).atLeast());
        assertNotEquals(one.toString(), five.toString());
    }

    @Test
    void aDomainWithoutALevelKeepsTheOutlookOpen() {
        RaterSheet sheet = RaterSheet.by("r");
        for (Domain domain : Domain.values()) {
            sheet = sheet.judge(domain, domain == Domain.TECHNOLOGY ? Answer.dontKnow("") : Answer.given(SIMPLE));
        }
        NasssProfile profile = Nasss.profile(Nasss.assess(NasssVersion.LIST_2019, "x", sheet), OrdinalPolicy.WORST);
        RuleOfThumb.RuleOfThumbVerdict verdict = RuleOfThumb.several(2).of(profile);
        assertEquals(Outlook.STRAIGHTFORWARD, verdict.atLeast());
        assertEquals(Outlook.ISOLATED_COMPLEXITY, verdict.atMost());
        assertFalse(verdict.isSettled());
        assertEquals("straightforward to isolated-complexity", verdict.toString());
        assertTrue(verdict.explain().contains("no level 1 of 7; several means 2 (our parameter)"));
        assertEquals(
                Optional.of(NoLevel.UNKNOWN), profile.domain(Domain.TECHNOLOGY).reason());
    }

    @Test
    void anEmptyAssessmentScoresToNothingRated() {
        NasssProfile profile = Nasss.profile(Nasss.assess(NasssVersion.LIST_2017, "x"), OrdinalPolicy.WORST);
        for (Domain domain : Domain.values()) {
            assertEquals(
                    Optional.of(NoLevel.NOTHING_RATED), profile.domain(domain).reason());
            assertEquals(0, profile.domain(domain).ratings().total());
        }
        assertEquals("NASSS: complex 0, complicated 0, simple 0, no level 7 (worst)", profile.toString());
        assertEquals(
                Outlook.SELDOM_MAINSTREAMED, RuleOfThumb.several(2).of(profile).atMost());
        assertEquals(19, profile.unratedQuestions().size());
    }

    @Test
    void whatARaterLeftOutCountsAsNotAnsweredAndNeverAsALevel() {
        NasssProfile profile = Nasss.profile(
                Nasss.assess(
                        NasssVersion.LIST_2017,
                        "x",
                        RaterSheet.by("a").rate("2A", SIMPLE).rate("2B", COMPLEX),
                        RaterSheet.by("b").rate("2A", Answer.dontKnow("no access"))),
                OrdinalPolicy.WORST);
        Tally<Complexity> technology = profile.domain(Domain.TECHNOLOGY).ratings();
        assertEquals("simple 1, complex 1, don't know 1, not answered 5 (of 8)", technology.toString());
        assertEquals(
                "complex (+1 unknown, +5 not answered)",
                profile.domain(Domain.TECHNOLOGY).summary().toString());
        assertEquals(
                Optional.of(NoLevel.NOTHING_RATED),
                profile.domain(Domain.CONDITION).reason());
        assertEquals(
                List.of("2A"),
                profile.unknownQuestions().stream().map(Question::code).toList());
        assertEquals(17, profile.unratedQuestions().size());
        HotSpot spot = profile.hotSpots().get(0);
        assertEquals("2B Knowledge that the technology generates: complex for 1 of 2 raters", spot.toString());
        assertEquals(1, profile.hotSpots().size());
    }

    @Test
    void notApplicableIsNormalAndStaysApart() {
        NasssProfile profile = Nasss.profile(
                Nasss.assess(
                        NasssVersion.LIST_2017,
                        "x",
                        RaterSheet.by("a")
                                .rate("4A", SIMPLE)
                                .rate("4B", SIMPLE)
                                .rate("4C", Answer.notApplicable("no carers involved"))
                                .judge(Domain.CONDITION, Answer.notApplicable("no condition"))),
                OrdinalPolicy.MEDIAN_HIGH);
        assertEquals("simple", profile.domain(Domain.ADOPTERS).summary().toString());
        assertEquals(1, profile.domain(Domain.ADOPTERS).ratings().notApplicable());
        assertEquals(
                Optional.of(NoLevel.NOT_APPLICABLE),
                profile.domain(Domain.CONDITION).reason());
    }

    @Test
    void aJudgementOfTheDomainStandsAndTheRatingsBeneathItStayVisible() {
        NasssProfile profile = Nasss.profile(
                Nasss.assess(
                        NasssVersion.LIST_2017,
                        "x",
                        RaterSheet.by("a")
                                .rate("3A", SIMPLE)
                                .rate("3B", COMPLEX)
                                .judge(Domain.VALUE_PROPOSITION, Answer.given(COMPLICATED, "on balance"))),
                OrdinalPolicy.WORST);
        assertEquals(
                Optional.of(COMPLICATED),
                profile.domain(Domain.VALUE_PROPOSITION).level());
        assertTrue(profile.domain(Domain.VALUE_PROPOSITION).isSplit());
        List<String> codes = profile.findings().all().stream()
                .filter(finding -> finding.pointer().text().equals("/domains/2"))
                .map(Finding::code)
                .toList();
        assertEquals(List.of("nasss.domain.split", "nasss.domain.judged-otherwise"), codes);
        String told = profile.explain(Domain.VALUE_PROPOSITION);
        assertTrue(told.contains("applied to judgements of the domain"), told);
        assertTrue(told.contains("complicated - on balance"), told);
        assertTrue(told.contains("meaning: probably unwanted"), told);
        assertTrue(told.contains("not checked at the source"), told);
    }

    @Test
    void theDecideAuditKeepsItsSplitsAndItsUnknown() {
        // Ratings of the DECIDE audit: see the case shipped with the examples for the source.
        NasssProfile profile = Nasss.profile(
                Nasss.assess(
                        NasssVersion.LIST_2017,
                        "DECIDE",
                        RaterSheet.by("developers")
                                .judge(Domain.CONDITION, Answer.given(COMPLICATED))
                                .judge(Domain.TECHNOLOGY, Answer.given(SIMPLE))
                                .judge(Domain.VALUE_PROPOSITION, Answer.dontKnow("unproven for the clinic"))
                                .rate("4A", COMPLICATED)
                                .rate("4B", SIMPLE)
                                .judge(Domain.ORGANISATION, Answer.given(SIMPLE))
                                .judge(Domain.WIDER_SYSTEM, Answer.given(COMPLEX))
                                .judge(Domain.EMBEDDING, Answer.given(COMPLEX))),
                OrdinalPolicy.WORST);
        assertEquals(Optional.of(COMPLICATED), profile.domain(Domain.ADOPTERS).level());
        assertEquals(Optional.empty(), profile.domain(Domain.VALUE_PROPOSITION).level());
        List<Domain> clean = profile.domains().stream()
                .filter(domain -> !domain.isSplit() && domain.level().isPresent())
                .map(domain -> domain.domain())
                .toList();
        assertEquals(5, clean.size());
        assertEquals(
                2,
                clean.stream()
                        .filter(d -> profile.domain(d).level().equals(Optional.of(SIMPLE)))
                        .count());
        assertEquals(
                1,
                clean.stream()
                        .filter(d -> profile.domain(d).level().equals(Optional.of(COMPLICATED)))
                        .count());
        assertEquals(
                2,
                clean.stream()
                        .filter(d -> profile.domain(d).level().equals(Optional.of(COMPLEX)))
                        .count());
    }

    @Test
    void aProfileIsWrittenAsJsonWithItsDenominators() {
        NasssProfile profile = Nasss.profile(
                Nasss.assess(
                        NasssVersion.LIST_2017,
                        "x",
                        RaterSheet.by("a").rate("1A", COMPLEX).rate("1B", Answer.dontKnow(""))),
                OrdinalPolicy.MODE);
        String json = JsonCodec.standard().write(profile);
        assertTrue(json.startsWith("{\n  \"schema\": \"org.implsci/nasss-profile/1\",\n"), json);
        // With the mode, the unknown answer can make a tie, but no other level.
        assertTrue(
                json.replaceAll("\\s+", " ")
                        .contains("{ \"domain\": \"condition\", \"level\": \"complex\", \"possible\": [ \"complex\" ],"
                                + " \"judged\": false, \"ratings\": { \"simple\": 0, \"complicated\": 0, \"complex\": 1,"
                                + " \"not-applicable\": 0, \"dont-know\": 1, \"not-answered\": 0 }"),
                json);
        assertTrue(json.contains("\"noLevel\": \"nothing-rated\""), json);
        assertFalse(json.contains("\"basis\""), json);
    }

    /** The first question of each domain is simple; of the others nobody knows, or nobody said, what they are. */
    private static NasssProfile firstQuestionsSimple(Optional<Answer<Complexity>> others) {
        RaterSheet sheet = RaterSheet.by("r");
        for (Question question : NasssVersion.LIST_2019.questions()) {
            if (question.code().endsWith("A")) {
                sheet = sheet.rate(question.code(), SIMPLE);
            } else if (others.isPresent()) {
                sheet = sheet.rate(question.code(), others.get());
            }
        }
        return Nasss.profile(Nasss.assess(NasssVersion.LIST_2019, "x", sheet), OrdinalPolicy.WORST);
    }

    @Test
    void simpleAsFarAsIsKnownIsNotStraightforward() {
        for (NasssProfile profile : List.of(
                firstQuestionsSimple(Optional.of(Answer.dontKnow(""))), firstQuestionsSimple(Optional.empty()))) {
            RuleOfThumb.RuleOfThumbVerdict verdict = RuleOfThumb.several(3).of(profile);
            assertEquals(7, verdict.count(SIMPLE));
            // The wider system has one question only, and it is rated.
            assertEquals(6, verdict.open());
            assertEquals(Outlook.STRAIGHTFORWARD, verdict.atLeast());
            assertEquals(Outlook.SELDOM_MAINSTREAMED, verdict.atMost());
            assertFalse(verdict.isSettled());
            assertEquals(
                    "not settled: at best straightforward, at worst seldom mainstreamed\n  counts: complex 0,"
                            + " complicated 0, simple 7, no level 0 of 7; levels that could still change 6; several"
                            + " means 3 (our parameter)",
                    verdict.explain().substring(0, verdict.explain().lastIndexOf('\n')));
            assertFalse(profile.domain(Domain.TECHNOLOGY).isSurely(SIMPLE));
            assertTrue(profile.domain(Domain.WIDER_SYSTEM).isSurely(SIMPLE));
        }
    }

    @Test
    void whatNobodyRatedIsAFindingWithItsDenominators() {
        NasssProfile profile = firstQuestionsSimple(Optional.empty());
        List<Finding> findings = profile.findings().all();
        assertEquals(6, findings.size());
        assertEquals("nasss.domain.unrated", findings.get(0).code());
        assertEquals(
                "warning, /domains/0: Condition: answers are missing: found 2 of 3 answers; no rater answered 1B, 1C"
                        + " (2 of 3 questions). Rate these questions, or mark them as not applicable; the"
                        + " domain could still be simple or complicated or complex [nasss.domain.unrated]",
                findings.get(0).explain());
        assertEquals(14, profile.uncoveredQuestions().size());
    }

    @Test
    void aSheetWithNothingOnItSaysNoMoreThanNoSheet() {
        NasssProfile profile =
                Nasss.profile(Nasss.assess(NasssVersion.LIST_2019, "x", RaterSheet.by("r")), OrdinalPolicy.WORST);
        profile.domains()
                .forEach(
                        domain -> assertEquals("nothing rated", domain.summary().toString(), domain.toString()));
        assertEquals(21, profile.uncoveredQuestions().size());
    }

    @Test
    void aQuestionThatAJudgementStandsForIsNotMissed() {
        RaterSheet sheet = RaterSheet.by("r").judge(Domain.TECHNOLOGY, Answer.given(SIMPLE));
        NasssProfile profile = Nasss.profile(Nasss.assess(NasssVersion.LIST_2019, "x", sheet), OrdinalPolicy.WORST);
        assertTrue(profile.domain(Domain.TECHNOLOGY).isSurely(SIMPLE));
        // 21 questions, five of them about the technology.
        assertEquals(21, profile.unratedQuestions().size());
        assertEquals(16, profile.uncoveredQuestions().size());
    }

    @Test
    void aDomainThatDoesNotApplyTakesNoPartInTheOutlookUnlessNoneApplies() {
        RaterSheet sheet = RaterSheet.by("r").judge(Domain.CONDITION, Answer.notApplicable("back office"));
        RaterSheet nothing = RaterSheet.by("r");
        for (Domain domain : Domain.values()) {
            nothing = nothing.judge(domain, Answer.notApplicable("not here"));
            sheet = domain == Domain.CONDITION ? sheet : sheet.judge(domain, Answer.given(SIMPLE));
        }
        RuleOfThumb rule = RuleOfThumb.several(2);
        RuleOfThumb.RuleOfThumbVerdict six =
                rule.of(Nasss.profile(Nasss.assess(NasssVersion.LIST_2019, "x", sheet), OrdinalPolicy.WORST));
        assertTrue(six.isSettled());
        assertEquals(Outlook.STRAIGHTFORWARD, six.atMost());
        assertTrue(six.explain().contains("no level 1 of 7; not applicable 1; several"), six.explain());
        RuleOfThumb.RuleOfThumbVerdict none =
                rule.of(Nasss.profile(Nasss.assess(NasssVersion.LIST_2019, "x", nothing), OrdinalPolicy.WORST));
        assertFalse(none.isSettled());
        assertEquals(Outlook.SELDOM_MAINSTREAMED, none.atMost());
    }

    @Test
    void aJudgementSpeaksForItsRaterAndForNobodyElse() {
        List<RaterSheet> sheets = new ArrayList<>();
        for (int rater = 0; rater < 5; rater++) {
            RaterSheet sheet = RaterSheet.by("r" + rater);
            for (Question question : NasssVersion.LIST_2019.questions()) {
                sheet = sheet.rate(question.code(), COMPLEX);
            }
            sheets.add(sheet);
        }
        RaterSheet first = sheets.get(0).judge(Domain.CONDITION, Answer.dontKnow(""));
        for (Domain domain : Domain.values()) {
            first = domain == Domain.CONDITION ? first : first.judge(domain, Answer.given(SIMPLE));
        }
        sheets.set(0, first);
        NasssProfile profile = Nasss.profile(
                NasssAssessment.builder()
                        .version(NasssVersion.LIST_2019)
                        .subject("x")
                        .addAllSheets(sheets)
                        .build(),
                OrdinalPolicy.WORST);
        assertEquals("NASSS: complex 7, complicated 0, simple 0, no level 0 (worst)", profile.toString());
        // Three questions by the four who did not judge, and one "don't know" that takes none of them away.
        assertEquals(
                "judged by 1 of 5 raters, rated by the others: complex 12, don't know 1 (of 13)",
                profile.domain(Domain.CONDITION).describeBasis());
        // Five questions by the four who did not judge, and the judgement of the one who did.
        assertEquals(
                "judged by 1 of 5 raters, rated by the others: simple 1, complex 20 (of 21)",
                profile.domain(Domain.TECHNOLOGY).describeBasis());
        Finding warned = profile.findings().all().stream()
                .filter(finding -> finding.code().equals("nasss.domain.judged-by-some"))
                .findFirst()
                .orElseThrow();
        assertEquals("/domains/0", warned.pointer().text());
        assertEquals(Optional.of("1 of 5 raters"), warned.found());
        assertTrue(
                profile.explain(Domain.TECHNOLOGY)
                        .contains(
                                "judgements of the domain by 1 of 5 raters and ratings of its questions by the others"),
                profile.explain(Domain.TECHNOLOGY));
        assertTrue(
                JsonCodec.standard()
                        .write(profile)
                        .replaceAll("\\s+", " ")
                        .contains("\"basis\": { \"simple\": 1, \"complicated\": 0, \"complex\": 20,"),
                "the counts on which the level rests");
    }

    @Test
    void dontKnowOfADomainIsNoLevelAndNotApplicableHidesNone() {
        RaterSheet rated = RaterSheet.by("r").rate("6A", COMPLEX);
        NasssProfile unsure = Nasss.profile(
                Nasss.assess(
                        NasssVersion.LIST_2019, "x", rated.judge(Domain.WIDER_SYSTEM, Answer.dontKnow("on balance"))),
                OrdinalPolicy.WORST);
        assertEquals(
                "judged don't know 1 (of 1)", unsure.domain(Domain.WIDER_SYSTEM).describeBasis());
        Finding hidden = unsure.findings().all().stream()
                .filter(finding -> finding.code().equals("nasss.domain.judged-otherwise"))
                .findFirst()
                .orElseThrow();
        assertEquals(Optional.of("complex"), hidden.expected());
        assertEquals(Optional.of("unknown"), hidden.found());
        DomainProfile contradicting = wider(rated.judge(Domain.WIDER_SYSTEM, Answer.notApplicable("no")));
        assertEquals("complex", contradicting.summary().toString());
        DomainProfile silent = wider(rated.judge(Domain.WIDER_SYSTEM, Answer.notAnswered()));
        assertEquals("rated complex 1 (of 1)", silent.describeBasis());
        RaterSheet unknown = RaterSheet.by("r").rate("6A", Answer.dontKnow(""));
        assertEquals(
                Optional.of(NoLevel.UNKNOWN),
                wider(unknown.judge(Domain.WIDER_SYSTEM, Answer.notApplicable("no")))
                        .reason());
        assertEquals(
                "judged don't know 1 (of 1)",
                wider(RaterSheet.by("r").judge(Domain.WIDER_SYSTEM, Answer.dontKnow("")))
                        .describeBasis());
    }

    private static DomainProfile wider(RaterSheet sheet) {
        return Nasss.profile(Nasss.assess(NasssVersion.LIST_2019, "x", sheet), OrdinalPolicy.WORST)
                .domain(Domain.WIDER_SYSTEM);
    }

    @Test
    void tidyDataAndPictureShowTheSameCountsAsTheProfile() {
        NasssProfile profile = Nasss.profile(
                Nasss.assess(
                        NasssVersion.LIST_2019,
                        "pump <script>",
                        RaterSheet.by("a").rate("4A", COMPLEX).rate("4B", Answer.dontKnow("")),
                        RaterSheet.by("b").judge(Domain.ADOPTERS, Answer.given(SIMPLE))),
                OrdinalPolicy.WORST);
        TidyTable data = profile.toData();
        assertEquals(7, data.size());
        // Rater a leaves one of three questions out; rater b's judgement replaces three questions left out.
        int adopters = Domain.ADOPTERS.number() - 1;
        for (String[] cell : new String[][] {
            {"domain", "adopters"},
            {"level", "complex"},
            {"settled", "true"},
            {"raters", "2"},
            {"judges", "1"},
            {"simple", "1"},
            {"complex", "1"},
            {"dont_know", "1"},
            {"not_answered", "1"}
        }) {
            assertEquals(Optional.of(cell[1]), data.cell(adopters, cell[0]), cell[0]);
        }
        assertEquals(Optional.empty(), data.cell(adopters, "no_level"));
        assertEquals(Optional.empty(), data.cell(0, "level"));
        assertEquals(Optional.of("nothing-rated"), data.cell(0, "no_level"));
        assertTrue(profile.picture().description().contains("Adopters: complex"));
        assertTrue(profile.picture().title().contains("number of answers"));
        assertFalse(profile.toSvg().contains("<script>"));
        assertEquals(profile.toSvg(), NasssProfile.picture(List.of(profile)).toSvg());
    }

    @Test
    void aProfileOfTwoThousandRatersCountsEachQuestionAsItsAnswersDo() {
        List<RaterSheet> sheets = new ArrayList<>();
        for (int rater = 0; rater < 2_000; rater++) {
            sheets.add(RaterSheet.by("r" + rater).rate("1A", rater % 4 == 0 ? COMPLEX : SIMPLE));
        }
        NasssProfile profile =
                Nasss.profile(Nasss.assess(NasssVersion.LIST_2019, "x").withSheets(sheets), OrdinalPolicy.MEDIAN_LOW);
        for (Question question : profile.assessment().questions()) {
            assertEquals(
                    Tally.of(Complexity.class, profile.assessment().answers(question.code())), profile.tally(question));
        }
        assertEquals(500, profile.hotSpots().get(0).answers().count(COMPLEX));
    }

    @Property(tries = 50)
    void notKnowingOneRatingNeverNarrowsTheOutlook(@ForAll("assessments") NasssAssessment assessment) {
        for (OrdinalPolicy policy : OrdinalPolicy.values()) {
            RuleOfThumb.RuleOfThumbVerdict before = RuleOfThumb.several(3).of(Nasss.profile(assessment, policy));
            for (NasssAssessment other : RandomAssessments.withOneRatingUnknown(assessment)) {
                RuleOfThumb.RuleOfThumbVerdict after = RuleOfThumb.several(3).of(Nasss.profile(other, policy));
                assertTrue(after.atMost().compareTo(before.atMost()) >= 0, policy.label());
                assertTrue(after.atLeast().compareTo(before.atLeast()) <= 0, policy.label());
            }
        }
    }

    @Property(tries = 200)
    void theOrderOfRatersAndRatingsChangesNothing(
            @ForAll("assessments") NasssAssessment assessment, @ForAll long seed) {
        Random random = new Random(seed);
        List<RaterSheet> shuffled = new ArrayList<>();
        for (RaterSheet sheet : assessment.sheets()) {
            List<Rating> ratings = new ArrayList<>(sheet.ratings());
            List<DomainJudgement> judgements = new ArrayList<>(sheet.judgements());
            Collections.shuffle(ratings, random);
            Collections.shuffle(judgements, random);
            shuffled.add(new RaterSheet(sheet.rater(), ratings, judgements));
        }
        Collections.shuffle(shuffled, random);
        NasssAssessment other = assessment.withSheets(shuffled);
        for (OrdinalPolicy policy : OrdinalPolicy.values()) {
            NasssProfile one = Nasss.profile(assessment, policy);
            NasssProfile two = Nasss.profile(other, policy);
            assertEquals(one.domains(), two.domains());
            assertEquals(one.findings(), two.findings());
            assertEquals(
                    Nasss.agreement(assessment).alpha(), Nasss.agreement(other).alpha());
        }
    }

    @Property(tries = 200)
    void everyAnswerIsCountedOnceAndTheUnknownNeverMakesALevel(@ForAll("assessments") NasssAssessment assessment) {
        NasssProfile profile = Nasss.profile(assessment, OrdinalPolicy.WORST);
        int asked =
                assessment.version().questions().size() * assessment.sheets().size();
        assertEquals(
                asked,
                profile.domains().stream()
                        .mapToInt(domain -> domain.ratings().total())
                        .sum());
        profile.domains()
                .forEach(domain ->
                        assertEquals(domain.basis().given() > 0, domain.level().isPresent(), domain.toString()));
        String table = profile.toTable().toText();
        assertEquals(9, table.lines().count());
        assertTrue(profile.toString().length() <= 80);
        assertTrue(assessment.toString().length() <= 80);
    }

    @Provide
    static Arbitrary<NasssAssessment> assessments() {
        return RandomAssessments.any();
    }
}
