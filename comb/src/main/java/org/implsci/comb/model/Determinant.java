package org.implsci.comb.model;

import org.implsci.core.term.Term;
import org.implsci.core.term.Vocabulary;

/**
 * A determinant of behaviour that a diagnosis rates: a component of COM-B, or a domain of the TDF, which is finer.
 *
 * <p>No code occurs in both kinds, so a document names a determinant by its code alone.
 */
// No default method here: it would make the enums initialise the vocabulary, and the vocabulary the enums.
public sealed interface Determinant extends Term permits Component, TdfDomain {
    /** {@return a short description in our own words, in lower case} */
    String meaning();

    /** {@return the vocabulary of all determinants: the six components, then the fourteen domains} */
    static Vocabulary<Determinant> vocabulary() {
        return Determinants.VOCABULARY;
    }
}
