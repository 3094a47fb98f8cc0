package org.implsci.nasss.guidance;

import com.fasterxml.jackson.annotation.JsonValue;
import org.implsci.core.term.Term;

/** Where a technology is used, on which the source report makes the approach depend. */
public enum Setting implements Term {
    /** Administration and back office. */
    BACK_OFFICE("back-office", "back office"),
    /** In contact with patients or with clinical decisions. */
    CLINICAL_FACING("clinical-facing", "clinical-facing"),
    /** Nobody has said. */
    NOT_STATED("not-stated", "not stated");

    private final String code;
    private final String label;

    Setting(String code, String label) {
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
