/**
 * The behavioural diagnosis: the behaviour, its barriers and enablers, the room for improvement and the strength of evidence.
 *
 * <p>A diagnosis has no total. A {@link org.implsci.comb.diagnosis.PriorityRule} gives priorities and a
 * {@link org.implsci.comb.diagnosis.DeficitRule} decides which ratings are deficits; the caller names both. Unknown
 * determinants stay listed as unknown. Start with {@link org.implsci.comb.diagnosis.BehaviouralDiagnosis}.
 */
@ImplsciStyle
@NullMarked
package org.implsci.comb.diagnosis;

import org.implsci.core.style.ImplsciStyle;
import org.jspecify.annotations.NullMarked;
