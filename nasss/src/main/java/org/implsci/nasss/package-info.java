/**
 * The NASSS framework: non-adoption, abandonment, and challenges to scale-up, spread and sustainability.
 *
 * <p>People rate questions in seven domains as simple, complicated or complex. An
 * {@link org.implsci.nasss.assessment.NasssAssessment} holds what they said, a
 * {@link org.implsci.nasss.profile.NasssProfile} what it comes to under a policy that the caller names, a
 * {@link org.implsci.nasss.comparison.NasssComparison} what moved, and
 * {@link org.implsci.nasss.guidance.NasssGuidance} what to do. The framework has no published score, weights or cut points,
 * so there is no total anywhere. Start with {@link org.implsci.nasss.Nasss}.
 */
@NullMarked
package org.implsci.nasss;

import org.jspecify.annotations.NullMarked;
