package org.implsci.examples.programme;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.implsci.core.finding.InvalidInputException;
import org.implsci.examples.programme.Handovers.Offer;
import org.implsci.rogers.Rogers;
import org.implsci.rogers.adoption.AdoptionTimes;
import org.implsci.rogers.category.AdopterClassification;
import org.implsci.rogers.category.ClassificationRule;
import org.implsci.rollout.plan.schedule.WaveSite;
import org.implsci.rollout.raci.Party;
import org.implsci.rollout.raci.RaciMatrix;
import org.implsci.rollout.raci.Scheme;
import org.junit.jupiter.api.Test;

class HandoversTest {
    private static final RaciMatrix MATRIX = RaciMatrix.of(Scheme.RACI).plus(Party.role("Board"));
    private static final List<Offer> OFFERS =
            List.of(new Offer("G5", "Find out", "NASSS", "s"), new Offer("training, 4.1", "Train", "wheel", "s"));
    private static final List<Offer> LAPSED = List.of(new Offer("G7", "Take small steps", "NASSS", "s"));

    private static Programme.Choice choice(String recommendation) {
        return new Programme.Choice(
                recommendation, "board", "why", List.of(new Programme.Duty("Board", List.of("A", "R"))));
    }

    @Test
    void aChosenRecommendationBecomesATaskWithItsRow() {
        RaciMatrix grown = Handovers.withChoices(MATRIX, OFFERS, LAPSED, List.of(choice("G5"), choice("training, 4.1")))
                .matrix();
        assertEquals(
                List.of("Find out", "Train"),
                grown.tasks().stream().map(task -> task.name()).toList());
        assertEquals("Board", grown.decider("do-g5").orElseThrow().name());
        assertEquals("Board", grown.decider("do-training-4-1").orElseThrow().name());
    }

    @Test
    void whatNobodyChoseIsNoTask() {
        assertEquals(
                MATRIX, Handovers.withChoices(MATRIX, OFFERS, LAPSED, List.of()).matrix());
    }

    @Test
    void everyChoiceThatNoFrameworkRecommendsIsNamedAtOnce() {
        InvalidInputException refused = assertThrows(
                InvalidInputException.class,
                () -> Handovers.withChoices(
                        MATRIX, OFFERS, LAPSED, List.of(choice("G9"), choice("G5"), choice("coercion"))));
        assertEquals(
                List.of("/choices/0/recommendation", "/choices/2/recommendation"),
                refused.findings().errors().stream()
                        .map(finding -> finding.pointer().toString())
                        .toList());
        assertTrue(refused.getMessage().contains("G5"), refused.getMessage());
    }

    @Test
    void aChoiceThatIsNotRecommendedAnyLongerStaysWithAWarning() {
        Handovers.Tasks tasks = Handovers.withChoices(MATRIX, OFFERS, LAPSED, List.of(choice("G7"), choice("G5")));
        assertEquals("Board", tasks.matrix().decider("do-g7").orElseThrow().name());
        assertEquals(
                List.of("warning programme.choice.lapsed at /choices/0/recommendation"),
                tasks.findings().all().stream().map(Object::toString).toList());
    }

    /** Two names that differ only in signs would make the same id of a task. */
    @Test
    void tasksOfTwoChoicesAreTwo() {
        List<Offer> alike = List.of(new Offer("a-1", "One", "ours", "s"), new Offer("a.1", "Two", "ours", "s"));
        assertEquals(
                List.of("One", "Two"),
                Handovers.withChoices(MATRIX, alike, LAPSED, List.of(choice("a-1"), choice("a.1")))
                        .matrix()
                        .tasks()
                        .stream()
                        .map(task -> task.name())
                        .toList());
    }

    /** Of 4, 5, 6 and 25 the mean is 10 and the deviation (n - 1) 10.03, so that 25 lies beyond their sum. */
    @Test
    void aSiteThatCameLateFollowsTheEarliestOfItsSetting() {
        AdoptionTimes times = AdoptionTimes.observed(0, 30)
                .adopted("a1", 5)
                .adopted("a2", 4)
                .adopted("b1", 6)
                .adopted("a3", 25)
                .notYet("b2")
                .notYet("c1")
                .build();
        AdopterClassification earlier = Rogers.classify(times, ClassificationRule.rogers());
        List<Programme.Site> sites = List.of(
                site("a1", "acute", 0.9),
                site("a2", "acute", null),
                site("b1", "primary", 0.8),
                site("a3", "acute", 0.2),
                site("b2", "primary", 0.3),
                site("c1", "ambulance", 0.1));
        List<WaveSite> planned = Handovers.waveSites(sites, earlier);
        assertEquals(
                List.of(List.of(), List.of(), List.of(), List.of("a2"), List.of("b1"), List.of()),
                planned.stream().map(WaveSite::after).toList());
        assertEquals(Optional.empty(), planned.get(1).readiness(), "not known stays not known");
    }

    /** What nobody has recorded is neither early nor late; nor is what was there before anybody looked. */
    @Test
    void aSiteOfWhichNothingIsKnownFollowsNobody() {
        AdoptionTimes times = AdoptionTimes.observed(0, 30)
                .adopted("a1", 5)
                .adopted("a2", 4)
                .before("a3")
                .notYet("a4")
                .build();
        AdopterClassification earlier = Rogers.classify(times, ClassificationRule.rogers());
        List<Programme.Site> sites = List.of(
                site("a1", "acute", 0.9),
                site("a3", "acute", 0.9),
                site("a4", "acute", 0.9),
                site("new", "acute", 0.9));
        assertEquals(
                List.of(List.of(), List.of(), List.of("a1"), List.of()),
                Handovers.waveSites(sites, earlier).stream()
                        .map(WaveSite::after)
                        .toList());
    }

    private static Programme.Site site(String id, String setting, Double trained) {
        return new Programme.Site(id, setting, 2, trained);
    }
}
