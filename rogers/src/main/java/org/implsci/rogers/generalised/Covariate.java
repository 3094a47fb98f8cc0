package org.implsci.rogers.generalised;

import java.io.Serializable;
import java.util.List;
import java.util.Objects;
import org.implsci.core.finding.Pointer;
import org.implsci.core.finding.Requirements;
import org.implsci.core.text.SafeText;

/**
 * A covariate over time, such as price or advertising, whose effect on the speed of diffusion is to be estimated.
 *
 * <p>It changes at a constant rate within each period and keeps its last value afterwards. Immutable and thread-safe.
 *
 * @param name the name of the covariate; not blank
 * @param path the values at the origin and at the end of each period; at least two, each above zero; unmodifiable. The path
 *     may go on beyond the data, for forecasts.
 */
public record Covariate(String name, List<Double> path) implements Serializable {
    /** Copies the list and refuses values outside their domains, all at once. */
    public Covariate {
        path = List.copyOf(Objects.requireNonNull(path, "path"));
        Requirements requirements = new Requirements().notBlank("name", name).range("path", path.size(), 2, 10_000_000);
        for (int index = 0; index < path.size(); index++) {
            requirements.range(Pointer.ROOT.at("path").at(index), path.get(index), Double.MIN_NORMAL, Double.MAX_VALUE);
        }
        requirements.orThrow();
    }

    /**
     * Returns the covariate with a known effect.
     *
     * @param coefficient beta, the effect; finite
     * @return the covariate and its effect
     */
    public Effort withCoefficient(double coefficient) {
        return new Effort(name, coefficient, path);
    }

    /**
     * Returns the change of the covariate since the origin: {@code ln(z(t)/z(0))}.
     *
     * @param time the time in periods from the origin
     * @return 0 up to the origin; a straight line within each period
     */
    double change(double time) {
        if (!(time > 0)) {
            return 0;
        }
        int last = path.size() - 1;
        int period = (int) StrictMath.min(last, time);
        double before = log(period);
        return period == last ? before : before + (time - period) * (log(period + 1) - before);
    }

    private double log(int index) {
        return StrictMath.log(path.get(index)) - StrictMath.log(path.get(0));
    }

    /** Returns the name and the number of periods. */
    @Override
    public String toString() {
        return SafeText.line(name, 40) + ", " + (path.size() - 1) + " periods";
    }
}
