package org.implsci.rogers.fit;

import org.implsci.core.term.Term;

/** The weights of residuals in a fit of generations of different size. */
public enum GenerationWeights implements Term {
    /** All residuals have the same weight, so that large generations decide the fit. */
    EQUAL("residuals of all generations with the same weight"),
    /** A residual is divided by the mean number of users of its generation. */
    RELATIVE("residuals relative to the mean of their generation");

    private final String label;

    GenerationWeights(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
