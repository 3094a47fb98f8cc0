package org.implsci.rogers.spread;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.io.Serializable;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.implsci.core.finding.Finding;
import org.implsci.core.finding.Findings;
import org.implsci.core.finding.Pointer;
import org.implsci.core.finding.Recommendation;
import org.implsci.core.finding.Requirements;
import org.implsci.core.json.JsonDocument;
import org.implsci.core.measure.Statistic;
import org.implsci.core.text.Decimals;
import org.implsci.core.text.TextTable;
import org.jspecify.annotations.Nullable;

/**
 * Spread over several moments, read under a hold rule.
 *
 * <p>Breadth is compared by the number of sites live, so that a growing ambition does not look like shrinking spread; depth
 * by the share of use. Immutable and thread-safe.
 *
 * @param points the moments, in order of time; unmodifiable
 * @param rule the rule
 */
@JsonDocument(SpreadReview.SCHEMA)
public record SpreadReview(List<SpreadPoint> points, HoldRule rule) implements Serializable {
    /** The schema of the JSON form. */
    public static final String SCHEMA = "org.implsci/spread-review/1";

    /** Copies the list; refuses a moment named twice. */
    public SpreadReview {
        points = List.copyOf(points);
        Objects.requireNonNull(rule, "rule");
        new Requirements()
                .unique("points", "moment", points, SpreadPoint::moment)
                .orThrow();
    }

    /** {@return what the rule says of the last moment; the advice; unknown if there are too few moments} */
    public SpreadAdvice advice() {
        return points.isEmpty() ? SpreadAdvice.UNKNOWN : advice(points.size() - 1);
    }

    /**
     * Returns what the rule says of a moment.
     *
     * @param index the moment, 0 for the first
     * @return the advice; unknown if it has too few before it
     */
    public SpreadAdvice advice(int index) {
        if (index < rule.moments()) {
            return SpreadAdvice.UNKNOWN;
        }
        SpreadPoint then = points.get(index - rule.moments());
        SpreadPoint now = points.get(index);
        Counted usesThen = then.uses();
        Counted usesNow = now.uses();
        Counted sitesThen = then.sites();
        Counted sitesNow = now.sites();
        if (usesThen == null
                || usesNow == null
                || usesThen.of() == 0
                || usesNow.of() == 0
                || sitesThen == null
                || sitesNow == null) {
            return SpreadAdvice.UNKNOWN;
        }
        boolean wider = sitesNow.count() > sitesThen.count();
        boolean shallower = rule.isFall(usesThen, usesNow);
        return wider && shallower ? SpreadAdvice.HOLD : SpreadAdvice.NO_REASON_TO_HOLD;
    }

    /**
     * {@return what there is to say of each moment; a warning for each moment with a hold, a note for each of which the
     * rule knows too little}
     */
    public Findings findings() {
        Requirements findings = new Requirements();
        for (int index = rule.moments(); index < points.size(); index++) {
            Pointer place = Pointer.ROOT.at("points").at(index);
            switch (advice(index)) {
                case HOLD -> findings.add(tooFast(index));
                case UNKNOWN ->
                    findings.add(Finding.info("rogers.spread.count.absent", place)
                            .message("breadth or depth was not counted, so nothing is said of the pace")
                            .found(points.get(index).toString())
                            .build());
                case NO_REASON_TO_HOLD -> {}
            }
        }
        return findings.findings();
    }

    private Finding tooFast(int index) {
        SpreadPoint then = points.get(index - rule.moments());
        SpreadPoint now = points.get(index);
        return Finding.warning(
                        "rogers.spread.too-fast", Pointer.ROOT.at("points").at(index))
                .message("breadth grows while depth falls")
                .expected("use that does not fall by more than the tolerance")
                .found(then + "; then " + now)
                .addCitations(HoldRule.SOURCE)
                .build();
    }

    /** {@return what to do about the last moment; one recommendation if the rule says to hold, none otherwise} */
    public List<Recommendation> recommendations() {
        return advice() == SpreadAdvice.HOLD
                ? List.of(new Recommendation(
                        "rogers.spread.hold",
                        "Hold new sites, and support use within the sites that are live.",
                        tooFast(points.size() - 1),
                        HoldRule.SOURCE))
                : List.of();
    }

    /** {@return the moments as a table; a row a moment} */
    public TextTable toTable() {
        return new TextTable(
                List.of("moment", "live", "breadth", "use", "depth", "lasting", "advice"),
                IntStream.range(0, points.size()).mapToObj(this::row).toList());
    }

    private List<String> row(int index) {
        SpreadPoint point = points.get(index);
        return List.of(
                point.moment(),
                shown(point.sites()),
                percent(point.breadth()),
                shown(point.uses()),
                percent(point.depth()),
                percent(point.sustainedShare()),
                advice(index).label());
    }

    private static String shown(@Nullable Counted counted) {
        return counted == null ? "not counted" : counted.toString();
    }

    private static String percent(Statistic share) {
        return share.value().isPresent() ? Decimals.fixed(100 * share.value().getAsDouble(), 1) + " %" : "-";
    }

    /**
     * {@return the review for a person: rule, table, findings, recommendation; several lines, without a line end after
     * the last}
     */
    public String explain() {
        StringBuilder text =
                new StringBuilder(rule.toString()).append('\n').append(toTable().toText());
        findings().forEach(finding -> text.append('\n').append(finding.explain()));
        recommendations().forEach(each -> text.append('\n').append(each.explain()));
        return text.toString();
    }

    /** Returns the advice, and over how many moments. */
    @Override
    public String toString() {
        return advice().label() + " (" + points.size() + " moments)";
    }

    @JsonValue
    Json toJson() {
        return new Json(SCHEMA, points, rule);
    }

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    static SpreadReview fromJson(Json json) {
        return new SpreadReview(json.points, json.rule);
    }

    /** What a review looks like in JSON: the counts and the rule, of which all else follows. */
    record Json(String schema, List<SpreadPoint> points, HoldRule rule) {}
}
