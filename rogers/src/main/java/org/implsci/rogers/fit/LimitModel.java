package org.implsci.rogers.fit;

import com.google.common.collect.ImmutableList;
import java.io.Serializable;
import java.util.List;
import java.util.Objects;
import org.implsci.core.finding.Requirements;
import org.implsci.core.text.Decimals;
import org.implsci.rogers.curve.Parameter;

/**
 * A limit of a curve as parameters go to infinity or to their bounds, with its value of the objective.
 *
 * <p>Data have an estimate only if it fits better than every limit. Immutable and thread-safe.
 *
 * @param name the name of the limit, such as {@code exponential growth}; not blank
 * @param parameters the parameters that the limit still has; unmodifiable
 * @param objectiveValue the value of the objective at the limit, comparable with that of a fit
 */
public record LimitModel(String name, List<Parameter> parameters, double objectiveValue) implements Serializable {
    /**
     * The largest potential of an estimate, as a multiple of the adopters so far: only digits that no count has would
     * distinguish a larger one from infinity. Our own choice.
     */
    static final double LARGEST_POTENTIAL = 1e4;

    /** Copies the list and refuses a blank name. */
    public LimitModel {
        if (Objects.requireNonNull(name, "name").isBlank()) {
            new Requirements().notBlank("name", name).orThrow();
        }
        parameters = ImmutableList.copyOf(Objects.requireNonNull(parameters, "parameters"));
    }

    /**
     * {@return the name, the parameters and the value of the objective for a person, such as {@code "exponential
     * growth, B = 0.69 (objective 20685.068)"}}
     */
    public String explain() {
        StringBuilder text = new StringBuilder(name);
        for (Parameter parameter : parameters) {
            text.append(", ").append(parameter.name()).append(" = ").append(Decimals.significant(parameter.value(), 6));
        }
        return text.append(" (objective ")
                .append(Decimals.significant(objectiveValue, 8))
                .append(')')
                .toString();
    }

    /** Returns the name and the parameters. */
    @Override
    public String toString() {
        return name + " " + parameters;
    }
}
