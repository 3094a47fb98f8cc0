package org.implsci.comb.model;

import java.io.Serializable;
import java.util.Objects;
import org.implsci.core.term.Term;

/**
 * One arrow of a causal model.
 *
 * <p>Immutable and thread-safe.
 *
 * @param from the part where it starts
 * @param to the part where it ends
 * @param kind the meaning of the arrow
 */
public record CausalEdge(ComB from, ComB to, EdgeKind kind) implements Serializable {
    /** Refuses null components. */
    public CausalEdge {
        Objects.requireNonNull(from, "from");
        Objects.requireNonNull(to, "to");
        Objects.requireNonNull(kind, "kind");
    }

    /** The meaning of an arrow. */
    public enum EdgeKind implements Term {
        /** One part influences the other. */
        INFLUENCE("influences"),
        /** An influence that the authors draw faintly. */
        WEAK_INFLUENCE("influences weakly"),
        /** The behaviour influences a part in return. */
        FEEDBACK("feeds back on"),
        /** The part lets motivation become behaviour or not: it acts on the arrow from motivation to behaviour. */
        GATE("gates the way from motivation to");

        private final String label;

        EdgeKind(String label) {
            this.label = label;
        }

        @Override
        public String label() {
            return label;
        }
    }

    /** {@return the arrow in words, such as {@code "capability influences motivation"}} */
    public String explain() {
        return from.label() + ' ' + kind.label() + ' ' + to.label();
    }

    /** Returns the two codes and an arrow. */
    @Override
    public String toString() {
        return from.code() + " -> " + to.code() + (kind == EdgeKind.INFLUENCE ? "" : " (" + kind.code() + ')');
    }
}
