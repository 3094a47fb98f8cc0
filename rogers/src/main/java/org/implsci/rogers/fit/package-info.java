/**
 * Curves fitted to adoption: estimates with their uncertainty and a certificate, or the reason why there is no estimate.
 *
 * <p>{@link org.implsci.rogers.fit.FitResult} is a {@link org.implsci.rogers.fit.CurveFit} or a
 * {@link org.implsci.rogers.fit.NoFiniteEstimate}; models with more parameters end in a
 * {@link org.implsci.rogers.fit.FitOutcome} of a {@link org.implsci.rogers.fit.GeneralisedFit} (events and covariates) or a
 * {@link org.implsci.rogers.fit.GenerationsFit} (generations that replace each other). What is minimised is a {@link org.implsci.rogers.fit.FitObjective} with a
 * name. The potential enters every curve linearly and is eliminated (variable projection); the other two parameters are
 * found by Levenberg and Marquardt's method from several starts that depend on the data alone, then by Newton steps. All
 * transcendental functions are those of {@link java.lang.StrictMath}, so that estimates are the same bits on every JDK.
 */
@NullMarked
package org.implsci.rogers.fit;

import org.jspecify.annotations.NullMarked;
