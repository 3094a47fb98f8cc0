package org.implsci.rollout.plan.rollback;

import com.google.common.collect.ImmutableList;
import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.implsci.core.text.SafeText;
import org.implsci.rollout.internal.Copies;
import org.jspecify.annotations.Nullable;

/**
 * The progress of a rollback: the steps verified, the datasets reconciled, and the work that remains.
 *
 * <p>Immutable and thread-safe.
 *
 * @param plan the rollback plan
 * @param scope the scope of the rollback
 * @param since the moment at which it began
 * @param verified the ids of the verified steps, in the order of their verification; unmodifiable
 * @param reconciled the reconciled datasets, in the order of their reconciliation; unmodifiable
 * @param failedStep the id of the step that failed; null if none failed, see {@link #failure()}
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
        verified = Copies.of(verified, "verified");
        reconciled = Copies.of(reconciled, "reconciled");
    }

    /**
     * Returns the progress of a rollback that has just begun.
     *
     * @param plan the rollback plan
     * @param scope the scope of the rollback
     * @param since the moment at which it began
     * @return progress without a verified step or a reconciled dataset
     */
    public static RollbackProgress start(RollbackPlan plan, RollbackScope scope, Instant since) {
        return new RollbackProgress(Objects.requireNonNull(plan, "plan"), scope, since, List.of(), List.of(), null);
    }

    /** {@return the id of the step that failed; empty if none failed} */
    public Optional<String> failure() {
        return Optional.ofNullable(failedStep);
    }

    /** {@return the steps that are not verified, in order; a failed step is among them} */
    public List<RollbackStep> stepsRemaining() {
        return plan.steps().stream()
                .filter(step -> !verified.contains(step.id()))
                .toList();
    }

    /** {@return the reconciliations that are still to be done} */
    public List<DataReconciliation> dataRemaining() {
        return plan.reconciliations().stream()
                .filter(data -> !reconciled.contains(data.dataset()))
                .toList();
    }

    /** {@return whether every step is verified and every dataset is reconciled} */
    public boolean isComplete() {
        return stepsRemaining().isEmpty() && dataRemaining().isEmpty();
    }

    /**
     * Returns whether the time allowed for reaching the old state has passed.
     *
     * @param at a moment
     * @return true if it has passed at that moment
     */
    public boolean isOverdue(Instant at) {
        return since.plus(plan.mostTimeToSafeState()).isBefore(at);
    }

    /**
     * Returns the same progress with one more verified step.
     *
     * @param step the id of the step
     * @return the new progress
     */
    public RollbackProgress withVerified(String step) {
        Objects.requireNonNull(step, "step");
        return new RollbackProgress(plan, scope, since, with(verified, step), reconciled, failedStep);
    }

    /**
     * Returns the same progress with one more reconciled dataset.
     *
     * @param dataset the dataset
     * @return the new progress
     */
    public RollbackProgress withReconciled(String dataset) {
        Objects.requireNonNull(dataset, "dataset");
        return new RollbackProgress(plan, scope, since, verified, with(reconciled, dataset), failedStep);
    }

    /**
     * Returns the same progress with a failed step. A step that was verified before loses its verification.
     *
     * @param step the id of the step
     * @return the failed progress
     */
    public RollbackProgress withFailed(String step) {
        Objects.requireNonNull(step, "step");
        List<String> remaining =
                verified.stream().filter(each -> !each.equals(step)).toList();
        return new RollbackProgress(plan, scope, since, remaining, reconciled, step);
    }

    private static List<String> with(List<String> list, String added) {
        return ImmutableList.<String>builder().addAll(list).add(added).build();
    }

    /** Returns the numbers of verified steps and reconciled datasets. */
    @Override
    public String toString() {
        return verified.size() + " of " + plan.steps().size() + " steps verified, " + reconciled.size() + " of "
                + plan.reconciliations().size() + " datasets reconciled"
                + (failedStep == null ? "" : ", failed at " + SafeText.line(failedStep, 20));
    }
}
