package org.implsci.rollout.execution;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonValue;
import com.google.common.collect.ImmutableList;
import java.io.Serializable;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalLong;
import org.implsci.core.finding.Finding;
import org.implsci.core.finding.Pointer;
import org.implsci.core.finding.Requirements;
import org.implsci.core.json.JsonDocument;
import org.implsci.core.picture.Picture;
import org.implsci.core.text.SafeText;
import org.implsci.core.text.TextTable;
import org.implsci.core.text.TidyTable;
import org.implsci.rollout.plan.RolloutPlan;
import org.implsci.rollout.plan.WhoDecides;
import org.implsci.rollout.plan.rollback.RollbackScope;

/**
 * The log of the events of one rollout, in the order in which they were recorded.
 *
 * <p>A replay refuses events that come late or twice; the log keeps them. Immutable and thread-safe.
 *
 * @param plan the id of the plan; not blank
 * @param events the events; unmodifiable
 */
@JsonDocument(EventLog.SCHEMA)
public record EventLog(String plan, List<RolloutEvent> events) implements Serializable {
    /** The schema of the JSON form. */
    public static final String SCHEMA = "org.implsci/rollout-log/1";

    /** Refuses a blank id. */
    public EventLog {
        events = ImmutableList.copyOf(Objects.requireNonNull(events, "events"));
        new Requirements().notBlank("plan", plan).orThrow();
    }

    /**
     * Returns the state after all events of this log.
     *
     * @param of the plan
     * @param who the people or bodies that decide on each task
     * @return the state; it lists the events that could not happen as refused
     * @throws org.implsci.core.finding.InvalidInputException if this is the log of another plan
     */
    public RolloutState replay(RolloutPlan of, WhoDecides who) {
        if (!of.id().equals(plan)) {
            throw Finding.error("rollout.log.other-plan", Pointer.ROOT.at("plan"))
                    .message("this is the log of another plan")
                    .expected(SafeText.line(of.id(), 60))
                    .foundText(plan)
                    .build()
                    .toException();
        }
        return RolloutState.begin(of, who).afterAll(events);
    }

    /**
     * Returns a picture of this log on a line of time: the stages as begun, or as they could begin, and the events.
     *
     * @param of the plan
     * @param who the lookup of the accountable party of each task
     * @return the picture
     */
    public Picture picture(RolloutPlan of, WhoDecides who) {
        return new LogDrawing(of, who, events).picture();
    }

    /** {@return the events for people, in their order} */
    public TextTable toTable() {
        return new TextTable(
                List.of("At", "Event", "About", "By", "Rationale"),
                events.stream()
                        .map(event -> List.of(
                                event.at().toString(),
                                event.kind().code(),
                                subject(event).orElse(""),
                                decided(event).map(RolloutEvent.Decided::by).orElse(""),
                                decided(event)
                                        .map(RolloutEvent.Decided::rationale)
                                        .orElse("")))
                        .toList());
    }

    /** {@return the events for programs, a row each in their order; only measurements have measure, site, value and sample} */
    public TidyTable toData() {
        TidyTable.Builder table = TidyTable.columns(
                "position", "at", "event", "about", "by", "rationale", "measure", "site", "value", "sample");
        for (int position = 0; position < events.size(); position++) {
            RolloutEvent event = events.get(position);
            Optional<RolloutEvent.Observed> observed =
                    event instanceof RolloutEvent.Observed of ? Optional.of(of) : Optional.empty();
            table.row(
                    position,
                    event.at(),
                    event.kind(),
                    subject(event),
                    decided(event).map(RolloutEvent.Decided::by),
                    decided(event).map(RolloutEvent.Decided::rationale),
                    observed.map(RolloutEvent.Observed::measure),
                    observed.map(RolloutEvent.Observed::site),
                    observed.map(each -> each.measurement().value()).orElse(OptionalDouble.empty()),
                    observed.map(each -> each.measurement().sample()).orElse(OptionalLong.empty()));
        }
        return table.build();
    }

    private static Optional<RolloutEvent.Decided> decided(RolloutEvent event) {
        return event instanceof RolloutEvent.Decided decided ? Optional.of(decided) : Optional.empty();
    }

    /** Returns the measure, gate, criterion, step, dataset or other thing that an event is about. */
    private static Optional<String> subject(RolloutEvent event) {
        return Optional.ofNullable(
                switch (event.kind()) {
                    case OBSERVED -> ((RolloutEvent.Observed) event).measure();
                    case APPROVED -> ((RolloutEvent.Approved) event).gate();
                    case REVIEWED -> ((RolloutEvent.Reviewed) event).criterion();
                    case ROLLBACK_ORDERED -> scope(((RolloutEvent.RollbackOrdered) event).scope());
                    case STEP_VERIFIED -> ((RolloutEvent.StepVerified) event).step();
                    case STEP_FAILED -> ((RolloutEvent.StepFailed) event).step();
                    case DATA_RECONCILED -> ((RolloutEvent.DataReconciled) event).dataset();
                    case FALLBACK_REPORTED ->
                        ((RolloutEvent.FallbackReported) event).viable() ? "viable" : "not viable";
                    case CLEARANCE_REPORTED ->
                        ((RolloutEvent.ClearanceReported) event).clearance().toString();
                    case FIXED_FORWARD -> ((RolloutEvent.FixedForward) event).revision();
                    default -> null;
                });
    }

    private static String scope(RollbackScope scope) {
        if (scope instanceof RollbackScope.Site site) {
            return "site " + site.site();
        }
        if (scope instanceof RollbackScope.BackTo back) {
            return "back to " + back.stage();
        }
        return scope instanceof RollbackScope.Everything ? "everything" : "current stage";
    }

    /** Returns the plan and the number of events. */
    @Override
    public String toString() {
        return SafeText.line(plan, 40) + ": " + events.size() + " events";
    }

    @JsonValue
    Json toJson() {
        return new Json(SCHEMA, plan, events);
    }

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    static EventLog fromJson(Json json) {
        return new EventLog(json.plan, json.events);
    }

    /** The JSON form. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Json(String schema, String plan, List<RolloutEvent> events) {}
}
