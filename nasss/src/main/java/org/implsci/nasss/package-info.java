/**
 * The NASSS framework: non-adoption, abandonment, and challenges to scale-up, spread and sustainability.
 *
 * <p>People rate questions in seven domains as simple, complicated or complex. {@link org.implsci.nasss.NasssAssessment} holds
 * what they said, {@link org.implsci.nasss.NasssProfile} what it comes to under a policy that the caller names,
 * {@link org.implsci.nasss.NasssComparison} what moved, and {@link org.implsci.nasss.NasssGuidance} what to do. The framework has
 * no published score, weights or cut points, so there is no total anywhere. Start with {@link org.implsci.nasss.Nasss}.
 */
@ImplsciStyle
@NullMarked
package org.implsci.nasss;

import org.implsci.core.style.ImplsciStyle;
import org.jspecify.annotations.NullMarked;
