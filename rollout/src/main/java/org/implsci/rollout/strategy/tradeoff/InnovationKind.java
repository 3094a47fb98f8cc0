package org.implsci.rollout.strategy.tradeoff;

import com.fasterxml.jackson.annotation.JsonValue;
import org.implsci.core.term.Term;
import org.implsci.core.term.Vocabulary;

/** What kinds of thing an innovation is (report 001, L109-120). */
public enum InnovationKind implements Term {
    /** A medicine or a device. */
    PRODUCT("pharma-or-medical-product", "pharmaceutical or medical product"),
    /** Software. */
    DIGITAL("digital-health-product", "digital health product"),
    /** Another way of working. */
    CARE_MODEL("new-care-model-or-pathway", "new care model or pathway");

    /** The closed list. */
    public static final Vocabulary<InnovationKind> VOCABULARY =
            Vocabulary.of("kind of innovation", InnovationKind.class);

    private final String code;
    private final String label;

    InnovationKind(String code, String label) {
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
