/** Tests of the innovation-decision process. */
@NullMarked
package org.implsci.rogers.decision;

import org.jspecify.annotations.NullMarked;
