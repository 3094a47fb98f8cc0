/**
 * Behaviour change: from what stands in the way of a behaviour to the design of an intervention, as COM-B and the Behaviour
 * Change Wheel have it.
 *
 * <p>Specify the behaviour and record a {@link org.implsci.comb.diagnosis.BehaviouralDiagnosis}; ask a
 * {@link org.implsci.comb.wheel.BehaviourChangeWheel} what it suggests; judge and choose in an
 * {@link org.implsci.comb.design.InterventionDesign}, which keeps apart what was computed, assessed and selected. Start with
 * {@link org.implsci.comb.Comb}.
 */
@NullMarked
package org.implsci.comb;

import org.jspecify.annotations.NullMarked;
