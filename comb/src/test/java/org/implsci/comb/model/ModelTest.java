package org.implsci.comb.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.InvalidObjectException;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.implsci.comb.Published;
import org.implsci.comb.ValueContract;
import org.implsci.core.source.Citation;
import org.implsci.core.source.Verification;
import org.implsci.core.term.Term;
import org.junit.jupiter.api.Test;

class ModelTest {
    @Test
    void eachPartHasTwoComponents() {
        for (ComB part : List.of(ComB.CAPABILITY, ComB.OPPORTUNITY, ComB.MOTIVATION)) {
            assertEquals(
                    2,
                    Stream.of(Component.values())
                            .filter(component -> component.part() == part)
                            .count());
        }
        assertEquals(List.of("C", "O", "M", "B"), ComB.VOCABULARY.codes());
    }

    @Test
    void componentsAreKnownByTheCodesOf2011AndByTheirNames() {
        assertEquals(List.of("C-Ph", "C-Ps", "O-Ph", "O-So", "M-Re", "M-Au"), Component.VOCABULARY.codes());
        assertEquals(Component.AUTOMATIC_MOTIVATION, Component.VOCABULARY.parse("Automatic motivation"));
        assertEquals(Component.PSYCHOLOGICAL_CAPABILITY, Component.VOCABULARY.parse("c-ps"));
        for (Component component : Component.values()) {
            assertTrue(component.ontologyId().matches("BCIO:[0-9]{6}"));
            assertTrue(!component.meaning().isBlank());
            ValueContract.json(component, Component.class);
        }
    }

    @Test
    void theCodesOfComponentsAndDomainsAreUniqueTogether() {
        assertEquals(20, new HashSet<>(Determinant.vocabulary().codes()).size());
        assertEquals("C-Ph", Component.PHYSICAL_CAPABILITY.toString());
        assertEquals("skills", TdfDomain.SKILLS.toString());
    }

    @Test
    void theFourteenDomainsHave84ConstructsWith78Labels() {
        Published.rows("domains.csv").forEach(row -> {
            TdfDomain domain = TdfDomain.VOCABULARY.terms().get(Integer.parseInt(row.get(0)) - 1);
            assertEquals(row.get(0), Integer.toString(domain.number()));
            assertEquals(row.get(1).replace(';', ','), domain.label());
            assertEquals(row.get(2), Integer.toString(domain.constructs().size()));
            assertEquals(domain.constructs().size(), new HashSet<>(domain.constructs()).size());
            assertTrue(!domain.meaning().isBlank());
        });
        List<String> labels = Stream.of(TdfDomain.values())
                .flatMap(domain -> domain.constructs().stream())
                .toList();
        assertEquals(84, labels.size());
        assertEquals(78, new HashSet<>(labels).size());
    }

    @Test
    void domainsAndComponentsAreLinkedManyToMany() {
        Published.rows("component-domains.csv")
                .forEach(row -> assertEquals(
                        Set.copyOf(Published.words(row.get(1))),
                        TdfDomain.components()
                                .rowsOf(Component.VOCABULARY
                                        .withCode(row.get(0))
                                        .orElseThrow())
                                .stream()
                                .map(Term::code)
                                .collect(Collectors.toSet())));
        assertEquals(17, TdfDomain.components().cells().size());
        assertEquals(
                List.of(TdfDomain.SKILLS, TdfDomain.SOCIAL_PROFESSIONAL_ROLE, TdfDomain.OPTIMISM),
                Stream.of(TdfDomain.values())
                        .filter(domain -> TdfDomain.components().row(domain).size() == 2)
                        .toList());
    }

    @Test
    void domainsMayBeSpelledInOtherWays() {
        assertEquals(TdfDomain.BEHAVIOURAL_REGULATION, TdfDomain.VOCABULARY.parse("Behavioral regulation"));
        assertEquals(TdfDomain.MEMORY_ATTENTION_DECISION, TdfDomain.VOCABULARY.parse("memory/attention"));
    }

    @Test
    void theModelOf2011HasEightArrowsThreeOfThemBack() {
        Set<String> arrows = CausalModel.ORIGINAL_2011.edges().stream()
                .map(CausalEdge::toString)
                .collect(Collectors.toSet());
        assertEquals(
                Set.of(
                        "C -> M",
                        "O -> M",
                        "C -> B",
                        "O -> B",
                        "M -> B",
                        "B -> C (feedback)",
                        "B -> O (feedback)",
                        "B -> M (feedback)"),
                arrows);
        assertEquals(Verification.CHECKED, CausalModel.ORIGINAL_2011.citation().verification());
    }

    @Test
    void theVariantsOfTheModelAreNamedAndDiffer() {
        assertEquals(
                List.of("original-2011", "in-principle", "gated-2020", "aggregate-2026"),
                CausalModel.VOCABULARY.codes());
        assertTrue(CausalModel.IN_PRINCIPLE.edges().containsAll(CausalModel.ORIGINAL_2011.edges()));
        assertEquals(10, CausalModel.IN_PRINCIPLE.edges().size());
        assertEquals(
                2,
                CausalModel.GATED_2020.edges().stream()
                        .filter(edge -> edge.kind() == CausalEdge.EdgeKind.GATE && edge.to() == ComB.BEHAVIOUR)
                        .count());
        assertEquals(6, CausalModel.AGGREGATE_2026.edges().size());
        assertEquals(Verification.UNCHECKED, CausalModel.GATED_2020.citation().verification());
        assertEquals(Verification.UNCHECKED, CausalModel.IN_PRINCIPLE.citation().verification());
        for (CausalModel model : CausalModel.values()) {
            assertEquals(model.edges().size(), new HashSet<>(model.edges()).size());
            assertEquals(model.edges().size() + 1, model.explain().lines().count());
            assertTrue(model.explain().startsWith(model.label()));
            ValueContract.json(model, CausalModel.class);
        }
        assertTrue(CausalModel.GATED_2020.explain().contains("capability gates the way from motivation to behaviour"));
    }

    @Test
    void aCellAndATableAreValues() {
        Citation citation = Citation.published(CombSources.TDF_2012);
        Link<TdfDomain, Component> cell = Link.of(TdfDomain.GOALS, Component.REFLECTIVE_MOTIVATION, citation);
        Link<TdfDomain, Component> other =
                new Link<>(TdfDomain.GOALS, Component.AUTOMATIC_MOTIVATION, citation, "a note");
        ValueContract.value(cell, Link.of(TdfDomain.GOALS, Component.REFLECTIVE_MOTIVATION, citation), other);
        assertEquals("Goals -> automatic motivation: " + citation.cite() + "; a note", other.explain());
        Linkage<TdfDomain, Component> table = Linkage.of("one link", List.of(cell));
        ValueContract.value(table, Linkage.of("one link", List.of(cell)), Linkage.of("another", List.of(cell)));
        ValueContract.value(table, Linkage.of("one link", List.of(cell)), table.plus("one link", other));
        assertEquals(
                table,
                table.plus("one link", other).minus("one link", TdfDomain.GOALS, Component.AUTOMATIC_MOTIVATION));
        assertEquals(table, table.minus("one link", TdfDomain.GOALS, Component.AUTOMATIC_MOTIVATION));
        assertEquals(table, table.minus("one link", TdfDomain.EMOTION, Component.REFLECTIVE_MOTIVATION));
        assertEquals("one link", table.name());
        ValueContract.value(
                new CausalEdge(ComB.CAPABILITY, ComB.MOTIVATION, CausalEdge.EdgeKind.INFLUENCE),
                CausalModel.ORIGINAL_2011.edges().get(0),
                CausalModel.ORIGINAL_2011.edges().get(1));
    }

    @Test
    void aTableIsNotReadFromBytesBehindItsForm() throws ReflectiveOperationException {
        java.lang.reflect.Method method =
                Linkage.class.getDeclaredMethod("readObject", java.io.ObjectInputStream.class);
        method.setAccessible(true);
        Throwable refusal = assertThrows(
                java.lang.reflect.InvocationTargetException.class,
                () -> method.invoke(TdfDomain.components(), (Object) null));
        assertTrue(refusal.getCause() instanceof InvalidObjectException);
    }
}
