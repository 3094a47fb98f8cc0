package org.implsci.rollout.strategy;

import java.io.Serializable;
import java.util.Objects;
import org.implsci.core.finding.Requirements;
import org.implsci.core.source.Citation;

/**
 * One argument for or against a way of going live.
 *
 * <p>Immutable and thread-safe.
 *
 * @param model the way
 * @param favours whether it speaks for it
 * @param statement the argument in words; not blank
 * @param citation where it comes from
 */
public record ModelArgument(ImplementationModel model, boolean favours, String statement, Citation citation)
        implements Serializable {
    /** Refuses a blank statement. */
    public ModelArgument {
        Objects.requireNonNull(model, "model");
        Objects.requireNonNull(citation, "citation");
        new Requirements().notBlank("statement", statement).orThrow();
    }

    /** For or against what, and why. */
    @Override
    public String toString() {
        return (favours ? "for " : "against ") + model.label() + ": " + statement;
    }
}
