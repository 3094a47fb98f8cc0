package org.implsci.comb.wheel;

import static org.implsci.comb.wheel.BehaviourChangeWheel.GUIDE_2014;
import static org.implsci.comb.wheel.BehaviourChangeWheel.MICHIE_2011;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.implsci.comb.Published;
import org.implsci.comb.model.Component;
import org.implsci.comb.model.Link;
import org.implsci.comb.model.Linkage;
import org.implsci.comb.model.TdfDomain;
import org.implsci.core.source.Verification;
import org.implsci.core.term.Term;
import org.implsci.core.term.Vocabulary;
import org.junit.jupiter.api.Test;

class PublishedTablesTest {
    @Test
    void theTableOf2011HasJustThePublishedCells() {
        assertRows(MICHIE_2011.functions(), 1);
        assertEquals(21, MICHIE_2011.functions().cells().size());
    }

    @Test
    void theTableOf2014HasJustThePublishedCells() {
        assertRows(GUIDE_2014.functions(), 2);
        assertEquals(24, GUIDE_2014.functions().cells().size());
    }

    private static void assertRows(Linkage<Component, InterventionFunction> table, int column) {
        Published.rows("component-functions.csv")
                .forEach(row -> assertEquals(
                        marked(row.get(column), InterventionFunction.VOCABULARY),
                        table.columnsOf(
                                Component.VOCABULARY.withCode(row.get(0)).orElseThrow())));
    }

    private static <T> List<T> marked(String bits, Vocabulary<T> columns) {
        List<T> marked = new ArrayList<>();
        for (int index = 0; index < bits.length(); index++) {
            if (bits.charAt(index) == '1') {
                marked.add(columns.terms().get(index));
            }
        }
        assertEquals(columns.terms().size(), bits.length());
        return marked;
    }

    @Test
    void theColumnsAddUpToThePublishedSums() {
        assertEquals(List.of(2, 2, 2, 2, 2, 2, 3, 1, 5), sums(MICHIE_2011));
        assertEquals(List.of(2, 2, 2, 2, 4, 2, 3, 2, 5), sums(GUIDE_2014));
    }

    private static List<Integer> sums(BehaviourChangeWheel wheel) {
        return Stream.of(InterventionFunction.values())
                .map(function -> wheel.functions().column(function).size())
                .toList();
    }

    @Test
    void theTableOf2011IsASubsetOfThatOf2014() {
        assertEquals(List.of(), MICHIE_2011.functions().notIn(GUIDE_2014.functions()));
        assertEquals(
                List.of("O-Ph -> training", "O-So -> modelling", "M-Au -> training"),
                GUIDE_2014.functions().notIn(MICHIE_2011.functions()).stream()
                        .map(Link::toString)
                        .toList());
    }

    @Test
    void aCellThatWasAddedIn2014SaysSo() {
        for (Link<Component, InterventionFunction> cell : GUIDE_2014.functions().cells()) {
            boolean added = !MICHIE_2011.functions().links(cell.row(), cell.column());
            assertEquals(added ? "added in 2014" : "", cell.note());
        }
    }

    @Test
    void theRowsOfFunctionsPrintedByMabweazaraAreColumnsOfTheTable() {
        assertEquals(
                List.of(Component.PSYCHOLOGICAL_CAPABILITY, Component.REFLECTIVE_MOTIVATION),
                GUIDE_2014.functions().rowsOf(InterventionFunction.EDUCATION));
        assertEquals(
                List.of(Component.REFLECTIVE_MOTIVATION, Component.AUTOMATIC_MOTIVATION),
                GUIDE_2014.functions().rowsOf(InterventionFunction.INCENTIVISATION));
        assertEquals(
                List.of(
                        Component.PHYSICAL_CAPABILITY,
                        Component.PSYCHOLOGICAL_CAPABILITY,
                        Component.PHYSICAL_OPPORTUNITY,
                        Component.AUTOMATIC_MOTIVATION),
                GUIDE_2014.functions().rowsOf(InterventionFunction.TRAINING));
    }

    /** Cells that a public service and other public code print under the label of 2014. */
    @Test
    void theCellsThatPublicToolsGetWrongAreRight() {
        Linkage<Component, InterventionFunction> table = GUIDE_2014.functions();
        assertFalse(table.links(Component.PHYSICAL_CAPABILITY, InterventionFunction.ENVIRONMENTAL_RESTRUCTURING));
        assertFalse(table.links(Component.REFLECTIVE_MOTIVATION, InterventionFunction.MODELLING));
        assertFalse(table.links(Component.REFLECTIVE_MOTIVATION, InterventionFunction.ENABLEMENT));
        assertFalse(table.links(Component.AUTOMATIC_MOTIVATION, InterventionFunction.RESTRICTION));
        assertTrue(table.links(Component.PHYSICAL_OPPORTUNITY, InterventionFunction.TRAINING));
    }

    @Test
    void policiesAreTheSameFortyThreeInBothEditions() {
        for (BehaviourChangeWheel wheel : BehaviourChangeWheel.builtIn()) {
            assertEquals(43, wheel.policies().cells().size());
            Published.rows("function-policies.csv")
                    .forEach(row -> assertEquals(
                            marked(row.get(1), PolicyCategory.VOCABULARY),
                            wheel.policies()
                                    .columnsOf(InterventionFunction.VOCABULARY
                                            .withCode(row.get(0))
                                            .orElseThrow())));
            assertEquals(
                    List.of(5, 8, 5, 8, 8, 2, 7),
                    Stream.of(PolicyCategory.values())
                            .map(policy -> wheel.policies().column(policy).size())
                            .toList());
        }
    }

    @Test
    void domainsThatWereReadHaveJustTheFunctionsPrinted() {
        Linkage<TdfDomain, InterventionFunction> table = GUIDE_2014.domains();
        assertEquals(51, table.cells().size());
        Set<TdfDomain> read = EnumSet.noneOf(TdfDomain.class);
        Published.rows("domain-functions.csv").forEach(row -> {
            TdfDomain domain = TdfDomain.VOCABULARY.withCode(row.get(0)).orElseThrow();
            read.add(domain);
            assertEquals(
                    Published.words(row.get(1)),
                    table.columnsOf(domain).stream().map(Term::code).toList());
        });
        for (Link<TdfDomain, InterventionFunction> cell : table.cells()) {
            assertEquals(
                    read.contains(cell.row()) ? Verification.CHECKED : Verification.UNCHECKED,
                    cell.citation().verification(),
                    cell::toString);
        }
    }

    @Test
    void theEditionOf2011HasNoTableOfDomains() {
        assertEquals(List.of(), MICHIE_2011.domains().cells());
    }

    @Test
    void everyRecalledPolicyCellOf2011SaysSo() {
        assertTrue(MICHIE_2011.policies().cells().stream()
                .allMatch(cell -> cell.citation().verification() == Verification.UNCHECKED));
        assertTrue(GUIDE_2014.policies().cells().stream()
                .allMatch(cell -> cell.citation().verification() == Verification.CHECKED));
    }

    /** The union of the rows of a component's domains against the component's own row. */
    @Test
    void theTwoRoutesDoNotNest() {
        assertEquals(
                Set.of(InterventionFunction.ENVIRONMENTAL_RESTRUCTURING, InterventionFunction.MODELLING),
                extra(Component.PSYCHOLOGICAL_CAPABILITY));
        assertEquals(
                Set.of(InterventionFunction.MODELLING, InterventionFunction.ENABLEMENT),
                extra(Component.REFLECTIVE_MOTIVATION));
        assertEquals(Set.of(InterventionFunction.EDUCATION), extra(Component.AUTOMATIC_MOTIVATION));
        assertEquals(Set.of(InterventionFunction.ENABLEMENT), lacking(Component.PHYSICAL_CAPABILITY));
        for (Component opportunity : List.of(Component.PHYSICAL_OPPORTUNITY, Component.SOCIAL_OPPORTUNITY)) {
            assertEquals(Set.of(), extra(opportunity));
            assertEquals(Set.of(), lacking(opportunity));
        }
    }

    private static Set<InterventionFunction> extra(Component component) {
        Set<InterventionFunction> union = byDomains(component);
        union.removeAll(GUIDE_2014.functions().columnsOf(component));
        return union;
    }

    private static Set<InterventionFunction> lacking(Component component) {
        Set<InterventionFunction> row = EnumSet.copyOf(GUIDE_2014.functions().columnsOf(component));
        row.removeAll(byDomains(component));
        return row;
    }

    private static Set<InterventionFunction> byDomains(Component component) {
        Set<InterventionFunction> union = EnumSet.noneOf(InterventionFunction.class);
        TdfDomain.components()
                .rowsOf(component)
                .forEach(domain -> union.addAll(GUIDE_2014.domains().columnsOf(domain)));
        return union;
    }
}
