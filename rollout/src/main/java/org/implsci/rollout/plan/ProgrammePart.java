package org.implsci.rollout.plan;

import java.io.Serializable;
import java.util.Objects;
import org.implsci.core.finding.Requirements;

/**
 * One part of the change, the same everywhere or not.
 *
 * <p>Immutable and thread-safe.
 *
 * @param name the part, unique in a plan; not blank
 * @param kind whether it may differ between sites
 */
public record ProgrammePart(String name, ComponentType kind) implements Serializable {
    /** Refuses a blank name. */
    public ProgrammePart {
        Objects.requireNonNull(kind, "kind");
        new Requirements().notBlank("name", name).orThrow();
    }
}
