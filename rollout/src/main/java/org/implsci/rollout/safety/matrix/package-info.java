/**
 * Risk matrices as tables, each with its source; none is converted into another.
 *
 * <p>{@link org.implsci.rollout.safety.matrix.RiskMatrix} rates an estimate of likelihood and severity. Hazards and their controls
 * are in {@code org.implsci.rollout.safety.hazard}. Start with {@link org.implsci.rollout.safety.matrix.RiskMatrix}.
 */
@ImplsciStyle
@NullMarked
package org.implsci.rollout.safety.matrix;

import org.implsci.core.style.ImplsciStyle;
import org.jspecify.annotations.NullMarked;
