package org.implsci.comb.model;

import com.google.common.collect.ImmutableList;
import org.implsci.core.term.Term;
import org.implsci.core.term.Vocabulary;

/** Holds the vocabulary of both kinds of determinant until it is asked for. */
final class Determinants {
    static final Vocabulary<Determinant> VOCABULARY = Vocabulary.of(
            "COM-B component or TDF domain",
            ImmutableList.<Determinant>builder()
                    .add(Component.values())
                    .add(TdfDomain.values())
                    .build(),
            Term::code);

    private Determinants() {}
}
