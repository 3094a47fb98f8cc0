package org.implsci.rogers.spread;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.io.Serializable;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
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
import org.implsci.core.text.TidyTable;
import org.jspecify.annotations.Nullable;

/**
 * The spread of an innovation over several moments, judged by a hold rule.
 *
 * <p>Breadth is compared by the number of live sites, so that a larger target does not look like a loss. Depth is compared by
 * the share of use. Immutable and thread-safe.
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
        points = List.copyOf(Objects.requireNonNull(points, "points"));
        Objects.requireNonNull(rule, "rule");
        new Requirements()
                .unique("points", "moment", points, SpreadPoint::moment)
                .orThrow();
    }

    /** {@return the advice at the last moment; unknown if there are too few moments} */
    public SpreadAdvice advice() {
        return points.isEmpty() ? SpreadAdvice.UNKNOWN : advice(points.size() - 1);
    }

    /**
     * Returns the advice of the rule at a moment.
     *
     * @param index the moment, 0 for the first
     * @return the advice; unknown if too few moments come before it
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

    /** {@return a warning for each moment with a hold, and a note for each moment without the counts that the rule needs} */
    public Findings findings() {
        Requirements findings = new Requirements();
        for (int index = rule.moments(); index < points.size(); index++) {
            Pointer place = Pointer.ROOT.at("points").at(index);
            switch (advice(index)) {
                case HOLD -> findings.add(tooFast(index));
                case UNKNOWN ->
                    findings.add(Finding.info("rogers.spread.count.absent", place)
                            .message("breadth or depth was not counted, so the rule cannot judge the pace")
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
                .expected("a share of use that falls by no more than the tolerance")
                .found(then + "; then " + now)
                .addCitations(HoldRule.SOURCE)
                .build();
    }

    /** {@return one recommendation if the rule says to hold at the last moment; otherwise none} */
    public List<Recommendation> recommendations() {
        return advice() == SpreadAdvice.HOLD
                ? List.of(new Recommendation(
                        "rogers.spread.hold",
                        "Hold new sites, and support use within the sites that are live.",
                        tooFast(points.size() - 1),
                        HoldRule.SOURCE))
                : List.of();
    }

    /** {@return the counts as tidy rows, one row a moment; counts, denominators and the advice} */
    public TidyTable toData() {
        TidyTable.Builder rows = TidyTable.columns(
                "moment",
                "live_sites",
                "intended_sites",
                "uses",
                "occasions",
                "sites_with_lasting_use",
                "sites_due",
                "advice");
        for (int index = 0; index < points.size(); index++) {
            SpreadPoint point = points.get(index);
            Optional<Counted> sites = Optional.ofNullable(point.sites());
            Optional<Counted> uses = Optional.ofNullable(point.uses());
            Optional<Counted> lasting = Optional.ofNullable(point.lasting());
            rows.row(
                    point.moment(),
                    sites.map(Counted::count),
                    sites.map(Counted::of),
                    uses.map(Counted::count),
                    uses.map(Counted::of),
                    lasting.map(Counted::count),
                    lasting.map(Counted::of),
                    advice(index));
        }
        return rows.build();
    }

    /** {@return the moments as a table for people, one row a moment} */
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

    /** {@return the rule, the table, the findings and the recommendation, for people; without a final line end} */
    public String explain() {
        StringBuilder text =
                new StringBuilder(rule.toString()).append('\n').append(toTable().toText());
        findings().forEach(finding -> text.append('\n').append(finding.explain()));
        recommendations().forEach(each -> text.append('\n').append(each.explain()));
        return text.toString();
    }

    /** Returns the advice and the number of moments. */
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

    /** The JSON form of a review: the counts and the rule, from which everything else follows. */
    record Json(String schema, List<SpreadPoint> points, HoldRule rule) {}
}
