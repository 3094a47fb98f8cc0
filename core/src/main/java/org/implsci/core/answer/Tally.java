package org.implsci.core.answer;

import com.google.common.collect.ImmutableMap;
import java.io.Serializable;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;

/**
 * Numbers of answers of each kind: per level, not applicable, don't know, not answered.
 *
 * <p>These counts are the denominators of every share. The sum of tallies does not depend on their order or grouping,
 * so parts can be counted separately. Immutable and thread-safe.
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
     * {@return the tally of some answers}
     *
     * @param <L> the levels
     * @param levels the class of the levels
     * @param answers the answers, in any order
     */
    public static <L extends Enum<L>> Tally<L> of(Class<L> levels, Iterable<Answer<L>> answers) {
        Objects.requireNonNull(answers, "answers");
        Counter<L> counter = new Counter<>(levels);
        answers.forEach(counter::add);
        return counter.tally();
    }

    /**
     * {@return the number of answers that gave this level}
     *
     * @param level the level
     */
    public int count(L level) {
        return given[Objects.requireNonNull(level, "level").ordinal()];
    }

    /** {@return the number of answers that gave a level: the denominator of shares} */
    public int given() {
        int sum = 0;
        for (int count : given) {
            sum += count;
        }
        return sum;
    }

    /** {@return the number of answers "not applicable"} */
    public int notApplicable() {
        return notApplicable;
    }

    /** {@return the number of answers "don't know"} */
    public int dontKnow() {
        return dontKnow;
    }

    /** {@return the number of questions that were left unanswered} */
    public int notAnswered() {
        return notAnswered;
    }

    /** {@return the number of answers whose level exists but is not known: "don't know" and "not answered"} */
    public int unknown() {
        return dontKnow + notAnswered;
    }

    /** {@return the number of answers of every kind} */
    public int total() {
        return given() + notApplicable + dontKnow + notAnswered;
    }

    /** {@return all levels of the scale, lowest first; unmodifiable} */
    public List<L> levels() {
        return List.of(levels.getEnumConstants());
    }

    /** {@return whether the answers disagree: at least two different levels were given} */
    public boolean isSplit() {
        int different = 0;
        for (int count : given) {
            different += count > 0 ? 1 : 0;
        }
        return different > 1;
    }

    /**
     * {@return all counts by word: the code of each level, lowest first, then {@code not-applicable}, {@code dont-know}
     * and {@code not-answered}; zeros included, unmodifiable}
     *
     * @param code gives the code of a level
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
     * {@return the sum of this tally and another}
     *
     * @param other another tally of the same levels
     */
    public Tally<L> plus(Tally<L> other) {
        Objects.requireNonNull(other, "other");
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
     * {@return this tally with every unknown answer counted as one level; it has no unknown answers}
     *
     * @param level the supposed level
     */
    Tally<L> supposing(L level) {
        int[] supposed = given.clone();
        supposed[level.ordinal()] += unknown();
        return new Tally<>(levels, supposed, notApplicable, 0, 0);
    }

    /**
     * {@return the level at a rank among the answers that gave one}
     *
     * @param rank the rank, from zero for the lowest; less than {@link #given()}
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
     * {@return all counts that are not zero, and the total; such as {@code "SIMPLE 2, COMPLEX 1, don't know 1 (of 4)"}}
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
     * A counter of answers, for building a tally step by step. Not thread-safe.
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
         * Makes a counter at zero.
         *
         * @param levels the class of the levels
         */
        public Counter(Class<L> levels) {
            this.levels = Objects.requireNonNull(levels, "levels");
            this.given = new int[levels.getEnumConstants().length];
        }

        /**
         * Adds one answer to the counts.
         *
         * @param answer the answer
         */
        public void add(Answer<L> answer) {
            Objects.requireNonNull(answer, "answer");
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
         * Adds a number of unanswered questions to the counts.
         *
         * @param count the number of questions; not negative
         */
        public void addNotAnswered(int count) {
            if (count < 0) {
                throw new IllegalArgumentException("expected a count that is not negative, but found " + count);
            }
            notAnswered += count;
        }

        /** {@return the counts so far; later counting does not change them} */
        public Tally<L> tally() {
            return new Tally<>(levels, given.clone(), notApplicable, dontKnow, notAnswered);
        }
    }
}
