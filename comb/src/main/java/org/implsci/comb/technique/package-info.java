/**
 * Behaviour change techniques: the 93 of the taxonomy BCTTv1, their intervention functions and their supposed mechanisms of
 * action.
 *
 * <p>Start with {@link org.implsci.comb.technique.BehaviourChangeTechnique} and
 * {@link org.implsci.comb.technique.TechniqueTable}.
 */
@NullMarked
package org.implsci.comb.technique;

import org.jspecify.annotations.NullMarked;
