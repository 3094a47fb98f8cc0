package org.implsci.rollout.safety.matrix;

import org.implsci.core.term.Term;
import org.implsci.core.term.Vocabulary;

/** What a matrix says of a risk in one of its bands: may one live with it? */
public enum Acceptance implements Term {
    /** Yes. */
    ACCEPTABLE("acceptable"),
    /** Only if further reduction is impractical, which somebody has to justify. */
    WITH_JUSTIFICATION("acceptable only with a justification"),
    /** Only once it is controlled to an acceptable level, with evidence for the controls. */
    WITH_CONTROLS("acceptable only with evidence for its controls"),
    /** No. */
    UNACCEPTABLE("unacceptable"),
    /** The source of the matrix, as far as it was read, does not say; the user of the matrix has to. */
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
