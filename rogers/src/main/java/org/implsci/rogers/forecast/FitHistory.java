package org.implsci.rogers.forecast;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.implsci.core.text.Decimals;
import org.implsci.core.text.TextTable;
import org.implsci.core.text.TidyTable;
import org.implsci.rogers.adoption.AdoptionSeries;
import org.implsci.rogers.curve.CurveModel;
import org.implsci.rogers.fit.CurveFit;
import org.implsci.rogers.fit.CurveFitter;
import org.implsci.rogers.fit.FitObjective;
import org.implsci.rogers.fit.FitResult;
import org.implsci.rogers.fit.MarketPotential;
import org.implsci.rogers.fit.ParameterEstimate;

/**
 * The fits of the first 4, 5, ..., n periods of a series, which show how stable the estimates are.
 *
 * <p>If the estimates still change from one period to the next, the last estimate will change too. Immutable and thread-safe.
 *
 * @param results the results for the first 4, 5, ..., n periods; unmodifiable
 */
public record FitHistory(List<FitResult> results) implements Serializable {
    private static final int FEWEST = 4;

    /** Copies the list. */
    public FitHistory {
        results = List.copyOf(Objects.requireNonNull(results, "results"));
    }

    /**
     * Fits the first 4 periods, the first 5, and so on.
     *
     * @param series the data
     * @param model the kind of curve
     * @param objective the quantity to minimise
     * @return the results; none for a series of fewer than four periods
     */
    public static FitHistory of(AdoptionSeries series, CurveModel model, FitObjective objective) {
        Objects.requireNonNull(series, "series");
        return of(series, model, objective, MarketPotential.free());
    }

    /**
     * Fits the first 4 periods, the first 5, and so on, with knowledge about the potential.
     *
     * @param series the data
     * @param model the kind of curve
     * @param objective the quantity to minimise
     * @param potential the knowledge about the potential; not below the total of the whole series
     * @return the results; none for a series of fewer than four periods
     */
    public static FitHistory of(
            AdoptionSeries series, CurveModel model, FitObjective objective, MarketPotential potential) {
        Objects.requireNonNull(series, "series");
        List<FitResult> results = new ArrayList<>();
        for (int periods = FEWEST; periods <= series.size(); periods++) {
            results.add(CurveFitter.fit(series.first(periods), model, objective, potential));
        }
        return new FitHistory(results);
    }

    /**
     * {@return the results as tidy rows, one row for each number of periods and parameter; one row with the reason if there
     * is no finite estimate}
     */
    public TidyTable toData() {
        TidyTable.Builder rows = TidyTable.columns(
                "periods", "last_period", "parameter", "estimate", "standard_error", "no_estimate_because");
        for (FitResult result : results) {
            int periods = result.series().size();
            int last = result.series().lastPeriod();
            result.fold(
                    fit -> {
                        for (ParameterEstimate each : fit.estimates()) {
                            rows.row(
                                    periods,
                                    last,
                                    each.name(),
                                    each.value(),
                                    each.standardError().value(),
                                    null);
                        }
                        return rows;
                    },
                    none -> rows.row(periods, last, null, null, null, none.reason()));
        }
        return rows.build();
    }

    /** {@return the results as a table for people, one row for each number of periods} */
    public TextTable toTable() {
        return new TextTable(
                List.of("periods", "estimates"),
                results.stream()
                        .map(result -> List.of(
                                Integer.toString(result.series().size()),
                                result.fold(
                                        FitHistory::estimates,
                                        none -> none.reason().code())))
                        .toList());
    }

    private static String estimates(CurveFit fit) {
        StringBuilder text = new StringBuilder();
        for (ParameterEstimate estimate : fit.estimates()) {
            text.append(text.isEmpty() ? "" : ", ")
                    .append(estimate.name())
                    .append(" = ")
                    .append(Decimals.significant(estimate.value(), 5));
        }
        return text.toString();
    }

    /** Returns the number of results, and of those with a finite estimate. */
    @Override
    public String toString() {
        long fits = results.stream().filter(result -> result.fit().isPresent()).count();
        return results.size() + " fits of the first periods, " + fits + " with a finite estimate";
    }
}
