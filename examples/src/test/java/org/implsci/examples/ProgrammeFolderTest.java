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

/** A folder with faults: every document that is missing, misspelt or left out is named, with file and line. */
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

    private ProgrammeReport report(String... options) throws CommandException {
        List<CaseFile> files = new ArrayList<>();
        folder.forEach((name, text) -> files.add(new CaseFile("/case/" + name, text)));
        return ProgrammeReport.of(Main.read(files, step -> {}), Options.parse(options));
    }

    private String printed(String... options) throws CommandException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        report(options).print(new Screen(new PrintStream(out, true, StandardCharsets.UTF_8), false));
        // Where lines are broken for the terminal does not matter here.
        return out.toString(StandardCharsets.UTF_8).replaceAll("\\s+", " ");
    }

    /** The errors, each as file, line, pointer and code. */
    private List<String> refused() {
        InvalidInputException refused = assertThrows(InvalidInputException.class, this::report);
        return refused.findings().errors().stream()
                .map(ProgrammeFolderTest::place)
                .toList();
    }

    private static String place(Finding finding) {
        return FindingPlaces.place(finding) + " " + finding.pointer() + " " + finding.code();
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
    void onlyWhatTheProgrammeListsIsPartOfIt() throws CommandException {
        String whole = printed();
        assertTrue(whole.contains("34 events"), whole);
        assertTrue(whole.contains("so they were not read: found log-advances.json, log-rolls-back.json"), whole);
        for (int file = 10; file < 30; file++) {
            folder.put("a" + file + ".json", "{ this is no document");
        }
        assertTrue(printed().contains("34 events"));
        assertTrue(printed().contains("a28.json, a29.json and 2 more"));
        folder.keySet().removeIf(name -> name.startsWith("a1") || name.startsWith("a2"));
        folder.keySet().removeAll(List.of("log-advances.json", "log-rolls-back.json"));
        assertFalse(printed().contains("so they were not read"));
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
    void aChapterThatLacksAPartSaysSo() throws CommandException {
        folder.put(
                PROGRAMME,
                folder.getOrDefault(PROGRAMME, "").replaceFirst("(?s)\\{\\s*\"name\": \"" + LOG + "\".*?\\},", ""));
        String printed = printed();
        assertTrue(
                printed.contains(
                        "the account has no chapter on the rollout: expected a plan, a log of events, a RACI matrix"),
                printed);
        assertTrue(
                printed.contains("No answer. To say whether a programme may go on, the report needs a plan, a log"),
                printed);
    }

    /** The plan lets a task of the matrix decide; without it nothing can start, and every event is refused. */
    @Test
    void aPlanThatNobodyDecidesOnSaysWhere() throws CommandException {
        replace("raci.json", "\"decide-exit\"", "\"decide-exti\"");
        String printed = printed();
        assertTrue(printed.contains("No. The plan has errors."), printed);
        assertTrue(printed.contains("- " + line("plan.json", "\"decide-exit\"") + ": error: "), printed);
        assertTrue(printed.contains("Do first: Correct the plan: "), printed);
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

    /** Something that was tried too early is history and no fault of the document: it is printed, and the account goes on. */
    @Test
    void otherRefusedEventsAreToldWithTheirReasons() throws CommandException {
        replace(
                LOG,
                "\"events\": [",
                "\"events\": [{\"type\": \"held\", \"at\": \"2026-01-04T10:00:00Z\", \"by\": \"board\", \"rationale\": \"why\"},");
        String printed = printed();
        assertTrue(printed.contains("1 of 35 events in the log were refused"), printed);
        assertTrue(
                printed.contains("- " + LOG + ":4: warning: this event was refused, because it cannot happen"),
                printed);
        assertTrue(report().toHtml(List.of()).contains("Events that were refused"));
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
    void aSiteThatIsInNoDataIsNotCalledLate() throws CommandException {
        folder.put(
                "adoption-times.json",
                folder.getOrDefault("adoption-times.json", "")
                        .replaceFirst("(?s)\\{\\s*\"unit\": \"acute-3\".*?\\},", ""));
        String page = report().toHtml(List.of());
        assertTrue(page.contains("6 of 8 sites had adopted an earlier change, 1 had not yet, 1 not in the data"));
        assertTrue(page.contains(">not in the data</td>"));
        assertTrue(
                printed().contains("the data do not say when this site adopted the earlier change: found \"acute-3\""));
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
        CommandException refused = assertThrows(CommandException.class, this::report);
        assertTrue(
                String.valueOf(refused.getMessage())
                        .contains(line(PROGRAMME, "\"trained\": 95") + ":7: error, /sites/0/trained"),
                refused::getMessage);
    }

    /** Under this policy the rule G2 no longer fires; the board chose it all the same. */
    @Test
    void aChoiceStaysWhenNothingRecommendsItAnyLonger() throws CommandException {
        String printed = printed("--policy", "unanimous");
        assertTrue(printed.contains("no longer recommend it: found \"G2\""), printed);
        assertTrue(
                printed.contains("1 more task comes from a choice that nothing recommends now. 9 of 9 tasks"), printed);
        assertFalse(printed().contains("the choice stays"));
    }

    @Test
    void everyPolicyAndSettingTellsTheShippedCase() throws CommandException {
        for (OrdinalPolicy policy : OrdinalPolicy.values()) {
            assertTrue(printed("--policy", policy.code()).contains("9 of 9 tasks"), policy.code());
        }
        for (CareSetting setting : CareSetting.values()) {
            assertTrue(printed("--setting", setting.code()).contains("9 of 9 tasks"), setting.code());
        }
    }

    @Test
    void whatIsMadeUpIsSaidBesideEachAnswer() throws CommandException {
        String printed = printed();
        assertTrue(printed.contains("0 as reported, 8 our assumption, 5 synthetic"), printed);
        assertTrue(printed.contains("synthetic (series.json)"), printed);
        replace(
                PROGRAMME,
                "\"name\": \"series.json\",\n      \"standing\": \"synthetic\"",
                "\"name\": \"series.json\",\n      \"standing\": \"reported\"");
        String other = printed();
        assertTrue(other.contains("1 as reported, 8 our assumption, 4 synthetic"), other);
        assertTrue(other.contains("as reported (series.json)"), other);
        String page = report().toHtml(List.of());
        assertTrue(page.contains("Data: as reported (series.json)."), "the caption of the picture");
        assertTrue(page.contains(">as reported (series.json)</td>"), "the row of the summary");
    }

    /** The chart has a verdict and the gate has none: without a word on why, the page contradicts itself. */
    @Test
    void whatAGateReadsOfTrialLimitsIsExplained() throws CommandException {
        String page = report().toHtml(List.of());
        assertTrue(page.contains("Trial limits can raise a concern, but they cannot rule one out"));
    }

    @Test
    void namesFromDocumentsMoveNoCursor() throws CommandException {
        String cursor = "\\u001b[2J";
        replace(PROGRAMME, "\"title\": \"", "\"title\": \"" + cursor);
        replace("plan.json", "\"second-sites\"", "\"second" + cursor + "-sites\"");
        replace(LOG, "\"by\": \"clinical-safety-officer\"", "\"by\": \"" + cursor + "\"");
        for (String text : List.of(printed(), report().toHtml(List.of()))) {
            assertFalse(text.contains("\u001b"));
            assertTrue(text.contains("[2J"));
        }
        replace(PROGRAMME, "\"id\": \"acute-2\"", "\"id\": \"acute" + cursor + "\"");
        InvalidInputException refused = assertThrows(InvalidInputException.class, this::report);
        assertFalse(refused.findings().explain().contains("\u001b"));
    }

    /** From 2026-02-11 15:00 the plan gives 60 days; the charts go on to 2026-04-13 and an assessment to 2026-04-20. */
    @Test
    void theAnswerComesFirstAndKnowsItsDate() throws CommandException {
        String printed = printed();
        assertTrue(printed.contains("At the last entry of the log, 11 March 2026: Not yet."), printed);
        assertTrue(
                printed.contains(
                        "The deadline of stage second-sites was 12 April 2026. The log stops on 11 March 2026"),
                printed);
        assertTrue(printed.contains("other data run to 20 April 2026"), printed);
        assertTrue(printed.contains("the plan says hold. Update the log first."), printed);
        assertTrue(printed.contains("cannot be undone; the plan calls it the point of no return"), printed);
        assertTrue(printed.contains("The window for undoing stage second-sites closed on 13 March 2026."), printed);
        assertTrue(printed.contains("2 steps to dictation"), printed);
        assertTrue(printed.contains("It needs 8 hours; at most 8 hours are allowed until a safe state"), printed);
        assertTrue(printed.indexOf("At the last entry of the log") < printed.indexOf("* NASSS"), printed);
    }

    /** The decision to go on brought the second stage; whether there may be a third nobody has asked. */
    @Test
    void aDecisionThatWasCarriedOutIsNoPermissionForTheNext() throws CommandException {
        folder.put(LOG, folder.getOrDefault("log-advances.json", ""));
        String printed = printed();
        assertTrue(
                printed.contains("advanced to second-sites on 20 January 2026; the next gate has not been evaluated"),
                printed);
        assertFalse(printed.contains("Yes, to the next stage"), printed);
    }

    /** Held and resumed in between, and still no gate read since the stage began. */
    @Test
    void anUnreadGateIsDatedByTheStepToItsStage() throws CommandException {
        String log = folder.getOrDefault("log-advances.json", "").stripTrailing();
        String by = "\"by\": \"clinical-safety-officer\", \"rationale\": \"why\"";
        folder.put(
                LOG,
                log.substring(0, log.lastIndexOf(']'))
                        + ", {\"type\": \"held\", \"at\": \"2026-01-22T09:00:00Z\", " + by + "}"
                        + ", {\"type\": \"resumed\", \"at\": \"2026-01-23T09:00:00Z\", " + by + "}]}");
        assertTrue(
                printed()
                        .contains(
                                "At the last entry of the log, 23 January 2026: Not yet. It advanced to second-sites on 20 January 2026; the next"),
                printed());
        folder.put(
                LOG,
                log.substring(0, log.lastIndexOf(']')) + ", {\"type\": \"held\", \"at\": \"2026-01-22T09:00:00Z\", "
                        + by + "}]}");
        assertTrue(printed().contains("No. It was held on 22 January 2026 by clinical-safety-officer"), printed());
    }

    @Test
    void whatWasTakenBackOrNeverBegunHasAnAnswerToo() throws CommandException {
        folder.put(LOG, folder.getOrDefault("log-rolls-back.json", ""));
        assertTrue(printed().contains("No. It was rolled back on 20 January 2026 by clinical-safety-officer"));
        folder.put(LOG, EMPTY_LOG);
        assertTrue(printed().contains("The log is empty. Not yet. The first stage has not begun"));
        assertTrue(report().toHtml(List.of()).contains("has not begun"));
    }

    /** Reflective motivation is addressed by education alone, which was chosen and became nobody's task. */
    @Test
    void whatWasChosenAndIsNobodysTaskIsSaid() throws CommandException {
        String printed = printed();
        assertTrue(
                printed.contains(
                        "Education was chosen but has no owner; no other task addresses reflective motivation"),
                printed);
        assertFalse(printed.contains("Training was chosen but has no owner"), printed);
    }

    @Test
    void wavesThatAreNotTheStagesAreNamed() throws CommandException {
        assertTrue(printed().contains("The stages of the plan are the same"));
        replace(PROGRAMME, "\"trained\": 0.76", "\"trained\": 0.86");
        assertTrue(printed().contains("in another stage: acute-2 (wave 1, stage 2)"), printed());
    }

    /** A wave takes at most 12 teams, by our parameter; that is no fault of a document. */
    @Test
    void sitesThatFitNoWaveAreSaidAndEndNothing() throws CommandException {
        replace(PROGRAMME, "\"teams\": 5", "\"teams\": 50");
        String printed = printed();
        assertTrue(printed.contains("Our parameters allow no waves: "), printed);
        assertTrue(report().toHtml(List.of()).contains("Our parameters allow no waves: "));
    }

    /** A choice from NPT is a task like any other; of these answers nothing asks for it. */
    @Test
    void whatNptRecommendsCanBecomeATask() throws CommandException {
        String all = printed();
        replace(PROGRAMME, "\"recommendation\": \"G5\"", "\"recommendation\": \"NPT-4\"");
        String printed = printed();
        assertTrue(
                printed.contains("1 more task comes from a choice that nothing recommends now. 9 of 9 tasks"), printed);
        assertFalse(all.contains("that nothing recommends now"), all);
    }

    @Test
    void headlinesSayNoMoreThanTheFigures() throws CommandException {
        String printed = printed();
        assertTrue(printed.contains("2 of 4 constructs rose, 0 fell and 2 may not have changed"), printed);
        assertTrue(
                printed.contains(
                        "7 of 21 questions became less complex and 0 more complex; 4 cannot be compared. Unknown answers: 7 of 63"),
                printed);
        assertTrue(printed.contains("34 values at 35 dates"), printed);
        assertFalse(report().toHtml(List.of()).contains("24 links to functions"));
        replace("notes-same-day.json", "\"target\": 0.8,\n", "");
        assertTrue(
                printed()
                        .contains(
                                "common cause since 16 February 2026 (means of the parts 0.617, 0.738, 0.833). There is no target"),
                printed());
    }
}
