package org.implsci.rogers.spread;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.io.Serializable;
import org.implsci.core.finding.Finding;
import org.implsci.core.finding.Pointer;
import org.implsci.core.finding.Requirements;
import org.implsci.core.measure.Statistic;
import org.implsci.rogers.curve.NoValueReason;

/**
 * How many of how many: a share that keeps its denominator.
 *
 * <p>Immutable and thread-safe.
 *
 * @param count how many; not negative, at most {@code of}
 * @param of out of how many
 */
public record Counted(long count, long of) implements Serializable {
    /** Refuses negative numbers and more than all. */
    public Counted {
        Requirements requirements =
                new Requirements().range("count", count, 0, Long.MAX_VALUE).range("of", of, 0, Long.MAX_VALUE);
        if (count > of && of >= 0) {
            requirements.add(Finding.error("rogers.spread.more-than-all", Pointer.ROOT.at("count"))
                    .message("more than there are")
                    .expected("at most " + of)
                    .found(Long.toString(count))
                    .build());
        }
        requirements.orThrow();
    }

    /** {@return the share; none of nothing} */
    public Statistic share() {
        return of == 0 ? Statistic.undefined(NoValueReason.NO_DATA) : Statistic.of((double) count / of);
    }

    /** Returns how many of how many. */
    @Override
    public String toString() {
        return count + " of " + of;
    }

    @JsonValue
    Json toJson() {
        return new Json(count, of);
    }

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    static Counted fromJson(Json json) {
        return new Counted(json.count, json.of);
    }

    /** What a count looks like in JSON. */
    record Json(Long count, Long of) {}
}
