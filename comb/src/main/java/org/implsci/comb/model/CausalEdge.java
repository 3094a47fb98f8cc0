package org.implsci.comb.model;

import java.io.Serializable;
import java.util.Objects;
import org.implsci.core.term.Term;

/**
 * One arrow of a causal model.
 *
 * <p>Immutable and thread-safe.
 *
 * @param from where it starts
 * @param to where it ends
 * @param kind what the arrow stands for
 */
public record CausalEdge(ComB from, ComB to, EdgeKind kind) implements Serializable {
    /** Refuses null components. */
    public CausalEdge {
        Objects.requireNonNull(from, "from");
        Objects.requireNonNull(to, "to");
        Objects.requireNonNull(kind, "kind");
    }

    /** What an arrow stands for. */
    public enum EdgeKind implements Term {
        /** One part bears on the other. */
        INFLUENCE("influences"),
        /** As an influence, but drawn faintly by the authors. */
        WEAK_INFLUENCE("influences weakly"),
        /** The behaviour bears back on a part. */
        FEEDBACK("feeds back on"),
        /** The part lets motivation become behaviour, or not: it acts on the arrow from motivation to behaviour. */
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

    /** {@return the arrow in words; such as {@code "capability influences motivation"}} */
    public String explain() {
        return from.label() + ' ' + kind.label() + ' ' + to.label();
    }

    /** Returns the two codes and an arrow. */
    @Override
    public String toString() {
        return from.code() + " -> " + to.code() + (kind == EdgeKind.INFLUENCE ? "" : " (" + kind.code() + ')');
    }
}
