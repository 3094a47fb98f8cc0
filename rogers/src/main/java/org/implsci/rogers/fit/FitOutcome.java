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
 * The result of fitting a model with more parameters than a curve: the fit, or the reason why no estimate is finite.
 *
 * <p>Immutable and thread-safe.
 *
 * @param <F> the type of the fit
 */
public sealed interface FitOutcome<F extends ModelFit> extends Serializable {
    /** {@return the fit, if there is one; empty if no estimate is finite} */
    default Optional<F> fit() {
        return fold(Optional::of, none -> Optional.empty());
    }

    /**
     * {@return the fit with its parts, or the reason why there is none, for a person, on several lines; without a line
     * end after the last}
     */
    String explain();

    /**
     * Applies one of two functions, depending on whether there is a fit.
     *
     * @param <R> the type of the functions' values
     * @param fit applied to the fit
     * @param none applied to the answer that none is finite
     * @return the value of the function
     */
    default <R> R fold(Function<? super F, ? extends R> fit, Function<? super None<F>, ? extends R> none) {
        Objects.requireNonNull(fit, "fit");
        Objects.requireNonNull(none, "none");
        return this instanceof Fitted<F> fitted ? fit.apply(fitted.value) : none.apply((None<F>) this);
    }

    /**
     * The outcome that an estimate is finite.
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
     * The outcome that no estimate is finite, which is a fact about the data and not a failure of the search.
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

        /** {@return the reason why no estimate is finite} */
        public NoEstimateReason reason() {
            return reason;
        }

        /**
         * {@return the limit that fits at least as well as the model; empty if nothing could be fitted, or if a
         * parameter is at a bound without a model of its own}
         */
        public Optional<LimitModel> limit() {
            return Optional.ofNullable(limit);
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

        /** Returns that no estimate is finite, with the code of the reason. */
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
