package org.implsci.comb.wheel;

import static org.implsci.comb.wheel.BehaviourChangeWheel.GUIDE_2014;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.implsci.comb.Comb;
import org.implsci.comb.ValueContract;
import org.implsci.comb.diagnosis.DeficitRule;
import org.implsci.comb.diagnosis.Deficits;
import org.implsci.comb.diagnosis.DeterminantRating;
import org.implsci.comb.diagnosis.TargetBehaviour;
import org.implsci.comb.model.Component;
import org.implsci.comb.model.Determinant;
import org.implsci.comb.model.TdfDomain;
import org.implsci.comb.technique.BehaviourChangeTechnique;
import org.implsci.core.answer.Answer;

class MinimalCoversTest {
    /** Any table of up to eight functions and any domains, so that needs without a function occur too. */
    @Provide
    Arbitrary<MinimalCovers<TdfDomain, InterventionFunction>> covers() {
        Arbitrary<Set<TdfDomain>> domains =
                Arbitraries.of(TdfDomain.class).set().ofMaxSize(7);
        return domains.flatMap(needs -> Arbitraries.of(TdfDomain.class)
                .list()
                .ofMaxSize(4)
                .list()
                .ofMaxSize(8)
                .map(rows -> new MinimalCovers<>(
                        List.copyOf(needs),
                        IntStream.range(0, rows.size())
                                .mapToObj(index -> new MinimalCovers.Reach<>(
                                        InterventionFunction.VOCABULARY.terms().get(index), rows.get(index)))
                                .toList())));
    }

    @Property
    void theMinimalCoversAreJustThoseThatBruteForceFinds(
            @ForAll("covers") MinimalCovers<TdfDomain, InterventionFunction> covers) {
        Set<Set<InterventionFunction>> minimal = new HashSet<>();
        List<Set<InterventionFunction>> all =
                subsets(covers).stream().filter(set -> isCover(covers, set)).toList();
        for (Set<InterventionFunction> set : all) {
            if (all.stream().noneMatch(other -> other.size() < set.size() && set.containsAll(other))) {
                minimal.add(set);
            }
        }
        List<List<InterventionFunction>> found = covers.minimal();
        assertEquals(minimal.size(), found.size());
        assertEquals(minimal, new HashSet<>(found.stream().map(HashSet::new).toList()));
    }

    @Property
    void noCoverHasAnElementToSpare(@ForAll("covers") MinimalCovers<TdfDomain, InterventionFunction> covers) {
        for (List<InterventionFunction> cover : covers.minimal()) {
            assertTrue(isCover(covers, cover));
            for (InterventionFunction function : cover) {
                List<InterventionFunction> rest = new ArrayList<>(cover);
                rest.remove(function);
                assertFalse(isCover(covers, rest));
            }
        }
    }

    @Property
    void thereIsNoCoverJustWhenANeedCannotBeAddressed(
            @ForAll("covers") MinimalCovers<TdfDomain, InterventionFunction> covers) {
        assertEquals(covers.uncoverable().isEmpty(), !covers.minimal().isEmpty());
    }

    @Property
    void smallerCoversComeFirstAndEqualOnesInTheOrderOfTheirElements(
            @ForAll("covers") MinimalCovers<TdfDomain, InterventionFunction> covers) {
        Comparator<List<InterventionFunction>> order = Comparator.<List<InterventionFunction>>comparingInt(List::size)
                .thenComparing(
                        set -> set.stream()
                                .map(InterventionFunction.VOCABULARY.terms()::indexOf)
                                .toList(),
                        MinimalCoversTest::lexicographic);
        assertEquals(covers.minimal().stream().sorted(order).toList(), covers.minimal());
        assertTrue(covers.smallest().stream()
                .allMatch(set -> set.size() == covers.minimal().get(0).size()));
    }

    private static int lexicographic(List<Integer> one, List<Integer> other) {
        for (int index = 0; index < one.size(); index++) {
            if (!one.get(index).equals(other.get(index))) {
                return Integer.compare(one.get(index), other.get(index));
            }
        }
        return 0;
    }

    private static List<Set<InterventionFunction>> subsets(MinimalCovers<TdfDomain, InterventionFunction> covers) {
        List<Set<InterventionFunction>> subsets = new ArrayList<>(List.of(Set.of()));
        for (MinimalCovers.Reach<TdfDomain, InterventionFunction> reach : covers.reaches()) {
            for (Set<InterventionFunction> smaller : List.copyOf(subsets)) {
                Set<InterventionFunction> larger = new HashSet<>(smaller);
                larger.add(reach.element());
                subsets.add(larger);
            }
        }
        return subsets;
    }

    private static boolean isCover(
            MinimalCovers<TdfDomain, InterventionFunction> covers, java.util.Collection<InterventionFunction> set) {
        return covers.needs().stream()
                .allMatch(need -> covers.reaches().stream()
                        .anyMatch(reach -> set.contains(reach.element())
                                && reach.addresses().contains(need)));
    }

    @Example
    void withoutAKnownNeedNothingIsSaidNotToBeNeeded() {
        Deficits deficits = Comb.deficits(
                Comb.diagnose(
                        TargetBehaviour.builder()
                                .who("ward nurses")
                                .what("enter observations")
                                .when("after measuring")
                                .where("at the bedside")
                                .howOften("every time")
                                .withWhom("alone")
                                .build(),
                        DeterminantRating.of(Component.PHYSICAL_CAPABILITY, Answer.dontKnow(""))),
                DeficitRule.BARRIERS);
        MinimalCovers<Determinant, InterventionFunction> covers =
                GUIDE_2014.candidates(deficits.present(), TdfRoute.DIRECT).covers();
        assertEquals(List.of(List.of()), covers.minimal());
        assertEquals("no known needs", covers.toString());
        assertEquals("no known needs to address", covers.explain());
        // The one that was read as not known, then the five that were not read.
        assertEquals(
                "no known needs to address\npossible needs, not known: "
                        + Stream.of(Component.values()).map(Component::code).collect(Collectors.joining(", ")),
                covers.explain(deficits.unknown()));
    }

    @Example
    void whatIsNotKnownIsNamedBesideTheCoversOfWhatIs() {
        MinimalCovers<Determinant, InterventionFunction> covers = GUIDE_2014
                .candidates(List.of(Component.PHYSICAL_CAPABILITY), TdfRoute.DIRECT)
                .covers();
        assertEquals(
                covers.explain() + "\npossible needs, not known: " + Component.SOCIAL_OPPORTUNITY.code(),
                covers.explain(List.of(Component.SOCIAL_OPPORTUNITY)));
        assertEquals(covers.explain(), covers.explain(List.of()));
    }

    /** Enablement addresses all but reflective motivation, which four functions address: pairs, by hand. */
    @Example
    void twoFunctionsCanAddressAllSixComponents() {
        MinimalCovers<Determinant, InterventionFunction> covers = GUIDE_2014
                .candidates(List.of(Component.values()), TdfRoute.DIRECT)
                .covers();
        assertEquals(
                List.of(
                        List.of(InterventionFunction.EDUCATION, InterventionFunction.ENABLEMENT),
                        List.of(InterventionFunction.PERSUASION, InterventionFunction.ENABLEMENT),
                        List.of(InterventionFunction.INCENTIVISATION, InterventionFunction.ENABLEMENT),
                        List.of(InterventionFunction.COERCION, InterventionFunction.ENABLEMENT)),
                covers.smallest());
        assertTrue(covers.explain().contains("\n  education, enablement"));
        assertTrue(covers.toString().endsWith("minimal covers of 6 needs, the smallest of 2"));
    }

    @Example
    void aNeedWithoutARowIsNamed() {
        MinimalCovers<Determinant, InterventionFunction> covers = BehaviourChangeWheel.MICHIE_2011
                .candidates(List.of(TdfDomain.KNOWLEDGE, Component.PHYSICAL_CAPABILITY), TdfRoute.DIRECT)
                .covers();
        assertEquals(List.of(TdfDomain.KNOWLEDGE), covers.uncoverable());
        assertEquals(List.of(), covers.minimal());
        assertEquals(List.of(), covers.smallest());
        assertEquals("no cover: no element addresses knowledge", covers.explain());
        assertEquals("no cover: 1 of 2 needs cannot be addressed", covers.toString());
    }

    @Example
    void moreElementsThanCanBeTriedAreRefused() {
        List<MinimalCovers.Reach<Component, BehaviourChangeTechnique>> many = Stream.of(
                        BehaviourChangeTechnique.values())
                .map(technique -> new MinimalCovers.Reach<>(technique, List.of(Component.PHYSICAL_CAPABILITY)))
                .toList();
        assertEquals(
                "number.range /reaches",
                ValueContract.refusal(() -> new MinimalCovers<>(List.of(Component.PHYSICAL_CAPABILITY), many)));
    }
}
