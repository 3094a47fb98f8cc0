package org.implsci.rogers.fit;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonValue;
import java.io.Serial;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.implsci.core.text.TidyTable;
import org.implsci.rogers.adoption.AdoptionSeries;
import org.implsci.rogers.curve.CurveModel;
import org.implsci.rogers.curve.Parameter;
import org.implsci.rogers.source.RogersSources;
import org.jspecify.annotations.Nullable;

/**
 * The answer that data have no finite estimate of a curve, with the reason.
 *
 * <p>This is a fact about the data and not a failure of the search. A limit of the curve fits them at least as well as
 * every curve, so that a search would go to infinity; or the best potential exceeds 10,000 times the number of adopters
 * (our own choice), where only the last digits of the counts distinguish it from infinity. Source for the existence of
 * least-squares estimates: Markovic and Jukic 2013 (abstract read). Immutable and thread-safe.
 */
public final class NoFiniteEstimate implements FitResult {
    @Serial
    private static final long serialVersionUID = 1L;

    private final AdoptionSeries series;
    private final CurveModel model;
    private final FitObjective objective;
    private final MarketPotential marketPotential;
    private final NoEstimateReason reason;
    private final @Nullable LimitModel limit;

    NoFiniteEstimate(
            AdoptionSeries series,
            CurveModel model,
            FitObjective objective,
            MarketPotential marketPotential,
            NoEstimateReason reason,
            @Nullable LimitModel limit) {
        this.series = series;
        this.model = model;
        this.objective = objective;
        this.marketPotential = marketPotential;
        this.reason = reason;
        this.limit = limit;
    }

    @Override
    public AdoptionSeries series() {
        return series;
    }

    @Override
    public CurveModel model() {
        return model;
    }

    @Override
    public FitObjective objective() {
        return objective;
    }

    @Override
    public MarketPotential marketPotential() {
        return marketPotential;
    }

    /** {@return the reason why no estimate is finite} */
    public NoEstimateReason reason() {
        return reason;
    }

    /**
     * {@return the limit that fits at least as well as every curve; empty if there are too few data to fit anything}
     */
    public Optional<LimitModel> limit() {
        return Optional.ofNullable(limit);
    }

    @Override
    public TidyTable toData() {
        double[] observed = objective == FitObjective.CUMULATIVE ? series.cumulative() : series.counts();
        return CurveFit.periodTable(series, observed, null);
    }

    @Override
    public String explain() {
        StringBuilder text = new StringBuilder(toString())
                .append("\n  why: ")
                .append(reason.label())
                .append("\n  data: ")
                .append(series)
                .append("\n  objective: ")
                .append(objective.label())
                .append("\n  ")
                .append(marketPotential);
        if (limit != null) {
            text.append("\n  limit: ")
                    .append(limit.explain())
                    .append("\n  see: ")
                    .append(RogersSources.MARKOVIC_JUKIC_2013.cite());
        }
        return text.toString();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof NoFiniteEstimate that
                && series.equals(that.series)
                && model == that.model
                && objective == that.objective
                && marketPotential.equals(that.marketPotential)
                && reason == that.reason
                && Objects.equals(limit, that.limit);
    }

    @Override
    public int hashCode() {
        return Objects.hash(series, model, objective, marketPotential, reason, limit);
    }

    /** Returns that no estimate is finite, with the code of the reason. */
    @Override
    public String toString() {
        return "no finite " + model.label() + " estimate: " + reason.code();
    }

    @JsonValue
    Json toJson() {
        return new Json(
                series,
                model,
                objective,
                MarketPotentialJson.of(marketPotential),
                reason,
                limit == null ? null : limit.name(),
                limit == null ? null : limit.parameters(),
                limit == null ? null : limit.objectiveValue());
    }

    /** The answer in JSON, which is written and never read. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Json(
            AdoptionSeries series,
            CurveModel model,
            FitObjective objective,
            @Nullable MarketPotentialJson ceiling,
            NoEstimateReason noFiniteEstimate,
            @Nullable String limit,
            @Nullable List<Parameter> limitParameters,
            @Nullable Double limitObjective) {}
}
