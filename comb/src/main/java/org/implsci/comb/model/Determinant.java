package org.implsci.comb.model;

import org.implsci.core.term.Term;
import org.implsci.core.term.Vocabulary;

/**
 * What a diagnosis looks at: a component of COM-B or, finer, a domain of the Theoretical Domains Framework.
 *
 * <p>The codes of both kinds are unique together, so that a document names a determinant by its code alone.
 */
// No default method here: it would make the enums initialise the vocabulary, and the vocabulary the enums.
public sealed interface Determinant extends Term permits Component, TdfDomain {
    /** {@return what the determinant is, in our own words; a short description in lower case} */
    String meaning();

    /** {@return all determinants: the six components, then the fourteen domains; the vocabulary} */
    static Vocabulary<Determinant> vocabulary() {
        return Determinants.VOCABULARY;
    }
}
