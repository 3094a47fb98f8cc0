package org.implsci.comb.wheel;

import com.google.common.collect.ImmutableList;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.implsci.core.finding.Requirements;
import org.implsci.core.term.Term;

/**
 * The minimal sets of elements that together address all needs.
 *
 * <p>A cover is a set of elements that together address every need. It is minimal if it is no longer a cover without any one
 * of its elements. All minimal covers are found exactly, by trying every set of up to 20 elements. Affordability and
 * acceptability play no part here, so a cover is not a recommendation. Immutable and
 * thread-safe.
 *
 * @param <N> the kind of need
 * @param <E> the kind of element
 * @param needs the needs, each once, at most 63; unmodifiable
 * @param reaches the elements with the needs that each addresses, at most 20; unmodifiable
 */
public record MinimalCovers<N extends Term, E extends Term>(List<N> needs, List<Reach<N, E>> reaches)
        implements Serializable {
    /** Copies the lists; refuses repeated needs and elements, and too many of them. */
    public MinimalCovers {
        needs = ImmutableList.copyOf(Objects.requireNonNull(needs, "needs"));
        reaches = ImmutableList.copyOf(Objects.requireNonNull(reaches, "reaches"));
        new Requirements()
                .unique("needs", "need", needs, Term::code)
                .unique("reaches", "element", reaches, reach -> reach.element().code())
                .range("needs", needs.size(), 0, 63)
                .range("reaches", reaches.size(), 0, 20)
                .orThrow();
    }

    /**
     * An element with the needs that it addresses.
     *
     * @param <N> the kind of need
     * @param <E> the kind of element
     * @param element the element
     * @param addresses the needs that it addresses; unmodifiable
     */
    public record Reach<N extends Term, E extends Term>(E element, List<N> addresses) implements Serializable {
        /** Copies the list. */
        public Reach {
            Objects.requireNonNull(element, "element");
            addresses = ImmutableList.copyOf(Objects.requireNonNull(addresses, "addresses"));
        }
    }

    /**
     * {@return all minimal covers, smaller ones first, and sets of equal size in the order of their elements;
     * empty if some need cannot be addressed, and the empty set alone without any needs; unmodifiable}
     */
    public List<List<E>> minimal() {
        long[] unions = unions();
        long all = (1L << needs.size()) - 1;
        List<Integer> found = new ArrayList<>();
        for (int set = 0; set < unions.length; set++) {
            if (unions[set] == all && isMinimal(unions, set, all)) {
                found.add(set);
            }
        }
        found.sort(Comparator.<Integer>comparingInt(Integer::bitCount).thenComparing(Comparator.reverseOrder()));
        return found.stream().map(this::elements).collect(ImmutableList.toImmutableList());
    }

    /** {@return the minimal covers with the fewest elements; empty if some need cannot be addressed; unmodifiable} */
    public List<List<E>> smallest() {
        List<List<E>> minimal = minimal();
        return minimal.stream()
                .takeWhile(set -> set.size() == minimal.get(0).size())
                .toList();
    }

    /** {@return the needs that no element addresses, in order; unmodifiable} */
    public List<N> uncoverable() {
        return needs.stream()
                .filter(need ->
                        reaches.stream().noneMatch(reach -> reach.addresses().contains(need)))
                .toList();
    }

    /** Returns a mask with one bit for each need that the element addresses. */
    private long mask(Reach<N, E> reach) {
        long mask = 0;
        for (N need : reach.addresses()) {
            int index = needs.indexOf(need);
            mask |= index < 0 ? 0 : 1L << index;
        }
        return mask;
    }

    /**
     * Returns the needs that each set of elements addresses: the union of the set without its last element and that element.
     *
     * <p>The first element has the highest bit, so a set with a higher number comes first in the order of the elements.
     */
    private long[] unions() {
        int count = reaches.size();
        long[] unions = new long[1 << count];
        for (int set = 1; set < unions.length; set++) {
            int last = set & -set;
            unions[set] = set == last
                    ? mask(reaches.get(count - 1 - Integer.numberOfTrailingZeros(set)))
                    : unions[set ^ last] | unions[last];
        }
        return unions;
    }

    /** Returns whether no single element can be removed; this suffices, since a larger set addresses no fewer needs. */
    private static boolean isMinimal(long[] unions, int set, long all) {
        for (int rest = set; rest != 0; rest &= rest - 1) {
            if (unions[set ^ (rest & -rest)] == all) {
                return false;
            }
        }
        return true;
    }

    private List<E> elements(int set) {
        ImmutableList.Builder<E> elements = ImmutableList.builder();
        for (int index = 0; index < reaches.size(); index++) {
            if ((set & 1 << (reaches.size() - 1 - index)) != 0) {
                elements.add(reaches.get(index).element());
            }
        }
        return elements.build();
    }

    /**
     * {@return the long form for a person: one line a minimal cover, or the needs that cannot be covered, without a final
     * line end}
     */
    public String explain() {
        if (needs.isEmpty()) {
            return "no known needs to address";
        }
        if (!uncoverable().isEmpty()) {
            return "no cover: no element addresses " + codes(uncoverable());
        }
        return minimal().stream()
                .map(set -> "\n  " + codes(set))
                .collect(Collectors.joining("", "minimal covers of " + needs.size() + " needs:", ""));
    }

    /**
     * Returns the long form with a line for possible needs, which a cover need not address.
     *
     * @param unknown the determinants that may be needs, such as the unknown deficits
     * @return the text of {@link #explain()}, and a line that names the possible needs if there are any
     */
    public String explain(Collection<? extends Term> unknown) {
        return explain() + (unknown.isEmpty() ? "" : "\npossible needs, not known: " + codes(unknown));
    }

    private static String codes(Collection<? extends Term> terms) {
        return terms.stream().map(Term::code).collect(Collectors.joining(", "));
    }

    /** Returns the number of minimal covers and the size of the smallest. */
    @Override
    public String toString() {
        if (needs.isEmpty()) {
            return "no known needs";
        }
        List<List<E>> minimal = minimal();
        return minimal.isEmpty()
                ? "no cover: " + uncoverable().size() + " of " + needs.size() + " needs cannot be addressed"
                : minimal.size() + " minimal covers of " + needs.size() + " needs, the smallest of "
                        + minimal.get(0).size();
    }
}
