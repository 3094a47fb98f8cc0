/**
 * The hazard log of clinical safety: hazards, their causes and effects, ratings without and with controls, approvals.
 *
 * <p>{@link org.implsci.rollout.safety.hazard.HazardLog} is the document, {@link org.implsci.rollout.safety.hazard.HazardReport} says
 * which hazards block go-live and why. Start with {@link org.implsci.rollout.safety.hazard.HazardLog}.
 */
@ImplsciStyle
@NullMarked
package org.implsci.rollout.safety.hazard;

import org.implsci.core.style.ImplsciStyle;
import org.jspecify.annotations.NullMarked;
