package org.implsci.comb.wheel;

import com.google.common.collect.ImmutableList;
import java.io.Serializable;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.implsci.comb.model.Determinant;
import org.implsci.comb.model.Link;

/**
 * Why a rule set suggests a function: the need from which it follows, and the cells on the way.
 *
 * <p>Immutable and thread-safe.
 *
 * @param ruleSet the code of the rule set that says so
 * @param need the determinant that needs change
 * @param path the cells from the need to the function: one, or two by way of a component; unmodifiable
 */
public record LinkagePath(String ruleSet, Determinant need, List<Link<?, ?>> path) implements Serializable {
    /** Copies the list. */
    public LinkagePath {
        Objects.requireNonNull(ruleSet, "ruleSet");
        Objects.requireNonNull(need, "need");
        path = ImmutableList.copyOf(path);
    }

    /** {@return the long form for a person: the rule set, and every cell with its source and note; one line} */
    public String explain() {
        return path.stream().map(Link::explain).collect(Collectors.joining(", then ", ruleSet + ": ", ""));
    }

    /** Returns the codes on the way. */
    @Override
    public String toString() {
        return path.stream().map(Link::toString).collect(Collectors.joining(", "));
    }
}
