package org.implsci.rogers.generalised;

import java.io.Serializable;
import java.util.List;
import java.util.Objects;
import java.util.OptionalInt;
import org.implsci.rogers.curve.Parameter;

/**
 * Operational time with effects to be estimated: what may speed diffusion up or slow it down, by an unknown amount.
 *
 * <p>Immutable and thread-safe.
 */
public sealed interface OperationalTimeModel extends Serializable permits CovariateTimeModel, ShockTimeModel {
    /**
     * Returns a model in which operational time follows covariates, each with an unknown coefficient beta.
     *
     * @param covariates the covariates; at least one, with the same number of periods and different names
     * @return the model
     */
    static OperationalTimeModel covariates(Covariate... covariates) {
        Objects.requireNonNull(covariates, "covariates");
        return new CovariateTimeModel(List.of(covariates));
    }

    /**
     * Returns a model in which events speed operational time up or slow it down, each with an unknown intensity.
     *
     * @param forms the events; at least one, with different names
     * @return the model
     */
    static OperationalTimeModel shocks(ShockForm... forms) {
        Objects.requireNonNull(forms, "forms");
        return new ShockTimeModel(List.of(forms));
    }

    /** {@return the number of parameters to estimate; at least 1} */
    int size();

    /**
     * Returns the values of the parameters with their names.
     *
     * @param values the values of the parameters, {@link #size()} of them
     * @return such as {@code beta1}, meaning the effect of the price; unmodifiable
     */
    List<Parameter> parameters(double... values);

    /**
     * Returns whether operational time never runs backwards with these values.
     *
     * @param values the values of the parameters, {@link #size()} of them
     * @return true if {@link #operationalTime} accepts them
     */
    boolean admits(double... values);

    /**
     * Returns the model without anything that is planned for later periods.
     *
     * @param periods the number of periods with data
     * @return the model to estimate; this one if nothing is planned for later
     */
    OperationalTimeModel until(int periods);

    /**
     * {@return the number of periods from the origin for which values are stated; empty if the model holds for all
     * times}
     */
    OptionalInt statedPeriods();

    /**
     * Returns operational time with these values.
     *
     * @param values the values of the parameters, {@link #size()} of them
     * @return operational time
     * @throws org.implsci.core.finding.InvalidInputException if operational time would run backwards
     */
    OperationalTime operationalTime(double... values);

    /**
     * Returns operational time at a calendar time, X(t), without the check that it never runs backwards.
     *
     * @param time the time in periods from the origin; not negative
     * @param values the values of the parameters, {@link #size()} of them
     * @return the time in periods
     */
    double at(double time, double... values);

    /**
     * Returns the derivatives of X(t) by the parameters.
     *
     * @param time the time in periods from the origin
     * @param values the values of the parameters, {@link #size()} of them
     * @return {@link #size()} derivatives
     */
    double[] gradient(double time, double... values);

    /**
     * Returns values from which to start a search.
     *
     * @param periods the number of periods with data
     * @return values without any effect, and values with one effect that speeds up or slows down; all are admitted
     */
    List<double[]> starts(int periods);

    /**
     * {@return the models that this one approaches as a parameter goes to its bound; they have fewer parameters; empty if
     * there are none}
     */
    List<OperationalTimeModel> limits();
}
