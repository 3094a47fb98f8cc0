/**
 * The figures of a responsibility matrix: how full it is, how the load is spread, who is alone.
 *
 * <p>None of them says that a matrix is good; no source gives a threshold. Start with
 * {@link org.implsci.rollout.raci.check.RaciMetrics}.
 */
@NullMarked
package org.implsci.rollout.raci.check;

import org.jspecify.annotations.NullMarked;
