/**
 * Recommendations for a profile, by rules with sources: understand, reduce, respond.
 *
 * <p>Start with {@link org.implsci.nasss.guidance.NasssGuidance}.
 */
@NullMarked
package org.implsci.nasss.guidance;

import org.jspecify.annotations.NullMarked;
