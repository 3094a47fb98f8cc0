package org.implsci.comb.technique;

import static org.implsci.comb.technique.TechniqueTable.GUIDE_2014;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.implsci.comb.Comb;
import org.implsci.comb.Published;
import org.implsci.comb.ValueContract;
import org.implsci.comb.model.Link;
import org.implsci.comb.model.Linkage;
import org.implsci.comb.wheel.InterventionFunction;
import org.implsci.core.source.Verification;
import org.implsci.core.term.Term;
import org.junit.jupiter.api.Test;

class TechniqueTableTest {
    @Test
    void theMostFrequentTechniquesAreThoseOfTheGuideInItsOrder() {
        Published.rows("function-techniques.csv").forEach(row -> {
            InterventionFunction function =
                    InterventionFunction.VOCABULARY.withCode(row.get(0)).orElseThrow();
            assertEquals(
                    Published.words(row.get(1)),
                    GUIDE_2014.mostFrequent().columnsOf(function).stream()
                            .map(Term::code)
                            .toList());
        });
        assertEquals(42, GUIDE_2014.mostFrequent().cells().size());
        assertEquals(
                22,
                GUIDE_2014.mostFrequent().cells().stream()
                        .map(Link::column)
                        .distinct()
                        .count());
    }

    @Test
    void restrictionHasNoTechniques() {
        assertEquals(List.of(), Comb.techniques(InterventionFunction.RESTRICTION, GUIDE_2014));
    }

    @Test
    void onlyRecalledLinksAreMarkedSo() {
        List<Link<InterventionFunction, BehaviourChangeTechnique>> recalled = GUIDE_2014.lessFrequent().cells().stream()
                .filter(cell -> cell.citation().verification() == Verification.UNCHECKED)
                .toList();
        assertEquals(
                35,
                recalled.stream()
                        .filter(cell -> cell.row() == InterventionFunction.ENABLEMENT)
                        .count());
        assertEquals(
                List.of("14.10", "10.6", "10.8"),
                recalled.stream()
                        .filter(cell -> cell.row() == InterventionFunction.INCENTIVISATION)
                        .map(cell -> cell.column().code())
                        .toList());
        assertEquals(38, recalled.size());
        assertTrue(GUIDE_2014.mostFrequent().cells().stream()
                .allMatch(cell -> cell.citation().verification() == Verification.CHECKED));
    }

    @Test
    void aTechniqueIsMostOrLessFrequentOrNotListed() {
        BehaviourChangeTechnique biofeedback = BehaviourChangeTechnique.BIOFEEDBACK;
        assertEquals(
                Optional.of(TechniqueTable.Frequency.LESS),
                GUIDE_2014.frequency(InterventionFunction.EDUCATION, biofeedback));
        assertEquals(
                Optional.of(TechniqueTable.Frequency.MOST),
                GUIDE_2014.frequency(
                        InterventionFunction.MODELLING, BehaviourChangeTechnique.DEMONSTRATION_OF_THE_BEHAVIOUR));
        assertEquals(Optional.empty(), GUIDE_2014.frequency(InterventionFunction.RESTRICTION, biofeedback));
        assertEquals("most-frequent", TechniqueTable.Frequency.MOST.code());
        assertEquals("less frequent", TechniqueTable.Frequency.LESS.label());
    }

    @Test
    void theFunctionsOfATechniqueComeFromBothLists() {
        assertEquals(
                List.of("training -> 6.1", "modelling -> 6.1"),
                GUIDE_2014.functions(BehaviourChangeTechnique.DEMONSTRATION_OF_THE_BEHAVIOUR).stream()
                        .map(Link::toString)
                        .toList());
        for (InterventionFunction function : InterventionFunction.values()) {
            for (Link<InterventionFunction, BehaviourChangeTechnique> cell : GUIDE_2014.techniques(function)) {
                assertTrue(GUIDE_2014.functions(cell.column()).contains(cell));
            }
        }
    }

    @Test
    void aTableIsAValueAndListsATechniqueOnceForAFunction() {
        Linkage<InterventionFunction, BehaviourChangeTechnique> most = GUIDE_2014.mostFrequent();
        ValueContract.value(
                GUIDE_2014,
                new TechniqueTable(GUIDE_2014.name(), most, GUIDE_2014.lessFrequent()),
                new TechniqueTable("other", most, GUIDE_2014.lessFrequent()));
        assertEquals(
                "text.blank /name; comb.technique.frequency /lessFrequent/cells/0",
                ValueContract.refusal(() -> new TechniqueTable(
                                " ", most, Linkage.of("again", most.cells().subList(0, 1))))
                        .lines()
                        .collect(Collectors.joining()));
    }
}
