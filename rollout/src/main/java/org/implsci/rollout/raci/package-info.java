/**
 * Who does what: the responsibility matrix (RACI and its variants).
 *
 * <p>{@link org.implsci.rollout.raci.Scheme} says which letters there are and what each means,
 * {@link org.implsci.rollout.raci.Task} and {@link org.implsci.rollout.raci.Party} are the rows and columns,
 * {@link org.implsci.rollout.raci.Assignment} a filled cell, and {@link org.implsci.rollout.raci.RaciMatrix} the view over them.
 * What the matrix breaks is found in {@code org.implsci.rollout.raci.check}, its figures in
 * {@code org.implsci.rollout.raci.check}. Start with {@link org.implsci.rollout.raci.RaciMatrix}.
 */
@ImplsciStyle
@NullMarked
package org.implsci.rollout.raci;

import org.implsci.core.style.ImplsciStyle;
import org.jspecify.annotations.NullMarked;
