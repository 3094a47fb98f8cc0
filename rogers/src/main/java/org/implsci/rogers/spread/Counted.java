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
 * A count with its denominator, such as 12 of 40 sites.
 *
 * <p>Immutable and thread-safe.
 *
 * @param count the count; 0 to {@code of}
 * @param of the denominator; not negative
 */
public record Counted(long count, long of) implements Serializable {
    /** Refuses negative numbers and a count above its denominator. */
    public Counted {
        Requirements requirements =
                new Requirements().range("count", count, 0, Long.MAX_VALUE).range("of", of, 0, Long.MAX_VALUE);
        if (count > of && of >= 0) {
            requirements.add(Finding.error("rogers.spread.more-than-all", Pointer.ROOT.at("count"))
                    .message("the count is larger than its denominator")
                    .expected("at most " + of)
                    .found(Long.toString(count))
                    .build());
        }
        requirements.orThrow();
    }

    /** {@return the share; undefined if the denominator is 0} */
    public Statistic share() {
        return of == 0 ? Statistic.undefined(NoValueReason.NO_DATA) : Statistic.of((double) count / of);
    }

    /** Returns the count and its denominator. */
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

    /** The JSON form of a count. */
    record Json(Long count, Long of) {}
}
