/**
 * Curves fitted to adoption: estimates with their uncertainty and a certificate, or the reason why none is finite.
 *
 * <p>{@link org.implsci.rogers.fit.CurveFitter} minimises a {@link org.implsci.rogers.fit.FitObjective} and returns a
 * {@link org.implsci.rogers.fit.FitResult}: a {@link org.implsci.rogers.fit.CurveFit} or a
 * {@link org.implsci.rogers.fit.NoFiniteEstimate}. Models with more parameters return a
 * {@link org.implsci.rogers.fit.FitOutcome} with a {@link org.implsci.rogers.fit.GeneralisedFit} (events and
 * covariates) or a {@link org.implsci.rogers.fit.GenerationsFit} (generations that replace each other).
 *
 * <p>Every curve is linear in its potential, which is eliminated (variable projection). The other two parameters are
 * found by Levenberg and Marquardt's method from several starts that depend on the data alone, then by Newton steps.
 * All transcendental functions have the same bits on every JDK, and so have the estimates.
 */
@NullMarked
package org.implsci.rogers.fit;

import org.jspecify.annotations.NullMarked;
