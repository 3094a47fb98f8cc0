package org.implsci.rogers.fit;

import com.google.common.collect.ImmutableList;
import java.io.Serializable;
import java.util.List;
import org.implsci.core.finding.Requirements;
import org.implsci.core.text.Decimals;
import org.implsci.rogers.curve.Parameter;

/**
 * A limit of a curve, reached as parameters go to infinity or to their bounds, with how well it fits.
 *
 * <p>A fit has an estimate only if it is better than every limit. Immutable and thread-safe.
 *
 * @param name what kind of course it is, such as {@code exponential growth}
 * @param parameters what is left of the parameters; unmodifiable
 * @param objectiveValue the value of the objective for this course, comparable with that of a fit
 */
public record LimitModel(String name, List<Parameter> parameters, double objectiveValue) implements Serializable {
    /**
     * A ceiling of more than so many times what has adopted is as good as none: only digits that no count has would tell them
     * apart. Our own choice.
     */
    static final double OUT_OF_SIGHT = 1e4;

    /** Copies the list and refuses a blank name. */
    public LimitModel {
        if (name.isBlank()) {
            new Requirements().notBlank("name", name).orThrow();
        }
        parameters = ImmutableList.copyOf(parameters);
    }

    /**
     * {@return the limit for a person: name, parameters, how well it fits; such as {@code "exponential growth, B = 0.69
     * (objective 20685.068)"}}
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

    /** Name and parameters. */
    @Override
    public String toString() {
        return name + " " + parameters;
    }
}
