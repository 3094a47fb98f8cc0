package org.implsci.rogers.spread;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.io.Serializable;
import java.util.Objects;
import org.implsci.core.finding.Requirements;
import org.implsci.core.measure.Statistic;
import org.implsci.core.text.SafeText;
import org.implsci.rogers.curve.NoValueReason;
import org.jspecify.annotations.Nullable;

/**
 * The counts at one moment of spread: live sites, use within them, and sites with sustained use.
 *
 * <p>A count that was not taken is absent, never zero. Written in a chain:
 * {@code SpreadPoint.at("2026 Q1").live(12, 40).use(310, 600).sustained(5, 6)}. Immutable and thread-safe.
 *
 * @param moment the name of the moment; not blank
 * @param sites the live sites, of the intended sites; null if not counted
 * @param uses the uses in live sites, of the occasions for use there; null if not counted
 * @param lasting the sites that still use the innovation, of those live long enough to tell; null if not counted
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record SpreadPoint(
        String moment,
        @Nullable Counted sites,
        @Nullable Counted uses,
        @Nullable Counted lasting) implements Serializable {
    /** Refuses a null or blank name. */
    public SpreadPoint {
        Objects.requireNonNull(moment, "moment");
        new Requirements().notBlank("moment", moment).orThrow();
    }

    /**
     * Returns a moment without any counts.
     *
     * @param moment the name of the moment; not blank
     * @return the moment
     */
    public static SpreadPoint at(String moment) {
        return new SpreadPoint(moment, null, null, null);
    }

    /**
     * Returns this moment with its breadth.
     *
     * @param count the number of live sites
     * @param intended the number of sites that are to go live
     * @return a copy
     */
    public SpreadPoint live(long count, long intended) {
        return new SpreadPoint(moment, new Counted(count, intended), uses, lasting);
    }

    /**
     * Returns this moment with its depth.
     *
     * @param count the number of uses in live sites
     * @param occasions the number of occasions on which it could have been used there
     * @return a copy
     */
    public SpreadPoint use(long count, long occasions) {
        return new SpreadPoint(moment, sites, new Counted(count, occasions), lasting);
    }

    /**
     * Returns this moment with its sustained use.
     *
     * @param count the number of sites that still use the innovation
     * @param due the number of sites that have been live long enough to tell
     * @return a copy
     */
    public SpreadPoint sustained(long count, long due) {
        return new SpreadPoint(moment, sites, uses, new Counted(count, due));
    }

    /** {@return breadth: the share of intended sites that are live; undefined if not counted} */
    public Statistic breadth() {
        return share(sites);
    }

    /** {@return depth: the share of occasions in live sites on which the innovation was used; undefined if not counted} */
    public Statistic depth() {
        return share(uses);
    }

    /**
     * {@return sustained use: the share of sites that still use the innovation, of those live long enough to tell;
     * undefined if not counted}
     */
    public Statistic sustainedShare() {
        return share(lasting);
    }

    private static Statistic share(@Nullable Counted counted) {
        return counted == null ? Statistic.undefined(NoValueReason.NO_DATA) : counted.share();
    }

    /** Returns the moment and its counts. */
    @Override
    public String toString() {
        return SafeText.line(moment, 20) + ": live " + shown(sites) + ", used " + shown(uses) + ", lasting "
                + shown(lasting);
    }

    private static String shown(@Nullable Counted counted) {
        return counted == null ? "not counted" : counted.toString();
    }
}
