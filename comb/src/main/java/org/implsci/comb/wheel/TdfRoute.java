package org.implsci.comb.wheel;

import org.implsci.core.term.Term;
import org.implsci.core.term.Vocabulary;

/**
 * The route from a TDF domain to intervention functions.
 *
 * <p>The two routes disagree, and neither includes the other, so the caller chooses one. By the guide's own table of domains,
 * psychological capability also leads to environmental restructuring and modelling, and physical capability does not lead to
 * enablement.
 */
public enum TdfRoute implements Term {
    /** By the rule set's own table of domains; a rule set without one suggests nothing for a domain. */
    DIRECT("by the table of domains"),
    /** By the components of the domain, then by the rule set's table of components. */
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
