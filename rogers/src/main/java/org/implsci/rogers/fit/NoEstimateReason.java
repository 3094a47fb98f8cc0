package org.implsci.rogers.fit;

import com.fasterxml.jackson.annotation.JsonValue;
import org.implsci.core.term.Term;

/** Why data have no finite estimate of a curve: which limit of the curve fits them at least as well. */
public enum NoEstimateReason implements Term {
    /** Growth has not slowed yet, so that no ceiling is better than a higher one: m goes to infinity. */
    GROWTH_NOT_BENDING("growth-not-bending", "growth is not bending yet, so any ceiling could be higher"),
    /** The same number adopts in every period: m goes to infinity, p to 0. */
    CONSTANT("constant", "the counts are constant, so there is no ceiling"),
    /** The counts only fall: the best q is 0, its bound. */
    NO_IMITATION("no-imitation", "q is at its bound: no imitation, the counts fall from the start"),
    /**
     * The counts only fall, under a curve without a launch: nearly all have adopted before the series, and m goes to infinity.
     */
    ONLY_FALLING("only-falling", "the counts only fall, so any number could have adopted before them"),
    /**
     * All adopt within two neighbouring periods: the speed goes to infinity. Also where a curve with a given potential would
     * have a part of it adopt in the first period, or before, and nobody after.
     */
    ALL_AT_ONCE("all-at-once", "adoption happens within two neighbouring periods, so its speed has no bound"),
    /** The regression gives a negative p: the best p is 0, its bound. */
    P_AT_BOUND("p-at-bound", "p is at its bound: the regression gives a negative one"),
    /** The regression gives no real ceiling. */
    NO_REAL_CEILING("no-real-ceiling", "the regression gives no real ceiling"),
    /** What is to move the clock changes like time itself, like another of its parts, or not at all in the data. */
    NOT_IDENTIFIED(
            "not-identified",
            "effects cannot be told apart: something changes like time itself, like another, or not at all in the data"),
    /** The best clock stands still somewhere, and would run back if it could; or an effect never fades, or is over at once. */
    CLOCK_AT_BOUND(
            "clock-at-bound", "the clock is at its bound: it stands still, or a shock never fades or is over at once"),
    /** A generation adds nothing to the potential: its m is at 0, its bound. */
    POTENTIAL_AT_BOUND("potential-at-bound", "a generation adds nothing: its potential is at its bound"),
    /** The parameters and a residual variance need at least one period more than there are parameters. */
    TOO_FEW_PERIODS("too-few-periods", "there are too few periods for the parameters"),
    /** Nobody has adopted. */
    NOBODY_ADOPTED("nobody-adopted", "nobody has adopted");

    private final String code;
    private final String label;

    NoEstimateReason(String code, String label) {
        this.code = code;
        this.label = label;
    }

    @JsonValue
    @Override
    public String code() {
        return code;
    }

    @Override
    public String label() {
        return label;
    }
}
