package org.implsci.examples.programme;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The moment that a chapter's data speak of.
 *
 * @param shown how to show it
 * @param day the day, so that it can be compared; null if the data do not say one
 */
record Moment(String shown, @Nullable LocalDate day) {
    /** For data without a date. */
    static final Moment UNDATED = new Moment("not dated", null);

    static Moment on(LocalDate day) {
        return new Moment(day.toString(), day);
    }
}
