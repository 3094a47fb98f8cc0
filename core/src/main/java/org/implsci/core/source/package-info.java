/**
 * The sources of facts: a {@link org.implsci.core.source.Source} is a work, a {@link org.implsci.core.source.Citation}
 * says what kind of evidence it is for a fact and whether the fact was checked.
 *
 * <p>Every cell, rule, cut point and recommendation of every framework carries a citation. Start with {@link
 * org.implsci.core.source.Citation}.
 */
@ImplsciStyle
@NullMarked
package org.implsci.core.source;

import org.implsci.core.style.ImplsciStyle;
import org.jspecify.annotations.NullMarked;
