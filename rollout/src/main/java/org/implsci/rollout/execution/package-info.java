/**
 * The execution of a rollout: a log of events and the state to which it leads.
 *
 * <p>{@link org.implsci.rollout.execution.EventLog} holds the events, {@link org.implsci.rollout.execution.RolloutState} is the
 * state after them. The same log always leads to the same state, whether its events are applied at once or one by one. Data
 * alone decide nothing: a decision is taken when an event asks for it, so that the log shows who asked and when.
 * {@link org.implsci.rollout.execution.RolloutState#decision} tells at any time what the decision would be.
 *
 * <p>Events that come late or twice are refused. An event before the last accepted one is late. An event is a repeat if the event
 * just before it, at the same instant, is the same. For an approval and an override the same event anywhere at that instant makes
 * a repeat; for a measurement, one of the same measure at the same site. Start with
 * {@link org.implsci.rollout.execution.RolloutState}.
 */
@ImplsciStyle
@NullMarked
package org.implsci.rollout.execution;

import org.implsci.core.style.ImplsciStyle;
import org.jspecify.annotations.NullMarked;
