package org.implsci.rogers.generation;

import java.io.Serializable;
import java.util.Objects;
import org.implsci.core.finding.Pointer;
import org.implsci.core.finding.Requirements;
import org.implsci.core.text.Decimals;
import org.implsci.core.text.SafeText;
import org.implsci.rogers.curve.BassCurve;

/**
 * One generation of an innovation, with its launch and its diffusion curve.
 *
 * <p>Immutable and thread-safe.
 *
 * @param name the name of the generation; not blank
 * @param launch the time of its launch, in periods
 * @param curve the curve from its launch; its potential is the number of users that this generation adds
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
     * Returns the share that has taken up this generation: F, counted from its own launch.
     *
     * @param time the time in periods
     * @return 0 to 1
     */
    public double share(double time) {
        return curve.share(time - launch);
    }

    /** Returns the name, the launch and the potential. */
    @Override
    public String toString() {
        return SafeText.line(name, 20) + " from " + launch + ", m = " + Decimals.significant(curve.potential(), 6);
    }
}
