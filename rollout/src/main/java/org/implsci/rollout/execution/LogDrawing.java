package org.implsci.rollout.execution;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.implsci.core.picture.Picture;
import org.implsci.core.picture.PointShape;
import org.implsci.core.text.Decimals;
import org.implsci.rollout.internal.Timeline;
import org.implsci.rollout.plan.RolloutPlan;
import org.implsci.rollout.plan.Stage;
import org.implsci.rollout.plan.WhoDecides;
import org.jspecify.annotations.Nullable;

/** Draws a log on a line of time: the stages as begun, or as they could begin, and the events. */
final class LogDrawing {
    private static final Timeline.MarkKind STARTED = new Timeline.MarkKind("started", PointShape.UP, "fill a halo");
    private static final Timeline.MarkKind APPROVED = new Timeline.MarkKind("approved", PointShape.STAR, "fill b halo");
    private static final Timeline.MarkKind EVALUATED =
            new Timeline.MarkKind("gates read", PointShape.DISC, "fill none axis");
    private static final Timeline.MarkKind HELD = new Timeline.MarkKind("held", PointShape.SQUARE, "fill d halo");
    private static final Timeline.MarkKind RESUMED = new Timeline.MarkKind("resumed", PointShape.RIGHT, "fill b halo");
    private static final Timeline.MarkKind ROLLED_BACK =
            new Timeline.MarkKind("rollback ordered", PointShape.DOWN, "fill d halo");
    private static final Timeline.MarkKind OVERRIDDEN =
            new Timeline.MarkKind("overridden", PointShape.CROSS, "fill d halo");
    private static final List<Timeline.MarkKind> KINDS =
            List.of(STARTED, APPROVED, EVALUATED, HELD, RESUMED, ROLLED_BACK, OVERRIDDEN);

    private final RolloutPlan plan;
    private final List<RolloutEvent> events;
    private final List<Integer> stagesLive = new ArrayList<>();

    LogDrawing(RolloutPlan plan, WhoDecides who, List<RolloutEvent> events) {
        this.plan = plan;
        this.events = events;
        RolloutState state = RolloutState.begin(plan, who);
        for (RolloutEvent event : events) {
            state = state.after(event);
            stagesLive.add(state.stagesLive());
        }
    }

    Picture picture() {
        Instant from = events.isEmpty() ? Instant.EPOCH : events.get(0).at();
        Instant last = events.isEmpty() ? from : events.get(events.size() - 1).at();
        List<Timeline.Bar> bars = new ArrayList<>();
        StringBuilder description = new StringBuilder();
        Instant earliest = last;
        for (int index = 0; index < plan.stages().size(); index++) {
            Stage stage = plan.stages().get(index);
            Optional<Instant> began = began(index);
            Instant start = began.orElse(index == 0 ? from : earliest);
            double day = days(from, start);
            bars.add(new Timeline.Bar(
                    stage.id(),
                    stage.sites().size() + (stage.sites().size() == 1 ? " site" : " sites") + ", to "
                            + Decimals.fixed(100 * stage.exposure(), 0) + " %",
                    day,
                    day + days(stage.minimumDuration()),
                    stage.deadline()
                            .map(deadline -> OptionalDouble.of(day + days(deadline)))
                            .orElse(OptionalDouble.empty()),
                    began.isPresent()));
            description
                    .append(stage.id())
                    .append(began.isPresent() ? " began on " : " could begin on ")
                    .append(start.atOffset(ZoneOffset.UTC).toLocalDate())
                    .append("; ");
            Instant over = start.plus(stage.minimumDuration());
            earliest = over.isAfter(last) ? over : last;
        }
        List<Timeline.Mark> marks = new ArrayList<>();
        for (RolloutEvent event : events) {
            Timeline.MarkKind kind = kind(event.kind());
            if (kind != null) {
                marks.add(new Timeline.Mark(days(from, event.at()), kind));
            }
        }
        return new Timeline(
                        bars,
                        marks,
                        day -> from.plus(Duration.ofDays(day))
                                .atOffset(ZoneOffset.UTC)
                                .toLocalDate()
                                .toString())
                .picture(
                        "Timeline of " + plan.title(),
                        description.append(events.size()).append(" events.").toString(),
                        KINDS);
    }

    private Optional<Instant> began(int stage) {
        for (int index = 0; index < events.size(); index++) {
            if (stagesLive.get(index) > stage) {
                return Optional.of(events.get(index).at());
            }
        }
        return Optional.empty();
    }

    private static Timeline.@Nullable MarkKind kind(EventKind kind) {
        return switch (kind) {
            case STARTED -> STARTED;
            case APPROVED -> APPROVED;
            case EVALUATED -> EVALUATED;
            case HELD -> HELD;
            case RESUMED -> RESUMED;
            case ROLLBACK_ORDERED -> ROLLED_BACK;
            case OVERRIDDEN -> OVERRIDDEN;
            default -> null;
        };
    }

    private static double days(Instant from, Instant to) {
        return days(Duration.between(from, to));
    }

    private static double days(Duration duration) {
        return duration.toMinutes() / (24.0 * 60);
    }
}
