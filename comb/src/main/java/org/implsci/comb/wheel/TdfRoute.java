package org.implsci.comb.wheel;

import org.implsci.core.term.Term;
import org.implsci.core.term.Vocabulary;

/**
 * How a domain of the TDF leads to intervention functions.
 *
 * <p>The two routes disagree and neither contains the other: by the guide's own table of domains, psychological capability
 * leads to environmental restructuring and modelling too, and physical capability not to enablement. So the caller says
 * which one is meant.
 */
public enum TdfRoute implements Term {
    /** By the rule set's own table of domains; a rule set without one gives no answer for a domain. */
    DIRECT("by the table of domains"),
    /** By the components to which the domain belongs, then by the rule set's table of components. */
    VIA_COMPONENTS("by the components of the domain");

    /** The closed list of routes. */
    public static final Vocabulary<TdfRoute> VOCABULARY = Vocabulary.of("route", TdfRoute.class);

    private final String label;

    TdfRoute(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
