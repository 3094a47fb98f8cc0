package org.implsci.core.answer;

import com.fasterxml.jackson.annotation.JsonValue;
import org.implsci.core.term.Term;

/** Why several answers have no level under a policy. */
public enum NoLevel implements Term {
    /** Nothing was said: no answers at all, or none but questions that were not answered and some that do not apply. */
    NOTHING_RATED("nothing-rated", "nothing rated"),
    /** No question applies. */
    NOT_APPLICABLE("not-applicable", "not applicable"),
    /** No level was given, and at least one answer is "don't know". */
    UNKNOWN("unknown", "unknown"),
    /** Two or more levels are equally frequent, and the policy names none of them. */
    TIE("tie", "tie"),
    /** The policy asks for one level stated by all, and different ones were stated. */
    SPLIT("split", "split");

    private final String code;
    private final String label;

    NoLevel(String code, String label) {
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
