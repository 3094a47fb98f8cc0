/**
 * The behavioural diagnosis: which behaviour, what stands in its way or helps, how much room there is and how firmly that is
 * known.
 *
 * <p>There is no total. What comes first follows from a {@link org.implsci.comb.diagnosis.PriorityRule}, and what counts as a
 * deficit from a {@link org.implsci.comb.diagnosis.DeficitRule}, both named by the caller; what is not known stays listed as
 * not known. Start with {@link org.implsci.comb.diagnosis.BehaviouralDiagnosis}.
 */
@ImplsciStyle
@NullMarked
package org.implsci.comb.diagnosis;

import org.implsci.core.style.ImplsciStyle;
import org.jspecify.annotations.NullMarked;
