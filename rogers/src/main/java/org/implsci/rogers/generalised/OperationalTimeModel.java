package org.implsci.rogers.generalised;

import java.io.Serializable;
import java.util.List;
import java.util.OptionalInt;
import org.implsci.rogers.curve.Parameter;

/**
 * A clock with unknown numbers: what is thought to move diffusion forward or back, how strongly is to be estimated.
 *
 * <p>Immutable and thread-safe.
 */
public sealed interface OperationalTimeModel extends Serializable permits CovariateTimeModel, ShockTimeModel {
    /**
     * Returns a clock that follows covariates, each with an unknown coefficient beta.
     *
     * @param covariates the covariates, one at least, of equally many periods and different names
     * @return the model
     */
    static OperationalTimeModel covariates(Covariate... covariates) {
        return new CovariateTimeModel(List.of(covariates));
    }

    /**
     * Returns a clock that events speed up or slow down, each with an unknown intensity.
     *
     * @param forms the events, one at least, of different names
     * @return the model
     */
    static OperationalTimeModel shocks(ShockForm... forms) {
        return new ShockTimeModel(List.of(forms));
    }

    /** {@return how many numbers are to be estimated; at least 1} */
    int size();

    /**
     * Returns the numbers with their names.
     *
     * @param values as many as {@link #size()}
     * @return such as {@code beta1}, meaning the effect of the price; unmodifiable
     */
    List<Parameter> parameters(double... values);

    /**
     * Returns whether the numbers make a clock: time never runs back.
     *
     * @param values as many as {@link #size()}
     * @return true if {@link #clock} accepts them
     */
    boolean admits(double... values);

    /**
     * Returns the same clock as far as some periods tell it: without what is planned after them.
     *
     * @param periods how many periods there are data for
     * @return the model to estimate; itself if nothing is stated for later
     */
    OperationalTimeModel until(int periods);

    /**
     * {@return for how many periods from the origin the clock is stated; the number; empty if it is stated for all
     * times}
     */
    OptionalInt stated();

    /**
     * Returns the clock with these numbers.
     *
     * @param values as many as {@link #size()}
     * @return the clock
     * @throws org.implsci.core.finding.InvalidInputException if time would run back
     */
    OperationalTime clock(double... values);

    /**
     * Returns the time experienced by a time, X(t): what {@link #clock} would say, without a check that time never runs
     * back.
     *
     * @param time the time in periods from the origin; not negative
     * @param values as many as {@link #size()}
     * @return the time in periods
     */
    double experienced(double time, double... values);

    /**
     * Returns the derivatives of the time experienced, X(t), by the numbers.
     *
     * @param time the time in periods from the origin
     * @param values as many as {@link #size()}
     * @return as many as {@link #size()}
     */
    double[] gradient(double time, double... values);

    /**
     * Numbers to start a search from.
     *
     * @param periods how many periods there are data for
     * @return points at which the clock is steady, and faster or slower in one respect; none is refused
     */
    List<double[]> starts(int periods);

    /**
     * {@return the models to which this one comes as a number goes to its bound; other models, with fewer numbers;
     * empty if there is none}
     */
    List<OperationalTimeModel> limits();
}
