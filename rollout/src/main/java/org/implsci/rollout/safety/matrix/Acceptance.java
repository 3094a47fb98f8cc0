package org.implsci.rollout.safety.matrix;

import org.implsci.core.term.Term;
import org.implsci.core.term.Vocabulary;

/** The acceptance of a risk, as a matrix states it for each of its bands. */
public enum Acceptance implements Term {
    /** The risk is acceptable as it is. */
    ACCEPTABLE("acceptable"),
    /** The risk is acceptable only if further reduction is impractical and a person justifies that. */
    WITH_JUSTIFICATION("acceptable only with a justification"),
    /** The risk is acceptable only once controls reduce it, with evidence for each of them. */
    WITH_CONTROLS("acceptable only with evidence for its controls"),
    /** The risk is not acceptable. */
    UNACCEPTABLE("unacceptable"),
    /** The source of the matrix, as far as it was read, does not state it; the user of the matrix has to. */
    NOT_STATED("not stated by the matrix");

    /** The closed list of degrees. */
    public static final Vocabulary<Acceptance> VOCABULARY = Vocabulary.of("acceptance", Acceptance.class);

    private final String label;

    Acceptance(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }

    @Override
    public String toString() {
        return code();
    }
}
