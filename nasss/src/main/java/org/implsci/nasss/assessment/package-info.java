/**
 * The answers that people gave about the complexity of a change.
 *
 * <p>Start with {@link org.implsci.nasss.assessment.NasssAssessment}.
 */
@ImplsciStyle
@NullMarked
package org.implsci.nasss.assessment;

import org.implsci.core.style.ImplsciStyle;
import org.jspecify.annotations.NullMarked;
