package org.implsci.nasss.profile;

import com.fasterxml.jackson.annotation.JsonValue;
import org.implsci.core.term.Term;

/** What the rule of thumb expects of a programme, from the lightest to the heaviest. */
public enum Outlook implements Term {
    /** All seven domains are simple. */
    STRAIGHTFORWARD("straightforward", "straightforward: every domain is simple"),
    /** Some domains are complicated or complex, but fewer than several. */
    ISOLATED_COMPLEXITY("isolated-complexity", "complexity in places: fewer than several domains"),
    /** Several domains are complicated or worse. */
    HARD_SLOW_COSTLY("hard-slow-costly", "hard, slow and costly, but not impossible: several domains are complicated"),
    /** Several domains are complex. */
    SELDOM_MAINSTREAMED("seldom-mainstreamed", "seldom mainstreamed: several domains are complex");

    private final String code;
    private final String label;

    Outlook(String code, String label) {
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
