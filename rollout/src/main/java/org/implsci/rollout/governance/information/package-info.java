/** Information governance: approvals with their purpose, sharing agreements, and who may see which information. */
@NullMarked
package org.implsci.rollout.governance.information;

import org.jspecify.annotations.NullMarked;
