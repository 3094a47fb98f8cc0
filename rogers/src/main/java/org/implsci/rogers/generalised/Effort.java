package org.implsci.rogers.generalised;

import java.io.Serializable;
import java.util.List;
import java.util.Objects;
import org.implsci.core.finding.Pointer;
import org.implsci.core.finding.Requirements;
import org.implsci.core.text.SafeText;

/**
 * A covariate over time, such as price or advertising, with its effect on the speed of diffusion.
 *
 * <p>Immutable and thread-safe.
 *
 * @param name the name of the covariate; not blank
 * @param coefficient beta, the operational time gained per unit of the covariate's logarithm; usually below zero for a price
 * @param path the values at the origin and at the end of each period; at least two, each above zero; unmodifiable
 */
public record Effort(String name, double coefficient, List<Double> path) implements Serializable {
    /** Copies the list and refuses values outside their domains, all at once. */
    public Effort {
        path = List.copyOf(Objects.requireNonNull(path, "path"));
        Requirements requirements = new Requirements()
                .notBlank("name", name)
                .range(Pointer.ROOT.at("coefficient"), coefficient, -Double.MAX_VALUE, Double.MAX_VALUE)
                .range("path", path.size(), 2, 10_000_000);
        for (int index = 0; index < path.size(); index++) {
            requirements.range(Pointer.ROOT.at("path").at(index), path.get(index), Double.MIN_NORMAL, Double.MAX_VALUE);
        }
        requirements.orThrow();
    }

    /** Returns the name, the coefficient and the number of periods. */
    @Override
    public String toString() {
        return SafeText.line(name, 40) + ", beta = " + coefficient + ", " + (path.size() - 1) + " periods";
    }
}
