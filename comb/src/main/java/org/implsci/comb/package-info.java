/**
 * Behaviour change by COM-B and the Behaviour Change Wheel: from the barriers of a behaviour to the design of an intervention.
 *
 * <p>Specify the behaviour and record a {@link org.implsci.comb.diagnosis.BehaviouralDiagnosis}. A
 * {@link org.implsci.comb.wheel.BehaviourChangeWheel} suggests functions and policies for it. People judge and choose in an
 * {@link org.implsci.comb.design.InterventionDesign}, which separates suggestions, assessments and selections. Start with
 * {@link org.implsci.comb.Comb}.
 */
@NullMarked
package org.implsci.comb;

import org.jspecify.annotations.NullMarked;
