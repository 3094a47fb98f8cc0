package org.implsci.comb.wheel;

import com.google.common.collect.ImmutableList;
import java.io.Serializable;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.implsci.comb.model.Determinant;

/**
 * An intervention function that a rule set suggests, with the reasons.
 *
 * <p>Immutable and thread-safe.
 *
 * @param function the function
 * @param because every path from a need to the function, in the order of the needs; unmodifiable
 */
public record FunctionCandidate(InterventionFunction function, List<LinkagePath> because) implements Serializable {
    /** Copies the list. */
    public FunctionCandidate {
        Objects.requireNonNull(function, "function");
        because = ImmutableList.copyOf(Objects.requireNonNull(because, "because"));
    }

    /** {@return the needs that the function addresses, each once, in order; unmodifiable} */
    public List<Determinant> needs() {
        return because.stream().map(LinkagePath::need).distinct().toList();
    }

    /** {@return the long form for a person: the function, and a line a reason, without a final line end} */
    public String explain() {
        return because.stream()
                .map(reason -> "\n  because: " + reason.explain())
                .collect(Collectors.joining("", function.label(), ""));
    }

    /** Returns the function and the needs that it addresses. */
    @Override
    public String toString() {
        return function.code() + " for "
                + needs().stream().map(Determinant::code).collect(Collectors.joining(", "));
    }
}
