package org.implsci.rollout.plan;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.io.Serializable;
import java.time.Duration;
import org.implsci.core.finding.Requirements;
import org.implsci.core.json.IsoText;
import org.implsci.rollout.internal.PositiveDuration;

/**
 * Whether and how long a stage can be taken back.
 *
 * <p>Immutable and thread-safe.
 */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type")
@JsonSubTypes({
    @JsonSubTypes.Type(value = Reversibility.Always.class, name = "reversible"),
    @JsonSubTypes.Type(value = Reversibility.Until.class, name = "until"),
    @JsonSubTypes.Type(value = Reversibility.Never.class, name = "irreversible")
})
public sealed interface Reversibility extends Serializable {
    /**
     * Returns whether the stage can be taken back a time after it went live.
     *
     * @param elapsed how long it has been live
     * @return true if it can
     */
    boolean holdsAfter(Duration elapsed);

    /** It can always be taken back. */
    record Always() implements Reversibility {
        @Override
        public boolean holdsAfter(Duration elapsed) {
            return true;
        }
    }

    /**
     * It can be taken back for a time.
     *
     * @param window how long after going live, the last moment included; positive
     */
    record Until(@IsoText Duration window) implements Reversibility {
        /** Refuses a window that is not positive. */
        public Until {
            Requirements requirements = new Requirements();
            PositiveDuration.require(requirements, "window", window);
            requirements.orThrow();
        }

        @Override
        public boolean holdsAfter(Duration elapsed) {
            return elapsed.compareTo(window) <= 0;
        }
    }

    /** It cannot be taken back. */
    record Never() implements Reversibility {
        @Override
        public boolean holdsAfter(Duration elapsed) {
            return false;
        }
    }
}
