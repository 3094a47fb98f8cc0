package org.implsci.examples.chart;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.implsci.core.picture.Canvas;
import org.implsci.core.picture.Picture;
import org.implsci.core.picture.PointShape;
import org.implsci.core.picture.TextWidth;
import org.implsci.core.text.Decimals;
import org.implsci.rollout.execution.EventKind;
import org.implsci.rollout.execution.EventLog;
import org.implsci.rollout.execution.RolloutEvent;
import org.implsci.rollout.execution.RolloutState;
import org.implsci.rollout.plan.RolloutPlan;
import org.implsci.rollout.plan.Stage;
import org.jspecify.annotations.Nullable;

/** A plan on a line of time: its stages as begun or as they could begin, and what people and gates decided. */
public final class PlanTimeline {
    private static final int WIDTH = 900;
    private static final int LEFT = 190;
    private static final int RIGHT = 20;
    private static final int TOP = 30;
    private static final int ROW = 46;
    private static final int BAR = 22;
    private static final int FOOT = 92;
    private static final int SIZE = 6;
    private static final int LANE = 17;
    private static final int LANES = 8;
    private static final int HALF_DATE = 42;

    private final RolloutPlan plan;
    private final EventLog log;
    private final List<RolloutState> states;
    private final Instant from;
    private final double days;
    private final List<Instant> begins;

    /**
     * The timeline of a plan.
     *
     * @param plan the plan
     * @param log what happened, at least one event
     * @param states the state after each event
     */
    public PlanTimeline(RolloutPlan plan, EventLog log, List<RolloutState> states) {
        this.plan = plan;
        this.log = log;
        this.states = List.copyOf(states);
        this.from = log.events().get(0).at();
        this.begins = begins();
        Instant end = log.events().get(log.events().size() - 1).at();
        for (int index = 0; index < begins.size(); index++) {
            Stage stage = plan.stages().get(index);
            Instant over = begins.get(index).plus(stage.deadline().orElse(stage.minimumDuration()));
            end = over.isAfter(end) ? over : end;
        }
        this.days = days(from, end);
    }

    /** When each stage began; for those that have not, the earliest day on which it could. */
    private List<Instant> begins() {
        List<Instant> known = new ArrayList<>();
        Instant last = log.events().get(log.events().size() - 1).at();
        for (int index = 0; index < plan.stages().size(); index++) {
            Optional<Instant> began = began(index);
            if (began.isPresent()) {
                known.add(began.get());
            } else if (known.isEmpty()) {
                known.add(from);
            } else {
                Instant earliest =
                        known.get(index - 1).plus(plan.stages().get(index - 1).minimumDuration());
                known.add(earliest.isAfter(last) ? earliest : last);
            }
        }
        return known;
    }

    private Optional<Instant> began(int stage) {
        for (int index = 0; index < states.size(); index++) {
            if (states.get(index).stagesLive() > stage) {
                return Optional.of(log.events().get(index).at());
            }
        }
        return Optional.empty();
    }

    /** Draws it. */
    public Picture picture() {
        List<Placed> placed = placed();
        int lanes = placed.stream().mapToInt(Placed::lane).max().orElse(0);
        int axis = TOP + plan.stages().size() * ROW + 14;
        int bottom = axis + lanes * LANE + 26;
        Canvas svg = new Canvas(WIDTH, bottom + FOOT, "The plan on a line of time", description());
        ticks(svg, bottom);
        for (int index = 0; index < plan.stages().size(); index++) {
            stage(svg, index);
        }
        events(svg, placed, axis);
        legend(svg, bottom + FOOT - 40);
        return svg.picture();
    }

    private void ticks(Canvas svg, int bottom) {
        int step = (int) Math.max(7, Math.ceil(days / 8 / 7) * 7);
        for (int day = 0; day <= days; day += step) {
            String date = from.plus(Duration.ofDays(day))
                    .atOffset(ZoneOffset.UTC)
                    .toLocalDate()
                    .toString();
            boolean atEdge = x(day) > WIDTH - HALF_DATE;
            svg.line(x(day), TOP - 8, x(day), bottom, "grid")
                    .text(atEdge ? WIDTH - 2 : x(day), bottom + 18, date, atEdge ? "small end" : "small middle");
        }
    }

    private void stage(Canvas svg, int index) {
        Stage stage = plan.stages().get(index);
        double y = TOP + index * ROW;
        double start = days(from, begins.get(index));
        boolean began = began(index).isPresent();
        int sites = stage.sites().size();
        svg.text(LEFT - 12, y + 11, TextWidth.cut(stage.id(), 14, LEFT - 14), "end strong")
                .text(
                        LEFT - 12,
                        y + 26,
                        sites + (sites == 1 ? " site" : " sites") + ", to " + Decimals.fixed(100 * stage.exposure(), 0)
                                + " %",
                        "end small quiet");
        double minimum = start + stage.minimumDuration().toHours() / 24.0;
        stage.deadline()
                .ifPresent(deadline -> svg.rect(
                        x(start),
                        y,
                        x(start + deadline.toHours() / 24.0) - x(start),
                        BAR,
                        began ? "fill soft edge" : "fill none edge dashed"));
        svg.rect(x(start), y, x(minimum) - x(start), BAR, began ? "fill a edge" : "fill soft edge dashed");
        svg.point(PointShape.DIAMOND, x(start), y + BAR / 2.0, 7, began ? "fill c halo" : "fill none edge");
    }

    private static void events(Canvas svg, List<Placed> placed, double y) {
        svg.text(LEFT - 12, y + 5, "what happened", "end strong").line(LEFT, y, WIDTH - RIGHT, y, "axis");
        placed.forEach(event -> svg.point(event.sign.mark, event.x, y + event.lane * LANE, SIZE, event.sign.look));
    }

    /** Events of about the same time stand below each other, so that none covers another. */
    private List<Placed> placed() {
        List<Placed> placed = new ArrayList<>();
        double[] ends = new double[LANES];
        for (RolloutEvent event : log.events()) {
            Sign sign = Sign.of(event.kind());
            if (sign != null) {
                double x = x(days(from, event.at()));
                int lane = 0;
                while (lane < LANES - 1 && ends[lane] > x) {
                    lane++;
                }
                ends[lane] = x + LANE;
                placed.add(new Placed(sign, x, lane));
            }
        }
        return placed;
    }

    private static void legend(Canvas svg, double y) {
        double x = LEFT;
        for (Sign sign : Sign.values()) {
            svg.point(sign.mark, x + 6, y - 4, SIZE, sign.look).text(x + 18, y, sign.label, "small");
            x += 30 + 6.8 * sign.label.length();
        }
        svg.point(PointShape.DIAMOND, LEFT + 6, y + 20, 7, "fill c halo")
                .text(LEFT + 18, y + 24, "gate passed", "small")
                .point(PointShape.DIAMOND, LEFT + 116, y + 20, 7, "fill none edge")
                .text(LEFT + 128, y + 24, "gate to come", "small");
    }

    private String description() {
        StringBuilder text = new StringBuilder();
        for (int index = 0; index < plan.stages().size(); index++) {
            text.append(plan.stages().get(index).id())
                    .append(began(index).isPresent() ? " began on " : " could begin on ")
                    .append(begins.get(index).atOffset(ZoneOffset.UTC).toLocalDate())
                    .append("; ");
        }
        return text.append(log.events().size()).append(" events.").toString();
    }

    private double x(double day) {
        return LEFT + (WIDTH - LEFT - RIGHT) * day / Math.max(1, days);
    }

    private static double days(Instant from, Instant to) {
        return Duration.between(from, to).toMinutes() / (24.0 * 60);
    }

    private record Placed(Sign sign, double x, int lane) {}

    private enum Sign {
        STARTED("started", PointShape.UP, "fill a halo"),
        APPROVED("approved", PointShape.STAR, "fill b halo"),
        EVALUATED("gates read", PointShape.DISC, "fill none axis"),
        HELD("held", PointShape.SQUARE, "fill d halo"),
        RESUMED("resumed", PointShape.RIGHT, "fill b halo"),
        ROLLED_BACK("rollback ordered", PointShape.DOWN, "fill d halo"),
        OVERRIDDEN("overridden", PointShape.CROSS, "fill d halo");

        private final String label;
        private final PointShape mark;
        private final String look;

        Sign(String label, PointShape mark, String look) {
            this.label = label;
            this.mark = mark;
            this.look = look;
        }

        static @Nullable Sign of(EventKind kind) {
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
    }
}
