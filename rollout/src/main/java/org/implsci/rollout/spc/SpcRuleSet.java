package org.implsci.rollout.spc;

import com.google.common.collect.ImmutableList;
import java.io.Serializable;
import java.util.List;
import org.implsci.core.finding.Pointer;
import org.implsci.core.finding.Requirements;
import org.implsci.core.source.Citation;
import org.implsci.core.term.Term;
import org.implsci.core.term.Vocabulary;

/**
 * The rules of a chart, where tools differ.
 *
 * <p>With values y, their mean and the mean moving range MR (of values next to each other), the limits are mean ± k MR with
 * the constant k, and a value is near a limit beyond mean ± (2/3) k MR. The tools agree on that and on little else; of 400
 * random series 60 got other labels from one switch alone. Immutable and thread-safe.
 *
 * @param name what the rules are called; never blank
 * @param screening whether moving ranges of 3.267 MR or more are left out, once, before the limits are made
 * @param nearIncludesBeyond whether points beyond a limit count among the two in three
 * @param thirdOnSameSide whether all of the three have to lie on one side of the mean
 * @param runLength how many points on one side make a run; at least 2
 * @param trendLength how many points, each above or each below the one before, make a trend; at least 3
 * @param limitFactor the constant k; above 0
 * @param fullFrom from how many points on limits are no longer trial limits; at least 2
 * @param targetOnLimitDecides whether a target on a limit counts as beyond it
 * @param conflict which rule names a point that several found
 * @param citation where the rules come from
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
    /** The rules of the R package NHSRplotthedots: all of them were run. */
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
     * The rules of the Making Data Count tool since late 2023, as others describe them; its constant is recalled, and runs
     * and trends of 7 are the longer of the two lengths it offers.
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
     * The rules of PowerBI-SPC, with runs and trends of 7; lengths and screening are options of it. That a later rule names
     * the point was read, the order of its rules is recalled, and 13 points for full limits are taken over from the others.
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
        new Requirements()
                .notBlank("name", name)
                .range("runLength", runLength, 2, 1000)
                .range("trendLength", trendLength, 3, 1000)
                .range(Pointer.ROOT.at("limitFactor"), limitFactor, Double.MIN_NORMAL, 1000)
                .range("fullFrom", fullFrom, 2, Integer.MAX_VALUE)
                .orThrow();
    }

    /** {@return the shipped dialects; the list; unmodifiable} */
    public static List<SpcRuleSet> shipped() {
        return ImmutableList.of(NHSR_PLOT_THE_DOTS, MAKING_DATA_COUNT, POWER_BI);
    }

    /**
     * Returns the same rules with or without screening.
     *
     * @param screened whether to screen
     * @return rules of the caller's own
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
     * Returns the same rules with other lengths.
     *
     * @param run how many points make a run
     * @param trend how many points make a trend
     * @return rules of the caller's own
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

    /** Which rule names a point that several rules found. */
    public enum Conflict implements Term {
        /** Limit before trend before two in three before run; where two trends meet, the one that goes on. */
        PRIORITY("by priority"),
        /** By priority among the rules that show improvement if there are any, else by priority. */
        IMPROVEMENT_FIRST("improvement first"),
        /** The rule that is applied last, in the order limit, run, trend, two in three. */
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
