package org.implsci.core.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.implsci.core.finding.Finding;
import org.implsci.core.finding.Findings;
import org.implsci.core.finding.InvalidInputException;
import org.implsci.core.finding.Pointer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class JsonCodecTest {
    static final String GOOD = """
            {
              "schema": "org.implsci/trial/1",
              "title": "Ward rounds by video",
              "patients": 40,
              "budget": 9000000000,
              "dose": 0.002,
              "blinded": false,
              "phase": "pilot",
              "start": "2026-02-28",
              "arms": [
                {
                  "name": "video",
                  "share": 0.5
                },
                {
                  "name": "usual"
                }
              ],
              "sites": {
                "north": 3,
                "south": 1
              },
              "events": [
                {
                  "type": "joined",
                  "patient": 1
                },
                {
                  "type": "left",
                  "patient": 1,
                  "arm": "video"
                }
              ]
            }
            """;

    private static final JsonCodec CODEC = JsonCodec.standard();

    private static Findings faults(String json) {
        ReadResult<Trial> result = CODEC.read(json, Trial.class);
        assertEquals(result.value().isEmpty(), !result.findings().isEmpty());
        return result.findings();
    }

    private static List<String> codes(String json) {
        return faults(json).all().stream().map(Finding::toString).toList();
    }

    private static Finding fault(String from, String to) {
        assertTrue(GOOD.contains(from), from);
        Findings faults = faults(GOOD.replace(from, to));
        assertEquals(1, faults.all().size(), faults::explain);
        return faults.all().get(0);
    }

    @Test
    void aGoodDocumentBecomesTheObject() {
        Trial trial = CODEC.read(GOOD, Trial.class).orThrow();
        assertEquals("Ward rounds by video", trial.title());
        assertEquals(9_000_000_000L, trial.budget());
        assertEquals(0.002, trial.dose());
        assertEquals(Optional.of(LocalDate.of(2026, 2, 28)), trial.start());
        assertEquals(Map.of("north", 3, "south", 1), trial.sites());
        assertEquals(new Trial.Event.Left(1, "video"), trial.events().get(1));
    }

    @Test
    void writingWhatWasReadGivesTheSameText() {
        assertEquals(GOOD, CODEC.write(CODEC.read(GOOD, Trial.class).orThrow()));
    }

    @Test
    void absentValuesAreLeftOutAndNullMeansAbsent() {
        Trial trial = CODEC.read(GOOD.replace("\"start\": \"2026-02-28\"", "\"start\": null"), Trial.class)
                .orThrow();
        assertEquals(Optional.empty(), trial.start());
        assertFalse(CODEC.write(trial).contains("start"));
    }

    @Test
    void aByteOrderMarkIsNoFault() {
        assertTrue(CODEC.read('\uFEFF' + GOOD, Trial.class).value().isPresent());
    }

    @Test
    void theKeyThatNamesTheKindOfEventMayStandAnywhere() {
        String moved =
                GOOD.replace("\"type\": \"joined\",\n      \"patient\": 1", "\"patient\": 1, \"type\": \"joined\"");
        assertFalse(moved.equals(GOOD));
        assertEquals(
                CODEC.read(GOOD, Trial.class).orThrow(),
                CODEC.read(moved, Trial.class).orThrow());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "\"patients\": 40 | \"patients\": 40.0 | error json.type at /patients",
                "\"patients\": 40 | \"patients\": \"40\" | error json.type at /patients",
                "\"patients\": 40 | \"patients\": null | error json.type at /patients",
                "\"patients\": 40 | \"patients\": 2147483648 | error json.range at /patients",
                "\"budget\": 9000000000 | \"budget\": 9223372036854775808 | error json.range at /budget",
                "\"dose\": 0.002 | \"dose\": NaN | error json.not-finite at /dose",
                "\"dose\": 0.002 | \"dose\": -Infinity | error json.not-finite at /dose",
                "\"dose\": 0.002 | \"dose\": 1e999 | error json.not-finite at /dose",
                "\"dose\": 0.002 | \"dose\": \"0.002\" | error json.type at /dose",
                "\"blinded\": false | \"blinded\": 0 | error json.type at /blinded",
                "\"phase\": \"pilot\" | \"phase\": 0 | error json.type at /phase",
                "\"phase\": \"pilot\" | \"phase\": \"PILOT\" | error term.unknown at /phase",
                "\"phase\": \"pilot\" | \"phase\": \"pilott\" | error term.unknown at /phase",
                "\"start\": \"2026-02-28\" | \"start\": \"2026-02-30\" | error json.iso-text at /start",
                "\"start\": \"2026-02-28\" | \"start\": 20260228 | error json.type at /start",
                "\"title\": \"Ward rounds by video\", | | error json.key.absent at /title",
                "\"title\": \"Ward rounds by video\" | \"title\": \" \" | error text.blank at /title",
                "\"title\": \"Ward rounds by video\" | \"title\": \"a\", \"title\": \"b\" | error json.key.duplicate at /title",
                "\"title\": \"Ward rounds by video\" | \"title\": \"a\", \"titel\": \"b\" | error json.key.unknown at /titel",
                "\"north\": 3 | \"north\": 3, \"north\": 4 | error json.key.duplicate at /sites/north",
                "\"north\": 3 | \"north\": true | error json.type at /sites/north",
                "\"share\": 0.5 | \"share\": 1.5 | error json.value.refused at /arms/0",
                "\"type\": \"joined\" | \"type\": \"jointed\" | error term.unknown at /events/0/type",
                "\"type\": \"joined\", | | error json.key.absent at /events/0/type",
                "\"arm\": \"video\" | \"arm\": \"vidio\" | error trial.arm.absent at /events/1/arm",
                "\"name\": \"usual\" | \"name\": \"video\" | error list.duplicate at /arms/1",
            })
    void eachFaultIsNamedWithItsPlace(String from, String to, String finding) {
        assertEquals(finding, fault(from, to == null ? "" : to).toString());
    }

    @Test
    void tenFaultsOfDifferentKindsGiveTenFindings() {
        String faulty = """
                {
                  "schema": "org.implsci/trial/1",
                  "title": "x",
                  "title": "y",
                  "patients": 1.5,
                  "budget": "much",
                  "dose": NaN,
                  "blinded": null,
                  "phase": 1,
                  "start": "tomorrow",
                  "arms": [ {"name": " "}, {"nmae": "usual"} ],
                  "events": []
                } and more
                """;
        assertEquals(
                List.of(
                        "error json.key.duplicate at /title",
                        "error json.type at /patients",
                        "error json.type at /budget",
                        "error json.not-finite at /dose",
                        "error json.type at /blinded",
                        "error json.type at /phase",
                        "error json.iso-text at /start",
                        "error text.blank at /arms/0/name",
                        "error json.key.unknown at /arms/1/nmae",
                        "error json.key.absent at /arms/1/name",
                        "error json.key.absent at /sites",
                        "error json.trailing"),
                codes(faulty));
    }

    @Test
    void rulesStillSpeakAboutTheRestWhenAPartIsFaulty() {
        String faulty = GOOD.replace("\"share\": 0.5", "\"share\": \"half\"")
                .replace("\"name\": \"usual\"", "\"name\": \"video\"")
                .replace("\"patients\": 40", "\"patients\": 40, \"extra\": 1");
        assertEquals(
                List.of(
                        "error json.key.unknown at /extra",
                        "error json.type at /arms/0/share",
                        "error list.duplicate at /arms/1"),
                codes(faulty));
    }

    @Test
    void whatMayStandInAFaultyPartIsNotCalledAbsent() {
        String faulty = GOOD.replace("\"name\": \"video\"", "\"name\": 7");
        assertEquals(List.of("error json.type at /arms/0/name"), codes(faulty));
    }

    @Test
    void placesInListsAreThoseOfTheDocumentAlsoBehindAFaultyElement() {
        String faulty = GOOD.replace("\"name\": \"video\"", "\"name\": 7")
                .replace("\"name\": \"usual\"", "\"name\": \"usual\"}, {\"name\": \"usual\"");
        assertEquals(List.of("error json.type at /arms/0/name", "error list.duplicate at /arms/2"), codes(faulty));
    }

    @Test
    void findingsHaveLineAndColumnAlsoThoseOfATypesOwnRules() {
        assertEquals("3", line(fault("\"title\": \"Ward rounds by video\"", "\"title\": \"\"")));
        assertEquals("4", line(fault("\"patients\": 40", "\"patients\": \"forty\"")));
        assertEquals("16", line(fault("\"name\": \"usual\"", "\"nome\": 1, \"name\": \"usual\"")));
        assertEquals("31", line(fault("\"arm\": \"video\"", "\"arm\": \"x\"")));
        assertEquals(
                "7", fault("\"arm\": \"video\"", "\"arm\": \"x\"").parameters().get("column"));
    }

    @Test
    void whatIsAbsentIsFoundAtTheStartOfWhatShouldContainIt() {
        assertEquals("1", line(fault("\"title\": \"Ward rounds by video\",", "")));
        assertEquals("24", line(fault("\"type\": \"joined\",", "")));
    }

    /** Two documents are each sound and contradict each other: who finds that has a pointer and the text. */
    @Test
    void whatAHostFindsGetsItsLineToo() {
        Findings found = Findings.of(
                Finding.error("host.site", new Pointer("/sites/south"))
                        .message("no such site")
                        .build(),
                Finding.error("host.arm", new Pointer("/arms/1/share"))
                        .message("no share")
                        .build(),
                Finding.error("host.told", new Pointer("/title"))
                        .message("told")
                        .putParameters("line", "99")
                        .build());
        assertEquals(
                List.of("21:5", "15:5", "99:null"),
                CODEC.locate(found, "\uFEFF" + GOOD).all().stream()
                        .map(finding ->
                                line(finding) + ":" + finding.parameters().get("column"))
                        .toList());
        assertEquals(3, CODEC.locate(found, "{\"sites\"").all().size(), "a text that is no document loses nothing");
    }

    private static String line(Finding finding) {
        return finding.parameters().get("line");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "[", "{\"schema\" 1}", "{\"title\": tru}", "{'title': 1}", "// no"})
    void whatIsNotJsonGivesOneFindingOfSyntax(String text) {
        Findings faults = faults(text);
        assertEquals("json.syntax", faults.all().get(faults.all().size() - 1).code());
    }

    /** A later version may have so many new keys that they alone would end the reading, and still its version is named. */
    @Test
    void aLaterVersionIsNamedHoweverStrangeTheRest() {
        StringBuilder strange = new StringBuilder("\"patients\"");
        for (int key = 0; key < 5000; key++) {
            strange.insert(0, "\"new" + key + "\": " + key + ", ");
        }
        String later = GOOD.replace("trial/1", "trial/2").replace("\"patients\"", strange);
        assertEquals(List.of("error json.schema.other at /schema"), codes(later));
    }

    @Test
    void aDocumentOfALaterVersionIsRefusedWithBothNamedAndNothingElse() {
        String later = GOOD.replace("trial/1", "trial/2").replace("\"patients\"", "\"people\"");
        Findings faults = faults(later);
        assertEquals(List.of("error json.schema.other at /schema"), codes(later));
        String told = faults.explain();
        assertTrue(told.contains("org.implsci/trial/1") && told.contains("org.implsci/trial/2"), told);
        assertEquals("2", line(faults.all().get(0)), "the line of the key and not of the end");
    }

    /** What reading one of several kinds says of a text: line, column, finding, what was found and advised. */
    private static String any(String text) {
        Findings faults = CODEC.readAny(text, List.of(Trial.class)).findings();
        assertEquals(1, faults.all().size(), faults.explain());
        Finding fault = faults.all().get(0);
        return line(fault) + ":" + fault.parameters().get("column") + " " + fault.code() + " " + fault.pointer() + " | "
                + fault.found().orElse("-") + " | " + fault.advice().orElse("-");
    }

    @Test
    void oneOfSeveralKindsIsReadByItsSchema() {
        assertEquals(
                CODEC.read(GOOD, Trial.class).orThrow(),
                CODEC.readAny("\uFEFF" + GOOD, List.of(Trial.class)).orThrow());
        assertEquals(
                codes(GOOD.replace("40", "\"x\"")),
                CODEC.readAny(GOOD.replace("40", "\"x\""), List.of(Trial.class)).findings().all().stream()
                        .map(Finding::toString)
                        .toList());
        assertThrows(IllegalArgumentException.class, () -> CODEC.readAny(GOOD, List.of(Trial.Arm.class)));
    }

    @Test
    void whatDoesNotSayWhatItIsIsToldWithItsPlaceAndTheNearestName() {
        String later = any(GOOD.replace("trial/1", "trial/2"));
        assertTrue(later.startsWith("2:3 json.schema.other /schema | \"org.implsci/trial/2\""), later);
        String meant = "did you mean org.implsci/trial/1?";
        for (String text :
                List.of("org.implsci/trail/1", "org.implsci/trial", "trial/1", "trail/1", "Org.Implsci/Trial/1")) {
            assertEquals(
                    "1:20 json.schema.unknown /schema | \"" + text + "\" | " + meant,
                    any("{\"a\": 1, \"schema\": \"" + text + "\"}"));
        }
        assertTrue(any("{\"schema\": \"other/x/1\"}").endsWith("| \"other/x/1\" | -"));
        assertEquals(
                "1:1 json.key.absent /schema | \"shema\" | did you mean schema?", any("{\"shema\": \"x\", \"b\": []}"));
        assertEquals("1:1 json.key.absent /schema | - | -", any("{}"));
        assertEquals("1:12 json.type /schema | the number 1 | -", any("{\"schema\": 1}"));
        assertEquals("1:1 json.type  | an array | -", any("[]"));
        assertTrue(any("").startsWith("1:1 json.syntax  | nothing"), any(""));
        assertTrue(any("\n// why\n" + GOOD).startsWith("2:1 json.syntax  | Unexpected character ('/'"), any("\n//"));
        assertFalse(any("// why").contains("Feature"), any("// why"));
        assertFalse(any("nonsense").contains("NaN"), any("nonsense"));
        assertTrue(any("{'schema': 1}").startsWith("1:2 json.syntax"), any("{'schema': 1}"));
        assertTrue(any("<html>").startsWith("1:1 json.syntax"), any("<html>"));
        assertTrue(any("{\"a\": " + "[".repeat(2000)).contains(" json.limit "), "too deep");
    }

    @Test
    void theEchoOfARefusedResultTellsEachFault() {
        String told = CODEC.read(GOOD.replace("40", "\"x\"").replace("0.002", "\"y\""), Trial.class)
                .toString();
        assertEquals(3, told.lines().count(), told);
        assertTrue(told.startsWith("refused: 2 errors\nerror, line 4, /patients: wrong kind of value"), told);
        String many = CODEC.read(GOOD.replace("\"arms\": [", "\"arms\": [" + "7,".repeat(50)), Trial.class)
                .toString();
        assertTrue(many.startsWith("refused: 50 errors\n") && many.endsWith("\nand 40 more"), many);
    }

    @Test
    void tooLongAndTooDeepDocumentsAreRefused() {
        JsonCodec narrow =
                JsonCodec.withLimits(ReadLimits.STANDARD.withCharacters(100).withDepth(5));
        assertEquals(
                "json.limit",
                narrow.read(GOOD, Trial.class).findings().all().get(0).code());
        String deep = "{\"x\": " + "[".repeat(200_000) + "]".repeat(200_000) + "}";
        Findings faults = CODEC.read(deep, Trial.class).findings();
        assertEquals("json.limit", faults.all().get(faults.all().size() - 1).code());
        String longNumber = GOOD.replace("0.002", "1".repeat(5000));
        assertTrue(
                faults(longNumber).all().stream().anyMatch(fault -> fault.code().equals("json.limit")));
    }

    @Test
    void aHopelessDocumentStopsAfterSoManyFindings() {
        String hopeless = GOOD.replace("\"arms\": [", "\"arms\": [" + "7,".repeat(5000));
        Findings faults = faults(hopeless);
        assertEquals(1001, faults.all().size());
        assertEquals("json.limit", faults.all().get(1000).code());
    }

    @Test
    void orThrowCarriesAllFindingsAndTheMessageTellsTheFirst() {
        String faulty = GOOD.replace("40", "\"x\"").replace("0.002", "\"y\"");
        InvalidInputException thrown = assertThrows(
                InvalidInputException.class,
                () -> CODEC.read(faulty, Trial.class).orThrow());
        assertEquals(2, thrown.findings().all().size());
        assertEquals(
                "/patients: wrong kind of value: expected a whole number, but found the text \"x\" (and 1 more)",
                thrown.getMessage());
    }

    @Test
    void theDefaultLocaleChangesNothing() {
        Locale before = Locale.getDefault();
        try {
            for (String tag : List.of("tr-TR", "ar-EG-u-nu-arab", "th-TH-u-nu-thai")) {
                Locale.setDefault(Locale.forLanguageTag(tag));
                assertEquals(GOOD, CODEC.write(CODEC.read(GOOD, Trial.class).orThrow()));
                assertEquals(
                        "error json.type at /patients",
                        fault("\"patients\": 40", "\"patients\": \"I\"").toString());
            }
        } finally {
            Locale.setDefault(before);
        }
    }

    @ParameterizedTest
    @CsvSource({"2.0E-3, 0.002", "1.0E23, 1.0E23", "2.0E22, 2.0E22", "4.9E-324, 4.9E-324", "0.1, 0.1", "100, 100.0"})
    void doublesAreWrittenWithTheShortestDigitsOnEveryJdk(String value, String written) {
        Trial trial = CODEC.read(GOOD.replace("0.002", value), Trial.class).orThrow();
        assertTrue(CODEC.write(trial).contains("\"dose\": " + written + ","), CODEC.write(trial));
    }

    @Test
    void aHostCanAskWhichDocumentItHas() {
        assertEquals(Optional.of("org.implsci/trial/1"), CODEC.schemaOf(GOOD));
        assertEquals(Optional.of("x"), CODEC.schemaOf("\uFEFF{\"a\": {\"schema\": 1}, \"schema\": \"x\", ???"));
        for (String none : List.of("", "[]", "{\"schema\": 1}", "{\"a\": 1}", "{\"a\": tru")) {
            assertEquals(Optional.empty(), CODEC.schemaOf(none), none);
        }
    }

    @Test
    void aTypeWithoutAJsonFormIsAMistakeOfTheCaller() {
        assertThrows(IllegalArgumentException.class, () -> CODEC.read("{}", Thread.class));
        assertThrows(IllegalArgumentException.class, () -> CODEC.read("{}", Object.class));
    }
}
