package org.implsci.rogers.fit;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonValue;
import java.io.Serial;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.implsci.rogers.adoption.AdoptionSeries;
import org.implsci.rogers.curve.CurveModel;
import org.implsci.rogers.curve.Parameter;
import org.implsci.rogers.source.RogersSources;
import org.jspecify.annotations.Nullable;

/**
 * The answer that data have no finite estimate of a curve, and why.
 *
 * <p>This is a fact about the data and not a failure of the search: a limit of the curve fits them at least as well as
 * every curve does, so that the search would run off to infinity, or the best ceiling is so far off (10,000 times what has
 * adopted, our own choice) that nothing but the last digits of the counts would tell it from none. Source: Markovic and Jukic 2013 for the existence of
 * least-squares estimates (abstract read). Immutable and thread-safe.
 */
public final class NoFiniteEstimate implements FitResult {
    @Serial
    private static final long serialVersionUID = 1L;

    private final AdoptionSeries series;
    private final CurveModel model;
    private final FitObjective objective;
    private final MarketPotential ceiling;
    private final NoEstimateReason reason;
    private final @Nullable LimitModel limit;

    NoFiniteEstimate(
            AdoptionSeries series,
            CurveModel model,
            FitObjective objective,
            MarketPotential ceiling,
            NoEstimateReason reason,
            @Nullable LimitModel limit) {
        this.series = series;
        this.model = model;
        this.objective = objective;
        this.ceiling = ceiling;
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
    public MarketPotential ceiling() {
        return ceiling;
    }

    /** {@return why there is no finite estimate; the reason} */
    public NoEstimateReason reason() {
        return reason;
    }

    /** {@return the limit to which the curve would run off; empty if there are too few data to fit anything} */
    public Optional<LimitModel> limit() {
        return Optional.ofNullable(limit);
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
                .append("\n  ceiling: ")
                .append(ceiling);
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
                && ceiling.equals(that.ceiling)
                && reason == that.reason
                && Objects.equals(limit, that.limit);
    }

    @Override
    public int hashCode() {
        return Objects.hash(series, model, objective, ceiling, reason, limit);
    }

    /** That there is none, and why. */
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
                MarketPotentialJson.of(ceiling),
                reason,
                limit == null ? null : limit.name(),
                limit == null ? null : limit.parameters(),
                limit == null ? null : limit.objectiveValue());
    }

    /** What the answer looks like in JSON; it is written, never read. */
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
