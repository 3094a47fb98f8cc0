package org.implsci.rollout.readiness;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.implsci.core.answer.Answer;
import org.implsci.core.finding.InvalidInputException;
import org.implsci.core.json.JsonCodec;
import org.implsci.core.source.Provenance;
import org.implsci.rollout.Resources;
import org.implsci.rollout.Rollout;
import org.implsci.rollout.gate.Criterion;
import org.implsci.rollout.gate.Gate;
import org.implsci.rollout.gate.GateOutcome;
import org.implsci.rollout.gate.Threshold;
import org.junit.jupiter.api.Test;

class ReadinessTest {
    private static final String GOLDEN = Resources.text("readiness-answers-1.json");

    @Test
    void theShippedListsHaveWhatTheReportsCount() {
        Map<String, Integer> counted = Map.of(
                "five-gaps", 5,
                "ten-lessons", 10,
                "five-themes", 5,
                "supplier-partnership", 4,
                "do-once", 5,
                "spread-partner", 5,
                "spread-strategies", 9,
                "record-challenges", 6,
                "scaling-phases", 4,
                "dtac", 5);
        counted.forEach((id, items) ->
                assertEquals(items, Checklists.find(id).orElseThrow().items().size(), id));
        assertEquals(4, Checklists.find("gap-bridges").orElseThrow().items().size());
        Set<String> ids = new HashSet<>();
        for (Checklist checklist : Checklists.all()) {
            assertTrue(ids.add(checklist.id()), checklist.id());
            for (CheckItem item : checklist.items()) {
                assertTrue(
                        item.citation().provenance() == Provenance.SOURCE_REPORT
                                || checklist.id().equals("dtac"),
                        item.toString());
            }
        }
        assertTrue(Checklists.find("nothing").isEmpty());
    }

    @Test
    void answersAreReadAndWrittenAsTheyStand() {
        ReadinessAnswers answers = Rollout.readReadiness(GOLDEN).orThrow();
        assertEquals(GOLDEN, JsonCodec.standard().write(answers));
        assertEquals("Ambient voice, checklists: 1", answers.toString());
        assertEquals(
                List.of("/lists/0/answers/0/answer", "/lists/0/answers/1/item", "/subject"),
                Rollout.readReadiness(GOLDEN.replace("\"Ambient voice\"", "\"\"")
                                .replace("partly-met", "nearly")
                                .replace("\"capacity\"", "\"capability\""))
                        .findings()
                        .all()
                        .stream()
                        .map(finding -> finding.pointer().toString())
                        .sorted()
                        .toList());
        assertEquals(
                List.of("readiness.checklist.unknown"),
                Rollout.readReadiness(GOLDEN.replace("five-gaps", "six-gaps")).findings().all().stream()
                        .map(finding -> finding.code())
                        .toList());
        assertThrows(
                InvalidInputException.class,
                () -> ListAnswers.to(Checklists.PILOT)
                        .answer("what", CheckLevel.MET)
                        .answer("what", CheckLevel.MET));
    }

    @Test
    void aProfileKeepsWhatIsOpenWhatIsUnknownAndWhatToDo() {
        ReadinessProfile profile =
                Rollout.readReadiness(GOLDEN).orThrow().profiles().get(0);
        assertEquals(
                "five-gaps: not met 1, partly met 1, met 1, don't know 1, not answered 1 (of 5)", profile.toString());
        assertEquals(
                List.of("cultural", "capacity"),
                profile.open().stream().map(CheckItem::id).toList());
        assertEquals(
                List.of("evidence", "financial"),
                profile.unknown().stream().map(CheckItem::id).toList());
        assertEquals(
                List.of("five-gaps/cultural", "five-gaps/capacity", "five-gaps/evidence", "five-gaps/financial"),
                profile.nextSteps().stream().map(step -> step.rule()).toList());
        assertEquals(
                List.of("readiness.action.absent", "readiness.owner.absent"),
                profile.findings().all().stream().map(finding -> finding.code()).toList(),
                "the capacity gap is open, and nobody does anything about it");
        assertTrue(profile.explain().contains("L159-165"), profile.explain());
        assertTrue(profile.toTable().toText().contains("not answered"));
        assertTrue(profile.measurement().value().isEmpty(), "something is not known, so there is no measurement");
    }

    @Test
    void lessonsAreCountedForThoseWhomTheyConcern() {
        ReadinessProfile profile = Rollout.readiness(Checklists.TEN_LESSONS, ListAnswers.to(Checklists.TEN_LESSONS));
        assertEquals(10, profile.tally("innovators").total(), "all ten concern innovators");
        assertEquals(4, profile.tally("policymakers").total());
        assertEquals(2, profile.tally("service managers").total());
    }

    @Test
    void stepsAreNotSkippedAndDutiesHaveOwners() {
        ListAnswers skipped = ListAnswers.to(Checklists.SCALING_PHASES)
                .answer("assess", CheckLevel.MET)
                .answer("plan", CheckLevel.NOT_MET)
                .answer("scale", CheckLevel.PARTLY_MET);
        assertEquals(
                List.of("/scaling-phases/scale"),
                Rollout.readiness(Checklists.SCALING_PHASES, skipped).findings().all().stream()
                        .map(finding -> finding.pointer().toString())
                        .toList());
        assertEquals(
                5,
                Rollout.readiness(Checklists.SPREAD_PARTNER, ListAnswers.to(Checklists.SPREAD_PARTNER))
                        .findings()
                        .errors()
                        .size());
        assertThrows(
                InvalidInputException.class,
                () -> Rollout.readiness(Checklists.PILOT, ListAnswers.to(Checklists.SUPPLIER)));
    }

    @Test
    void aGateWaitsForEveryAnswer() {
        Gate gate = new Gate(
                "g",
                "task",
                List.of(Criterion.builder()
                        .id("supplier")
                        .measure("supplier")
                        .threshold(Threshold.lower(0, 0.5))
                        .build()),
                List.of());
        ListAnswers answers = ListAnswers.to(Checklists.SUPPLIER);
        for (CheckItem item : Checklists.SUPPLIER.items()) {
            assertEquals(GateOutcome.HOLD, decide(gate, answers), "not all is known");
            answers = answers.answer(item.id(), CheckLevel.MET);
        }
        assertEquals(GateOutcome.ADVANCE, decide(gate, answers));
    }

    @Test
    void aListOfWhichNothingAppliesPassesNoGate() {
        ListAnswers answers = ListAnswers.to(Checklists.SUPPLIER);
        for (CheckItem item : Checklists.SUPPLIER.items()) {
            answers = answers.answer(new CheckAnswer(item.id(), Answer.notApplicable("not here"), "", ""));
        }
        assertTrue(Rollout.readiness(Checklists.SUPPLIER, answers)
                .measurement()
                .value()
                .isEmpty());
    }

    @Test
    void aPhaseThatDoesNotApplyIsNotOneThatWasSkipped() {
        Checklist phases = Checklists.find("scaling-phases").orElseThrow();
        String second = phases.items().get(1).id();
        CheckAnswer first = new CheckAnswer(phases.items().get(0).id(), Answer.notApplicable("not here"), "", "");
        ListAnswers begun = ListAnswers.to(phases).answer(second, CheckLevel.PARTLY_MET);
        assertTrue(Rollout.readiness(phases, begun.answer(first)).findings().isEmpty());
        assertTrue(Rollout.readiness(phases, begun)
                .findings()
                .all()
                .get(0)
                .explain()
                .contains(phases.items().get(0).label()));
    }

    private static GateOutcome decide(Gate gate, ListAnswers answers) {
        return gate.decide(
                        Map.of(
                                "supplier",
                                List.of(Rollout.readiness(Checklists.SUPPLIER, answers)
                                        .measurement())),
                        Set.of())
                .outcome();
    }

    @Provide
    Arbitrary<List<Answer<CheckLevel>>> levels() {
        return Arbitraries.of(
                        Answer.given(CheckLevel.MET),
                        Answer.given(CheckLevel.PARTLY_MET),
                        Answer.given(CheckLevel.NOT_MET),
                        Answer.<CheckLevel>dontKnow(""),
                        Answer.<CheckLevel>notApplicable("not here"),
                        Answer.<CheckLevel>notAnswered())
                .list()
                .ofSize(11);
    }

    @Property(tries = 300)
    @Label("every item is open, unknown, met or does not apply, and each open or unknown one has a next step")
    void nothingIsLost(@ForAll("levels") List<Answer<CheckLevel>> levels) {
        ListAnswers answers = ListAnswers.to(Checklists.PILOT);
        for (int index = 0; index < 11; index++) {
            answers = answers.answer(
                    new CheckAnswer(Checklists.PILOT.items().get(index).id(), levels.get(index), "", ""));
        }
        ReadinessProfile profile = Rollout.readiness(Checklists.PILOT, answers);
        assertEquals(
                11,
                profile.open().size()
                        + profile.unknown().size()
                        + profile.tally().count(CheckLevel.MET)
                        + profile.tally().notApplicable());
        assertEquals(
                profile.open().size() + profile.unknown().size(),
                profile.nextSteps().size());
        assertEquals(
                !profile.unknown().isEmpty() || profile.tally().notApplicable() == 11,
                profile.measurement().value().isEmpty());
        assertFalse(profile.toString().isBlank());
    }
}
