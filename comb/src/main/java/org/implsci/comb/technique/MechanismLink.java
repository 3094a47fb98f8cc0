package org.implsci.comb.technique;

import java.io.Serializable;
import java.util.Objects;
import org.implsci.core.finding.Finding;
import org.implsci.core.finding.Pointer;
import org.implsci.core.finding.Requirements;
import org.implsci.core.source.Citation;

/**
 * The evidence of a data set for a link between one technique and one mechanism of action.
 *
 * <p>Read frequency and p together with the state: a link described once or twice in the whole literature can be
 * "significant" in the test against chance. Immutable and thread-safe.
 *
 * @param technique the technique
 * @param mechanism the mechanism of action
 * @param state the state of the evidence in the data set
 * @param frequency the number of articles that describe the link; not negative
 * @param p the published p value as it is printed: {@code .013}, or {@code <.001} for a bound
 * @param citation the source of the link
 */
public record MechanismLink(
        BehaviourChangeTechnique technique,
        MechanismOfAction mechanism,
        LinkState state,
        int frequency,
        String p,
        Citation citation)
        implements Serializable {
    /** Refuses a negative frequency and a malformed p. */
    public MechanismLink {
        Objects.requireNonNull(technique, "technique");
        Objects.requireNonNull(mechanism, "mechanism");
        Objects.requireNonNull(state, "state");
        Objects.requireNonNull(citation, "citation");
        Objects.requireNonNull(p, "p");
        String printed = p;
        new Requirements()
                .range("frequency", frequency, 0, Integer.MAX_VALUE)
                .that(
                        p.matches("<?\\.[0-9]{1,6}"),
                        () -> Finding.error("comb.mechanism.p", Pointer.ROOT.at("p"))
                                .message("this is not a printed p value")
                                .expected("a full stop and digits, after < for a bound: .013 or <.001")
                                .foundText(printed)
                                .build())
                .orThrow();
    }

    /** {@return the largest p that the printed text allows: the value itself, or the printed bound} */
    public double pAtMost() {
        return Double.parseDouble("0" + p.substring(p.startsWith("<") ? 1 : 0));
    }

    /** Returns the technique, the mechanism, the frequency and p. */
    @Override
    public String toString() {
        return technique.code() + " -> " + mechanism.code() + ": " + state.label() + ", n = " + frequency + ", p "
                + (p.startsWith("<") ? p : "= " + p);
    }
}
