/** Tests of the front door, and what the tests of all packages share. */
@NullMarked
package org.implsci.rogers;

import org.jspecify.annotations.NullMarked;
