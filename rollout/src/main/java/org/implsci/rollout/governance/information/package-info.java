/** Information governance: approvals and what they are needed for, sharing agreements, and who may see what. */
@NullMarked
package org.implsci.rollout.governance.information;

import org.jspecify.annotations.NullMarked;
