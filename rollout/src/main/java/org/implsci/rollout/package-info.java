/**
 * Phased rollout and rollback: who does what (RACI), stages and gates, triggers for going back, monitoring, and embedding
 * after normalisation process theory. Holds nothing yet.
 */
@NullMarked
package org.implsci.rollout;

import org.jspecify.annotations.NullMarked;
