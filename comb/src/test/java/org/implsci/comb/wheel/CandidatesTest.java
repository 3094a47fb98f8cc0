package org.implsci.comb.wheel;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Collection;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.implsci.comb.model.Component;
import org.implsci.comb.model.Determinant;
import org.implsci.comb.model.Link;

class CandidatesTest {
    @Provide
    Arbitrary<Set<Determinant>> needs() {
        return Arbitraries.of(Determinant.vocabulary().terms()).set().ofMaxSize(20);
    }

    @Provide
    Arbitrary<BehaviourChangeWheel> wheels() {
        return Arbitraries.of(BehaviourChangeWheel.builtIn());
    }

    @Property
    void addingANeedNeverRemovesACandidate(
            @ForAll("needs") Set<Determinant> needs,
            @ForAll("needs") Set<Determinant> more,
            @ForAll("wheels") BehaviourChangeWheel wheel,
            @ForAll TdfRoute route) {
        Set<Determinant> all = new LinkedHashSet<>(needs);
        all.addAll(more);
        assertTrue(functions(wheel, all, route).containsAll(functions(wheel, needs, route)));
        assertTrue(policies(wheel, all, route).containsAll(policies(wheel, needs, route)));
    }

    @Property
    void theCandidatesOfAllNeedsAreThoseOfEachTogether(
            @ForAll("needs") Set<Determinant> needs,
            @ForAll("wheels") BehaviourChangeWheel wheel,
            @ForAll TdfRoute route) {
        Set<InterventionFunction> union = needs.stream()
                .flatMap(need -> functions(wheel, List.of(need), route).stream())
                .collect(Collectors.toSet());
        assertEquals(union, functions(wheel, needs, route));
        Set<PolicyCategory> supported = union.stream()
                .flatMap(function -> wheel.policies().columnsOf(function).stream())
                .collect(Collectors.toSet());
        assertEquals(supported, policies(wheel, needs, route));
    }

    @Property
    void everyReasonLeadsFromANeedToItsFunctionThroughCellsThatExist(
            @ForAll("needs") Set<Determinant> needs,
            @ForAll("wheels") BehaviourChangeWheel wheel,
            @ForAll TdfRoute route) {
        for (FunctionCandidate candidate : wheel.candidates(needs, route).functions()) {
            assertTrue(!candidate.because().isEmpty());
            for (LinkagePath reason : candidate.because()) {
                List<Link<?, ?>> path = reason.path();
                assertTrue(needs.contains(reason.need()));
                assertEquals(reason.need(), path.get(0).row());
                assertEquals(candidate.function(), path.get(path.size() - 1).column());
                if (path.size() == 2) {
                    assertEquals(path.get(0).column(), path.get(1).row());
                }
            }
        }
    }

    @Property
    void candidatesComeInTheFrameworksOrderWhateverTheOrderOfTheNeeds(
            @ForAll("needs") Set<Determinant> needs, @ForAll TdfRoute route) {
        List<Determinant> reversed = new java.util.ArrayList<>(needs);
        java.util.Collections.reverse(reversed);
        List<InterventionFunction> functions =
                BehaviourChangeWheel.GUIDE_2014.candidates(needs, route).functions().stream()
                        .map(FunctionCandidate::function)
                        .toList();
        assertEquals(List.copyOf(new TreeSet<>(functions)), functions);
        assertEquals(
                functions,
                BehaviourChangeWheel.GUIDE_2014.candidates(reversed, route).functions().stream()
                        .map(FunctionCandidate::function)
                        .toList());
    }

    @Property
    void whatWasSuggestedIn2011IsSuggestedIn2014(@ForAll Set<Component> needs) {
        assertTrue(functions(BehaviourChangeWheel.GUIDE_2014, needs, TdfRoute.DIRECT)
                .containsAll(functions(BehaviourChangeWheel.MICHIE_2011, needs, TdfRoute.DIRECT)));
    }

    @Property
    void aNeedIsUnansweredJustWhenNothingIsSuggestedForIt(
            @ForAll("needs") Set<Determinant> needs,
            @ForAll("wheels") BehaviourChangeWheel wheel,
            @ForAll TdfRoute route) {
        Candidates candidates = wheel.candidates(needs, route);
        for (Determinant need : needs) {
            boolean answered = candidates.functions().stream()
                    .anyMatch(candidate -> candidate.needs().contains(need));
            assertEquals(!answered, candidates.unanswered().contains(need));
        }
        boolean hasRows = !wheel.domains().cells().isEmpty() || route == TdfRoute.VIA_COMPONENTS;
        assertTrue(!hasRows || candidates.unanswered().isEmpty());
    }

    private static Set<InterventionFunction> functions(
            BehaviourChangeWheel wheel, Collection<? extends Determinant> needs, TdfRoute route) {
        Set<InterventionFunction> functions = EnumSet.noneOf(InterventionFunction.class);
        wheel.candidates(needs, route).functions().forEach(candidate -> functions.add(candidate.function()));
        return functions;
    }

    private static Set<PolicyCategory> policies(
            BehaviourChangeWheel wheel, Collection<? extends Determinant> needs, TdfRoute route) {
        return wheel.candidates(needs, route).policies().stream()
                .map(PolicyCandidate::policy)
                .collect(Collectors.toSet());
    }

    /** All 64 sets of components, by both editions: a plain reading of the cells gives the same. */
    @net.jqwik.api.Example
    void everySetOfComponentsGivesTheUnionOfItsRows() {
        for (BehaviourChangeWheel wheel : BehaviourChangeWheel.builtIn()) {
            for (int bits = 0; bits < 64; bits++) {
                int set = bits;
                List<Component> needs = Stream.of(Component.values())
                        .filter(component ->
                                (set >> Component.VOCABULARY.terms().indexOf(component) & 1) == 1)
                        .toList();
                Set<InterventionFunction> plain = EnumSet.noneOf(InterventionFunction.class);
                wheel.functions().cells().stream()
                        .filter(cell -> needs.contains(cell.row()))
                        .forEach(cell -> plain.add(cell.column()));
                assertEquals(plain, functions(wheel, needs, TdfRoute.DIRECT));
            }
        }
    }
}
