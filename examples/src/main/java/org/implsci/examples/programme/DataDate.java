package org.implsci.examples.programme;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The date of the data of a chapter.
 *
 * @param shown the date in words
 * @param day the day, for comparing; null if the data do not say one
 */
record DataDate(String shown, @Nullable LocalDate day) {
    /** For data without a date. */
    static final DataDate UNDATED = new DataDate("not dated", null);

    static DataDate of(Optional<LocalDate> day) {
        return day.map(known -> new DataDate(Words.day(known), known)).orElse(UNDATED);
    }
}
