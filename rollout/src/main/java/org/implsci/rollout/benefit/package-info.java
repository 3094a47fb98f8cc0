/**
 * What a change is to bring and what it costs: benefits with owners and targets, full costs, and the logic that leads there.
 *
 * <p>Start with {@link org.implsci.rollout.benefit.BenefitRegister} and {@link org.implsci.rollout.benefit.LogicModel}.
 */
@ImplsciStyle
@NullMarked
package org.implsci.rollout.benefit;

import org.implsci.core.style.ImplsciStyle;
import org.jspecify.annotations.NullMarked;
