package org.implsci.examples.house;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The command line as a user meets it: good files, bad files, missing files. */
class CommandLineIT {
    private static final String JAR = System.getProperty("implsci.jar");
    private static String decide = "";

    @TempDir
    private Path folder;

    @BeforeAll
    static void readShippedCase() throws IOException {
        decide = Files.readString(Path.of("src", "main", "resources", "cases", "decide", "nasss.json"));
    }

    private static JavaProcess run(String... arguments) {
        List<String> command = new ArrayList<>(List.of("-jar", JAR));
        command.addAll(List.of(arguments));
        JavaProcess process = JavaProcess.java(command);
        assertFalse((process.out() + process.err()).contains("\tat "), "a stack trace");
        assertFalse(process.out().contains("\u001b"), "colour without a terminal");
        return process;
    }

    private String file(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text).toString();
    }

    @Test
    void helpNamesOptionsAndExitCodes() {
        JavaProcess help = run("--help");
        assertEquals(0, help.exitCode());
        assertTrue(help.out().contains("--policy CODE"), help.out());
        assertTrue(help.out().contains("2: a file has faults; all of them are printed"), help.out());
    }

    @ParameterizedTest
    @CsvSource({
        "programme,Where the documents come from",
        "decide,Rule of thumb: seldom mainstreamed",
        "physical-activity,What it covers",
        "room-air-conditioners,certified minimum",
        "comb-survey,'O-So  23  0    0           1        5.652'",
        "tetracycline,'109 adopted, 16 not yet (of 125)'",
        "practices-synthetic,certified minimum",
        "ambient-voice,'live, stages live: 2 of 3, sites: 5, exposure 0.60'",
        "ambient-voice-back,'rolled back, stages live: 0 of 3, sites: 0, exposure 0.00'"
    })
    void everySampleIsReadAndShown(String sample, String line) {
        JavaProcess run = run("--sample", sample);
        assertEquals("", run.err());
        assertEquals(0, run.exitCode());
        assertTrue(run.out().contains(line), run.out());
    }

    @Test
    void aSeriesMayComeAsCommaSeparatedText() throws IOException {
        String good = """
                period,count
                1949,96
                1950,195
                1951,238
                1952,380
                1953,1045
                1954,1230
                1955,1267
                1956,1828
                1957,1586
                1958,1673
                1959,1800
                1960,1580
                1961,1500
                """;
        assertEquals(
                run("--sample", "room-air-conditioners").out(),
                run(file("good.csv", good)).out());
        JavaProcess bad = run(file("bad.csv", "period,count\n1,2\n1,3\nx,4\n5\n"));
        assertEquals(2, bad.exitCode());
        assertEquals(3, bad.err().lines().count(), bad.err());
        assertTrue(bad.err().contains("bad.csv:3:1: error, /line/3: the period occurs twice"), bad.err());
        JavaProcess gap = run(file("gap.csv", "period,count\n1,2\n3,3\n"));
        assertEquals(2, gap.exitCode());
        assertTrue(gap.err().contains("gap.csv"), gap.err());
        assertEquals(2, run(file("empty.csv", "")).exitCode());
    }

    @Test
    void answersInTextAreReadByTheInstrumentBesideThem() throws IOException {
        Path sample = Path.of("src", "main", "resources", "cases", "comb-survey");
        String answers = Files.readString(sample.resolve("panel.csv"));
        assertTrue(run(file("panel.csv", answers)).err().contains("need one document org.implsci/instrument/1"));
        file("instrument.json", Files.readString(sample.resolve("instrument.json")));
        assertEquals(
                run("--sample", "comb-survey").out(), run(folder.toString()).out());
        // As a spreadsheet writes it: a mark before the first byte, and a code of its own for no answer.
        file("panel.csv", "\uFEFF#code,NA,not-answered\n" + answers.replace("not-answered", "NA"));
        assertEquals(
                run("--sample", "comb-survey").out(), run(folder.toString()).out());
        file("panel.csv", "respondent,C-Ph\np1,11\np2\n");
        JavaProcess bad = run(folder.toString());
        assertEquals(2, bad.exitCode());
        assertTrue(
                bad.err().contains("panel.csv:3:1: error, /line/3: the row does not have as many cells as the head"),
                bad.err());
        assertTrue(bad.err().contains("panel.csv:2:2: error, /line/2/C-Ph: the coding does not declare"), bad.err());
        // Beside an instrument a table is meant as answers, whatever its head says.
        for (String head : List.of("Respondent,", "id,", "respondent;")) {
            file("panel.csv", answers.replace("respondent,", head).replace(head.endsWith(";") ? "," : "\0", ";"));
            JavaProcess other = run(folder.toString());
            assertEquals(2, other.exitCode(), head);
            assertEquals(1, other.err().lines().count(), other.err());
            assertTrue(other.err().contains("panel.csv:1:1: error, /line/1: "), other.err());
        }
    }

    @Test
    void theAdoptionCurveIsDrawnForThoseWhoSeeItAndThoseWhoDoNot() throws IOException {
        Path picture = folder.resolve("curve.svg");
        assertEquals(
                0,
                run("--sample", "room-air-conditioners", "--svg", picture.toString())
                        .exitCode());
        String svg = Files.readString(picture);
        assertTrue(svg.contains("role=\"img\"") && svg.contains("<title id=\"picture-title\">"), svg);
        assertTrue(svg.contains("to 14418 in period 1961"), svg);
        assertEquals(13 + 5 + 2, svg.split("<path", -1).length - 1, "periods, those ahead, and the legend of both");
    }

    @Test
    void aFileOfOnesOwnGivesTheSameAsTheShippedCase() throws IOException {
        assertEquals(
                run("--sample", "decide").out(), run(file("mine.json", decide)).out());
    }

    @Test
    void thePolicyIsAnArgument() throws IOException {
        JavaProcess lower = run("--policy", "median-low", file("mine.json", decide));
        assertTrue(
                lower.out().contains("4  Adopters                            simple (+1 not answered)"), lower.out());
        JavaProcess unknown = run("--policy", "average");
        assertEquals(1, unknown.exitCode());
        assertTrue(unknown.err().contains("one of worst, median-low"), unknown.err());
    }

    /** The folder holds logs that the programme does not list, and they change no answer. */
    @Test
    void theFolderOfTheProgrammeAnswersAsTheSampleDoes() {
        String sample = run("--sample", "programme").out();
        JavaProcess folder = run("src/main/resources/cases/ambient-voice");
        assertEquals(0, folder.exitCode());
        String answers = sample.substring(0, sample.indexOf("chapter  "));
        assertTrue(folder.out().startsWith(answers), folder.out());
        JavaProcess alone = run("src/main/resources/cases/ambient-voice/programme.json");
        assertEquals(2, alone.exitCode());
        assertTrue(alone.err().contains("/documents/1/name: the programme lists a document that is missing"));
    }

    @Test
    void aFolderWithTwoMomentsShowsWhatMoved() throws IOException {
        file("1-before.json", decide);
        file(
                "2-after.json",
                decide.replace("\"rating\"", "")
                        .replace(
                                "\"question\": \"4A\",\n          \"answer\": \"complicated\"",
                                "\"question\": \"4A\",\n          \"answer\": \"simple\""));
        JavaProcess run = run(folder.toString());
        assertEquals("", run.err());
        assertTrue(run.out().contains("4A Staff role and identity: complicated -> simple, less complex"), run.out());
    }

    @Test
    void aBadFileGetsAllItsFaultsWithLines() throws IOException {
        String bad = decide.replace("\"nasss-2017\"", "\"nasss-2018\"")
                .replace("\"answer\": \"complicated\"", "\"answer\": 2")
                .replace("\"date\": \"2026-08-19\"", "\"date\": \"19 August\"");
        JavaProcess run = run(file("bad.json", bad));
        assertEquals(2, run.exitCode());
        assertEquals("", run.out());
        List<String> lines = run.err().lines().toList();
        assertEquals(4, lines.size(), run.err());
        assertTrue(lines.get(0).contains("bad.json:3:14: error, /version: not a nasss version"), run.err());
        assertTrue(lines.get(1).contains("bad.json:6:11: error, /date: not ISO 8601 text"), run.err());
        assertTrue(lines.get(2).contains("expected a text, but found the number 2"), run.err());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "``|1:1|an empty document",
                "{|1:2|not JSON",
                "[]|1:1|an object, but found an array",
                "not json at all|1:1|not JSON",
                "<html></html>|1:1|not JSON",
                "// why|1:1|comment",
                "{'schema': 1}|1:2|not JSON",
                "{\"shema\": \"org.implsci/nasss-assessment/1\"}|1:1|found \"shema\". Did you mean schema?",
                "{\"schema\": \"other/x/1\"}|1:12|found \"other/x/1\"",
                "{\"schema\": \"nasss-assesment/1\"}|1:12|Did you mean org.implsci/nasss-assessment/1?"
            })
    void aFileThatIsNoDocumentOfOursIsToldWithItsPlaceAndCause(String text, String place, String cause)
            throws IOException {
        JavaProcess run = run(file("odd.json", text));
        assertEquals(2, run.exitCode(), text);
        assertEquals(1, run.err().lines().count(), run.err());
        assertTrue(run.err().contains("odd.json:" + place + ": error"), run.err());
        assertTrue(run.err().contains(cause), run.err());
    }

    @Test
    void aFileThatIsNoTextIsNamed() throws IOException {
        Files.write(folder.resolve("latin.json"), "{\"a\": \"\u00e9\"}".getBytes(StandardCharsets.ISO_8859_1));
        assertTrue(run(folder.resolve("latin.json").toString()).err().contains("not UTF-8 text"));
    }

    @Test
    void aLaterVersionIsRefusedByName() throws IOException {
        JavaProcess run = run(file("later.json", decide.replace("assessment/1", "assessment/2")));
        assertEquals(2, run.exitCode());
        assertTrue(run.err().contains("later.json:2:3: error, /schema"), run.err());
        assertTrue(run.err().contains("org.implsci/nasss-assessment/1"), run.err());
        assertTrue(run.err().contains("org.implsci/nasss-assessment/2"), run.err());
    }

    @Test
    void aMissingFileIsOneLineAndExitCodeThree() {
        JavaProcess run = run(folder.resolve("nowhere").toString());
        assertEquals(3, run.exitCode());
        assertEquals(1, run.err().lines().count());
        assertEquals(3, run(folder.toString()).exitCode());
    }

    /** What was asked for and what was read is used, or it is said that it was not. */
    @Test
    void nothingThatWasGivenIsPassedOverInSilence() throws IOException {
        Path cases = Path.of("src", "main", "resources", "cases");
        Path page = folder.resolve("page.html");
        for (Path alone : List.of(
                cases.resolve("comb-survey/instrument.json"), cases.resolve("ambient-voice/log-advances.json"))) {
            JavaProcess run = run(alone.toString(), "--report", page.toString());
            assertEquals(3, run.exitCode(), alone.toString());
            assertTrue(run.err().startsWith("Not shown: ") && run.err().contains("beside it"), run.err());
            assertFalse(Files.exists(page), "a page of nothing");
        }
        Path picture = folder.resolve("picture.svg");
        JavaProcess programme = run("--svg", picture.toString());
        assertEquals(1, programme.exitCode());
        assertTrue(programme.err().contains("--svg does not apply to this case"), programme.err());
        assertFalse(Files.exists(picture));
        JavaProcess few = run(file("few.csv", "period,count\n1,1\n2,2\n3,4\n"), "--svg", picture.toString());
        assertEquals(1, few.exitCode(), "there is no curve to draw");
        assertTrue(few.out().contains("too-few-periods"), few.out());
        assertFalse(few.out().contains("How stable"), "a table without rows");
        JavaProcess times = run("--sample", "tetracycline", "--policy", "worst", "--setting", "not-stated", "--detail");
        assertEquals(1, times.exitCode());
        assertEquals(3, times.err().lines().count(), times.err());
        JavaProcess both = run("--sample", "decide", file("mine.json", decide));
        assertEquals(1, both.exitCode());
        assertTrue(both.err().contains("give --sample or a path, not both"), both.err());
    }

    @Test
    void aFileThatCannotBeWrittenIsOneLineAndExitCodeThree() {
        Path nowhere = folder.resolve("nowhere");
        for (List<String> option : List.of(
                List.of("--svg", nowhere.resolve("x.svg").toString()),
                List.of("--report", nowhere.resolve("x.html").toString()))) {
            JavaProcess run = run("--sample", "room-air-conditioners", option.get(0), option.get(1));
            assertEquals(3, run.exitCode());
            assertEquals(1, run.err().lines().count(), run.err());
            assertTrue(run.err().contains("does not exist"), run.err());
        }
    }

    @Test
    void everyPictureOfACaseGetsAFileOfItsOwn() throws IOException {
        Path picture = folder.resolve("charts.svg");
        JavaProcess run = run("--sample", "ae-attendances", "--svg", picture.toString());
        assertEquals(0, run.exitCode(), run.err());
        assertTrue(Files.readString(picture).contains("Control chart: "), "the first");
        assertTrue(Files.readString(folder.resolve("charts-2.svg")).contains("Control chart: "), "the second");
        assertNotEquals(Files.readString(picture), Files.readString(folder.resolve("charts-2.svg")));
    }

    /** A page of a case without chapters holds what the terminal shows. */
    @ParameterizedTest
    @ValueSource(strings = {"tetracycline", "comb-survey"})
    void thePageIsNoLessThanWhatIsPrinted(String sample) throws IOException {
        Path page = folder.resolve("page.html");
        JavaProcess run = run("--sample", sample, "--report", page.toString());
        assertEquals(0, run.exitCode(), run.err());
        String html = Files.readString(page);
        for (String line : run.out()
                .lines()
                .filter(text -> !text.startsWith("Report written to "))
                .toList()) {
            assertTrue(html.contains(line.replace("'", "&#x27;")), line);
        }
        assertFalse(html.contains("<tbody></tbody>"), "a table of nothing");
    }

    @ParameterizedTest
    @ValueSource(strings = {"1e155", "1e300", "1e307"})
    void numbersThatNoCalculationCarriesAreNoCrash(String count) throws IOException {
        String series = "period,count\n1,1\n2,2\n3,4\n4,3\n5,2\n6,1\n".replaceAll(",(\\d)", "," + count);
        assertTrue(run(file("large.csv", series)).exitCode() <= 2);
    }

    @Test
    void aChartOfNumbersAtTheEndOfWhatADoubleHoldsIsNoCrash() throws IOException {
        String monitored = "{\"schema\": \"org.implsci/monitored-series/1\", \"name\": \"m\", \"points\": ["
                + "{\"date\": \"2026-01-01\", \"value\": 1e308}, {\"date\": \"2026-01-02\", \"value\": -1e308}]}";
        JavaProcess chart = run(file("large.json", monitored));
        assertEquals(0, chart.exitCode(), chart.err());
        assertTrue(chart.out().contains("no limits, as they are too large"), chart.out());
    }

    @Test
    void wrongUsageIsExitCodeOne() {
        assertEquals(1, run("--polcy", "worst").exitCode());
        assertEquals(1, run("--policy").exitCode());
        assertEquals(1, run("a", "b").exitCode());
    }
}
