/** Tests of the innovation-decision process. */
@NullMarked
package org.implsci.rogers.stage;

import org.jspecify.annotations.NullMarked;
