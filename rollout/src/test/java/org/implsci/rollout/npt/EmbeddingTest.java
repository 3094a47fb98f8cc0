package org.implsci.rollout.npt;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.stream.Stream;
import org.implsci.core.finding.InvalidInputException;
import org.implsci.core.finding.Recommendation;
import org.implsci.core.instrument.AnswerSheet;
import org.implsci.core.instrument.Instrument;
import org.implsci.core.instrument.MissingCode;
import org.implsci.core.instrument.Polarity;
import org.implsci.core.instrument.Ratio;
import org.implsci.core.instrument.ScaleScore;
import org.implsci.core.json.JsonCodec;
import org.implsci.core.measure.Statistic;
import org.implsci.core.measure.descriptive.ItemSummary;
import org.implsci.core.measure.descriptive.QuartileMethod;
import org.implsci.core.panel.Panel;
import org.implsci.core.text.TidyTable;
import org.implsci.rollout.Rollout;
import org.implsci.rollout.gate.Criterion;
import org.implsci.rollout.gate.Gate;
import org.implsci.rollout.gate.GateOutcome;
import org.implsci.rollout.gate.Threshold;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

class EmbeddingTest {
    private static Panel panel(AnswerSheet... sheets) {
        return Panel.ofSheets(Nomad.INSTRUMENT, List.of(sheets));
    }

    private static AnswerSheet answers(String respondent, String first, int... values) {
        AnswerSheet sheet = AnswerSheet.of(respondent);
        int number = Integer.parseInt(first.substring(1));
        for (int value : values) {
            sheet = sheet.reply("Q" + number++, value);
        }
        return sheet;
    }

    /** Ten sheets of five answers with a sum of 160 have a mean of 3.2, and a gate that asks for 3.2 is met. */
    @Test
    void aMeanOfTenthsMeetsAThresholdOfTenths() {
        SplittableRandom random = new SplittableRandom(1);
        for (int sum = 60; sum <= 240; sum += 5) {
            for (int draw = 0; draw < 20; draw++) {
                int[] values = new int[50];
                Arrays.fill(values, 1);
                for (int left = sum - 50; left > 0; ) {
                    int at = random.nextInt(50);
                    if (values[at] < 5) {
                        values[at]++;
                        left--;
                    }
                }
                AnswerSheet[] sheets = new AnswerSheet[10];
                for (int row = 0; row < 10; row++) {
                    sheets[row] = answers("r" + row, "Q19", Arrays.copyOfRange(values, 5 * row, 5 * row + 5));
                }
                double mean = Rollout.embedding(panel(sheets))
                        .construct(NptConstruct.REFLEXIVE_MONITORING)
                        .orElseThrow()
                        .measurement()
                        .value()
                        .getAsDouble();
                assertEquals(sum / 50.0, mean);
            }
        }
    }

    @Test
    void theStructureIsThatOfTheSurvey() {
        assertEquals(23, Nomad.INSTRUMENT.items().size());
        assertEquals(
                List.of(4, 4, 7, 5),
                Stream.of(NptConstruct.values())
                        .map(construct -> NomadItem.of(construct).size())
                        .toList());
        assertEquals(
                List.of("Q13"),
                Nomad.INSTRUMENT.items().stream()
                        .filter(item -> item.polarity() == Polarity.REVERSED)
                        .map(item -> item.code())
                        .toList());
        for (NptConstruct construct : NptConstruct.values()) {
            assertEquals(4, construct.components().size());
            for (NptComponent component : construct.components()) {
                long items = NomadItem.of(construct).stream()
                        .filter(item -> item.component().orElseThrow() == component)
                        .count();
                assertTrue(items == 1 || items == 2, component + " has " + items);
            }
        }
        assertEquals(
                4,
                Stream.of(NptComponent.values())
                        .filter(component -> NomadItem.of(component.construct()).stream()
                                        .filter(item -> item.component().orElseThrow() == component)
                                        .count()
                                == 2)
                        .count(),
                "four components have two items");
        assertEquals(NptComponent.INTERNALIZATION, NptComponent.VOCABULARY.parse("internalisation"));
        assertEquals(NptComponent.SKILL_SET_WORKABILITY, NptComponent.VOCABULARY.parse("skill-set workability"));
        assertEquals(NptComponent.SYSTEMATIZATION, NptComponent.VOCABULARY.parse("systemization"));
    }

    /** Vector V1: item variances 13/6, 11/10, 4/5, 16/15, of the sum 268/15, alpha 191/201. */
    @Test
    void coherenceOfSixRespondents() {
        int[][] rows = {{5, 4, 4, 5}, {4, 4, 3, 4}, {3, 3, 3, 4}, {2, 3, 2, 3}, {4, 5, 4, 4}, {1, 2, 2, 2}};
        AnswerSheet[] sheets = new AnswerSheet[rows.length];
        for (int row = 0; row < rows.length; row++) {
            sheets[row] = answers("r" + row, "Q4", rows[row]);
        }
        ConstructScore score = Rollout.embedding(panel(sheets))
                .construct(NptConstruct.COHERENCE)
                .orElseThrow();
        assertEquals(191.0 / 201, score.alpha(0.95).value().value().orElseThrow(), 1e-14);
        List<Double> means = new ArrayList<>();
        for (int row = 0; row < rows.length; row++) {
            means.add(
                    score.of("r" + row, "").orElseThrow().value().orElseThrow().doubleValue());
        }
        assertEquals(List.of(4.5, 3.75, 3.25, 2.5, 4.25, 1.75), means);
        assertEquals(Statistic.of(20.0 / 6), score.mean().mean());
        assertTrue(score.explain().contains("items asked: 4 of 4"), score.explain());
    }

    /** Vector V2: forgetting to turn Q13 round would give 3.6. */
    @Test
    void collectiveActionWithOneItemTurnedRoundOneNotRelevantAndOneMissing() {
        AnswerSheet sheet = AnswerSheet.of("r")
                .reply("Q12", 4)
                .reply("Q13", 2)
                .reply("Q14", 4)
                .reply("Q15", Nomad.NOT_MY_ROLE)
                .reply("Q16", MissingCode.NOT_ANSWERED)
                .reply("Q17", 3)
                .reply("Q18", 5);
        ConstructScore score = Embedding.of(panel(sheet))
                .construct(NptConstruct.COLLECTIVE_ACTION)
                .orElseThrow();
        ScaleScore one = score.of("r", "").orElseThrow();
        assertEquals(new Ratio(4, 1), one.value().orElseThrow());
        assertEquals(List.of(5, 1, 1), List.of(one.answered(), one.notApplicable(), one.notAnswered()));
        assertEquals(1, score.missing(MissingCode.Meaning.NOT_APPLICABLE));
        assertTrue(score.of("nobody", "").isEmpty());
    }

    /** Vectors V4 and V5. */
    @Test
    void allNotRelevantIsNoScoreAndZeroIsAnAnswer() {
        AnswerSheet sheet = AnswerSheet.of("r").reply("Q1", 0);
        for (NomadItem item : NomadItem.of(NptConstruct.COHERENCE)) {
            sheet = sheet.reply(item.code(), Nomad.NOT_AT_THIS_STAGE);
        }
        Embedding embedding = Embedding.of(panel(sheet));
        ConstructScore coherence = embedding.construct(NptConstruct.COHERENCE).orElseThrow();
        assertEquals(0, coherence.scored());
        assertEquals(
                Statistic.undefined(Statistic.UndefinedReason.NO_DATA),
                coherence.mean().mean());
        assertTrue(coherence.measurement().value().isEmpty(), "no score is no measurement");
        ItemSummary familiar = embedding.general().get(0);
        assertEquals(new Ratio(0, 1), familiar.mean().orElseThrow());
        assertTrue(embedding.lowest().isEmpty());
        assertTrue(embedding.toString().contains("no score"), embedding.toString());
    }

    @ParameterizedTest
    @CsvFileSource(resources = "/rollout/embed/nomad-published.csv", numLinesToSkip = 5)
    void publishedRowsAreCountedAsPrintedAndTheirMediansAsTheCountsAllow(
            String item,
            int respondents,
            int missing,
            int n,
            int agree,
            int neutral,
            int disagree,
            int notRelevant,
            String printed,
            int possible) {
        assertEquals(125, respondents + missing);
        assertEquals(n, agree + neutral + disagree);
        assertEquals(respondents, n + notRelevant);
        List<AnswerSheet> sheets = new ArrayList<>();
        add(sheets, item, 4, agree);
        add(sheets, item, 3, neutral);
        add(sheets, item, 2, disagree);
        for (int index = 0; index < notRelevant; index++) {
            sheets.add(AnswerSheet.of("n" + index).reply(item, Nomad.NOT_MY_ROLE));
        }
        for (int index = 0; index < missing; index++) {
            sheets.add(AnswerSheet.of("m" + index).reply(item, MissingCode.NOT_ANSWERED));
        }
        Panel panel = Panel.ofSheets(Nomad.INSTRUMENT, sheets);
        List<String> row = Embedding.of(panel).agreement().rows().stream()
                .filter(cells -> cells.get(0).equals(item))
                .findFirst()
                .orElseThrow();
        assertEquals(
                List.of(agree, neutral, disagree, notRelevant, missing).toString(),
                row.subList(2, 7).toString());
        NptConstruct construct =
                NomadItem.valueOf(item).component().orElseThrow().construct();
        ItemSummary summary = ItemSummary.of(
                        panel, ConstructScore.subscale(construct, List.of(item)).orElseThrow(), QuartileMethod.LINEAR)
                .get(0);
        // What agrees is taken as 4 and what disagrees as 2: the median's side of the middle does not depend on it.
        int asAnswered = item.equals("Q13") ? 6 - possible : possible;
        assertEquals(new Ratio(asAnswered, 1), summary.median().orElseThrow());
        if (List.of("Q14", "Q16").contains(item)) {
            assertNotEquals(Integer.toString(possible), printed, "an impossible print is not copied");
        }
    }

    private static void add(List<AnswerSheet> sheets, String item, int value, int count) {
        for (int index = 0; index < count; index++) {
            sheets.add(AnswerSheet.of(value + "-" + index).reply(item, value));
        }
    }

    @Test
    void codingsThatRunAgainstEachOtherGiveTheSamePanel() {
        Panel agreeIsFive = Panel.columns(Nomad.INSTRUMENT)
                .respondents(3)
                .column("Q4", List.of("5", "1", "4"), Nomad.agreeIsFive())
                .build();
        Panel agreeIsOne = Panel.columns(Nomad.INSTRUMENT)
                .respondents(3)
                .column("Q4", List.of("1", "5", "2"), Nomad.agreeIsOne())
                .build();
        assertEquals(agreeIsFive, agreeIsOne);
        InvalidInputException mixed = assertThrows(
                InvalidInputException.class,
                () -> Panel.columns(Nomad.INSTRUMENT)
                        .respondents(3)
                        .column("Q4", List.of("1", "7", "9"), Nomad.agreeIsFive())
                        .column("Q5", List.of("1", "7", "9"), Nomad.agreeIsOne())
                        .build());
        assertEquals(3, mixed.findings().errors().size(), "7 and 9 are not declared for Q4, and 9 not for Q5");
        assertEquals(
                Nomad.NOT_AT_THIS_STAGE.code(),
                Panel.columns(Nomad.INSTRUMENT)
                        .respondents(1)
                        .column("Q5", List.of("7"), Nomad.agreeIsOne())
                        .build()
                        .reply(0, "Q5")
                        .missing()
                        .orElseThrow());
    }

    @Test
    void aStudyMayLeaveItemsOutAndAWaveToo() {
        Embedding embedding = Embedding.of(panel(
                answers("a", "Q8", 4, 4).reply("Q10", 5).inWave("baseline"),
                answers("a", "Q4", 3, 3, 3, 3).reply("Q8", 5).reply("Q10", 5).inWave("later")));
        assertTrue(embedding.wave("baseline").construct(NptConstruct.COHERENCE).isPresent());
        assertEquals(
                0,
                embedding
                        .wave("baseline")
                        .construct(NptConstruct.COHERENCE)
                        .orElseThrow()
                        .scored(),
                "asked later only");
        assertEquals(
                Statistic.of(3),
                embedding
                        .wave("later")
                        .construct(NptConstruct.COHERENCE)
                        .orElseThrow()
                        .mean()
                        .mean());
        assertTrue(embedding.construct(NptConstruct.REFLEXIVE_MONITORING).isEmpty());
        assertEquals(3, embedding.constructs().size() + 1);
    }

    @Test
    void changeIsOfAllAndOfTheSamePeople() {
        Embedding embedding = Embedding.of(panel(
                answers("a", "Q4", 2, 2, 2, 2).inWave("one").inGroup("north"),
                answers("b", "Q4", 4, 4, 4, 4).inWave("one").inGroup("south"),
                answers("a", "Q4", 3, 3, 3, 3).inWave("two").inGroup("north"),
                answers("c", "Q4", 5, 5, 5, 5).inWave("two").inGroup("south"),
                answers("d", "Q4", 5, 5, 5, 5).inWave("two").inGroup("south")));
        EmbeddingChange change = EmbeddingChange.of(embedding, "one", "two");
        EmbeddingChange.ConstructChange coherence =
                change.change(NptConstruct.COHERENCE).orElseThrow();
        assertEquals(13.0 / 3 - 3, coherence.difference().value().orElseThrow(), 1e-12);
        assertEquals(Statistic.of(1), coherence.paired().mean());
        assertEquals(1, coherence.paired().count());
        assertEquals("one to two: 1 of 1 constructs rose", change.toString());
        assertTrue(
                change.toTable().toText().contains("fewer than two cases"),
                change.toTable().toText());
        assertTrue(change.change(NptConstruct.COLLECTIVE_ACTION).isEmpty());
        assertEquals(
                Statistic.of(2.5),
                embedding
                        .group("north")
                        .construct(NptConstruct.COHERENCE)
                        .orElseThrow()
                        .mean()
                        .mean());
        assertEquals(
                Statistic.undefined(Statistic.UndefinedReason.NO_DATA),
                EmbeddingChange.of(embedding, "one", "nowhere")
                        .change(NptConstruct.COHERENCE)
                        .map(EmbeddingChange.ConstructChange::difference)
                        .orElse(Statistic.undefined(Statistic.UndefinedReason.NO_DATA)));
    }

    @Test
    void aLowConstructPointsToTheWorkThatIsMissing() {
        Embedding embedding =
                Embedding.of(panel(answers("a", "Q4", 5, 5, 5, 5, 2, 2, 2, 2, 4, 2, 4, 4, 4, 4, 4, 1, 1, 1, 1, 1)));
        assertEquals(
                List.of("NPT-2", "NPT-4"),
                embedding.recommendations(3).stream().map(Recommendation::rule).toList());
        assertTrue(embedding.recommendations(1).isEmpty());
        assertEquals(
                NptConstruct.REFLEXIVE_MONITORING,
                embedding.lowest().orElseThrow().construct());
        assertTrue(
                embedding.recommendations(3).get(0).explain().contains("1 of 1 answer sheets"),
                embedding.recommendations(3).get(0).explain());
    }

    @Test
    void aConstructThatNobodyAnsweredIsNotOneThatIsWell() {
        Embedding embedding = Embedding.of(Panel.columns(Nomad.INSTRUMENT)
                .respondents(1)
                .column("Q4", new int[] {9}, Nomad.agreeIsFive().with("9", MissingCode.NOT_ANSWERED))
                .build());
        assertEquals(
                List.of("NPT-0"),
                embedding.recommendations(3).stream().map(Recommendation::rule).toList());
    }

    @Test
    void aConstructCanStandInAGate() {
        Gate gate = new Gate(
                "g",
                "task",
                List.of(Criterion.builder()
                        .id("coherence")
                        .measure("coherence")
                        .threshold(Threshold.higher(3.5, 2.5).withMinimumSample(2))
                        .build()),
                List.of());
        ConstructScore two = Embedding.of(panel(answers("a", "Q4", 4, 4, 4, 4), answers("b", "Q4", 4, 4, 4, 4)))
                .construct(NptConstruct.COHERENCE)
                .orElseThrow();
        ConstructScore one = Embedding.of(panel(answers("a", "Q4", 4, 4, 4, 4)))
                .construct(NptConstruct.COHERENCE)
                .orElseThrow();
        assertEquals(
                GateOutcome.ADVANCE,
                gate.decide(Map.of("coherence", List.of(two.measurement())), Set.of())
                        .outcome());
        assertEquals(
                GateOutcome.HOLD,
                gate.decide(Map.of("coherence", List.of(one.measurement())), Set.of())
                        .outcome(),
                "one respondent is fewer than the gate asks for");
    }

    @Test
    void oddPanelsGetAnswersAndOtherInstrumentsAreRefused() {
        Embedding nobody = Embedding.of(panel());
        assertEquals("NoMAD, 0 answer sheets; lowest: no score", nobody.toString());
        Embedding reversedOnly = Embedding.of(panel(AnswerSheet.of("a").reply("Q13", 1)));
        assertEquals(
                Statistic.of(5),
                reversedOnly
                        .construct(NptConstruct.COLLECTIVE_ACTION)
                        .map(score -> score.mean().mean())
                        .orElseThrow(),
                "only Q13 is in the panel, and it counts against");
        assertThrows(
                InvalidInputException.class, () -> panel(AnswerSheet.of("a").reply("Q24", 1)));
        assertThrows(
                InvalidInputException.class,
                () -> panel(
                        AnswerSheet.of("a").reply("Q4", 1), AnswerSheet.of("a").reply("Q4", 2)));
        Instrument other = Nomad.INSTRUMENT.withId("other");
        assertThrows(InvalidInputException.class, () -> Embedding.of(Panel.ofSheets(other, List.of())));
        assertEquals(
                "a host's own words",
                Embedding.of(Panel.ofSheets(
                                Nomad.INSTRUMENT.withWording("Q4", "a host's own words"),
                                List.of(answers("a", "Q4", 1))))
                        .panel()
                        .instrument()
                        .item("Q4")
                        .orElseThrow()
                        .wording()
                        .orElseThrow());
    }

    @Test
    void aPanelIsStoredWithItsInstrument() {
        Panel panel = panel(answers("a", "Q4", 1, 2, 3, 4).inWave("one").inGroup("north"));
        String text = JsonCodec.standard().write(panel);
        assertEquals(panel, JsonCodec.standard().read(text, Panel.class).orThrow());
    }

    @Test
    void theOrderOfRespondentsDoesNotMatter() {
        List<AnswerSheet> sheets = new ArrayList<>(List.of(
                answers("a", "Q4", 1, 2, 3, 4), answers("b", "Q4", 5, 5, 4, 4), answers("c", "Q4", 2, 2, 2, 1)));
        Embedding one = Embedding.of(Panel.ofSheets(Nomad.INSTRUMENT, sheets));
        Collections.reverse(sheets);
        Embedding other = Embedding.of(Panel.ofSheets(Nomad.INSTRUMENT, sheets));
        assertEquals(one.toTable().rows(), other.toTable().rows());
        assertTrue(one.explain().contains("10.1186/s12874-018-0591-x"), one.explain());
    }

    @Test
    void dataHaveARowForEachWaveAndConstructAndEmptyCellsForUndefinedFigures() {
        Embedding embedding = Embedding.of(panel(
                answers("a", "Q4", 2, 2, 2, 2).inWave("one"),
                answers("b", "Q4", 4, 4, 4, 4).inWave("one"),
                answers("a", "Q4", 3, 3, 3, 3).inWave("two")));
        TidyTable data = embedding.toData();
        assertEquals(2, data.size());
        assertEquals(Optional.of("3"), data.cell(0, "mean"));
        assertEquals(Optional.of("two"), data.cell(1, "wave"));
        assertEquals(Optional.empty(), data.cell(1, "lower_95"), "one answer sheet has no spread");
        assertEquals(4, embedding.agreementData().size());
        TidyTable change = EmbeddingChange.of(embedding, "one", "two").toData();
        assertEquals(Optional.of("1"), change.cell(0, "paired_mean"));
        assertEquals(Optional.of("1"), change.cell(0, "paired_count"));
        String svg = embedding.toSvg();
        assertTrue(svg.contains("NoMAD: mean of each construct by wave"), svg);
        assertTrue(svg.contains("no score"), svg);
    }
}
