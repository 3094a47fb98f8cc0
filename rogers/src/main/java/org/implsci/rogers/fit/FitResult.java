package org.implsci.rogers.fit;

import java.io.Serializable;
import java.util.Optional;
import java.util.function.Function;
import org.implsci.rogers.adoption.AdoptionSeries;
import org.implsci.rogers.curve.CurveModel;

/**
 * What fitting a curve came to: the fit, or the reason why there is no finite estimate.
 *
 * <p>Immutable and thread-safe.
 */
public sealed interface FitResult extends Serializable permits CurveFit, NoFiniteEstimate {
    /** {@return the data; the series that was fitted} */
    AdoptionSeries series();

    /** {@return the kind of curve; the model} */
    CurveModel model();

    /** {@return what was minimised; the objective} */
    FitObjective objective();

    /** {@return what was known of the potential; the ceiling} */
    MarketPotential ceiling();

    /** {@return the parts of the result for a person; several lines, without a line end after the last} */
    String explain();

    /** {@return the fit, if there is one; empty for {@link NoFiniteEstimate}} */
    default Optional<CurveFit> fit() {
        return this instanceof CurveFit fit ? Optional.of(fit) : Optional.empty();
    }

    /**
     * Returns one of two functions, by what this result is.
     *
     * @param <R> the type of the outcome
     * @param fit takes the fit
     * @param none takes the reason
     * @return what the function returns
     */
    default <R> R fold(
            Function<? super CurveFit, ? extends R> fit, Function<? super NoFiniteEstimate, ? extends R> none) {
        return this instanceof CurveFit found ? fit.apply(found) : none.apply((NoFiniteEstimate) this);
    }
}
