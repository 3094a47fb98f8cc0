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
 * Which sets of elements address all needs, with no element to spare.
 *
 * <p>A cover is a set of elements that together address every need. It is minimal if it stops being one when any element is
 * taken away. All minimal covers are found, by trying every set of up to 20 elements; nothing is approximated. A set
 * that covers everything need not be chosen for that: what is affordable or acceptable is not asked here. Immutable and
 * thread-safe.
 *
 * @param <N> the kind of need
 * @param <E> the kind of element
 * @param needs what is to be addressed, each once, at most 63; unmodifiable
 * @param reaches which needs each element addresses, each element once, at most 20; unmodifiable
 */
public record MinimalCovers<N extends Term, E extends Term>(List<N> needs, List<Reach<N, E>> reaches)
        implements Serializable {
    /** Copies the lists; refuses a need or an element twice, and more of them than can be tried. */
    public MinimalCovers {
        needs = ImmutableList.copyOf(needs);
        reaches = ImmutableList.copyOf(reaches);
        new Requirements()
                .unique("needs", "need", needs, Term::code)
                .unique("reaches", "element", reaches, reach -> reach.element().code())
                .range("needs", needs.size(), 0, 63)
                .range("reaches", reaches.size(), 0, 20)
                .orThrow();
    }

    /**
     * Which needs one element addresses.
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
            addresses = ImmutableList.copyOf(addresses);
        }
    }

    /**
     * {@return all minimal covers; the smaller ones first, sets of equal size in the order of their elements; no set at
     * all if some need cannot be addressed, and the empty set alone if there is no need; unmodifiable}
     */
    public List<List<E>> minimal() {
        long[] unions = unions();
        long all = (1L << needs.size()) - 1;
        List<Integer> found = new ArrayList<>();
        for (int set = 0; set < unions.length; set++) {
            if (unions[set] == all && hasNoneToSpare(unions, set, all)) {
                found.add(set);
            }
        }
        found.sort(Comparator.<Integer>comparingInt(Integer::bitCount).thenComparing(Comparator.reverseOrder()));
        return found.stream().map(this::elements).collect(ImmutableList.toImmutableList());
    }

    /**
     * {@return the minimal covers with the fewest elements; one or several sets of equal size; none if some need cannot
     * be addressed; unmodifiable}
     */
    public List<List<E>> smallest() {
        List<List<E>> minimal = minimal();
        return minimal.stream()
                .takeWhile(set -> set.size() == minimal.get(0).size())
                .toList();
    }

    /** {@return the needs that no element addresses; the needs in order; empty if all can be covered; unmodifiable} */
    public List<N> uncoverable() {
        return needs.stream()
                .filter(need ->
                        reaches.stream().noneMatch(reach -> reach.addresses().contains(need)))
                .toList();
    }

    /** Returns one bit a need that the element addresses. */
    private long mask(Reach<N, E> reach) {
        long mask = 0;
        for (N need : reach.addresses()) {
            int index = needs.indexOf(need);
            mask |= index < 0 ? 0 : 1L << index;
        }
        return mask;
    }

    /**
     * Returns the needs that each set of elements addresses: those of the set without its last element, and those of
     * that element.
     *
     * <p>The first element has the highest bit, so that a higher number comes first in the order of the elements.
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

    /** Returns a larger set addresses no less, so it is enough to take away one element at a time. */
    private static boolean hasNoneToSpare(long[] unions, int set, long all) {
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
     * {@return the long form for a person: every minimal cover on a line, or the needs that stand in the way; one or
     * several lines, without a line end after the last}
     */
    public String explain() {
        if (needs.isEmpty()) {
            return "no known need, so nothing to address";
        }
        if (!uncoverable().isEmpty()) {
            return "no cover: nothing addresses " + codes(uncoverable());
        }
        return minimal().stream()
                .map(set -> "\n  " + codes(set))
                .collect(Collectors.joining("", "minimal covers of " + needs.size() + " needs:", ""));
    }

    /**
     * Returns the long form, with what may be a need and is not known: a cover need not address it.
     *
     * @param unknown what is not known to be a need, such as the unknown of the deficits from which the needs come
     * @return as {@link #explain()}, and a line that names the unknown if there are any
     */
    public String explain(Collection<? extends Term> unknown) {
        return explain() + (unknown.isEmpty() ? "" : "\nnot known whether a need: " + codes(unknown));
    }

    private static String codes(Collection<? extends Term> terms) {
        return terms.stream().map(Term::code).collect(Collectors.joining(", "));
    }

    /** Returns how many minimal covers there are, and how small the smallest is. */
    @Override
    public String toString() {
        if (needs.isEmpty()) {
            return "no known need";
        }
        List<List<E>> minimal = minimal();
        return minimal.isEmpty()
                ? "no cover: " + uncoverable().size() + " of " + needs.size() + " needs cannot be addressed"
                : minimal.size() + " minimal covers of " + needs.size() + " needs, the smallest of "
                        + minimal.get(0).size();
    }
}
