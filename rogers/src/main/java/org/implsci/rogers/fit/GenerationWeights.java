package org.implsci.rogers.fit;

import com.fasterxml.jackson.annotation.JsonValue;
import org.implsci.core.term.Term;

/** How much a residual counts in a fit of generations of different size. */
public enum GenerationWeights implements Term {
    /** All residuals count the same, so that large generations decide. */
    EQUAL("equal", "all residuals alike"),
    /** A residual counts relative to the mean use of its generation: squares are divided by the mean squared. */
    RELATIVE("relative", "residuals relative to the mean of their generation");

    private final String code;
    private final String label;

    GenerationWeights(String code, String label) {
        this.code = code;
        this.label = label;
    }

    @JsonValue
    @Override
    public String code() {
        return code;
    }

    @Override
    public String label() {
        return label;
    }
}
