/** Information governance: approvals and what they are needed for, sharing agreements, and who may see what. */
@NullMarked
package org.implsci.rollout.readiness.governance;

import org.jspecify.annotations.NullMarked;
