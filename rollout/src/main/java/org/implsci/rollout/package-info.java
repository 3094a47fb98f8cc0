/**
 * The front door of the module: {@link org.implsci.rollout.Rollout}.
 *
 * <p>Packages for preparation: {@code raci}, {@code stakeholder}, {@code governance}, {@code strategy}, {@code readiness},
 * {@code benefit} and {@code safety}. Packages for the rollout itself: {@code plan}, {@code gate}, {@code execution} and
 * {@code measurement}. Packages for what follows: {@code spc}, {@code evaluation} and {@code npt}.
 */
@NullMarked
package org.implsci.rollout;

import org.jspecify.annotations.NullMarked;
