package org.implsci.rogers.spread;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonValue;
import java.io.Serializable;
import java.util.Objects;
import java.util.Optional;
import org.implsci.core.finding.Requirements;
import org.implsci.core.measure.Statistic;
import org.implsci.core.text.SafeText;
import org.implsci.rogers.curve.NoValueReason;
import org.jspecify.annotations.Nullable;

/**
 * What was counted at one moment of spread: sites live, use within them, use that lasted.
 *
 * <p>What was not counted is absent, and never zero. Written in a chain:
 * {@code SpreadPoint.at("2026 Q1").live(12, 40).use(310, 600).sustained(5, 6)}. Immutable and thread-safe.
 *
 * @param moment what the moment is called; not blank
 * @param sites sites live, of those intended; null if not counted
 * @param uses uses within live sites, of the occasions for it there; null if not counted
 * @param lasting sites still using it, of those live long enough to tell; null if not counted
 */
public record SpreadPoint(
        String moment,
        @Nullable Counted sites,
        @Nullable Counted uses,
        @Nullable Counted lasting) implements Serializable {
    /** Refuses a blank name. */
    public SpreadPoint {
        Objects.requireNonNull(moment, "moment");
        new Requirements().notBlank("moment", moment).orThrow();
    }

    /**
     * Returns a moment at which nothing has been counted yet.
     *
     * @param moment what it is called; not blank
     * @return the point
     */
    public static SpreadPoint at(String moment) {
        return new SpreadPoint(moment, null, null, null);
    }

    /**
     * Returns this point with its breadth.
     *
     * @param count how many sites are live
     * @param intended how many sites are meant to be
     * @return a copy
     */
    public SpreadPoint live(long count, long intended) {
        return new SpreadPoint(moment, new Counted(count, intended), uses, lasting);
    }

    /**
     * Returns this point with its depth.
     *
     * @param count how often it was used within live sites
     * @param occasions how often it could have been used there
     * @return a copy
     */
    public SpreadPoint use(long count, long occasions) {
        return new SpreadPoint(moment, sites, new Counted(count, occasions), lasting);
    }

    /**
     * Returns this point with sustained use.
     *
     * @param count how many sites still use it
     * @param due how many sites have been live long enough to tell
     * @return a copy
     */
    public SpreadPoint sustained(long count, long due) {
        return new SpreadPoint(moment, sites, uses, new Counted(count, due));
    }

    /** {@return breadth: the share of intended sites that are live; none if not counted} */
    public Statistic breadth() {
        return share(sites);
    }

    /** {@return depth: the share of occasions within live sites on which it was used; none if not counted} */
    public Statistic depth() {
        return share(uses);
    }

    /**
     * {@return sustained use: the share of sites, of those live long enough to tell, that still use it; none if not
     * counted}
     */
    public Statistic sustainedShare() {
        return share(lasting);
    }

    private static Statistic share(@Nullable Counted counted) {
        return Optional.ofNullable(counted)
                .map(Counted::share)
                .orElseGet(() -> Statistic.undefined(NoValueReason.NO_DATA));
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

    @JsonValue
    Json toJson() {
        return new Json(moment, sites, uses, lasting);
    }

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    static SpreadPoint fromJson(Json json) {
        return new SpreadPoint(json.moment, json.sites, json.uses, json.lasting);
    }

    /** What a moment looks like in JSON. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Json(
            String moment,
            @Nullable Counted sites,
            @Nullable Counted uses,
            @Nullable Counted lasting) {}
}
