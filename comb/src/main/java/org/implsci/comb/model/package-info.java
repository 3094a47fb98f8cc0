/**
 * The terms of the model: COM-B components, TDF domains, the arrows between them and the links of published tables.
 *
 * <p>Behaviour needs capability, opportunity and enough motivation at the moment of acting. A
 * diagnosis rates six {@link org.implsci.comb.model.Component components} or, in more detail, fourteen
 * {@link org.implsci.comb.model.TdfDomain domains} of the Theoretical Domains Framework; both are a
 * {@link org.implsci.comb.model.Determinant}. A {@link org.implsci.comb.model.Linkage} is a published table of links with a
 * source for every cell. No source gives a formula from components to behaviour, so this module computes no score. Start with
 * {@link org.implsci.comb.model.Component}.
 */
@NullMarked
package org.implsci.comb.model;

import org.jspecify.annotations.NullMarked;
