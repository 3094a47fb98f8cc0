package org.implsci.core.instrument;

import static org.implsci.core.testdata.TestData.AGREEMENT;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.implsci.core.ValueTypeContract;
import org.implsci.core.finding.Finding;
import org.implsci.core.finding.InvalidInputException;
import org.implsci.core.json.JsonCodec;
import org.implsci.core.testdata.TestData;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class InstrumentTest {
    private static final Instrument NOMAD = TestData.nomad();

    private static List<String> codes(InvalidInputException refusal) {
        return refusal.findings().all().stream().map(Finding::toString).toList();
    }

    private static List<String> refusals(org.junit.jupiter.api.function.Executable action) {
        return codes(assertThrows(InvalidInputException.class, action));
    }

    /** Places are those of the list that was given, also where the scale adds the code that it always has. */
    @Test
    void aCodeThatIsThereTwiceIsNamedAtItsPlace() {
        MissingCode other = new MissingCode("dk", "d", MissingCode.Meaning.DONT_KNOW);
        assertEquals(
                List.of("error list.duplicate at /missing/1"),
                assertThrows(InvalidInputException.class, () -> new Scale(1, 5, List.of(), List.of(other, other)))
                        .findings()
                        .all()
                        .stream()
                        .map(Finding::toString)
                        .toList());
        assertEquals(
                2,
                new Scale(1, 5, List.of(), List.of(MissingCode.NOT_ANSWERED, other))
                        .missing()
                        .size());
        assertThrows(InvalidInputException.class, () -> Scale.of(Integer.MAX_VALUE - 4, Integer.MAX_VALUE));
        assertEquals(5, Scale.of(1_000_000_000, 1_000_000_004).size());
    }

    @Test
    void nomadHasThreeGeneralItemsAndTwentyInFourConstructs() {
        assertEquals(
                List.of("general", "coherence", "cognitive-participation", "collective-action", "reflexive-monitoring"),
                NOMAD.constructs());
        assertEquals(
                List.of(3, 4, 4, 7, 5),
                NOMAD.constructs().stream()
                        .map(construct -> NOMAD.subscale(construct).items().size())
                        .toList());
        assertEquals("nomad 2018: 23 items", NOMAD.toString());
    }

    @Test
    void everyTypeKeepsTheContract() {
        Instrument other = NOMAD.withVersion("2019");
        ValueTypeContract.isDocument(Instrument.class, NOMAD, TestData.nomad(), other);
        ValueTypeContract.isDocument(
                Instrument.class, NOMAD.withLicence("free"), TestData.nomad().withLicence("free"), NOMAD);
        Item item = NOMAD.items().get(12);
        ValueTypeContract.isDocument(
                Item.class, item, TestData.nomad().item("Q13").orElseThrow(), item.withPolarity(Polarity.POSITIVE));
        ValueTypeContract.isDocument(
                Scale.class,
                AGREEMENT.withAnchor(1, "disagree"),
                AGREEMENT.withAnchor(1, "disagree"),
                AGREEMENT.withAnchor(1, "agree"));
        ValueTypeContract.isDocument(Anchor.class, new Anchor(1, "low"), new Anchor(1, "low"), new Anchor(2, "low"));
        ValueTypeContract.isDocument(
                MissingCode.class,
                MissingCode.DECLINED,
                new MissingCode("declined", "declined to answer", MissingCode.Meaning.NOT_ANSWERED),
                MissingCode.NOT_ANSWERED);
        ValueTypeContract.isDocument(Reply.class, Reply.of(3), Reply.of(3), Reply.of(4));
        ValueTypeContract.isDocument(
                Reply.class, Reply.missing("declined"), Reply.missing(MissingCode.DECLINED), Reply.of(0));
        ValueTypeContract.isValue(Subscale.of("s", "a", "b"), Subscale.of("s", "a", "b"), Subscale.of("s", "b", "a"));
        AnswerSheet sheet = AnswerSheet.of("r1").inWave("t0").inGroup("north").reply("Q4", 5);
        ValueTypeContract.isDocument(
                AnswerSheet.class,
                sheet.reply("Q5", TestData.TO_MY_ROLE),
                sheet.reply("Q5", Reply.missing("not-relevant-role")),
                sheet);
        ValueTypeContract.isDocument(AnswerSheet.class, AnswerSheet.of("r1"), AnswerSheet.of("r1"), sheet);
    }

    @Test
    void wordingComesFromTheHostItemByItem() {
        Instrument worded = NOMAD.withWording("Q5", "the host's licensed text");
        assertEquals(
                "the host's licensed text",
                worded.item("Q5").orElseThrow().wording().orElseThrow());
        assertTrue(worded.items().stream()
                .filter(item -> !item.code().equals("Q5"))
                .allMatch(item -> item.wording().isEmpty()));
        assertEquals(List.of("error term.unknown at /items"), refusals(() -> NOMAD.withWording("Q24", "text")));
        assertEquals(List.of("error text.blank at /wording"), refusals(() -> NOMAD.withWording("Q5", " ")));
    }

    @Test
    void aScaleRefusesAllItsFaultsAtOnce() {
        assertEquals(
                List.of(
                        "error list.duplicate at /anchors/1",
                        "error list.duplicate at /missing/1",
                        "error number.range at /anchors/2/value"),
                refusals(() -> new Scale(
                        1,
                        5,
                        List.of(new Anchor(1, "a"), new Anchor(1, "b"), new Anchor(6, "c")),
                        List.of(MissingCode.DECLINED, MissingCode.DECLINED))));
        assertEquals(List.of("error number.range at /highest"), refusals(() -> Scale.of(3, 3)));
        assertEquals(List.of("error number.range at /highest"), refusals(() -> Scale.of(0, 1_000_001)));
    }

    @Test
    void notAnsweredIsAllowedEverywhereAndZeroIsANumber() {
        Scale percent = Scale.of(0, 100);
        assertTrue(percent.allows(Reply.NOT_ANSWERED));
        assertTrue(percent.allows(Reply.of(0)));
        assertFalse(percent.allows(Reply.of(-1)));
        assertFalse(percent.allows(Reply.of(101)));
        assertFalse(percent.allows(Reply.missing(MissingCode.DONT_KNOW)));
        assertEquals(101, percent.size());
        assertEquals(30, percent.toScore(70, Polarity.REVERSED));
    }

    @Test
    void aReplySaysTheSameInTheWordsOfAllFrameworks() {
        Scale scale = AGREEMENT
                .withMissingCodes(MissingCode.DONT_KNOW, MissingCode.DECLINED)
                .withAnchor(5, "strongly agree");
        assertEquals("5", scale.answer(Reply.of(5)).toString());
        assertEquals(
                "not applicable (not relevant to my role)",
                scale.answer(Reply.missing(TestData.TO_MY_ROLE)).toString());
        assertEquals(
                "don't know", scale.answer(Reply.missing(MissingCode.DONT_KNOW)).toString());
        assertEquals(
                "not answered",
                scale.answer(Reply.missing(MissingCode.DECLINED)).toString());
        assertEquals("strongly agree", scale.label(5).orElseThrow());
        assertTrue(scale.label(4).isEmpty());
        assertEquals(
                List.of("error instrument.reply.outside"), refusals(() -> scale.answer(Reply.missing("unheard-of"))));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Not-Asked", "-a", "a-", "a--b", "1a", "a_b", "a b"})
    void missingCodesHaveAStableForm(String code) {
        assertEquals(
                List.of("error instrument.missing-code.malformed at /code"),
                refusals(() -> new MissingCode(code, "label", MissingCode.Meaning.DONT_KNOW)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"not-answered", "declined", "not-applicable", "not-asked"})
    void standardCodesKeepTheirMeaning(String code) {
        assertEquals(
                List.of("error instrument.missing-code.other-kind at /kind"),
                refusals(() -> new MissingCode(code, "label", MissingCode.Meaning.DONT_KNOW)));
    }

    @Test
    void anInstrumentRefusesAllItsFaultsAtOnce() {
        assertEquals(
                List.of("error text.blank at /id", "error instrument.items.absent at /items"),
                refusals(() -> Instrument.builder()
                        .id(" ")
                        .version("1")
                        .citation(TestData.OWN)
                        .build()));
        assertEquals(
                List.of("error list.duplicate at /items/1"),
                refusals(() -> Instrument.builder()
                        .id("x")
                        .version("1")
                        .citation(TestData.OWN)
                        .addItems(Item.of("a", "one", AGREEMENT), Item.of("a", "two", AGREEMENT))
                        .build()));
        assertEquals(
                List.of("error text.blank at /code", "error text.blank at /label", "error text.blank at /construct"),
                refusals(() -> Item.builder()
                        .code("")
                        .label(" ")
                        .construct("")
                        .scale(AGREEMENT)
                        .build()));
    }

    @Test
    void aConstructThatIsNotThereIsRefusedWithTheOnesThatAre() {
        InvalidInputException refusal = assertThrows(InvalidInputException.class, () -> NOMAD.subscale("coherance"));
        assertEquals(List.of("error term.unknown"), codes(refusal));
        assertTrue(refusal.getMessage().contains("Did you mean coherence?"), refusal::getMessage);
    }

    @Test
    void aSubscaleOverDifferentRangesHasNoUnit() {
        assertEquals(
                List.of("error instrument.subscale.mixed-ranges at /items/1", "error term.unknown at /items/2"),
                refusals(() -> Subscale.of("mixed", "Q4", "Q1", "Q99").in(NOMAD)));
        assertEquals(
                List.of("error text.blank at /code", "error list.duplicate at /items/1"),
                refusals(() -> Subscale.of(" ", "a", "a")));
        assertEquals(List.of("error number.range at /items"), refusals(() -> Subscale.of("none")));
    }

    @Test
    void aSheetIsCheckedAgainstTheInstrumentItemByItem() {
        AnswerSheet sheet = AnswerSheet.of("r1")
                .reply("Q4", 6)
                .reply("Q5", 0)
                .reply("Q1", 0)
                .reply("Q2", TestData.TO_MY_ROLE)
                .reply("Q24", 3);
        assertEquals(
                List.of(
                        "error instrument.reply.outside at /replies/Q4",
                        "error instrument.reply.outside at /replies/Q5",
                        "error instrument.reply.outside at /replies/Q2",
                        "error term.unknown at /replies/Q24"),
                NOMAD.check(sheet).all().stream().map(Finding::toString).toList());
        assertTrue(NOMAD.check(AnswerSheet.of("r2")).isEmpty());
        assertEquals(List.of("error text.blank at /respondent"), refusals(() -> AnswerSheet.of(" ")));
        assertThrows(IllegalArgumentException.class, () -> sheet.reply("Q4", 5));
    }

    @Test
    void aReplyInJsonIsAWholeNumberOrACodeAndNothingElse() {
        String document = """
                {"schema": "org.implsci/answer-sheet/1", "respondent": "r1",
                 "replies": {"a": 4, "b": "declined", "c": 3.0, "d": true, "e": null, "f": [4], "g": 99999999999}}
                """;
        List<String> findings = JsonCodec.standard().read(document, AnswerSheet.class).findings().all().stream()
                .map(Finding::toString)
                .toList();
        assertEquals(
                List.of(
                        "error json.type at /replies/c",
                        "error json.type at /replies/d",
                        "error json.type at /replies/e",
                        "error json.type at /replies/f",
                        "error json.range at /replies/g"),
                findings);
        assertEquals(List.of("error json.type"), refusals(() -> Reply.fromJson(3.0)));
    }

    @Test
    void faultsOfADocumentHaveTheirPlaces() {
        String document = JsonCodec.standard()
                .write(TestData.items(2, AGREEMENT))
                .replace("\"lowest\": 1", "\"lowest\": 7")
                .replace("\"code\": \"I2\"", "\"code\": \"I1\"")
                .replace("\"positive\"", "\"upside-down\"");
        List<String> places = JsonCodec.standard().read(document, Instrument.class).findings().all().stream()
                .map(Finding::toString)
                .toList();
        assertEquals(
                Stream.of(0, 1)
                        .flatMap(item -> Stream.of(
                                "error number.range at /items/" + item + "/scale/highest",
                                "error term.unknown at /items/" + item + "/polarity"))
                        .toList(),
                places);
    }

    @Test
    void ratiosAreExact() {
        assertEquals(new Ratio(1, 2), new Ratio(2, 4));
        assertEquals(new Ratio(0, 1), new Ratio(0, 7));
        assertEquals("15/4", new Ratio(30, 8).toString());
        assertEquals("-2", new Ratio(-4, 2).toString());
        assertTrue(new Ratio(1, 3).compareTo(new Ratio(333_333_333, 1_000_000_000)) > 0);
        assertEquals(0.75, new Ratio(3, 4).doubleValue());
        assertThrows(IllegalArgumentException.class, () -> new Ratio(1, 0));
        ValueTypeContract.isValue(new Ratio(1, 2), new Ratio(2, 4), new Ratio(1, 3));
    }

    @Test
    void repliesKeepTheirOrder() {
        AnswerSheet sheet = AnswerSheet.of("r").reply("z", 1).reply("a", 2).reply("m", 3);
        assertEquals(List.of("z", "a", "m"), List.copyOf(sheet.replies().keySet()));
        assertEquals(Reply.NOT_ANSWERED, sheet.reply("q"));
        assertEquals("r: 3 replies", sheet.toString());
        assertThrows(UnsupportedOperationException.class, () -> sheet.replies().putAll(Map.of("b", Reply.of(1))));
    }
}
