/**
 * Behaviour change techniques: the 93 of the taxonomy BCTTv1, which of them serve an intervention function, and by which
 * mechanisms they are thought to act.
 *
 * <p>Start with {@link org.implsci.comb.technique.BehaviourChangeTechnique} and
 * {@link org.implsci.comb.technique.TechniqueTable}.
 */
@NullMarked
package org.implsci.comb.technique;

import org.jspecify.annotations.NullMarked;
