package org.implsci.rollout.gate;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import org.implsci.rollout.measurement.Direction;
import org.implsci.rollout.measurement.Measurement;

/** Gates and measurements drawn at random from a seed; small numbers, so that bounds are met often. */
public final class RandomGates {
    private final SplittableRandom random;

    public RandomGates(SplittableRandom random) {
        this.random = random;
    }

    public Threshold threshold() {
        int a = random.nextInt(8);
        int b = a + random.nextInt(4);
        long sample = random.nextInt(4) == 0 ? 5 : 0;
        return (random.nextBoolean() ? Threshold.lower(a, b) : Threshold.higher(b, a)).withMinimumSample(sample);
    }

    public Criterion criterion(String id, String measure, CriterionMode mode) {
        int failures = random.nextInt(3);
        int successes = 1 + random.nextInt(3);
        int consecutive = 1 + random.nextInt(3);
        int least = Math.max(Math.max(successes, consecutive), failures + 1);
        return Criterion.builder()
                .id(id)
                .measure(measure)
                .threshold(threshold())
                .failureLimits(inARow(new FailureLimits(failures, failures + random.nextInt(3), random.nextInt(3))))
                .requiredSuccesses(successes)
                .requiredConsecutive(consecutive)
                .mostMeasurements(
                        random.nextInt(3) == 0 ? Optional.of(least + random.nextInt(4)) : Optional.<Integer>empty())
                .mode(mode)
                .critical(random.nextInt(4) == 0)
                .onFail(random.nextInt(3) == 0 ? FailureResponse.ROLL_BACK : FailureResponse.HOLD)
                .build();
    }

    /** With no bound in a row, with one for failures, or with both. */
    private FailureLimits inARow(FailureLimits tolerance) {
        int failures = random.nextInt(3);
        return switch (random.nextInt(4)) {
            case 0 -> tolerance.withInARow(failures, FailureLimits.UNLIMITED);
            case 1 -> tolerance.withInARow(failures, failures + random.nextInt(3));
            default -> tolerance;
        };
    }

    /** A bound that is no higher: what had none keeps none or gets one. */
    private int lower(int tolerated, int steps) {
        return tolerated == FailureLimits.UNLIMITED
                ? (random.nextBoolean() ? tolerated : random.nextInt(steps + 1))
                : Math.max(0, tolerated - random.nextInt(steps));
    }

    public CriterionMode mode() {
        return random.nextInt(4) == 0 ? CriterionMode.OBSERVE_ONLY : CriterionMode.ENFORCED;
    }

    public Measurement measurement() {
        return switch (random.nextInt(8)) {
            case 0 -> Measurement.absent();
            case 1 -> Measurement.of(random.nextInt(13), random.nextInt(10));
            default -> Measurement.of(random.nextInt(13), 100);
        };
    }

    public List<Measurement> measurements(int most) {
        List<Measurement> all = new ArrayList<>();
        for (int count = random.nextInt(most + 1); count > 0; count--) {
            all.add(measurement());
        }
        return all;
    }

    /** A criterion that asks for no less in any respect; only the size of samples is left as it is. */
    public Criterion tightened(Criterion criterion) {
        Threshold old = criterion.threshold();
        double pass = random.nextInt(3);
        double fail = random.nextInt(3);
        boolean lower = old.direction() == Direction.LOWER_IS_BETTER;
        double passAt = lower ? old.passAt() - pass : old.passAt() + pass;
        double failAt = lower ? Math.max(passAt, old.failAt() - fail) : Math.min(passAt, old.failAt() + fail);
        FailureLimits tolerance = criterion.failureLimits();
        int failures = Math.max(0, tolerance.failures() - random.nextInt(2));
        int inARow = lower(tolerance.failuresInARow(), 2);
        return criterion
                .withThreshold(new Threshold(old.direction(), passAt, failAt, old.minimumSample()))
                .withFailureLimits(new FailureLimits(
                                failures,
                                Math.max(failures, tolerance.nonSuccesses() - random.nextInt(3)),
                                Math.max(0, tolerance.noData() - random.nextInt(2)))
                        .withInARow(inARow, Math.max(inARow, lower(tolerance.nonSuccessesInARow(), 3))))
                .withMostMeasurements(Optional.empty())
                .withRequiredSuccesses(criterion.requiredSuccesses() + random.nextInt(2))
                .withRequiredConsecutive(criterion.requiredConsecutive() + random.nextInt(2));
    }
}
