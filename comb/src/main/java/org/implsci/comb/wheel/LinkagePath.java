package org.implsci.comb.wheel;

import com.google.common.collect.ImmutableList;
import java.io.Serializable;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.implsci.comb.model.Determinant;
import org.implsci.comb.model.Link;

/**
 * The reason why a rule set suggests a function: a need, and the links from it to the function.
 *
 * <p>Immutable and thread-safe.
 *
 * @param ruleSet the code of the rule set
 * @param need the determinant that needs change
 * @param path the links from the need to the function: one, or two through a component; unmodifiable
 */
public record LinkagePath(String ruleSet, Determinant need, List<Link<?, ?>> path) implements Serializable {
    /** Copies the list. */
    public LinkagePath {
        Objects.requireNonNull(ruleSet, "ruleSet");
        Objects.requireNonNull(need, "need");
        path = ImmutableList.copyOf(Objects.requireNonNull(path, "path"));
    }

    /** {@return the long form for a person: the rule set, and every link with its source and note; one line} */
    public String explain() {
        return path.stream().map(Link::explain).collect(Collectors.joining(", then ", ruleSet + ": ", ""));
    }

    /** Returns the codes of the links. */
    @Override
    public String toString() {
        return path.stream().map(Link::toString).collect(Collectors.joining(", "));
    }
}
