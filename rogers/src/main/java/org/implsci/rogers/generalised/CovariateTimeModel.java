package org.implsci.rogers.generalised;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.OptionalInt;
import org.implsci.core.finding.Requirements;
import org.implsci.rogers.curve.Parameter;

/**
 * Operational time that follows covariates with unknown effects: {@code X(t) = t + sum beta_k ln(z_k(t)/z_k(0))}.
 *
 * <p>Immutable and thread-safe.
 *
 * @param covariates the covariates; at least one; unmodifiable
 */
public record CovariateTimeModel(List<Covariate> covariates) implements OperationalTimeModel {
    /** Copies the list; refuses an empty list, a repeated name and paths of different lengths. */
    public CovariateTimeModel {
        covariates = List.copyOf(Objects.requireNonNull(covariates, "covariates"));
        new Requirements()
                .range("covariates", covariates.size(), 1, 20)
                .unique("covariates", "name", covariates, Covariate::name)
                .orThrow();
        // With all betas 0 only the lengths of the paths can be wrong.
        withEffects(covariates, new double[covariates.size()]);
    }

    private static OperationalTime withEffects(List<Covariate> covariates, double[] values) {
        List<Effort> efforts = new ArrayList<>();
        for (int k = 0; k < covariates.size(); k++) {
            efforts.add(covariates.get(k).withCoefficient(values[k]));
        }
        return new EffortTime(efforts);
    }

    @Override
    public int size() {
        return covariates.size();
    }

    @Override
    public List<Parameter> parameters(double... values) {
        List<Parameter> parameters = new ArrayList<>();
        for (int k = 0; k < size(); k++) {
            String meaning = "effect of " + covariates.get(k).name();
            parameters.add(new Parameter("beta" + (k + 1), meaning, values[k]));
        }
        return List.copyOf(parameters);
    }

    @Override
    public boolean admits(double... values) {
        int periods = covariates.get(0).path().size() - 1;
        for (int period = 0; period < periods; period++) {
            double speed = 1;
            for (int k = 0; k < size(); k++) {
                Covariate covariate = covariates.get(k);
                speed += values[k] * (covariate.change(period + 1) - covariate.change(period));
            }
            if (!(speed >= 0)) {
                return false;
            }
        }
        return true;
    }

    @Override
    public OperationalTimeModel until(int periods) {
        return statedPeriods().orElse(0) <= periods
                ? this
                : new CovariateTimeModel(covariates.stream()
                        .map(covariate ->
                                new Covariate(covariate.name(), covariate.path().subList(0, periods + 1)))
                        .toList());
    }

    @Override
    public OptionalInt statedPeriods() {
        return OptionalInt.of(covariates.get(0).path().size() - 1);
    }

    @Override
    public OperationalTime operationalTime(double... values) {
        return withEffects(covariates, values);
    }

    @Override
    public double at(double time, double... values) {
        double sum = time;
        for (int k = 0; k < size(); k++) {
            sum += values[k] * covariates.get(k).change(time);
        }
        return sum;
    }

    @Override
    public double[] gradient(double time, double... values) {
        return covariates.stream()
                .mapToDouble(covariate -> covariate.change(time))
                .toArray();
    }

    @Override
    public List<double[]> starts(int periods) {
        List<double[]> starts = new ArrayList<>();
        starts.add(new double[size()]);
        for (int k = 0; k < size(); k++) {
            double fastest = 0;
            Covariate covariate = covariates.get(k);
            for (int period = 0; period < covariate.path().size() - 1; period++) {
                double change = covariate.change(period + 1) - covariate.change(period);
                fastest = StrictMath.max(fastest, StrictMath.abs(change));
            }
            for (double share : fastest > 0 ? new double[] {-0.9, -0.4, 0.4, 0.9, 3} : new double[0]) {
                double[] values = new double[size()];
                values[k] = share / fastest;
                if (admits(values)) {
                    starts.add(values);
                }
            }
        }
        return List.copyOf(starts);
    }

    @Override
    public List<OperationalTimeModel> limits() {
        return List.of();
    }

    /** Returns the covariates. */
    @Override
    public String toString() {
        return "operational time that follows "
                + String.join(", ", covariates.stream().map(Covariate::toString).toList());
    }
}
