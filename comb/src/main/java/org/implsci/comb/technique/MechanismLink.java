package org.implsci.comb.technique;

import java.io.Serializable;
import java.util.Objects;
import org.implsci.core.finding.Finding;
import org.implsci.core.finding.Pointer;
import org.implsci.core.finding.Requirements;
import org.implsci.core.source.Citation;

/**
 * What a data set says of one technique and one mechanism of action.
 *
 * <p>Look at frequency and p and not at the state alone: with the test against chance, a link named once or twice in the
 * whole literature can be "significant". Immutable and thread-safe.
 *
 * @param technique the technique
 * @param mechanism the mechanism of action
 * @param state what the data set makes of its evidence
 * @param frequency in how many articles the link was described; not negative
 * @param p the published p value as it is printed: {@code .013}, or {@code <.001} for a bound
 * @param citation where the link was published
 */
public record MechanismLink(
        BehaviourChangeTechnique technique,
        MechanismOfAction mechanism,
        LinkState state,
        int frequency,
        String p,
        Citation citation)
        implements Serializable {
    /** Refuses a negative frequency and a p that is not printed as one. */
    public MechanismLink {
        Objects.requireNonNull(technique, "technique");
        Objects.requireNonNull(mechanism, "mechanism");
        Objects.requireNonNull(state, "state");
        Objects.requireNonNull(citation, "citation");
        String printed = p;
        new Requirements()
                .range("frequency", frequency, 0, Integer.MAX_VALUE)
                .that(
                        p.matches("<?\\.[0-9]{1,6}"),
                        () -> Finding.error("comb.mechanism.p", Pointer.ROOT.at("p"))
                                .message("not a p value as it is printed")
                                .expected("a full stop and digits, after < for a bound: .013 or <.001")
                                .foundText(printed)
                                .build())
                .orThrow();
    }

    /**
     * {@return the largest p that the printed value allows; the value itself, or the bound if only a bound is printed}
     */
    public double pAtMost() {
        return Double.parseDouble("0" + p.substring(p.startsWith("<") ? 1 : 0));
    }

    /** Technique, mechanism, frequency and p. */
    @Override
    public String toString() {
        return technique.code() + " -> " + mechanism.code() + ": " + state.label() + ", n = " + frequency + ", p "
                + (p.startsWith("<") ? p : "= " + p);
    }
}
