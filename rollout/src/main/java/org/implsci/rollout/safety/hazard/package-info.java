/**
 * The hazard log of clinical safety: hazards, their causes and effects, ratings before and after controls, approval.
 *
 * <p>{@link org.implsci.rollout.safety.hazard.HazardLog} is what people keep, {@link org.implsci.rollout.safety.hazard.HazardReport}
 * says which hazards stand in the way of going live and why. Start with {@link org.implsci.rollout.safety.hazard.HazardLog}.
 */
@ImplsciStyle
@NullMarked
package org.implsci.rollout.safety.hazard;

import org.implsci.core.style.ImplsciStyle;
import org.jspecify.annotations.NullMarked;
