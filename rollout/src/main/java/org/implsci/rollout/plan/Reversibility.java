package org.implsci.rollout.plan;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.io.Serializable;
import java.time.Duration;
import org.implsci.core.finding.Requirements;
import org.implsci.core.json.IsoText;
import org.implsci.rollout.internal.PositiveDuration;

/**
 * Whether a stage can be taken back, and for how long.
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
     * Returns whether the stage can still be taken back.
     *
     * @param elapsed the time since the stage went live
     * @return true if it can
     */
    boolean isReversibleAfter(Duration elapsed);

    /** The stage can be taken back at any time. */
    record Always() implements Reversibility {
        @Override
        public boolean isReversibleAfter(Duration elapsed) {
            return true;
        }
    }

    /**
     * The stage can be taken back within a time after it went live.
     *
     * @param window the time, its last moment included; positive
     */
    record Until(@IsoText Duration window) implements Reversibility {
        /** Refuses a window that is not positive. */
        public Until {
            Requirements requirements = new Requirements();
            PositiveDuration.require(requirements, "window", window);
            requirements.orThrow();
        }

        @Override
        public boolean isReversibleAfter(Duration elapsed) {
            return elapsed.compareTo(window) <= 0;
        }
    }

    /** The stage cannot be taken back. */
    record Never() implements Reversibility {
        @Override
        public boolean isReversibleAfter(Duration elapsed) {
            return false;
        }
    }
}
