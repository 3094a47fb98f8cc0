package org.implsci.core.answer;

import com.google.common.collect.ImmutableMap;
import java.io.Serializable;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;

/**
 * How many answers there are of each kind: per level, not applicable, don't know, not answered.
 *
 * <p>These counts are the denominators of everything that is said about the answers. Adding tallies is associative and
 * commutative, so that parts can be counted apart. Immutable and thread-safe.
 *
 * @param <L> the levels, an enum whose declared order is the order of the scale
 */
// The declared order of the levels is the scale, and an array in that order counts without boxing.
@SuppressWarnings("EnumOrdinal")
public final class Tally<L extends Enum<L>> implements Serializable {
    private static final long serialVersionUID = 1L;

    private final Class<L> levels;
    private final int[] given;
    private final int notApplicable;
    private final int dontKnow;
    private final int notAnswered;

    private Tally(Class<L> levels, int[] given, int notApplicable, int dontKnow, int notAnswered) {
        this.levels = levels;
        this.given = given;
        this.notApplicable = notApplicable;
        this.dontKnow = dontKnow;
        this.notAnswered = notAnswered;
    }

    /**
     * Returns the tally of some answers.
     *
     * @param <L> the levels
     * @param levels the class of the levels
     * @param answers the answers, in any order
     * @return the counts
     */
    public static <L extends Enum<L>> Tally<L> of(Class<L> levels, Iterable<Answer<L>> answers) {
        Counter<L> counter = new Counter<>(levels);
        answers.forEach(counter::add);
        return counter.tally();
    }

    /**
     * Returns how many answers gave this level.
     *
     * @param level the level
     * @return the count
     */
    public int count(L level) {
        return given[level.ordinal()];
    }

    /** {@return how many answers gave a level: the denominator of shares; the count} */
    public int given() {
        int sum = 0;
        for (int count : given) {
            sum += count;
        }
        return sum;
    }

    /** {@return how many questions do not apply; the count} */
    public int notApplicable() {
        return notApplicable;
    }

    /** {@return how many answers are "don't know"; the count} */
    public int dontKnow() {
        return dontKnow;
    }

    /** {@return how many questions were left unanswered; the count} */
    public int notAnswered() {
        return notAnswered;
    }

    /** {@return how many answers hide a level that we do not know: don't know and not answered; the count} */
    public int unknown() {
        return dontKnow + notAnswered;
    }

    /** {@return how many answers there are of any kind; the count} */
    public int total() {
        return given() + notApplicable + dontKnow + notAnswered;
    }

    /** {@return the levels that can be counted, lowest first; all constants of the enum} */
    public List<L> levels() {
        return List.of(levels.getEnumConstants());
    }

    /** {@return whether answers disagree: at least two different levels were given; true for a split} */
    public boolean isSplit() {
        int different = 0;
        for (int count : given) {
            different += count > 0 ? 1 : 0;
        }
        return different > 1;
    }

    /**
     * Returns all counts by word: the code of each level, then {@code not-applicable}, {@code dont-know} and {@code
     * not-answered}.
     *
     * @param code gives the code of a level
     * @return the counts, zeros included, levels lowest first; unmodifiable
     */
    public Map<String, Integer> toMap(Function<? super L, String> code) {
        ImmutableMap.Builder<String, Integer> counts = ImmutableMap.builder();
        levels().forEach(level -> counts.put(code.apply(level), count(level)));
        return counts.put(Answer.NotApplicable.CODE, notApplicable)
                .put(Answer.DontKnow.CODE, dontKnow)
                .put(Answer.NotAnswered.CODE, notAnswered)
                .buildOrThrow();
    }

    /**
     * Returns the counts of both.
     *
     * @param other another tally of the same levels
     * @return the sum
     */
    public Tally<L> plus(Tally<L> other) {
        int[] sum = given.clone();
        for (int index = 0; index < sum.length; index++) {
            sum[index] += other.given[index];
        }
        return new Tally<>(
                levels,
                sum,
                notApplicable + other.notApplicable,
                dontKnow + other.dontKnow,
                notAnswered + other.notAnswered);
    }

    /**
     * Returns the counts if every unknown answer turned out to be one level.
     *
     * @param level the level to suppose
     * @return a tally without unknown answers
     */
    Tally<L> supposing(L level) {
        int[] supposed = given.clone();
        supposed[level.ordinal()] += unknown();
        return new Tally<>(levels, supposed, notApplicable, 0, 0);
    }

    /**
     * Returns the level at a rank among the answers that gave one.
     *
     * @param rank the rank, from zero for the lowest; less than {@link #given()}
     * @return the level
     */
    L atRank(int rank) {
        int seen = 0;
        L[] all = levels.getEnumConstants();
        for (int index = 0; index < given.length; index++) {
            seen += given[index];
            if (rank < seen) {
                return all[index];
            }
        }
        throw new IndexOutOfBoundsException("expected a rank below " + given() + ", but found " + rank);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Tally<?> that
                && levels == that.levels
                && Arrays.equals(given, that.given)
                && notApplicable == that.notApplicable
                && dontKnow == that.dontKnow
                && notAnswered == that.notAnswered;
    }

    @Override
    public int hashCode() {
        return Objects.hash(levels, Arrays.hashCode(given), notApplicable, dontKnow, notAnswered);
    }

    /**
     * {@return all counts that are not zero, and how many answers there are; such as {@code "SIMPLE 2, COMPLEX 1, don't
     * know 1 (of 4)"}}
     */
    @Override
    public String toString() {
        StringBuilder text = new StringBuilder();
        for (L level : levels.getEnumConstants()) {
            append(text, level.toString(), count(level));
        }
        append(text, "not applicable", notApplicable);
        append(text, "don't know", dontKnow);
        append(text, "not answered", notAnswered);
        return (text.isEmpty()
                        ? "no answers"
                        : text.append(" (of ").append(total()).append(')'))
                .toString();
    }

    private static void append(StringBuilder text, String noun, int count) {
        if (count > 0) {
            text.append(text.isEmpty() ? "" : ", ").append(noun).append(' ').append(count);
        }
    }

    /**
     * Counts answers one by one. Not thread-safe.
     *
     * @param <L> the levels
     */
    public static final class Counter<L extends Enum<L>> {
        private final Class<L> levels;
        private final int[] given;
        private int notApplicable;
        private int dontKnow;
        private int notAnswered;

        /**
         * A counter at zero.
         *
         * @param levels the class of the levels
         */
        public Counter(Class<L> levels) {
            this.levels = levels;
            this.given = new int[levels.getEnumConstants().length];
        }

        /**
         * Counts one answer.
         *
         * @param answer the answer
         */
        public void add(Answer<L> answer) {
            if (answer instanceof Answer.Given<L> level) {
                given[level.given().ordinal()]++;
            } else if (answer instanceof Answer.NotApplicable) {
                notApplicable++;
            } else if (answer instanceof Answer.DontKnow) {
                dontKnow++;
            } else {
                notAnswered++;
            }
        }

        /**
         * Counts questions that were left unanswered.
         *
         * @param count how many; not negative
         */
        public void addNotAnswered(int count) {
            notAnswered += count;
        }

        /** {@return the counts so far; a tally that later counting does not change} */
        public Tally<L> tally() {
            return new Tally<>(levels, given.clone(), notApplicable, dontKnow, notAnswered);
        }
    }
}
