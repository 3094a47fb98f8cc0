package org.implsci.rollout.safety.matrix;

import com.fasterxml.jackson.annotation.JsonValue;
import org.implsci.core.term.Term;
import org.implsci.core.term.Vocabulary;

/** What a matrix says of a risk in one of its bands: may one live with it? */
public enum Acceptance implements Term {
    /** Yes. */
    ACCEPTABLE("acceptable", "acceptable"),
    /** Only if further reduction is impractical, which somebody has to justify. */
    WITH_JUSTIFICATION("with-justification", "acceptable only with a justification"),
    /** Only once it is controlled to an acceptable level, with evidence for the controls. */
    WITH_CONTROLS("with-controls", "acceptable only with evidence for its controls"),
    /** No. */
    UNACCEPTABLE("unacceptable", "unacceptable"),
    /** The source of the matrix, as far as it was read, does not say; the user of the matrix has to. */
    NOT_STATED("not-stated", "not stated by the matrix");

    /** The closed list of degrees. */
    public static final Vocabulary<Acceptance> VOCABULARY = Vocabulary.of("acceptance", Acceptance.class);

    private final String code;
    private final String label;

    Acceptance(String code, String label) {
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

    @Override
    public String toString() {
        return code;
    }
}
