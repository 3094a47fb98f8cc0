package org.implsci.rollout.raci;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.implsci.core.finding.Finding;
import org.implsci.core.finding.InvalidInputException;
import org.implsci.core.json.JsonCodec;
import org.implsci.core.json.ReadResult;
import org.implsci.rollout.Resources;
import org.implsci.rollout.Rollout;
import org.implsci.rollout.ValueContract;
import org.junit.jupiter.api.Test;

class RaciMatrixTest {
    private static final RaciMatrix GO = RaciMatrix.of(Scheme.RACI)
            .plus(Party.role("CCIO"))
            .plus(Party.of("b", "Programme board", PartyKind.GROUP))
            .plus(Task.of("go", "Go or no-go of wave 1", TaskKind.DECISION))
            .assign("go", "CCIO", "A", "R");

    private static List<String> refused(Runnable making) {
        return assertThrows(InvalidInputException.class, making::run).findings().all().stream()
                .map(finding -> finding.code() + " " + finding.pointer())
                .toList();
    }

    @Test
    void aTaskThatIsAddedShowsAsAnEmptyRow() {
        RaciMatrix larger = GO.plus(Task.of("stop", "Stop", TaskKind.DECISION));
        assertEquals(List.of(), larger.row("stop"));
        assertEquals(List.of("Stop", "", ""), larger.toTable().rows().get(1));
        assertEquals(Optional.empty(), larger.decider("stop"));
        assertEquals("/tasks/1", larger.placeOfTask("stop").text());
    }

    @Test
    void aCellHoldsASetOfLettersInTheOrderOfTheScheme() {
        assertEquals(GO.cell("go", "CCIO"), GO.assign("go", "CCIO", "R", "A").cell("go", "CCIO"));
        assertEquals("AR", GO.cell("go", "CCIO").orElseThrow().text());
        assertEquals(Optional.empty(), GO.cell("go", "b"));
        assertEquals(List.of(), GO.clear("go", "CCIO").assignments());
        assertEquals(GO, GO.clear("go", "b"));
        assertEquals(
                "C",
                GO.assign("go", "CCIO", "C").cell("go", "CCIO").orElseThrow().text());
    }

    @Test
    void longLettersAreKeptApart() {
        Scheme scheme = new Scheme(
                "ours",
                "Ours",
                List.of(
                        Letter.of("Ap", "approves", Duty.ACCOUNTABLE, Scheme.RACI.citation()),
                        Letter.of("W", "works", Duty.RESPONSIBLE, Scheme.RACI.citation())),
                Scheme.RACI.citation());
        RaciMatrix matrix = RaciMatrix.of(scheme)
                .plus(Party.role("x"))
                .plus(Task.of("t", "T", TaskKind.ACTIVITY))
                .assign("t", "x", "W", "Ap");
        assertEquals("Ap/W", matrix.cell("t", "x").orElseThrow().text());
        ValueContract.ofJson(RaciMatrix.class, List.of(matrix));
    }

    @Test
    void nobodyDecidesWhereNobodyOrSeveralAreAccountable() {
        assertEquals("CCIO", GO.decider("go").orElseThrow().id());
        assertEquals(Optional.empty(), GO.assign("go", "b", "A").decider("go"));
        assertEquals(Optional.empty(), GO.clear("go", "CCIO").decider("go"));
    }

    @Test
    void askingForWhatIsNotDeclaredIsRefusedAndNotAnsweredWithNothing() {
        assertEquals(List.of("raci.task.absent "), refused(() -> GO.row("stop")));
        assertEquals(List.of("raci.task.absent "), refused(() -> GO.decider("Go")));
        assertEquals(List.of("raci.party.absent "), refused(() -> GO.column("nobody")));
        assertEquals(List.of("raci.party.absent "), refused(() -> GO.cell("go", "nobody")));
        assertEquals(Optional.empty(), GO.task("stop"));
        assertEquals(Optional.empty(), GO.party("nobody"));
    }

    @Test
    void everythingThatCannotBeShownIsRefusedAtOnce() {
        assertEquals(
                List.of(
                        "raci.id.duplicate /tasks/1/id",
                        "raci.id.duplicate /parties/1/id",
                        "raci.task.absent /tasks/2/parent",
                        "raci.task.absent /assignments/1/task",
                        "raci.party.absent /assignments/2/party",
                        "raci.assignment.duplicate /assignments/3",
                        "raci.letter.unknown /assignments/4/letters"),
                refused(() -> RaciMatrix.builder()
                        .scheme(Scheme.RACI)
                        .addTasks(
                                Task.of("t", "One", TaskKind.ACTIVITY),
                                Task.of("t", "Two", TaskKind.ACTIVITY),
                                Task.of("u", "Three", TaskKind.ACTIVITY).withParent("gone"))
                        .addParties(Party.role("p"), Party.role("p"))
                        .addAssignments(
                                Assignment.of("t", "p", "A"),
                                Assignment.of("x", "p", "A"),
                                Assignment.of("t", "y", "A"),
                                Assignment.of("t", "p", "R"),
                                Assignment.of("u", "p", "S"))
                        .build()));
    }

    @Test
    void tasksThatArePartsOfOneAnotherAreReportedAsTheRing() {
        InvalidInputException refusal = assertThrows(
                InvalidInputException.class,
                () -> RaciMatrix.builder()
                        .scheme(Scheme.RACI)
                        .addTasks(
                                Task.of("a", "A", TaskKind.ACTIVITY).withParent("b"),
                                Task.of("b", "B", TaskKind.ACTIVITY).withParent("c"),
                                Task.of("c", "C", TaskKind.ACTIVITY).withParent("b"),
                                Task.of("d", "D", TaskKind.ACTIVITY).withParent("a"))
                        .build());
        assertEquals(
                List.of("raci.task.parent.cycle at /tasks/0/parent"),
                refusal.findings().all().stream()
                        .map(finding -> finding.code() + " at " + finding.pointer())
                        .toList());
        assertEquals(
                "\"a > b > c > b\"", refusal.findings().all().get(0).found().orElseThrow());
    }

    @Test
    void partsOfMatricesAreCheckedByThemselves() {
        assertEquals(List.of("text.blank /id", "text.blank /name"), refused(() -> Party.of(" ", "", PartyKind.ROLE)));
        assertEquals(
                List.of("number.range /capacity"), refused(() -> Party.role("p").withCapacity(-1)));
        assertEquals(
                List.of("raci.task.parent.cycle /parent"),
                refused(() -> Task.of("t", "T", TaskKind.ACTIVITY).withParent("t")));
        assertEquals(
                List.of("list.duplicate /tags/1", "text.blank /tags/2"),
                refused(() -> Task.of("t", "T", TaskKind.ACTIVITY).withTags("x", "x", " ")));
        assertEquals(List.of("raci.assignment.letter.absent /letters"), refused(() -> Assignment.of("t", "p")));
        assertEquals(
                List.of("attribute.absent /scheme"),
                refused(() -> RaciMatrix.builder().build()));
    }

    @Test
    void documentsTravelWithTheirScheme() {
        String text = JsonCodec.standard().write(GO);
        assertTrue(text.contains("\"scheme\": \"raci\""), text);
        assertFalse(text.contains("schemeDefinition"), text);
        Scheme own = new Scheme("raciq", "RACIQ", Scheme.RASCI.letters(), Scheme.RASCI.citation());
        String defined = JsonCodec.standard().write(RaciMatrix.of(own));
        assertTrue(defined.contains("schemeDefinition"), defined);
        assertEquals(own, Rollout.readRaci(defined).orThrow().scheme());
        assertEquals(
                List.of("raci.scheme.absent /scheme"), faults(Rollout.readRaci(text.replace("\"raci\"", "\"racy\""))));
        assertEquals(
                List.of("raci.scheme.other /schemeDefinition/id"),
                faults(Rollout.readRaci(defined.replace("\"scheme\": \"raciq\"", "\"scheme\": \"raci\""))));
        // A scheme that calls itself RACI and is not travels whole.
        Scheme changed = new Scheme("raci", "RACI", Scheme.RASCI.letters(), Scheme.RASCI.citation());
        ValueContract.ofJson(RaciMatrix.class, List.of(RaciMatrix.of(changed)));
        assertFalse(changed.isShipped());
    }

    @Test
    void aBadDocumentGetsAllItsFindingsInOneGo() {
        String bad = Resources.text("raci-avt-rollout.json")
                .replace("\"kind\": \"decision\"", "\"kind\": \"vote\"")
                .replace("\"party\": \"Supplier\"", "\"party\": \"Suplier\"")
                .replaceFirst("\\[\\s*\"A\"\\s*\\]", "[\"A\", \"A\"]");
        List<String> faults = faults(Rollout.readRaci(bad));
        assertTrue(faults.contains("term.unknown /tasks/2/kind"), faults::toString);
        assertTrue(
                faults.stream().anyMatch(fault -> fault.startsWith("list.duplicate /assignments/")), faults::toString);
        // What is said to be absent is withheld while parts of the document cannot be read.
        assertEquals(
                4,
                faults(Rollout.readRaci(Resources.text("raci-avt-rollout.json")
                                .replace("\"party\": \"Supplier\"", "\"party\": \"Suplier\"")))
                        .stream()
                        .filter(fault -> fault.startsWith("raci.party.absent /assignments/"))
                        .count());
    }

    private static List<String> faults(ReadResult<RaciMatrix> result) {
        return result.findings().all().stream()
                .map(finding -> finding.code() + " " + finding.pointer())
                .toList();
    }

    @Test
    void theNormalFormKeepsWhatIsStrongest() {
        RaciMatrix matrix = Grids.raci("ARCI RC CI ACI .");
        assertEquals(Grids.raci("AR R C A ."), matrix.normalised());
        RaciMatrix cairo = Grids.matrix(Scheme.CAIRO, List.of(List.of("CO", "O", "AIO")));
        assertEquals(Grids.matrix(Scheme.CAIRO, List.of(List.of("C", "O", "A"))), cairo.normalised());
        RaciMatrix rasci = Grids.matrix(Scheme.RASCI, List.of(List.of("RS", "SCI", "AS")));
        assertEquals(Grids.matrix(Scheme.RASCI, List.of(List.of("R", "S", "A"))), rasci.normalised());
    }

    @Test
    void valuesKeepTheirContract() {
        RaciMatrix avt =
                Rollout.readRaci(Resources.text("raci-avt-rollout.json")).orThrow();
        List<RaciMatrix> matrices = List.of(RaciMatrix.of(Scheme.RACI), RaciMatrix.of(Scheme.DACI), GO, avt);
        ValueContract.ofValues(matrices);
        ValueContract.ofJson(RaciMatrix.class, matrices);
        List<Task> tasks = List.of(
                Task.of("t", "T", TaskKind.ACTIVITY),
                Task.of("t", "T", TaskKind.DECISION),
                Task.of("t", "T", TaskKind.DELIVERABLE).withTags("x").withParent("u"));
        ValueContract.ofValues(tasks);
        ValueContract.ofJson(Task.class, tasks);
        List<Party> parties =
                List.of(Party.role("p"), Party.role("p").withCapacity(0), Party.of("p", "q", PartyKind.PERSON));
        ValueContract.ofValues(parties);
        ValueContract.ofJson(Party.class, parties);
        List<Assignment> assignments = List.of(Assignment.of("t", "p", "A"), Assignment.of("t", "p", "A", "R"));
        ValueContract.ofValues(assignments);
        ValueContract.ofJson(Assignment.class, assignments);
        ValueContract.ofValues(avt.row("go-wave-1"));
        assertSame(TaskKind.DECISION, TaskKind.VOCABULARY.parse("Decision"));
        assertSame(PartyKind.ORGANISATION, PartyKind.VOCABULARY.parse("organisation"));
        assertEquals("RACI, 1 tasks x 2 parties", GO.toString());
        assertEquals("CCIO (role)", GO.parties().get(0).toString());
    }

    @Test
    void foreignTextCannotBreakATableOrRunInASpreadsheet() {
        RaciMatrix matrix = RaciMatrix.of(Scheme.RACI)
                .plus(Party.of("p", "=cmd|' /C calc'!A0", PartyKind.ROLE))
                .plus(Task.of("t", "a|b\u202e", TaskKind.ACTIVITY))
                .assign("t", "p", "A");
        assertEquals(
                "\"Task\",\"'=cmd|' /C calc'!A0\"\r\n\"a|b\u202e\",\"A\"\r\n",
                matrix.toTable().toCsv());
        assertEquals(
                "| Task | =cmd\\|' /C calc'!A0 |\n| --- | --- |\n| a\\|b\\u202e | A |",
                matrix.toTable().toMarkdown());
        assertTrue(matrix.withTasks(Task.of("t", "x".repeat(500), TaskKind.ACTIVITY))
                        .row("t")
                        .toString()
                        .length()
                < 200);
    }

    @Test
    void findingsOfFormNameTheirRule() {
        List<Finding> findings = assertThrows(
                        InvalidInputException.class, () -> GO.plus(GO.tasks().get(0)))
                .findings()
                .all();
        assertEquals("S1", findings.get(0).parameters().get("rule"));
    }

    @Test
    void anAssignmentRebuildsOneRowAndSharesAllOthers() {
        int rows = 30;
        int columns = 20;
        RaciMatrix matrix = RaciMatrix.of(Scheme.RACI);
        for (int row = 0; row < rows; row++) {
            matrix = matrix.plus(Task.of("t" + row, "Task " + row, TaskKind.ACTIVITY));
        }
        for (int column = 0; column < columns; column++) {
            matrix = matrix.plus(Party.role("p" + column));
        }
        long rebuilt = 0;
        List<Assignment> expected = new ArrayList<>();
        for (int cell = 0; cell < rows * columns; cell++) {
            String task = "t" + cell % rows;
            String party = "p" + cell / rows;
            RaciMatrix next = matrix.assign(task, party, "I");
            for (Task each : matrix.tasks()) {
                rebuilt += matrix.row(each.id()) == next.row(each.id()) ? 0 : 1;
            }
            assertEquals(cell, matrix.assignments().size());
            expected.add(Assignment.of(task, party, "I"));
            matrix = next;
        }
        assertEquals((long) rows * columns, rebuilt);
        assertEquals(expected, matrix.assignments());
        assertEquals(
                RaciMatrix.builder()
                        .scheme(Scheme.RACI)
                        .addAllTasks(matrix.tasks())
                        .addAllParties(matrix.parties())
                        .addAllAssignments(expected)
                        .build(),
                matrix);
    }

    @Test
    void twoMatricesMadeFromOneDoNotSeeEachOther() {
        RaciMatrix first = GO.assign("go", "b", "C");
        RaciMatrix second = GO.assign("go", "b", "I").assign("go", "CCIO", "A");
        assertEquals("C", first.cell("go", "b").orElseThrow().text());
        assertEquals("I", second.cell("go", "b").orElseThrow().text());
        assertEquals(Optional.empty(), GO.cell("go", "b"));
        assertEquals(List.of(Assignment.of("go", "b", "I"), Assignment.of("go", "CCIO", "A")), second.assignments());
        assertEquals(
                List.of("AR"), GO.column("CCIO").stream().map(RaciCell::text).toList());
        assertEquals(
                List.of("A"), second.column("CCIO").stream().map(RaciCell::text).toList());
        assertEquals(List.of(), second.plus(Party.role("new")).column("new"));
    }

    @Test
    void anAssignmentIsRefusedAsInAWholeMatrix() {
        assertEquals(
                List.of("raci.task.absent /assignments/1/task", "raci.letter.unknown /assignments/1/letters"),
                refused(() -> GO.assign("stop", "CCIO", "X")));
        assertEquals(List.of("raci.party.absent /assignments/1/party"), refused(() -> GO.assign("go", "x", "A")));
        assertEquals(
                List.of("raci.letter.unknown /assignments/0/letters"), refused(() -> GO.assign("go", "CCIO", "X")));
        assertEquals(List.of("raci.assignment.letter.absent /letters"), refused(() -> GO.assign("go", "CCIO")));
    }

    @Test
    void dataHasARowForEachFilledCell() {
        RaciMatrix matrix = GO.plus(Task.of("stop", "Stop", TaskKind.DECISION)).assign("stop", "b", "A");
        assertEquals(matrix.assignments().size(), matrix.toData().size());
        assertEquals(Optional.of("go"), matrix.toData().cell(0, "task"));
        assertEquals(Optional.of("AR"), matrix.toData().cell(0, "letters"));
        assertEquals(Optional.of("Programme board"), matrix.toData().cell(1, "party_name"));
    }

    @Test
    void thePictureNamesItselfAndEscapesForeignText() {
        RaciMatrix matrix = RaciMatrix.of(Scheme.RACI)
                .plus(Party.role("<script>"))
                .plus(Task.of("t", "a & b", TaskKind.ACTIVITY))
                .assign("t", "<script>", "A");
        String svg = matrix.toSvg();
        assertTrue(svg.contains("RACI matrix: tasks by parties"), svg);
        assertTrue(svg.contains("a &amp; b"), svg);
        assertFalse(svg.contains("<script>"), svg);
    }
}
