package org.implsci.rogers.generalised;

import java.util.List;
import org.implsci.core.finding.Finding;
import org.implsci.core.finding.Pointer;
import org.implsci.core.finding.Requirements;

/**
 * A clock that follows covariates: {@code X(t) = t + sum beta_k ln(z_k(t)/z_k(0))}.
 *
 * <p>Within a period a covariate changes at a constant rate, after the last one it stays; so X is a straight line in each
 * period, with slope {@code x = 1 + sum beta_k ln(z_k(i)/z_k(i-1))}. Source: Bass, Krishnan and Jain 1994 (recalled).
 * Immutable and thread-safe.
 *
 * @param efforts the covariates, of equally many periods; unmodifiable. In no period may they turn time back.
 */
public record EffortTime(List<Effort> efforts) implements OperationalTime {
    /** Copies the list and refuses paths of different lengths and periods in which time would run back, all at once. */
    public EffortTime {
        efforts = List.copyOf(efforts);
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
                            .message("all covariates cover equally many periods")
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
                                .message("time would run back: the covariates fall too far in one period")
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

    /** Returns how many covariates there are. */
    @Override
    public String toString() {
        return "clock with " + efforts.size() + " covariates";
    }
}
