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

    /**
     * The level of the answers that were given.
     *
     * @return the level; empty exactly if {@link #reason()} is present
     */
    public Optional<L> level() {
        return Optional.ofNullable(levelOf(answers));
    }

    /**
     * Why there is no level.
     *
     * @return the reason; empty exactly if {@link #level()} is present
     */
    public Optional<NoLevel> reason() {
        if (level().isPresent()) {
            return Optional.empty();
        }
        if (answers.given() > 0) {
            return Optional.of(policy instanceof OrdinalPolicy.Mode ? NoLevel.TIE : NoLevel.SPLIT);
        }
        if (answers.unknown() > 0) {
            return Optional.of(NoLevel.UNKNOWN);
        }
        return Optional.of(answers.notApplicable() > 0 ? NoLevel.NOT_APPLICABLE : NoLevel.NOTHING_RATED);
    }

    /**
     * The levels that this summary could come to, were the unknown answers known.
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
        if (policy instanceof OrdinalPolicy.Rank) {
            L lowest = Objects.requireNonNull(levelOf(answers.supposing(first())));
            L highest = Objects.requireNonNull(levelOf(answers.supposing(last())));
            boolean between = level.compareTo(lowest) >= 0 && level.compareTo(highest) <= 0;
            // A level that nobody gave is possible only if one of the unknown answers turns out to be it.
            return between;
        }
        return levelOf(answers.supposing(level)) == level;
    }

    private L first() {
        return answers.levels().get(0);
    }

    private L last() {
        return answers.levels().get(answers.levels().size() - 1);
    }

    private @Nullable L levelOf(Tally<L> tally) {
        int given = tally.given();
        if (given == 0) {
            return null;
        }
        if (policy instanceof OrdinalPolicy.Rank rank) {
            return tally.atRank(rank.of(given));
        }
        if (policy instanceof OrdinalPolicy.Unanimous) {
            return tally.isSplit() ? null : tally.atRank(0);
        }
        return mode(tally, ((OrdinalPolicy.Mode) policy).tie());
    }

    private static <L extends Enum<L>> @Nullable L mode(Tally<L> tally, TieRule tie) {
        List<L> levels = tally.levels();
        int most = levels.stream().mapToInt(tally::count).max().orElse(0);
        List<L> modes =
                levels.stream().filter(level -> tally.count(level) == most).toList();
        if (modes.size() == 1 || tie == TieRule.LOWEST) {
            return modes.get(0);
        }
        return tie == TieRule.HIGHEST ? modes.get(modes.size() - 1) : null;
    }

    /**
     * The level or the reason, then how many answers are unknown.
     *
     * @return such as {@code "COMPLICATED (+1 unknown)"} or {@code "tie"}
     */
    @Override
    public String toString() {
        String headline = level().map(Object::toString)
                .orElseGet(() -> reason().orElseThrow().label());
        return answers.unknown() == 0 || reason().equals(Optional.of(NoLevel.UNKNOWN))
                ? headline
                : headline + " (+" + answers.unknown() + " unknown)";
    }
}
