package org.implsci.rollout.strategy;

import java.io.Serializable;
import java.util.Objects;
import org.implsci.core.finding.Requirements;
import org.implsci.core.source.Citation;

/**
 * One argument for or against an implementation model.
 *
 * <p>Immutable and thread-safe.
 *
 * @param model the model
 * @param favours whether the argument is for the model
 * @param statement the argument in words; not blank
 * @param citation the source of the argument
 */
public record ModelArgument(ImplementationModel model, boolean favours, String statement, Citation citation)
        implements Serializable {
    /** Refuses a blank statement. */
    public ModelArgument {
        Objects.requireNonNull(model, "model");
        Objects.requireNonNull(citation, "citation");
        new Requirements().notBlank("statement", statement).orThrow();
    }

    /** {@return for or against, the model and the statement} */
    @Override
    public String toString() {
        return (favours ? "for " : "against ") + model.label() + ": " + statement;
    }
}
