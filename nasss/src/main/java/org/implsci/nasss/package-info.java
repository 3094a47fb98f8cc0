/**
 * The NASSS framework: non-adoption, abandonment, and challenges to scale-up, spread and sustainability.
 *
 * <p>People rate questions in seven domains as simple, complicated or complex. An
 * {@link org.implsci.nasss.assessment.NasssAssessment} holds their answers. A
 * {@link org.implsci.nasss.profile.NasssProfile} gives each domain a level, under a policy that the caller names. A
 * {@link org.implsci.nasss.comparison.NasssComparison} lists the levels that changed, and
 * {@link org.implsci.nasss.guidance.NasssGuidance} recommends actions. The authors published no score, weights or cut points
 * for the framework, so this module computes no total. Start with {@link org.implsci.nasss.Nasss}.
 */
@NullMarked
package org.implsci.nasss;

import org.jspecify.annotations.NullMarked;
