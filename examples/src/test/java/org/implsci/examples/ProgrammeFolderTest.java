package org.implsci.examples;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.implsci.core.answer.OrdinalPolicy;
import org.implsci.core.finding.Finding;
import org.implsci.core.finding.InvalidInputException;
import org.implsci.core.term.CareSetting;
import org.implsci.examples.programme.ProgrammeReport;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A folder with a programme as its author spoils it: what is missing, misspelt or too much is said, with file and line. */
class ProgrammeFolderTest {
    private static final Path SHIPPED = Path.of("src", "main", "resources", "cases", "ambient-voice");
    private static final String PROGRAMME = "programme.json";
    private static final String LOG = "log-first-waves.json";
    private static final String EMPTY_LOG =
            "{\"schema\": \"org.implsci/rollout-log/1\", \"plan\": \"avt-pilot\", \"events\": []}";

    private final Map<String, String> folder = new TreeMap<>();

    @BeforeEach
    void readShipped() throws IOException {
        try (Stream<Path> files = Files.list(SHIPPED)) {
            for (Path file : files.toList()) {
                folder.put(file.getFileName().toString(), Files.readString(file));
            }
        }
    }

    private void replace(String file, String from, String to) {
        String text = folder.getOrDefault(file, "");
        assertTrue(text.contains(from), from);
        folder.put(file, text.replace(from, to));
    }

    private ProgrammeReport account(String... options) throws Problem {
        List<CaseFile> files = new ArrayList<>();
        folder.forEach((name, text) -> files.add(new CaseFile("/case/" + name, text)));
        return ProgrammeReport.of(Main.read(files, step -> {}), Options.parse(options));
    }

    private String told(String... options) throws Problem {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        account(options).tell(new Screen(new PrintStream(out, true, StandardCharsets.UTF_8), false));
        // Lines are broken for the terminal, and where is not the matter here.
        return out.toString(StandardCharsets.UTF_8).replaceAll("\\s+", " ");
    }

    /** The errors, each as file, line, pointer and code. */
    private List<String> refused() {
        InvalidInputException refused = assertThrows(InvalidInputException.class, this::account);
        return refused.findings().errors().stream()
                .map(ProgrammeFolderTest::place)
                .toList();
    }

    private static String place(Finding finding) {
        return Located.place(finding) + " " + finding.pointer() + " " + finding.code();
    }

    private String line(String file, String text) {
        List<String> lines = folder.getOrDefault(file, "").lines().toList();
        int number =
                1 + (int) lines.stream().takeWhile(line -> !line.contains(text)).count();
        assertTrue(number <= lines.size(), text);
        return file + ":" + number;
    }

    /** The folder holds two logs more, one of which comes first by name and says that the rollout goes on. */
    @Test
    void onlyWhatTheProgrammeListsIsPartOfIt() throws Problem {
        String whole = told();
        assertTrue(whole.contains("34 events"), whole);
        assertTrue(whole.contains("were not read: found log-advances.json, log-rolls-back.json"), whole);
        for (int file = 10; file < 30; file++) {
            folder.put("a" + file + ".json", "{ this is no document");
        }
        assertTrue(told().contains("34 events"));
        assertTrue(told().contains("a28.json, a29.json and 2 more"));
        folder.keySet().removeIf(name -> name.startsWith("a1") || name.startsWith("a2"));
        folder.keySet().removeAll(List.of("log-advances.json", "log-rolls-back.json"));
        assertFalse(told().contains("were not read"));
    }

    @Test
    void ofTwoLogsNoneIsTakenInSilence() {
        replace(
                PROGRAMME,
                "\"documents\": [",
                "\"documents\": [{\"name\": \"log-advances.json\", \"standing\": \"synthetic\", \"note\": \"\"},");
        assertEquals(List.of(LOG + ":1  programme.document.several"), refused());
    }

    @Test
    void aDocumentThatIsListedAndNotThereIsMissed() {
        for (String name : List.of(LOG, "raci.json", "plan.json", "nomad.json")) {
            String text = folder.remove(name);
            List<String> refused = refused();
            assertEquals(1, refused.size(), refused::toString);
            assertTrue(
                    refused.get(0).startsWith(line(PROGRAMME, "\"" + name + "\"") + " /documents/"), refused::toString);
            assertTrue(refused.get(0).endsWith("/name programme.document.absent"), refused::toString);
            folder.put(name, String.valueOf(text));
        }
    }

    @Test
    void aChapterThatLacksAPartSaysSo() throws Problem {
        folder.put(
                PROGRAMME,
                folder.getOrDefault(PROGRAMME, "").replaceFirst("(?s)\\{\\s*\"name\": \"" + LOG + "\".*?\\},", ""));
        String told = told();
        assertTrue(told.contains("the rollout is not told: expected a plan, a log of events, a RACI matrix"), told);
        assertTrue(told.contains("No answer: it takes a plan, a log"), told);
    }

    /** The plan lets a task of the matrix decide; without it nothing can start, and every event is refused. */
    @Test
    void aPlanThatNobodyDecidesOnSaysWhere() throws Problem {
        replace("raci.json", "\"decide-exit\"", "\"decide-exti\"");
        String told = told();
        assertTrue(told.contains("no: the plan has errors"), told);
        assertTrue(told.contains("- " + line("plan.json", "\"decide-exit\"") + ": error: "), told);
        assertTrue(told.contains("First: mend the plan: "), told);
    }

    @Test
    void theLogOfAnotherPlanIsRefused() {
        replace(LOG, "\"plan\": \"avt-pilot\"", "\"plan\": \"avt-pilto\"");
        assertEquals(List.of(LOG + ":3 /plan programme.log.plan"), refused());
    }

    @Test
    void aMeasureThatThePlanDoesNotHaveIsRefusedEventByEvent() {
        replace(LOG, "\"measure\": \"notes-same-day\"", "\"measure\": \"notes-sameday\"");
        List<String> refused = refused();
        assertEquals(9, refused.size(), refused::toString);
        assertEquals(line(LOG, "notes-sameday") + " /events/2/measure rollout.event.measure.absent", refused.get(0));
    }

    /** Something that was tried too early is history and no fault of the document: it is told, and the account goes on. */
    @Test
    void otherRefusedEventsAreToldWithTheirReasons() throws Problem {
        replace(
                LOG,
                "\"events\": [",
                "\"events\": [{\"type\": \"held\", \"at\": \"2026-01-04T10:00:00Z\", \"by\": \"board\", \"rationale\": \"why\"},");
        String told = told();
        assertTrue(told.contains("1 event of 35 in the log were refused"), told);
        assertTrue(told.contains("- " + LOG + ":4: warning: this event was refused, since it cannot happen"), told);
        assertTrue(account().page(List.of()).contains("Events that were refused"));
    }

    @Test
    void sitesHaveToBeThoseOfThePlan() {
        replace(PROGRAMME, "\"id\": \"acute-2\"", "\"id\": \"acute-22\"");
        assertEquals(
                List.of(
                        line(PROGRAMME, "acute-22") + " /sites/2/id programme.site.unplanned",
                        line("plan.json", "\"acute-2\"") + " /stages/1/sites/0 programme.site.absent"),
                refused());
    }

    @Test
    void aSiteThatIsInNoDataIsNotCalledLate() throws Problem {
        folder.put(
                "adoption-times.json",
                folder.getOrDefault("adoption-times.json", "")
                        .replaceFirst("(?s)\\{\\s*\"unit\": \"acute-3\".*?\\},", ""));
        String page = account().page(List.of());
        assertTrue(page.contains("of 8 sites 6 had taken up an earlier change, 1 not yet, 1 not in the data"));
        assertTrue(page.contains(">not in the data</td>"));
        assertTrue(told().contains("when this site took up the earlier change is not in the data: found \"acute-3\""));
    }

    @Test
    void aFaultOfADutyHasItsPlaceInTheProgramme() {
        replace(PROGRAMME, "\"party\": \"supplier\"", "\"party\": \"suplier\"");
        assertEquals(
                List.of("/choices/2/duties/1/party raci.party.absent", "/choices/3/duties/1/party raci.party.absent"),
                refused().stream()
                        .map(place -> place.substring(place.indexOf(' ') + 1))
                        .toList());
        assertTrue(refused().get(0).startsWith(line(PROGRAMME, "suplier")));
    }

    @Test
    void aShareIsNoPercentage() {
        replace(PROGRAMME, "\"trained\": 0.95", "\"trained\": 95");
        Problem problem = assertThrows(Problem.class, this::account);
        assertTrue(
                String.valueOf(problem.getMessage())
                        .contains(line(PROGRAMME, "\"trained\": 95") + ":7: error, /sites/0/trained"),
                problem::getMessage);
    }

    /** Under this policy the rule G2 no longer fires; the board chose it all the same. */
    @Test
    void aChoiceStaysWhenNothingRecommendsItAnyLonger() throws Problem {
        String told = told("--policy", "unanimous");
        assertTrue(told.contains("the choice stays: found \"G2\""), told);
        assertTrue(told.contains("and 1 that nothing recommends now; 9 of 9 rows"), told);
        assertFalse(told().contains("the choice stays"));
    }

    @Test
    void everyPolicyAndSettingTellsTheShippedCase() throws Problem {
        for (OrdinalPolicy policy : OrdinalPolicy.values()) {
            assertTrue(told("--policy", policy.code()).contains("9 of 9 rows"), policy.code());
        }
        for (CareSetting setting : CareSetting.values()) {
            assertTrue(told("--setting", setting.code()).contains("9 of 9 rows"), setting.code());
        }
    }

    @Test
    void whatIsMadeUpIsSaidBesideEachAnswer() throws Problem {
        String told = told();
        assertTrue(told.contains("as reported 0, our assumption 8, synthetic 5"), told);
        assertTrue(told.contains("synthetic (series.json)"), told);
        replace(
                PROGRAMME,
                "\"name\": \"series.json\",\n      \"standing\": \"synthetic\"",
                "\"name\": \"series.json\",\n      \"standing\": \"reported\"");
        String other = told();
        assertTrue(other.contains("as reported 1, our assumption 8, synthetic 4"), other);
        assertTrue(other.contains("as reported (series.json)"), other);
        String page = account().page(List.of());
        assertTrue(page.contains("Data: as reported (series.json)."), "the caption of the picture");
        assertTrue(page.contains(">as reported (series.json)</td>"), "the row of the summary");
    }

    /** The chart has a verdict and the gate has none: without a word on why, the page contradicts itself. */
    @Test
    void whatAGateReadsOfTrialLimitsIsExplained() throws Problem {
        String page = account().page(List.of());
        assertTrue(page.contains("Trial limits can raise a concern and cannot allay one"));
    }

    @Test
    void namesFromDocumentsMoveNoCursor() throws Problem {
        String cursor = "\\u001b[2J";
        replace(PROGRAMME, "\"title\": \"", "\"title\": \"" + cursor);
        replace("plan.json", "\"second-sites\"", "\"second" + cursor + "-sites\"");
        replace(LOG, "\"by\": \"clinical-safety-officer\"", "\"by\": \"" + cursor + "\"");
        for (String text : List.of(told(), account().page(List.of()))) {
            assertFalse(text.contains("\u001b"));
            assertTrue(text.contains("[2J"));
        }
        replace(PROGRAMME, "\"id\": \"acute-2\"", "\"id\": \"acute" + cursor + "\"");
        InvalidInputException refused = assertThrows(InvalidInputException.class, this::account);
        assertFalse(refused.findings().explain().contains("\u001b"));
    }

    /** From 2026-02-11 15:00 the plan gives 60 days; the charts go on to 2026-04-13 and an assessment to 2026-04-20. */
    @Test
    void theAnswerComesFirstAndKnowsItsDate() throws Problem {
        String told = told();
        assertTrue(told.contains("As at 2026-03-11, the last entry of the log: not yet"), told);
        assertTrue(told.contains("The deadline of stage second-sites is 2026-04-12 and has passed"), told);
        assertTrue(told.contains("other data go on to 2026-04-20"), told);
        assertTrue(told.contains("the gate asks to hold"), told);
        assertTrue(told.contains("cannot be undone; the plan calls it the point of no return"), told);
        assertTrue(told.contains("could be taken back until 2026-03-13, which has passed"), told);
        assertTrue(told.contains("2 steps to dictation"), told);
        assertTrue(told.contains("8 hours needed, at most 8 hours allowed"), told);
        assertTrue(told.indexOf("As at 2026-03-11") < told.indexOf("* NASSS"), told);
    }

    /** The decision to go on brought the second stage; whether there may be a third nobody has asked. */
    @Test
    void aDecisionThatWasCarriedOutIsNoPermissionForTheNext() throws Problem {
        folder.put(LOG, folder.getOrDefault("log-advances.json", ""));
        String told = told();
        assertTrue(told.contains("advanced to second-sites on 2026-01-20; its next gate has not been read yet"), told);
        assertFalse(told.contains("yes, to the next stage"), told);
    }

    /** Held and resumed in between, and still no gate read since the stage began. */
    @Test
    void anUnreadGateIsDatedByTheStepToItsStage() throws Problem {
        String log = folder.getOrDefault("log-advances.json", "").stripTrailing();
        String by = "\"by\": \"clinical-safety-officer\", \"rationale\": \"why\"";
        folder.put(
                LOG,
                log.substring(0, log.lastIndexOf(']'))
                        + ", {\"type\": \"held\", \"at\": \"2026-01-22T09:00:00Z\", " + by + "}"
                        + ", {\"type\": \"resumed\", \"at\": \"2026-01-23T09:00:00Z\", " + by + "}]}");
        assertTrue(
                told().contains(
                                "As at 2026-01-23, the last entry of the log: not yet: it advanced to second-sites on 2026-01-20; its next"),
                told());
        folder.put(
                LOG,
                log.substring(0, log.lastIndexOf(']')) + ", {\"type\": \"held\", \"at\": \"2026-01-22T09:00:00Z\", "
                        + by + "}]}");
        assertTrue(told().contains("no: it was held on 2026-01-22 by clinical-safety-officer"), told());
    }

    @Test
    void whatWasTakenBackOrNeverBegunHasAnAnswerToo() throws Problem {
        folder.put(LOG, folder.getOrDefault("log-rolls-back.json", ""));
        assertTrue(told().contains("no: it was taken back on 2026-01-20 by clinical-safety-officer"));
        folder.put(LOG, EMPTY_LOG);
        assertTrue(told().contains("With no entry in the log: not yet: the first stage has not begun"));
        assertTrue(account().page(List.of()).contains("has not begun"));
    }

    /** Reflective motivation is addressed by education alone, which was chosen and became nobody's task. */
    @Test
    void whatWasChosenAndIsNobodysTaskIsSaid() throws Problem {
        String told = told();
        assertTrue(
                told.contains("chosen and nobody's task: education; no other task addresses reflective motivation"),
                told);
        assertFalse(told.contains("nobody's task: training"), told);
    }

    @Test
    void wavesThatAreNotTheStagesAreNamed() throws Problem {
        assertTrue(told().contains("the stages of the plan are these waves"));
        replace(PROGRAMME, "\"trained\": 0.76", "\"trained\": 0.86");
        assertTrue(told().contains("in another stage, as people decided: acute-2 (wave 1, stage 2)"), told());
    }

    /** A wave takes at most 12 teams, by our parameter; that is no fault of a document. */
    @Test
    void sitesThatFitNoWaveAreSaidAndEndNothing() throws Problem {
        replace(PROGRAMME, "\"teams\": 5", "\"teams\": 50");
        String told = told();
        assertTrue(told.contains("no waves by our parameters: "), told);
        assertTrue(account().page(List.of()).contains("o waves by our parameters: "));
    }

    /** A choice from NPT is a task like any other; of these answers nothing asks for it. */
    @Test
    void whatNptRecommendsCanBecomeATask() throws Problem {
        String all = told();
        replace(PROGRAMME, "\"recommendation\": \"G5\"", "\"recommendation\": \"NPT-4\"");
        String told = told();
        assertTrue(told.contains("and 1 that nothing recommends now; 9 of 9 rows"), told);
        assertFalse(all.contains("that nothing recommends now"), all);
    }

    @Test
    void headlinesSayNoMoreThanTheFigures() throws Problem {
        String told = told();
        assertTrue(told.contains("of 4 constructs 2 rose, 0 fell, 2 may not have changed"), told);
        assertTrue(
                told.contains(
                        "of 21 questions 7 became less complex, 0 more complex, of 4 it is not known; answers not known: 7 of 63"),
                told);
        assertTrue(told.contains("34 values at 35 dates"), told);
        assertFalse(account().page(List.of()).contains("24 links to functions"));
        replace("notes-same-day.json", "\"target\": 0.8,\n", "");
        assertTrue(
                told().contains("common cause since 2026-02-16 (means of the parts 0.617, 0.738, 0.833), no target"),
                told());
    }
}
