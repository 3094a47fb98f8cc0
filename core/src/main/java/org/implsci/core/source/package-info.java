/**
 * Where facts come from: {@link org.implsci.core.source.Source} is the work, {@link org.implsci.core.source.Citation} says
 * what was taken from it and how firmly it is known.
 *
 * <p>Every cell, rule, cut point and recommendation of every framework carries a citation. Start with
 * {@link org.implsci.core.source.Citation}.
 */
@ImplsciStyle
@NullMarked
package org.implsci.core.source;

import org.implsci.core.style.ImplsciStyle;
import org.jspecify.annotations.NullMarked;
