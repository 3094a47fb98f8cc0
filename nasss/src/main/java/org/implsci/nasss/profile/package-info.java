/**
 * The level of each domain under a policy that the caller names, with the answers behind it.
 *
 * <p>Start with {@link org.implsci.nasss.profile.NasssProfile}.
 */
@NullMarked
package org.implsci.nasss.profile;

import org.jspecify.annotations.NullMarked;
