/**
 * Phased rollout and rollback: who does what (RACI), stages and gates, triggers for going back, monitoring, and embedding
 * after normalisation process theory. Start with
 * {@link org.implsci.rollout.Rollout}.
 */
@NullMarked
package org.implsci.rollout;

import org.jspecify.annotations.NullMarked;
