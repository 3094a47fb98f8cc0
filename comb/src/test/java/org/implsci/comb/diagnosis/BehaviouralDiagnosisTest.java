package org.implsci.comb.diagnosis;

import static org.implsci.comb.diagnosis.EvidenceStrength.LIMITED;
import static org.implsci.comb.diagnosis.EvidenceStrength.MODERATE;
import static org.implsci.comb.diagnosis.EvidenceStrength.STRONG;
import static org.implsci.comb.diagnosis.RoomForImprovement.MAJOR;
import static org.implsci.comb.diagnosis.RoomForImprovement.SOME;
import static org.implsci.comb.model.Component.AUTOMATIC_MOTIVATION;
import static org.implsci.comb.model.Component.PHYSICAL_CAPABILITY;
import static org.implsci.comb.model.Component.PHYSICAL_OPPORTUNITY;
import static org.implsci.comb.model.Component.PSYCHOLOGICAL_CAPABILITY;
import static org.implsci.comb.model.Component.REFLECTIVE_MOTIVATION;
import static org.implsci.comb.model.Component.SOCIAL_OPPORTUNITY;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.implsci.comb.Comb;
import org.implsci.comb.Published;
import org.implsci.comb.ValueContract;
import org.implsci.comb.model.Component;
import org.implsci.comb.model.TdfDomain;
import org.implsci.core.answer.Answer;
import org.implsci.core.json.JsonCodec;
import org.implsci.core.term.Term;
import org.implsci.core.term.Vocabulary;
import org.junit.jupiter.api.Test;

public class BehaviouralDiagnosisTest {
    public static TargetBehaviour behaviour() {
        return TargetBehaviour.builder()
                .who("nurses on the ward")
                .what("enter observations at the bedside")
                .when("right after measuring")
                .where("at the bedside")
                .howOften("every time")
                .withWhom("alone")
                .build();
    }

    public static BehaviouralDiagnosis diagnosis() {
        return BehaviouralDiagnosis.builder()
                .behaviour(behaviour())
                .context("surgical ward, paper and tablet side by side")
                .date(LocalDate.of(2026, 11, 2))
                .addReadings(DeterminantRating.barrier(PHYSICAL_OPPORTUNITY)
                        .room(MAJOR)
                        .evidence(STRONG)
                        .note("\"two tablets for thirty beds\"")
                        .note("stock list of October"))
                .addReadings(DeterminantRating.barrier(REFLECTIVE_MOTIVATION)
                        .room(SOME)
                        .evidence(MODERATE))
                .addReadings(DeterminantRating.enabler(SOCIAL_OPPORTUNITY)
                        .room(MAJOR)
                        .evidence(LIMITED))
                .addReadings(DeterminantRating.of(AUTOMATIC_MOTIVATION, Answer.dontKnow("nobody asked"))
                        .room(Answer.dontKnow(""))
                        .evidence(Answer.dontKnow("")))
                .addReadings(DeterminantRating.of(PHYSICAL_CAPABILITY, Answer.notApplicable("no bodily skill involved"))
                        .room(Answer.notApplicable("no bodily skill involved")))
                .build();
    }

    @Test
    void aBehaviourNeedsAllSixAnswers() {
        assertEquals(
                "attribute.absent /who; attribute.absent /when; attribute.absent /where; attribute.absent /howOften;"
                        + " attribute.absent /withWhom",
                ValueContract.refusal(
                        () -> TargetBehaviour.builder().what("use the app").build()));
        assertEquals(
                "json.key.absent /who; json.key.absent /when; json.key.absent /where; json.key.absent /howOften;"
                        + " json.key.absent /withWhom",
                ValueContract.refusal("{\"what\": \"use the app\"}", TargetBehaviour.class));
        assertEquals(
                "text.blank /who; text.blank /withWhom",
                ValueContract.refusal(() -> TargetBehaviour.builder()
                        .who("")
                        .what("use the app")
                        .when("daily")
                        .where("at home")
                        .howOften("daily")
                        .withWhom(" ")
                        .build()));
    }

    @Test
    void aBehaviourIsAValue() {
        ValueContract.value(behaviour(), behaviour(), behaviour().withWho("a ".repeat(100)));
        ValueContract.json(behaviour(), TargetBehaviour.class);
        assertEquals(
                "nurses on the ward: enter observations at the...", behaviour().toString());
        assertTrue(
                behaviour().explain().contains("how often         every time"),
                behaviour().explain());
    }

    @Test
    void aDiagnosisWithoutABehaviourIsRefused() {
        assertEquals(
                "attribute.absent /behaviour",
                ValueContract.refusal(() -> BehaviouralDiagnosis.builder().build()));
        assertEquals(
                "json.key.absent /behaviour",
                ValueContract.refusal(
                        "{\"schema\": \"org.implsci/comb-diagnosis/1\", \"readings\": []}",
                        BehaviouralDiagnosis.class));
    }

    @Test
    void aDiagnosisIsAValue() {
        ValueContract.value(diagnosis(), diagnosis(), diagnosis().withContext("another ward"));
        ValueContract.json(diagnosis(), BehaviouralDiagnosis.class);
        ValueContract.json(BehaviouralDiagnosis.builder().behaviour(behaviour()).build(), BehaviouralDiagnosis.class);
        DeterminantRating reading = diagnosis().readings().get(0);
        ValueContract.value(reading, diagnosis().readings().get(0), reading.note("more"));
        for (DeterminantRating each : diagnosis().readings()) {
            ValueContract.json(each, DeterminantRating.class);
        }
        assertEquals("O-Ph: barrier, major room, strong evidence", reading.toString());
        assertEquals(
                "5 ratings of nurses on the ward: enter observations at the...",
                diagnosis().toString());
        assertEquals(Optional.of(reading), diagnosis().reading(PHYSICAL_OPPORTUNITY));
        assertEquals(Optional.empty(), diagnosis().reading(PSYCHOLOGICAL_CAPABILITY));
    }

    @Test
    void theDocumentHasAFixedForm() {
        String text = JsonCodec.standard().write(diagnosis());
        assertEquals(Published.text("diagnosis-1.json"), text);
    }

    @Test
    void theLongFormShowsEveryReadingWithItsNotes() {
        String text = diagnosis().explain();
        assertTrue(text.contains("two tablets for thirty beds"), text);
        assertTrue(text.contains("automatic motivation   not known       not known             not known"), text);
        assertTrue(text.contains("physical capability    not applicable  not applicable        not answered"), text);
    }

    @Test
    void theSameComponentTwiceIsRefusedAndOppositeReadingsAreNamedAsSuch() {
        assertEquals(
                "text.blank /context; comb.reading.contradictory /readings/1; list.duplicate /readings/2;"
                        + " list.duplicate /readings/3",
                ValueContract.refusal(() -> BehaviouralDiagnosis.builder()
                        .behaviour(behaviour())
                        .context(" ")
                        .addReadings(
                                DeterminantRating.barrier(PHYSICAL_CAPABILITY),
                                DeterminantRating.enabler(PHYSICAL_CAPABILITY),
                                DeterminantRating.barrier(PHYSICAL_CAPABILITY).room(MAJOR),
                                DeterminantRating.of(PHYSICAL_CAPABILITY, Answer.notAnswered()))
                        .build()));
    }

    @Test
    void aDocumentIsRefusedAtEveryFault() {
        String text = JsonCodec.standard()
                .write(diagnosis())
                .replace("\"answer\": \"strong\"", "\"answer\": \"overwhelming\"")
                .replace("\"determinant\": \"M-Re\"", "\"determinant\": \"reflective motivation\"")
                .replace("\"answer\": \"moderate\"", "\"answer\": \"dont-now\"")
                .replace("\"stock list of October\"", "\" \"")
                .replace("\"rationale\": \"no bodily skill involved\"", "\"rationale\": \" \"");
        assertEquals(
                "term.unknown /readings/0/evidence/answer; text.blank /readings/0/notes/1;"
                        + " term.unknown /readings/1/determinant; term.unknown /readings/1/evidence/answer;"
                        + " answer.reason.absent /readings/4/influence/rationale;"
                        + " answer.reason.absent /readings/4/room/rationale",
                ValueContract.refusal(text, BehaviouralDiagnosis.class));
    }

    @Test
    void cactisGivesThePublishedPriorityForEveryPair() {
        long pairs = Published.rows("cactis-priority.csv")
                .peek(row -> assertEquals(
                        Priority.VOCABULARY.withCode(row.get(2)).orElseThrow(),
                        PriorityRule.CACTIS.of(
                                answer(row.get(0), RoomForImprovement.VOCABULARY),
                                answer(row.get(1), EvidenceStrength.VOCABULARY)),
                        row::toString))
                .count();
        assertEquals(26, pairs);
    }

    private static <T extends Term> Answer<T> answer(String code, Vocabulary<T> terms) {
        return Answer.ofCode(code, code.equals("not-answered") ? null : "because", terms);
    }

    @Test
    void weakEvidenceNeverGivesALevelWhateverTheRoom() {
        List<Answer<EvidenceStrength>> weak =
                List.of(Answer.given(LIMITED), Answer.dontKnow(""), Answer.notAnswered(), Answer.notApplicable("none"));
        for (RoomForImprovement room : RoomForImprovement.values()) {
            for (Answer<EvidenceStrength> evidence : weak) {
                assertEquals(Priority.UNCLEAR, PriorityRule.CACTIS.of(Answer.given(room), evidence));
            }
        }
    }

    @Test
    void aRuleOfTheCallersNeedsAllNinePairs() {
        List<PriorityRule.PriorityCell> cells = PriorityRule.CACTIS.cells();
        PriorityRule rule = new PriorityRule("ours", cells, PriorityRule.CACTIS.citation());
        ValueContract.value(rule, new PriorityRule("ours", cells, PriorityRule.CACTIS.citation()), PriorityRule.CACTIS);
        assertEquals(
                "text.blank /name; list.duplicate /cells/8; comb.priority.cell.absent /cells",
                ValueContract.refusal(() -> new PriorityRule(
                        " ",
                        Stream.concat(cells.subList(0, 8).stream(), Stream.of(cells.get(0)))
                                .toList(),
                        rule.citation())));
    }

    @Test
    void prioritiesKeepTheirReadingsAndHaveNoTotal() {
        Priorities priorities = Comb.priorities(diagnosis(), PriorityRule.CACTIS);
        assertEquals(List.of(PHYSICAL_OPPORTUNITY), priorities.with(Priority.HIGH));
        assertEquals(Optional.of(Priority.UNCLEAR), priorities.of(SOCIAL_OPPORTUNITY));
        assertEquals(Optional.of(Priority.NOT_APPLICABLE), priorities.of(AUTOMATIC_MOTIVATION));
        assertEquals(Optional.empty(), priorities.of(PSYCHOLOGICAL_CAPABILITY));
        assertEquals("CACTIS: 1 medium, 1 high, 1 unclear, 2 not applicable", priorities.toString());
        assertTrue(priorities.explain().startsWith("priority by CACTIS, West 2026"), priorities.explain());
        assertEquals(5, priorities.toTable().rows().size());
        assertEquals(5, priorities.toData().size());
        assertEquals(5, diagnosis().toData().size());
        ValueContract.value(
                priorities,
                diagnosis().priorities(PriorityRule.CACTIS),
                new Priorities(PriorityRule.CACTIS, List.of()));
    }

    @Test
    void barriersAreDeficitsAndWhatWasNotReadIsNotKnown() {
        Deficits deficits = Comb.deficits(diagnosis(), DeficitRule.BARRIERS);
        assertEquals(List.of(PHYSICAL_OPPORTUNITY, REFLECTIVE_MOTIVATION), deficits.present());
        assertEquals(List.of(SOCIAL_OPPORTUNITY, PHYSICAL_CAPABILITY), deficits.absent());
        assertEquals(List.of(AUTOMATIC_MOTIVATION, PSYCHOLOGICAL_CAPABILITY), deficits.unknown());
        assertEquals("2 deficits, 2 not deficits, 2 unknown", deficits.toString());
        assertEquals(6, deficits.toData().size());
        assertEquals(Optional.of("C-Ps"), deficits.toData().cell(5, "determinant"));
        assertEquals(Optional.of("unknown"), deficits.toData().cell(5, "status"));
        assertEquals(Optional.of("false"), deficits.toData().cell(5, "rated"));
        assertTrue(deficits.explain().contains("unknown: automatic motivation, psychological capability"));
    }

    @Test
    void byPriorityWeakEvidenceIsNotKnownAndNeverAPass() {
        Deficits high = diagnosis().deficits(DeficitRule.CACTIS_HIGH);
        assertEquals(List.of(PHYSICAL_OPPORTUNITY), high.present());
        assertEquals(List.of(REFLECTIVE_MOTIVATION, PHYSICAL_CAPABILITY), high.absent());
        assertEquals(List.of(SOCIAL_OPPORTUNITY, AUTOMATIC_MOTIVATION, PSYCHOLOGICAL_CAPABILITY), high.unknown());
        assertEquals(
                List.of(PHYSICAL_OPPORTUNITY, REFLECTIVE_MOTIVATION),
                diagnosis().deficits(DeficitRule.CACTIS_HIGH_OR_MEDIUM).present());
        ValueContract.value(
                high, diagnosis().deficits(DeficitRule.CACTIS_HIGH), diagnosis().deficits(DeficitRule.BARRIERS));
    }

    @Test
    void nothingReadIsNothingKnown() {
        BehaviouralDiagnosis empty =
                BehaviouralDiagnosis.builder().behaviour(behaviour()).build();
        assertEquals(
                List.of(Component.values()),
                empty.deficits(DeficitRule.BARRIERS).unknown());
        assertEquals("CACTIS: no ratings", empty.priorities(PriorityRule.CACTIS).toString());
        assertTrue(empty.deficits(DeficitRule.BARRIERS).explain().contains("deficits: none"));
    }

    @Test
    void aDiagnosisByDomainsLeavesTheOtherDomainsUnknown() {
        BehaviouralDiagnosis domains = BehaviouralDiagnosis.builder()
                .behaviour(behaviour())
                .addReadings(DeterminantRating.barrier(TdfDomain.KNOWLEDGE))
                .build();
        List<?> unknown = domains.deficits(DeficitRule.BARRIERS).unknown();
        assertEquals(13, unknown.size());
        assertFalse(unknown.contains(PHYSICAL_CAPABILITY));
        BehaviouralDiagnosis both = domains.withReadings(
                DeterminantRating.barrier(TdfDomain.KNOWLEDGE), DeterminantRating.barrier(PSYCHOLOGICAL_CAPABILITY));
        assertEquals(18, both.deficits(DeficitRule.BARRIERS).unknown().size());
    }

    @Test
    void blankNotesAreRefused() {
        assertEquals(
                "text.blank /notes/0",
                ValueContract.refusal(
                        () -> DeterminantRating.barrier(PHYSICAL_CAPABILITY).note(" ")));
    }
}
