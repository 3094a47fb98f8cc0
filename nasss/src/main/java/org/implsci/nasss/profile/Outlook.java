package org.implsci.nasss.profile;

import org.implsci.core.term.Term;

/** What the rule of thumb expects of a programme, from the lightest to the heaviest. */
public enum Outlook implements Term {
    /** All domains that apply are simple. */
    STRAIGHTFORWARD("straightforward", "every domain that applies is simple"),
    /** Some domains are complicated or complex, but fewer than several. */
    ISOLATED_COMPLEXITY("complexity in places", "fewer than several domains"),
    /** Several domains are complicated or worse. */
    HARD_SLOW_COSTLY("hard, slow and costly, but not impossible", "several domains are complicated"),
    /** Several domains are complex. */
    SELDOM_MAINSTREAMED("seldom mainstreamed", "several domains are complex");

    private final String summary;
    private final String meaning;

    Outlook(String summary, String meaning) {
        this.summary = summary;
        this.meaning = meaning;
    }

    @Override
    public String label() {
        return summary + ": " + meaning;
    }

    /** Returns the label without what was found, for an outlook that is only possible. */
    String summary() {
        return summary;
    }
}
