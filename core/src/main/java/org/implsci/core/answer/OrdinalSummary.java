package org.implsci.core.answer;

import java.io.Serializable;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What several ordinal answers come to under a policy: a level, or the reason why there is none.
 *
 * <p>Both are functions of the parts kept here. While answers are unknown the level is provisional, and
 * {@link #possible()} tells what it could still become. Immutable and thread-safe.
 *
 * @param <L> the levels
 * @param policy the policy applied
 * @param answers the counted answers that it was applied to
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

    /** {@return why there is no level; the reason; empty exactly if {@link #level()} is present} */
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
        // A sheet with nothing on it says no more than no sheet: silence is not the statement "don't know".
        boolean saidNotToApply = answers.notApplicable() > 0 && answers.notAnswered() == 0;
        return Optional.of(saidNotToApply ? NoLevel.NOT_APPLICABLE : NoLevel.NOTHING_RATED);
    }

    /**
     * {@return whether the level stands however the unknown answers turn out, be it a level or not applicable; false
     * also if there is no level}
     */
    public boolean isSettled() {
        L level = levelOf(answers);
        // Nothing threatens a level more than all unknown answers turning out to be one and the same other level.
        return level != null
                && answers.levels().stream().allMatch(supposed -> levelOf(answers.supposing(supposed)) == level);
    }

    /**
     * {@return whether there is a level, this or another, however the unknown answers turn out; false if there is none,
     * and where unknown answers could end in a tie or a split of which the policy makes none}
     */
    public boolean isLevelAssured() {
        return switch (policy) {
            case MODE, UNANIMOUS -> isSettled();
            case WORST, MEDIAN_LOW, MEDIAN_HIGH, MODE_LOW, MODE_HIGH -> answers.given() > 0;
        };
    }

    /**
     * Returns the levels that this summary could come to, were the unknown answers known.
     *
     * <p>That it could also come to none is told by {@link #isLevelAssured()}.
     *
     * @return the levels, lowest first; just the level if nothing is unknown, none if there can be no level
     */
    public List<L> possible() {
        if (answers.unknown() == 0) {
            return level().map(List::of).orElseGet(List::of);
        }
        return answers.levels().stream().filter(this::canBecome).toList();
    }

    private boolean canBecome(L level) {
        return switch (policy) {
            // These rise with every answer, so all levels between the two extremes are possible and no others.
            case WORST, MEDIAN_LOW, MEDIAN_HIGH -> {
                List<L> levels = answers.levels();
                L lowest = Objects.requireNonNull(levelOf(answers.supposing(levels.get(0))));
                L highest = Objects.requireNonNull(levelOf(answers.supposing(levels.get(levels.size() - 1))));
                yield level.compareTo(lowest) >= 0 && level.compareTo(highest) <= 0;
            }
            // Nothing helps a level more than all unknown answers turning out to be it.
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
     * {@return the level or the reason, then how many answers are not known and how many were not given; such as {@code
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
        String silent = answers.notAnswered() == 0 ? "" : "+" + answers.notAnswered() + " not answered";
        return headline + " (" + unknown + (unknown.isEmpty() || silent.isEmpty() ? "" : ", ") + silent + ")";
    }
}
