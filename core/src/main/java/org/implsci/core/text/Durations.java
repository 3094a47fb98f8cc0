package org.implsci.core.text;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** Durations in words for people; documents use the ISO form. */
public final class Durations {
    private Durations() {}

    /**
     * Returns a duration in days, hours, minutes and seconds, without the parts that are 0.
     *
     * @param duration any duration; parts of a second are shown as decimals
     * @return such as {@code "7 days 5 hours"}, {@code "1 minute"} or {@code "0 seconds"}; with "minus" if it is
     *     negative
     */
    public static String words(Duration duration) {
        Objects.requireNonNull(duration, "duration");
        if (duration.isNegative()) {
            return "minus " + words(duration.negated());
        }
        List<String> parts = new ArrayList<>();
        add(parts, duration.toDaysPart(), "day");
        add(parts, duration.toHoursPart(), "hour");
        add(parts, duration.toMinutesPart(), "minute");
        if (duration.toNanosPart() > 0) {
            BigDecimal seconds =
                    BigDecimal.valueOf(duration.toSecondsPart()).add(BigDecimal.valueOf(duration.toNanosPart(), 9));
            parts.add(seconds.stripTrailingZeros().toPlainString() + " seconds");
        } else {
            add(parts, duration.toSecondsPart(), "second");
        }
        return parts.isEmpty() ? "0 seconds" : String.join(" ", parts);
    }

    private static void add(List<String> parts, long number, String unit) {
        if (number > 0) {
            parts.add(number + " " + unit + (number == 1 ? "" : "s"));
        }
    }
}
