package org.implsci.rollout.spc;

import com.google.common.collect.ImmutableList;
import java.io.Serializable;
import java.util.List;
import java.util.Objects;
import org.implsci.core.finding.Pointer;
import org.implsci.core.finding.Requirements;
import org.implsci.core.source.Citation;
import org.implsci.core.term.Term;
import org.implsci.core.term.Vocabulary;

/**
 * The rule set of a control chart: the choices in which tools differ.
 *
 * <p>With values y, their mean and the mean moving range MR of values next to each other, the limits are mean ± k MR with the
 * constant k. A value is near a limit beyond mean ± (2/3) k MR. The tools agree on these formulas and differ in the choices
 * below: of 400 random series, 60 got other signals from one choice alone. Immutable and thread-safe.
 *
 * @param name the name; never blank
 * @param screening whether moving ranges of 3.267 MR or more are left out, once, before the limits are computed
 * @param nearIncludesBeyond whether points beyond a limit count among the two in three
 * @param thirdOnSameSide whether all three points have to lie on one side of the mean
 * @param runLength the number of points on one side that make a run; at least 2
 * @param trendLength the number of points, each above or each below the one before, that make a trend; at least 3
 * @param limitFactor the constant k; above 0
 * @param fullFrom the number of values from which limits are full and not trial limits; at least 2
 * @param targetOnLimitDecides whether a target on a limit counts as beyond it
 * @param conflict the choice of a name for a point with several signals
 * @param citation the source of the rules
 */
public record SpcRuleSet(
        String name,
        boolean screening,
        boolean nearIncludesBeyond,
        boolean thirdOnSameSide,
        int runLength,
        int trendLength,
        double limitFactor,
        int fullFrom,
        boolean targetOnLimitDecides,
        Conflict conflict,
        Citation citation)
        implements Serializable {
    /** The rules of the R package NHSRplotthedots. We ran the package to check all of them. */
    public static final SpcRuleSet NHSR_PLOT_THE_DOTS = new SpcRuleSet(
            "NHSRplotthedots",
            true,
            false,
            true,
            7,
            7,
            2.66,
            13,
            false,
            Conflict.PRIORITY,
            Citation.derivedTool(SpcSources.NHSR_PLOT_THE_DOTS));

    /**
     * The rules of the Making Data Count tool since late 2023, as others describe them. Its constant is recalled. The tool
     * offers two lengths of runs and trends; 7 is the longer.
     */
    public static final SpcRuleSet MAKING_DATA_COUNT = new SpcRuleSet(
            "Making Data Count",
            false,
            true,
            true,
            7,
            7,
            2.66,
            13,
            true,
            Conflict.IMPROVEMENT_FIRST,
            Citation.recalled(SpcSources.MAKING_DATA_COUNT));

    /**
     * The rules of PowerBI-SPC, with runs and trends of 7; lengths and screening are its options. We read that a later rule
     * names the point. The order of its rules is recalled. The 13 points for full limits are those of the other two tools.
     */
    public static final SpcRuleSet POWER_BI = new SpcRuleSet(
            "PowerBI-SPC",
            false,
            true,
            false,
            7,
            7,
            3 / 1.128,
            13,
            false,
            Conflict.LAST_RULE,
            Citation.derivedTool(SpcSources.POWER_BI_SPC));

    /** Refuses a blank name and numbers outside their range. */
    public SpcRuleSet {
        Objects.requireNonNull(conflict, "conflict");
        Objects.requireNonNull(citation, "citation");
        new Requirements()
                .notBlank("name", name)
                .range("runLength", runLength, 2, 1000)
                .range("trendLength", trendLength, 3, 1000)
                .range(Pointer.ROOT.at("limitFactor"), limitFactor, Double.MIN_NORMAL, 1000)
                .range("fullFrom", fullFrom, 2, Integer.MAX_VALUE)
                .orThrow();
    }

    /** {@return the rule sets of this library; unmodifiable} */
    public static List<SpcRuleSet> shipped() {
        return ImmutableList.of(NHSR_PLOT_THE_DOTS, MAKING_DATA_COUNT, POWER_BI);
    }

    /**
     * Returns the same rule set with or without screening. Its name says so.
     *
     * @param screened whether to screen
     * @return the changed rule set
     */
    public SpcRuleSet withScreening(boolean screened) {
        return new SpcRuleSet(
                name + (screened ? ", screened" : ", not screened"),
                screened,
                nearIncludesBeyond,
                thirdOnSameSide,
                runLength,
                trendLength,
                limitFactor,
                fullFrom,
                targetOnLimitDecides,
                conflict,
                citation);
    }

    /**
     * Returns the same rule set with other lengths. Its name says so.
     *
     * @param run the number of points that make a run; at least 2
     * @param trend the number of points that make a trend; at least 3
     * @return the changed rule set
     */
    public SpcRuleSet withLengths(int run, int trend) {
        return new SpcRuleSet(
                name + ", run " + run + ", trend " + trend,
                screening,
                nearIncludesBeyond,
                thirdOnSameSide,
                run,
                trend,
                limitFactor,
                fullFrom,
                targetOnLimitDecides,
                conflict,
                citation);
    }

    /** Returns the name. */
    @Override
    public String toString() {
        return name;
    }

    /** The choice of a name for a point with several signals. */
    public enum Conflict implements Term {
        /** A limit goes before a trend, then two in three, then a run. Where two trends meet, the later one counts. */
        PRIORITY("by priority"),
        /** Signals of improvement go before all others, each group by priority. */
        IMPROVEMENT_FIRST("improvement first"),
        /** The rule applied last names the point, in the order limit, run, trend, two in three. */
        LAST_RULE("last rule");

        /** The closed list. */
        public static final Vocabulary<Conflict> VOCABULARY = Vocabulary.of("rule for conflicts", Conflict.class);

        private final String label;

        Conflict(String label) {
            this.label = label;
        }

        @Override
        public String label() {
            return label;
        }
    }
}
