package org.implsci.rogers.fit;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonValue;
import java.io.Serial;
import java.io.Serializable;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.implsci.rogers.source.RogersSources;
import org.jspecify.annotations.Nullable;

/**
 * The result of fitting a model with more parameters than a curve: the fit, or the reason why there is no finite estimate.
 *
 * <p>Immutable and thread-safe.
 *
 * @param <F> the type of the fit
 */
public sealed interface FitOutcome<F extends ModelFit> extends Serializable {
    /** {@return the fit, if there is one; empty if there is no finite estimate} */
    Optional<F> fit();

    /**
     * {@return the fit with its parts, or the reason why there is none, for a person, on several lines; without a line end
     * after the last}
     */
    String explain();

    /**
     * Applies one of two functions, depending on whether there is a fit.
     *
     * @param <R> the type of the functions' values
     * @param fit applied to the fit
     * @param none applied to the answer that there is none
     * @return the value of the function
     */
    <R> R fold(Function<? super F, ? extends R> fit, Function<? super None<F>, ? extends R> none);

    /**
     * The outcome that there is an estimate.
     *
     * @param <F> the type of the fit
     * @param value the fit
     */
    record Fitted<F extends ModelFit>(F value) implements FitOutcome<F> {
        /** Refuses null. */
        public Fitted {
            Objects.requireNonNull(value, "value");
        }

        @Override
        public Optional<F> fit() {
            return Optional.of(value);
        }

        @Override
        public <R> R fold(Function<? super F, ? extends R> fit, Function<? super None<F>, ? extends R> none) {
            return fit.apply(value);
        }

        @Override
        public String explain() {
            return value.explain();
        }

        /** Returns the fit. */
        @Override
        public String toString() {
            return value.toString();
        }

        @JsonValue
        F toJson() {
            return value;
        }
    }

    /**
     * The outcome that there is no finite estimate, which is a fact about the data and not a failure of the search.
     *
     * @param <F> the type of the fit
     */
    final class None<F extends ModelFit> implements FitOutcome<F> {
        @Serial
        private static final long serialVersionUID = 1L;

        private final String model;
        private final NoEstimateReason reason;
        private final @Nullable LimitModel limit;

        None(String model, NoEstimateReason reason, @Nullable LimitModel limit) {
            this.model = model;
            this.reason = reason;
            this.limit = limit;
        }

        /** {@return the reason why there is no estimate} */
        public NoEstimateReason reason() {
            return reason;
        }

        /**
         * {@return the limit that fits at least as well as the model; empty if nothing could be fitted, or if a parameter
         * is at a bound without a model of its own}
         */
        public Optional<LimitModel> limit() {
            return Optional.ofNullable(limit);
        }

        @Override
        public Optional<F> fit() {
            return Optional.empty();
        }

        @Override
        public <R> R fold(Function<? super F, ? extends R> fit, Function<? super None<F>, ? extends R> none) {
            return none.apply(this);
        }

        @Override
        public String explain() {
            StringBuilder text = new StringBuilder(toString())
                    .append("\n  model: ")
                    .append(model)
                    .append("\n  ")
                    .append(reason.label());
            if (limit == null) {
                return text.toString();
            }
            return text.append("\n  limit: ")
                    .append(limit.explain())
                    .append("\n  see: ")
                    .append(RogersSources.MARKOVIC_JUKIC_2013.cite())
                    .toString();
        }

        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof None<?> that
                    && model.equals(that.model)
                    && reason == that.reason
                    && Objects.equals(limit, that.limit);
        }

        @Override
        public int hashCode() {
            return Objects.hash(model, reason, limit);
        }

        /** Returns that there is no estimate, with the code of the reason. */
        @Override
        public String toString() {
            return "no finite estimate: " + reason.code();
        }

        @JsonValue
        Json toJson() {
            return new Json(model, reason, limit);
        }

        /** The answer in JSON, which is written and never read. */
        @JsonInclude(JsonInclude.Include.NON_NULL)
        record Json(
                String model,
                NoEstimateReason noFiniteEstimate,
                @Nullable LimitModel limit) {}
    }
}
