package org.implsci.core.panel;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.implsci.core.ValueTypeContract;
import org.implsci.core.finding.Finding;
import org.implsci.core.finding.InvalidInputException;
import org.implsci.core.instrument.AnswerSheet;
import org.implsci.core.instrument.Instrument;
import org.implsci.core.instrument.MissingCode;
import org.implsci.core.instrument.MissingRule;
import org.implsci.core.instrument.Ratio;
import org.implsci.core.instrument.Reply;
import org.implsci.core.instrument.Scale;
import org.implsci.core.instrument.ScaleScore;
import org.implsci.core.instrument.Scoring;
import org.implsci.core.instrument.Subscale;
import org.implsci.core.json.JsonCodec;
import org.implsci.core.testdata.TestData;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;

class PanelTest {
    private static final Scale FIVE =
            Scale.of(1, 5).withMissingCodes(MissingCode.NOT_APPLICABLE, MissingCode.DONT_KNOW, MissingCode.DECLINED);
    private static final Instrument THREE_ITEMS = TestData.items(3, FIVE);
    private static final Subscale ALL = THREE_ITEMS.subscale("all");
    private static final Coding CODING = Coding.of(FIVE)
            .with("", MissingCode.NOT_ANSWERED)
            .with("8", MissingCode.DONT_KNOW)
            .with("9", MissingCode.NOT_APPLICABLE);

    private static Panel twoWaves() {
        return Panel.columns(THREE_ITEMS)
                .respondents(List.of("a", "b", "a", "b"))
                .waves(List.of("before", "before", "after", "after"))
                .groups(List.of("north", "south", "north", "south"))
                .column("I1", List.of("1", "5", "2", "8"), CODING)
                .column("I2", List.of("2", "", "3", "declined"), CODING)
                .column("I3", new int[] {3, 4, 9, 5}, CODING)
                .build();
    }

    private static List<String> refusals(Executable action) {
        return assertThrows(InvalidInputException.class, action).findings().all().stream()
                .map(Finding::toString)
                .toList();
    }

    @Test
    void everyAnswerKeepsItsNumberOrItsCode() {
        Panel panel = twoWaves();
        assertEquals("4 rows of 3 items, own 1: 3 items", panel.toString());
        assertEquals(OptionalInt.of(5), panel.number(1, "I1"));
        assertEquals(Reply.missing(MissingCode.DONT_KNOW), panel.reply(3, "I1"));
        assertEquals(Reply.NOT_ANSWERED, panel.reply(1, "I2"));
        assertEquals(Reply.missing(MissingCode.DECLINED), panel.reply(3, "I2"));
        assertEquals(Reply.missing(MissingCode.NOT_APPLICABLE), panel.reply(2, "I3"));
        assertEquals(
                AnswerSheet.of("a")
                        .inWave("after")
                        .inGroup("north")
                        .reply("I1", 2)
                        .reply("I2", 3)
                        .reply("I3", MissingCode.NOT_APPLICABLE),
                panel.sheet(2));
        assertThrows(IndexOutOfBoundsException.class, () -> panel.sheet(4));
        assertThrows(IndexOutOfBoundsException.class, () -> panel.respondent(-1));
    }

    @Test
    void rowsAndColumnsMakeTheSamePanel() {
        Panel panel = twoWaves();
        List<AnswerSheet> sheets =
                IntStream.range(0, panel.size()).mapToObj(panel::sheet).toList();
        assertEquals(panel, Panel.ofSheets(THREE_ITEMS, sheets));
        Panel partial = Panel.ofSheets(
                THREE_ITEMS,
                List.of(AnswerSheet.of("a").reply("I3", 1), AnswerSheet.of("b").reply("I1", 2)));
        assertEquals(List.of("I1", "I3"), partial.items());
        assertEquals(Reply.NOT_ANSWERED, partial.reply(0, "I1"));
    }

    @Test
    void itKeepsTheContract() {
        Panel other = Panel.columns(THREE_ITEMS).respondents(4).build();
        ValueTypeContract.isDocument(Panel.class, twoWaves(), twoWaves(), other);
        ValueTypeContract.isDocument(
                Panel.class, twoWaves().wave("after"), twoWaves().wave("after"), twoWaves());
        ValueTypeContract.isDocument(
                Panel.class, other, Panel.columns(THREE_ITEMS).respondents(4).build(), twoWaves());
        Panel empty = Panel.columns(THREE_ITEMS).build();
        ValueTypeContract.isDocument(
                Panel.class,
                empty,
                Panel.ofSheets(THREE_ITEMS, List.of()),
                twoWaves().wave("never"));
        ValueTypeContract.isDocument(
                Panel.class, twoWaves().wave("never"), twoWaves().group("never"), empty);
        ValueTypeContract.isValue(
                CODING,
                Coding.of(FIVE)
                        .with(" ", MissingCode.NOT_ANSWERED)
                        .with("8", MissingCode.DONT_KNOW)
                        .with("9", MissingCode.NOT_APPLICABLE),
                Coding.none());
        Scoring mean = Scoring.mean(MissingRule.half());
        ValueTypeContract.isValue(
                twoWaves().scores(ALL, mean),
                twoWaves().scores(ALL, mean),
                twoWaves().wave("after").scores(ALL, mean));
        ValueTypeContract.isValue(
                twoWaves().distribution("I1"),
                twoWaves().distribution("I1"),
                twoWaves().distribution("I2"));
        ValueTypeContract.isValue(
                twoWaves().crossProducts(ALL),
                twoWaves().crossProducts(ALL),
                twoWaves().crossProducts(Subscale.of("two", "I1", "I2")));
    }

    @Test
    void slicesShareTheAnswersAndStoreOnlyTheirOwn() {
        Panel panel = twoWaves();
        Panel after = panel.wave("after");
        assertEquals(List.of("before", "after"), panel.waves());
        assertEquals(List.of("after"), after.waves());
        assertEquals(List.of("north", "south"), after.groups());
        assertTrue(after.sharesColumn(panel, "I1"));
        Panel southAfter = after.group("south");
        assertTrue(southAfter.sharesColumn(panel, "I2"));
        assertEquals(1, southAfter.size());
        assertEquals("b", southAfter.respondent(0));
        assertEquals(panel.sheet(3), southAfter.sheet(0));
        assertEquals(southAfter, panel.group("south").wave("after"));
        assertEquals(0, panel.group("west").size());
        assertEquals(0, after.wave("before").size());
    }

    @Test
    void anAnswerTakesTheFewestBytesThatHoldItsScale() {
        for (int[] widthOf : new int[][] {{127, 1}, {128, 2}, {32_767, 2}, {32_768, 4}}) {
            Scale scale = Scale.of(0, widthOf[0]).withMissingCodes(MissingCode.DONT_KNOW);
            Instrument one = TestData.items(1, scale);
            List<Reply> replies = List.of(
                    Reply.of(0), Reply.of(widthOf[0]), Reply.missing(MissingCode.DONT_KNOW), Reply.NOT_ANSWERED);
            Panel panel =
                    Panel.columns(one).respondents(4).column("I1", replies).build();
            assertEquals(widthOf[1], panel.width("I1"));
            assertEquals(
                    replies,
                    IntStream.range(0, 4)
                            .mapToObj(row -> panel.reply(row, "I1"))
                            .toList());
            PanelScores scores = panel.scores(one.subscale("all"), Scoring.mean(MissingRule.completeOnly()));
            assertEquals(Optional.of(new Ratio(widthOf[0], 1)), scores.value(1));
            assertEquals(1, scores.missing(2, MissingCode.Meaning.DONT_KNOW));
            Panel turned = Panel.ofSheets(one, List.of(panel.sheet(1), panel.sheet(0)));
            assertEquals(List.of("2", "1"), List.of(turned.respondent(0), turned.respondent(1)));
            ValueTypeContract.isValue(
                    panel,
                    Panel.columns(one).respondents(4).column("I1", replies).build(),
                    turned);
            assertEquals(
                    Optional.of(new Ratio(0, 1)),
                    Panel.columns(one)
                            .respondents(1)
                            .column("I1", List.of(Reply.of(0)))
                            .build()
                            .wave("")
                            .scores(one.subscale("all"), Scoring.mean(MissingRule.completeOnly()))
                            .value(0));
        }
    }

    @Test
    void scoresOfAPanelAreThoseOfItsSheets() {
        PanelScores scores = twoWaves().scores(ALL, Scoring.mean(MissingRule.completeOnly()));
        assertEquals(Optional.of(new Ratio(2, 1)), scores.value(0));
        assertEquals(Optional.empty(), scores.value(1));
        assertEquals(Optional.of(new Ratio(5, 2)), scores.value(2));
        assertEquals(List.of(2.0, 2.5), scores.values().boxed().toList());
        assertEquals(Map.of(ScaleScore.NoScoreReason.TOO_FEW_ANSWERED, 2), scores.reasons());
        assertEquals("2 of 4 rows scored, mean, complete-only", scores.toString());
        assertEquals(
                Optional.of(new Ratio(15, 2)),
                twoWaves().scores(ALL, Scoring.proratedSum(MissingRule.half())).value(2));
    }

    @Test
    void everyReasonForNoScoreIsCounted() {
        Panel panel = Panel.columns(THREE_ITEMS)
                .respondents(3)
                .column("I1", List.of("9", "8", "1"), CODING)
                .column("I2", List.of("9", "9", ""), CODING)
                .column("I3", List.of("9", "", ""), CODING)
                .build();
        assertEquals(
                Map.of(
                        ScaleScore.NoScoreReason.NOT_APPLICABLE, 1,
                        ScaleScore.NoScoreReason.NOTHING_ANSWERED, 1,
                        ScaleScore.NoScoreReason.TOO_FEW_ANSWERED, 1),
                panel.scores(ALL, Scoring.mean(MissingRule.half())).reasons());
    }

    /** A published survey had 1 = strongly agree to 5 = strongly disagree, and 6 to 8 for three ways of no relevance. */
    @Test
    void codesThatRunAgainstTheScaleAreTurnedByTheirDeclaration() {
        Instrument nomad = TestData.nomad();
        Coding coding = Coding.none()
                .reversed(Scale.of(1, 5))
                .with("6", TestData.TO_MY_ROLE)
                .with("7", TestData.AT_THIS_STAGE)
                .with("8", TestData.TO_THIS);
        Panel panel = Panel.columns(nomad)
                .respondents(5)
                .column("Q4", new int[] {1, 5, 6, 7, 8}, coding)
                .build();
        assertEquals(OptionalInt.of(5), panel.number(0, "Q4"));
        assertEquals(OptionalInt.of(1), panel.number(1, "Q4"));
        assertEquals(Reply.missing(TestData.TO_THIS), panel.reply(4, "Q4"));
        Distribution answers = panel.distribution("Q4");
        assertEquals(3, answers.count(MissingCode.Meaning.NOT_APPLICABLE));
        assertEquals(1, answers.count(TestData.AT_THIS_STAGE));
        assertEquals(0, answers.count(MissingCode.DECLINED));
        assertEquals(2, answers.given());
        assertEquals(5, answers.total());
        assertEquals(1, answers.count(5));
        assertThrows(IndexOutOfBoundsException.class, () -> answers.count(6));
        assertEquals(5, answers.atRank(1));
        assertThrows(IndexOutOfBoundsException.class, () -> answers.atRank(2));
        assertThrows(IndexOutOfBoundsException.class, () -> answers.atRank(-1));
    }

    @Test
    void allFaultsOfColumnsAreReportedAtOnce() {
        assertEquals(
                List.of(
                        "error panel.code.unknown at /columns/0/answers/1",
                        "error instrument.reply.outside at /columns/1/answers/0",
                        "error term.unknown at /columns/2/item",
                        "error list.duplicate at /columns/3/item",
                        "error panel.row.absent at /columns/3/answers",
                        "error panel.respondent.absent at /respondents",
                        "error panel.row.duplicate at /respondents/2"),
                refusals(() -> Panel.columns(THREE_ITEMS)
                        .respondents(List.of("a", "b", "a"))
                        .column("I1", List.of("1", "7", "2"), CODING)
                        .column("I2", List.of(Reply.of(6), Reply.of(5), Reply.of(1)))
                        .column("I9", List.of("1", "2", "3"), CODING)
                        .column("I1", List.of("1", "2"), CODING)
                        .column("I3", List.of("1", "2", "3", "4"), CODING)
                        .build()));
        assertEquals(
                List.of("error panel.row.absent at /waves", "error panel.row.absent at /groups"),
                refusals(() -> Panel.columns(THREE_ITEMS)
                        .respondents(2)
                        .waves(List.of("x"))
                        .groups(List.of())
                        .build()));
        assertEquals(
                List.of("error text.blank at /respondents/0"),
                refusals(() ->
                        Panel.columns(THREE_ITEMS).respondents(List.of(" ")).build()));
    }

    @Test
    void aHopelessColumnIsNotReportedAMillionTimes() {
        List<String> findings = refusals(() -> Panel.columns(THREE_ITEMS)
                .respondents(new ArrayList<>(Collections.nCopies(100, "same")))
                .column("I1", Collections.nCopies(100, "x"), CODING)
                .build());
        assertEquals(42, findings.size());
        assertTrue(findings.contains("error panel.faults.more at /columns/0/answers"));
        assertTrue(findings.contains("error panel.faults.more at /respondents"));
    }

    @Test
    void faultsOfSheetsStandAtTheSheet() {
        assertEquals(
                List.of(
                        "error instrument.reply.outside at /0/replies/I1",
                        "error term.unknown at /1/replies/I7",
                        "error panel.row.duplicate at /1"),
                refusals(() -> Panel.ofSheets(
                        THREE_ITEMS,
                        List.of(
                                AnswerSheet.of("a").reply("I1", 0),
                                AnswerSheet.of("a").reply("I7", 1),
                                AnswerSheet.of("a").inWave("later").reply("I1", 1)))));
    }

    @Test
    void aMissingColumnIsNamed() {
        Panel panel = Panel.columns(THREE_ITEMS)
                .respondents(1)
                .column("I1", List.of("1"), CODING)
                .build();
        assertEquals(
                List.of("error panel.column.absent at /items/1", "error panel.column.absent at /items/2"),
                refusals(() -> panel.scores(ALL, Scoring.mean(MissingRule.half()))));
        assertEquals(List.of("error panel.column.absent"), refusals(() -> panel.distribution("I2")));
        assertEquals(List.of("error panel.column.absent"), refusals(() -> panel.reply(0, "Q")));
    }

    @Test
    void anEmptyPanelHasNothingToSay() {
        Panel empty = Panel.ofSheets(THREE_ITEMS, List.of());
        assertEquals(0, empty.size());
        assertEquals(List.of(), empty.items());
        assertEquals(List.of(), empty.waves());
        Panel noRows = Panel.columns(THREE_ITEMS)
                .column("I1", List.of())
                .column("I2", List.of())
                .column("I3", List.of())
                .build();
        assertEquals(0, noRows.scores(ALL, Scoring.mean(MissingRule.half())).scored());
        assertEquals(0, noRows.distribution("I1").total());
        assertEquals(0, noRows.crossProducts(ALL).completeRows());
    }

    @Test
    void faultsOfADocumentHaveTheirPlaces() {
        String good = JsonCodec.standard().write(twoWaves());
        List<String> places = JsonCodec.standard()
                .read(
                        good.replace("\"declined\"", "\"refused\"")
                                .replace("\"dont-know\"", "4.5")
                                .replaceFirst("\"south\"", "7")
                                .replaceFirst("\"respondents\"", "\"people\""),
                        Panel.class)
                .findings()
                .all()
                .stream()
                .map(Finding::toString)
                .toList();
        assertTrue(places.contains("error json.key.unknown at /people"), places::toString);
        assertTrue(places.contains("error json.type at /groups/1"), places::toString);
        List<String> cells = JsonCodec.standard()
                .read(good.replaceAll("(?s)(\"columns\".*)\"declined\"", "$1\"refused\""), Panel.class)
                .findings()
                .all()
                .stream()
                .map(Finding::toString)
                .toList();
        assertEquals(List.of("error instrument.reply.outside at /columns/1/answers/3"), cells);
        List<String> kinds = JsonCodec.standard()
                .read(good.replaceAll("(?s)(\"columns\".*)\"declined\"", "$1 4.5"), Panel.class)
                .findings()
                .all()
                .stream()
                .map(Finding::toString)
                .toList();
        assertEquals(List.of("error json.type at /columns/1/answers/3"), kinds);
    }

    @Test
    void publishedCountsMustFitTheScale() {
        assertEquals(List.of("error panel.distribution.length"), refusals(() -> Distribution.of(FIVE, 1, 2)));
        assertEquals(List.of("error number.range at /2"), refusals(() -> Distribution.of(FIVE, 1, 2, -1, 0, 0)));
        assertFalse(Distribution.of(FIVE, 1, 2, 3, 4, 5).equals(Distribution.of(FIVE, 1, 2, 3, 5, 4)));
    }

    @Test
    void aCodingOfAVeryLongScaleIsNotMade() {
        assertThrows(IllegalArgumentException.class, () -> Coding.of(Scale.of(0, 1001)));
    }

    @Test
    void scoresAsDataHaveARowForEachRespondentAndWave() {
        assertEquals(
                """
                respondent,wave,group,score,answered,not_applicable,dont_know,not_answered,sum_of_answers,no_score_reason
                "a","before","north",2,3,0,0,0,6,
                "b","before","south",4.5,2,0,0,1,9,
                "a","after","north",2.5,2,1,0,0,5,
                "b","after","south",,1,0,1,1,5,"too-few-answered"
                """.replace("\n", "\r\n"),
                twoWaves()
                        .scores(ALL, Scoring.mean(MissingRule.half()))
                        .toData()
                        .toCsv());
    }
}
