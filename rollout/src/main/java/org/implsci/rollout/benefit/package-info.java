/**
 * Benefits and costs of a change: benefits with owners and targets, full costs, and the logic model that connects them.
 *
 * <p>Start with {@link org.implsci.rollout.benefit.BenefitRegister} and {@link org.implsci.rollout.benefit.LogicModel}.
 */
@ImplsciStyle
@NullMarked
package org.implsci.rollout.benefit;

import org.implsci.core.style.ImplsciStyle;
import org.jspecify.annotations.NullMarked;
