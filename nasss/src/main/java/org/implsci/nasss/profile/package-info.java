/**
 * What an assessment comes to under a policy that the caller names, with all that went into it.
 *
 * <p>Start with {@link org.implsci.nasss.profile.NasssProfile}.
 */
@NullMarked
package org.implsci.nasss.profile;

import org.jspecify.annotations.NullMarked;
