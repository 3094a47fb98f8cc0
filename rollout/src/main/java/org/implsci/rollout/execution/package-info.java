/**
 * Where a rollout stands: a log of events, folded into a state.
 *
 * <p>{@link org.implsci.rollout.execution.EventLog} is what happened, {@link org.implsci.rollout.execution.RolloutState} where it leads.
 * The same log always leads to the same state, whether it is folded at once or event by event. Nothing is decided by the
 * arrival of data: a decision is taken when an event asks for it, so that it is on record who looked and when, and
 * {@link org.implsci.rollout.execution.RolloutState#decision} says at any time what it would be.
 *
 * <p>One rule for what arrives late or twice: an event before the last accepted one is refused, and so is an event that was
 * accepted at the same instant already, if nothing else was accepted since (for an approval and an override: whatever was; for
 * an observation: the same measure of the same site). A refused event changes nothing but the list of refusals. Start with {@link org.implsci.rollout.execution.RolloutState}.
 */
@ImplsciStyle
@NullMarked
package org.implsci.rollout.execution;

import org.implsci.core.style.ImplsciStyle;
import org.jspecify.annotations.NullMarked;
