package org.implsci.rogers.fit;

import org.implsci.core.term.Term;

/** How much a residual counts in a fit of generations of different size. */
public enum GenerationWeights implements Term {
    /** All residuals count the same, so that large generations decide. */
    EQUAL("all residuals alike"),
    /** A residual counts relative to the mean use of its generation: squares are divided by the mean squared. */
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
