/**
 * What a profile asks for: understand, reduce, respond, as rules with sources.
 *
 * <p>Start with {@link org.implsci.nasss.guidance.NasssGuidance}.
 */
@NullMarked
package org.implsci.nasss.guidance;

import org.jspecify.annotations.NullMarked;
