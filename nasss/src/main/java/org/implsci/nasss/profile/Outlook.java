package org.implsci.nasss.profile;

import org.implsci.core.term.Term;

/** The prospects of a programme under the rule of thumb, from the best to the worst. */
public enum Outlook implements Term {
    /** All domains that apply are simple. */
    STRAIGHTFORWARD("straightforward", "every domain that applies is simple"),
    /** Some domains are complicated or complex, but fewer than the rule calls several. */
    ISOLATED_COMPLEXITY("complexity in places", "fewer than several domains are complicated or complex"),
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

    /** Returns the outlook without its condition, for an outlook that is only possible. */
    String summary() {
        return summary;
    }
}
