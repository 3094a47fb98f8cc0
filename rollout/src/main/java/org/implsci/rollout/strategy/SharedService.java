package org.implsci.rollout.strategy;

import com.google.common.collect.ImmutableList;
import java.io.Serializable;
import java.util.List;
import java.util.Objects;
import org.implsci.core.finding.Requirements;

/**
 * A service that several units use, and that would have two systems if they changed one by one.
 *
 * <p>Immutable and thread-safe.
 *
 * @param name the service, such as a laboratory; not blank
 * @param units the units that use it; unmodifiable
 */
public record SharedService(String name, List<String> units) implements Serializable {
    /** Refuses a blank name. */
    public SharedService {
        units = ImmutableList.copyOf(Objects.requireNonNull(units, "units"));
        new Requirements().notBlank("name", name).orThrow();
    }
}
