package org.implsci.rogers.generalised;

import java.util.List;
import java.util.Objects;
import org.implsci.core.finding.Finding;
import org.implsci.core.finding.Pointer;
import org.implsci.core.finding.Requirements;

/**
 * Operational time that follows covariates with known effects: {@code X(t) = t + sum beta_k ln(z_k(t)/z_k(0))}.
 *
 * <p>A covariate changes at a constant rate within each period and then keeps its last value. So X is a straight line within
 * each period, with slope {@code x = 1 + sum beta_k ln(z_k(i)/z_k(i-1))}. Source: Bass, Krishnan and Jain 1994 (recalled).
 * Immutable and thread-safe.
 *
 * @param efforts the covariates, all with the same number of periods; unmodifiable. Together they may not make
 *     operational time run backwards in any period.
 */
public record EffortTime(List<Effort> efforts) implements OperationalTime {
    /** Copies the list; refuses paths of different lengths, and periods in which operational time would run backwards. */
    public EffortTime {
        efforts = List.copyOf(Objects.requireNonNull(efforts, "efforts"));
        Requirements requirements = new Requirements();
        int periods = efforts.isEmpty() ? 0 : efforts.get(0).path().size() - 1;
        for (int index = 0; index < efforts.size(); index++) {
            int found = efforts.get(index).path().size() - 1;
            int at = index;
            requirements.that(
                    found == periods,
                    () -> Finding.error(
                                    "rogers.clock.lengths",
                                    Pointer.ROOT.at("efforts").at(at).at("path"))
                            .message("all covariates must cover the same number of periods")
                            .expected(periods + " periods")
                            .found(found + " periods")
                            .build());
        }
        if (requirements.findings().isEmpty()) {
            for (int period = 0; period < periods; period++) {
                double speed = speedIn(efforts, period);
                int at = period;
                requirements.that(
                        speed >= 0,
                        () -> Finding.error(
                                        "rogers.clock.backwards",
                                        Pointer.ROOT
                                                .at("efforts")
                                                .at(0)
                                                .at("path")
                                                .at(at + 1))
                                .message(
                                        "operational time would run backwards: the effects of the covariates are too large in this period")
                                .expected("a speed of 0 or more in period " + (at + 1))
                                .found(Double.toString(speed))
                                .build());
            }
        }
        requirements.orThrow();
    }

    private static double speedIn(List<Effort> efforts, int period) {
        double speed = 1;
        for (Effort effort : efforts) {
            double change = StrictMath.log(effort.path().get(period + 1))
                    - StrictMath.log(effort.path().get(period));
            speed += effort.coefficient() * change;
        }
        return speed;
    }

    private int periods() {
        return efforts.isEmpty() ? 0 : efforts.get(0).path().size() - 1;
    }

    @Override
    public double at(double time) {
        if (!(time > 0)) {
            return 0;
        }
        int period = (int) StrictMath.min(periods(), time);
        double at = period;
        for (Effort effort : efforts) {
            at += effort.coefficient()
                    * (StrictMath.log(effort.path().get(period))
                            - StrictMath.log(effort.path().get(0)));
        }
        return StrictMath.max(0, at) + (time - period) * speed(period);
    }

    @Override
    public double speed(double time) {
        if (!(time >= 0)) {
            return 0;
        }
        return time < periods() ? speedIn(efforts, (int) time) : 1;
    }

    /** Returns the number of covariates. */
    @Override
    public String toString() {
        return "operational time with " + efforts.size() + " covariates";
    }
}
