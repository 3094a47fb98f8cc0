package org.implsci.core.answer;

/** Why several answers have no level under a policy. */
public enum NoLevel {
    /** There are no answers at all. */
    NOTHING_RATED("nothing rated"),
    /** No question applies. */
    NOT_APPLICABLE("not applicable"),
    /** No level was given, and at least one question that applies is not known or not answered. */
    UNKNOWN("unknown"),
    /** Two or more levels are equally frequent, and the policy names none of them. */
    TIE("tie"),
    /** The policy asks for one level stated by all, and different ones were stated. */
    SPLIT("split");

    private final String label;

    NoLevel(String label) {
        this.label = label;
    }

    /**
     * The words for people.
     *
     * @return the label
     */
    public String label() {
        return label;
    }
}
