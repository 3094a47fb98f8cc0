/**
 * Rollback: its triggers, its steps, the data of the new system, and its progress.
 *
 * <p>Start with {@link org.implsci.rollout.plan.rollback.RollbackPlan}, which is made before go-live. {@link
 * org.implsci.rollout.plan.rollback.RollbackProgress} records a rollback as it runs. A rollback has no gates. It ends when
 * people have verified the fallback and every dataset of the new system is reconciled.
 */
@ImplsciStyle
@NullMarked
package org.implsci.rollout.plan.rollback;

import org.implsci.core.style.ImplsciStyle;
import org.jspecify.annotations.NullMarked;
