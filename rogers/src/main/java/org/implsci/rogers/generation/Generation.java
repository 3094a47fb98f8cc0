package org.implsci.rogers.generation;

import java.io.Serializable;
import java.util.Objects;
import org.implsci.core.finding.Pointer;
import org.implsci.core.finding.Requirements;
import org.implsci.core.text.Decimals;
import org.implsci.core.text.SafeText;
import org.implsci.rogers.curve.BassCurve;

/**
 * One generation of an innovation: when it is launched, and how it spreads.
 *
 * <p>Immutable and thread-safe.
 *
 * @param name what it is; not blank
 * @param launch the time of its launch in periods
 * @param curve how it spreads from its launch; its potential is what this generation adds to those before it
 */
public record Generation(String name, double launch, BassCurve curve) implements Serializable {
    /** Refuses a blank name and a launch that is not finite. */
    public Generation {
        Objects.requireNonNull(curve, "curve");
        new Requirements()
                .notBlank("name", name)
                .range(Pointer.ROOT.at("launch"), launch, -Double.MAX_VALUE, Double.MAX_VALUE)
                .orThrow();
    }

    /**
     * Returns the share that has taken to this generation: F from its own launch on.
     *
     * @param time the time in periods
     * @return 0 to 1
     */
    public double share(double time) {
        return curve.share(time - launch);
    }

    /** Name, launch, potential. */
    @Override
    public String toString() {
        return SafeText.line(name, 20) + " from " + launch + ", m = " + Decimals.significant(curve.potential(), 6);
    }
}
