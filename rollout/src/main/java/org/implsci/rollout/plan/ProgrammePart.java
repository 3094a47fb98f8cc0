package org.implsci.rollout.plan;

import java.io.Serializable;
import java.util.Objects;
import org.implsci.core.finding.Requirements;

/**
 * One part of the change: core or adaptable.
 *
 * <p>Immutable and thread-safe.
 *
 * @param name the name, unique in a plan; not blank
 * @param kind core if the part is the same at every site, adaptable if sites may change it
 */
public record ProgrammePart(String name, ComponentType kind) implements Serializable {
    /** Refuses a blank name. */
    public ProgrammePart {
        Objects.requireNonNull(kind, "kind");
        new Requirements().notBlank("name", name).orThrow();
    }
}
