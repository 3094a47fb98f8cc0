/**
 * Who has a stake, how they are engaged, and which way an adopter's approval goes.
 *
 * <p>{@link org.implsci.rollout.stakeholder.StakeholderMap} sorts stakeholders into the four categories of report 001 and links
 * them to the parties of a responsibility matrix; {@link org.implsci.rollout.governance.GovernanceMap} says for each adopter
 * who approves, in which forum, on what documents and how long it takes. Start with
 * {@link org.implsci.rollout.stakeholder.StakeholderMap}.
 */
@ImplsciStyle
@NullMarked
package org.implsci.rollout.stakeholder;

import org.implsci.core.style.ImplsciStyle;
import org.jspecify.annotations.NullMarked;
