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
 * What fitting a model with more parameters than a curve came to: the fit, or the reason why there is no finite estimate.
 *
 * <p>Immutable and thread-safe.
 *
 * @param <F> the type of the fit
 */
public sealed interface FitOutcome<F extends ModelFit> extends Serializable {
    /** {@return the fit, if there is one; empty if there is no finite estimate} */
    Optional<F> fit();

    /**
     * {@return the parts of the fit, or the reason why there is none, for a person; several lines, without a line end
     * after the last}
     */
    String explain();

    /**
     * Returns one of two functions, by what this outcome is.
     *
     * @param <R> the type of what the functions return
     * @param fit takes the fit
     * @param none takes the reason
     * @return what the function returns
     */
    <R> R fold(Function<? super F, ? extends R> fit, Function<? super None<F>, ? extends R> none);

    /**
     * There is an estimate.
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
     * There is no finite estimate: a fact about the data and not a failure of the search.
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

        /** {@return why there is none; the reason} */
        public NoEstimateReason reason() {
            return reason;
        }

        /**
         * {@return the limit to which the model would run off; empty if nothing could be fitted, or the bound is that
         * of a number whose limit is no model}
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

        /** That there is none, and why. */
        @Override
        public String toString() {
            return "no finite estimate: " + reason.code();
        }

        @JsonValue
        Json toJson() {
            return new Json(model, reason, limit);
        }

        /** What the answer looks like in JSON; it is written, never read. */
        @JsonInclude(JsonInclude.Include.NON_NULL)
        record Json(
                String model,
                NoEstimateReason noFiniteEstimate,
                @Nullable LimitModel limit) {}
    }
}
