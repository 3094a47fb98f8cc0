package org.implsci.rogers.fit;

import java.io.Serializable;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.implsci.core.text.TidyTable;
import org.implsci.rogers.adoption.AdoptionSeries;
import org.implsci.rogers.curve.CurveModel;

/**
 * The result of fitting a curve: the fit, or the reason why no estimate is finite.
 *
 * <p>Immutable and thread-safe.
 */
public sealed interface FitResult extends Serializable permits CurveFit, NoFiniteEstimate {
    /** {@return the series that was fitted} */
    AdoptionSeries series();

    /** {@return the kind of curve} */
    CurveModel model();

    /** {@return the objective that was minimised} */
    FitObjective objective();

    /** {@return the knowledge of the potential before the fit} */
    MarketPotential marketPotential();

    /** {@return the result with its parts for a person, on several lines; without a line end after the last} */
    String explain();

    /**
     * Returns one row for each period: its number, the observation, the prediction and the residual.
     *
     * <p>For {@link FitObjective#CUMULATIVE} these are running sums. Without an estimate the prediction and the
     * residual are empty.
     *
     * @return the table
     */
    TidyTable toData();

    /** {@return the fit, if there is one; empty for {@link NoFiniteEstimate}} */
    default Optional<CurveFit> fit() {
        return this instanceof CurveFit fit ? Optional.of(fit) : Optional.empty();
    }

    /**
     * Applies one of two functions, depending on whether there is a fit.
     *
     * @param <R> the type of the functions' values
     * @param fit applied to the fit
     * @param none applied to the answer that none is finite
     * @return the value of the function
     */
    default <R> R fold(
            Function<? super CurveFit, ? extends R> fit, Function<? super NoFiniteEstimate, ? extends R> none) {
        Objects.requireNonNull(fit, "fit");
        Objects.requireNonNull(none, "none");
        return this instanceof CurveFit found ? fit.apply(found) : none.apply((NoFiniteEstimate) this);
    }
}
