package org.implsci.rollout.plan.rollback;

import com.google.common.collect.ImmutableList;
import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.implsci.core.text.SafeText;
import org.jspecify.annotations.Nullable;

/**
 * How far a rollback got: which steps are verified, which datasets have their place, and what remains.
 *
 * <p>Immutable and thread-safe.
 *
 * @param plan the plan that is followed
 * @param scope how far it goes
 * @param since when it began
 * @param verified the ids of the steps that worked, in the order in which they were done; unmodifiable
 * @param reconciled the datasets that have their place, in the order in which they got it; unmodifiable
 * @param failedStep the id of the step that failed, null if none has
 */
public record RollbackProgress(
        RollbackPlan plan,
        RollbackScope scope,
        Instant since,
        List<String> verified,
        List<String> reconciled,
        @Nullable String failedStep)
        implements Serializable {
    /** Copies the lists. */
    public RollbackProgress {
        Objects.requireNonNull(plan, "plan");
        Objects.requireNonNull(scope, "scope");
        Objects.requireNonNull(since, "since");
        verified = ImmutableList.copyOf(verified);
        reconciled = ImmutableList.copyOf(reconciled);
    }

    /**
     * Returns a rollback that has just begun.
     *
     * @param plan the plan that is followed
     * @param scope how far it goes
     * @param since when it began
     * @return nothing done, everything remaining
     */
    public static RollbackProgress begun(RollbackPlan plan, RollbackScope scope, Instant since) {
        return new RollbackProgress(plan, scope, since, List.of(), List.of(), null);
    }

    /** {@return the steps that are not verified, in order; the one that failed among them} */
    public List<RollbackStep> stepsRemaining() {
        return plan.steps().stream()
                .filter(step -> !verified.contains(step.id()))
                .toList();
    }

    /** {@return the datasets that have no place yet; the reconciliations still to be done} */
    public List<DataReconciliation> dataRemaining() {
        return plan.reconciliations().stream()
                .filter(data -> !reconciled.contains(data.dataset()))
                .toList();
    }

    /**
     * {@return whether nothing remains but to verify the whole; true if every step is verified and every dataset has
     * its place}
     */
    public boolean isComplete() {
        return stepsRemaining().isEmpty() && dataRemaining().isEmpty();
    }

    /**
     * Returns whether the time within which the old state had to be reached is over.
     *
     * @param at a moment
     * @return true if it is over at that moment
     */
    public boolean isOverdue(Instant at) {
        return since.plus(plan.mostTimeToSafeState()).isBefore(at);
    }

    /**
     * Returns the same rollback with one more step that worked.
     *
     * @param step the id of the step
     * @return the longer progress
     */
    public RollbackProgress withVerified(String step) {
        return new RollbackProgress(plan, scope, since, and(verified, step), reconciled, failedStep);
    }

    /**
     * Returns the same rollback with one more dataset that has its place.
     *
     * @param dataset the dataset
     * @return the longer progress
     */
    public RollbackProgress withReconciled(String dataset) {
        return new RollbackProgress(plan, scope, since, verified, and(reconciled, dataset), failedStep);
    }

    /**
     * Returns the same rollback, come to an end at a step that failed.
     *
     * @param step the id of the step; what was verified before can fail after, and is verified no more
     * @return the failed progress
     */
    public RollbackProgress withFailed(String step) {
        List<String> still =
                verified.stream().filter(each -> !each.equals(step)).toList();
        return new RollbackProgress(plan, scope, since, still, reconciled, step);
    }

    private static List<String> and(List<String> list, String more) {
        return ImmutableList.<String>builder().addAll(list).add(more).build();
    }

    /** Returns how much is done. */
    @Override
    public String toString() {
        return verified.size() + " of " + plan.steps().size() + " steps verified, " + reconciled.size() + " of "
                + plan.reconciliations().size() + " datasets placed"
                + (failedStep == null ? "" : ", failed at " + SafeText.line(failedStep, 20));
    }
}
