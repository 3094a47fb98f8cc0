package org.implsci.core.answer;

import java.io.Serializable;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The level of several ordinal answers under a policy, or the reason why there is none.
 *
 * <p>Both follow from the counted answers kept here. While answers are unknown the level is provisional, and {@link
 * #possible()} lists the levels that it could still become. Immutable and thread-safe.
 *
 * @param <L> the levels
 * @param policy the policy applied
 * @param answers the counted answers
 */
public record OrdinalSummary<L extends Enum<L>>(OrdinalPolicy policy, Tally<L> answers) implements Serializable {
    /** Refuses null components. */
    public OrdinalSummary {
        Objects.requireNonNull(policy, "policy");
        Objects.requireNonNull(answers, "answers");
    }

    /** {@return the level of the answers that were given; empty exactly if {@link #reason()} is present} */
    public Optional<L> level() {
        return Optional.ofNullable(levelOf(answers));
    }

    /** {@return the reason why there is no level; empty exactly if {@link #level()} is present} */
    public Optional<NoLevel> reason() {
        if (level().isPresent()) {
            return Optional.empty();
        }
        if (answers.given() > 0) {
            return Optional.of(policy == OrdinalPolicy.MODE ? NoLevel.TIE : NoLevel.SPLIT);
        }
        if (answers.dontKnow() > 0) {
            return Optional.of(NoLevel.UNKNOWN);
        }
        // An empty sheet says no more than a missing sheet: an unanswered question is not a "don't know".
        boolean allNotApplicable = answers.notApplicable() > 0 && answers.notAnswered() == 0;
        return Optional.of(allNotApplicable ? NoLevel.NOT_APPLICABLE : NoLevel.NOTHING_RATED);
    }

    /**
     * {@return whether the level is final: no values of the unknown answers could change it; false if there is no
     * level}
     */
    public boolean isSettled() {
        L level = levelOf(answers);
        // If all unknown answers being one other level does not change the level, no mixture of answers does.
        return level != null
                && answers.levels().stream().allMatch(supposed -> levelOf(answers.supposing(supposed)) == level);
    }

    /**
     * {@return whether some level is certain, this one or another, whatever the unknown answers are; false if there is
     * no level, or if unknown answers could lead to a tie or split without a level}
     */
    public boolean isLevelAssured() {
        return switch (policy) {
            case MODE, UNANIMOUS -> isSettled();
            case WORST, MEDIAN_LOW, MEDIAN_HIGH, MODE_LOW, MODE_HIGH -> answers.given() > 0;
        };
    }

    /**
     * Returns the levels that are possible once the unknown answers are known.
     *
     * <p>{@link #isLevelAssured()} says whether the outcome could also be no level.
     *
     * @return the levels, lowest first; the level alone if every answer is known, empty if no level is possible
     */
    public List<L> possible() {
        if (answers.unknown() == 0) {
            return level().map(List::of).orElseGet(List::of);
        }
        return answers.levels().stream().filter(this::canBecome).toList();
    }

    private boolean canBecome(L level) {
        return switch (policy) {
            // These policies never fall as answers rise, so exactly the levels between the two extremes are possible.
            case WORST, MEDIAN_LOW, MEDIAN_HIGH -> {
                List<L> levels = answers.levels();
                L lowest = Objects.requireNonNull(levelOf(answers.supposing(levels.get(0))));
                L highest = Objects.requireNonNull(levelOf(answers.supposing(levels.get(levels.size() - 1))));
                yield level.compareTo(lowest) >= 0 && level.compareTo(highest) <= 0;
            }
            // A level is possible exactly if it results when all unknown answers are this level.
            case MODE, MODE_LOW, MODE_HIGH, UNANIMOUS -> levelOf(answers.supposing(level)) == level;
        };
    }

    private @Nullable L levelOf(Tally<L> tally) {
        int given = tally.given();
        if (given == 0) {
            return null;
        }
        return switch (policy) {
            case WORST -> tally.atRank(given - 1);
            case MEDIAN_LOW -> tally.atRank((given - 1) / 2);
            case MEDIAN_HIGH -> tally.atRank(given / 2);
            case MODE -> single(modes(tally));
            case MODE_LOW -> modes(tally).get(0);
            case MODE_HIGH -> modes(tally).get(modes(tally).size() - 1);
            case UNANIMOUS -> tally.isSplit() ? null : tally.atRank(0);
        };
    }

    private static <L> @Nullable L single(List<L> modes) {
        return modes.size() == 1 ? modes.get(0) : null;
    }

    private static <L extends Enum<L>> List<L> modes(Tally<L> tally) {
        List<L> levels = tally.levels();
        int most = levels.stream().mapToInt(tally::count).max().orElse(0);
        return levels.stream().filter(level -> tally.count(level) == most).toList();
    }

    /**
     * {@return the level or the reason, then the numbers of unknown and unanswered questions; such as {@code
     * "COMPLICATED (+1 unknown, +2 not answered)"} or {@code "tie"}}
     */
    @Override
    public String toString() {
        String headline = level().map(Object::toString)
                .orElseGet(() -> reason().orElseThrow().label());
        if (answers.unknown() == 0 || answers.given() == 0) {
            return headline;
        }
        String unknown = answers.dontKnow() == 0 ? "" : "+" + answers.dontKnow() + " unknown";
        String unanswered = answers.notAnswered() == 0 ? "" : "+" + answers.notAnswered() + " not answered";
        return headline + " (" + unknown + (unknown.isEmpty() || unanswered.isEmpty() ? "" : ", ") + unanswered + ")";
    }
}
