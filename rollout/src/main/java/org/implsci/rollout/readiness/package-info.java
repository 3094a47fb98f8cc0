/**
 * Readiness for a change: the checklists of the source reports, answers to them, and profiles of the answers.
 *
 * <p>Start with {@link org.implsci.rollout.readiness.Checklists}. Answer with
 * {@link org.implsci.rollout.readiness.ReadinessAnswers} and read {@link org.implsci.rollout.readiness.ReadinessProfile}: it
 * lists the items that are missing, the items that are not known, and the next steps. It has no total.
 */
@NullMarked
package org.implsci.rollout.readiness;

import org.jspecify.annotations.NullMarked;
