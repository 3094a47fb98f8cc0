package org.implsci.examples.programme;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Locale;

/** Pieces of sentences. */
final class Words {
    private Words() {}

    /** Returns a number with its noun, in the singular for one thing. */
    static String count(long number, String one, String several) {
        return number + " " + (number == 1 ? one : several);
    }

    /** Returns a phrase with a capital letter at the beginning. */
    static String capital(String text) {
        return text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
    }

    /** Returns a day as people write it, such as {@code 12 April 2026}. */
    static String day(LocalDate day) {
        return day.getDayOfMonth() + " " + capital(day.getMonth().name().toLowerCase(Locale.ROOT)) + " "
                + day.getYear();
    }

    /** Returns the day of a moment, in UTC. */
    static String day(Instant at) {
        return day(LocalDate.ofInstant(at, ZoneOffset.UTC));
    }
}
