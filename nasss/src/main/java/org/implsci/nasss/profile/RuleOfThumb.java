package org.implsci.nasss.profile;

import java.io.Serializable;
import org.implsci.core.finding.Requirements;
import org.implsci.core.source.Citation;
import org.implsci.nasss.question.Complexity;
import org.implsci.nasss.question.NasssSources;

/**
 * The published rule of thumb: programmes that are complicated in several domains are hard, slow and costly; those that are
 * complex in several domains seldom become mainstream.
 *
 * <p>The authors give no number for "several", so it is an argument. A domain that is complex also counts as one that is at
 * least complicated. Source: {@link #SOURCE}, as recalled. Immutable and thread-safe.
 *
 * @param several from how many of the seven domains on the rule speaks of several; 2 to 7
 */
public record RuleOfThumb(int several) implements Serializable {
    /** Where the rule was published. */
    public static final Citation SOURCE = Citation.recalled(NasssSources.FRAMEWORK_2017.at("abstract"));

    /** Refuses a number that cannot mean several of seven. */
    public RuleOfThumb {
        new Requirements().range("several", several, 2, 7).orThrow();
    }

    /**
     * The rule with a number for "several".
     *
     * @param domains from how many domains on; 2 to 7
     * @return the rule
     */
    public static RuleOfThumb several(int domains) {
        return new RuleOfThumb(domains);
    }

    /**
     * What the rule says of a profile.
     *
     * @param profile the profile
     * @return the verdict, with the counts on which it rests
     */
    public Verdict of(NasssProfile profile) {
        return new Verdict(
                this,
                profile.count(Complexity.SIMPLE),
                profile.count(Complexity.COMPLICATED),
                profile.count(Complexity.COMPLEX));
    }

    private Outlook of(int complicated, int complex) {
        if (complex >= several) {
            return Outlook.SELDOM_MAINSTREAMED;
        }
        if (complicated + complex >= several) {
            return Outlook.HARD_SLOW_COSTLY;
        }
        return complicated + complex > 0 ? Outlook.ISOLATED_COMPLEXITY : Outlook.STRAIGHTFORWARD;
    }

    /**
     * What the rule says, as a range while domains have no level.
     *
     * @param rule the rule
     * @param simple how many domains are simple
     * @param complicated how many are complicated
     * @param complex how many are complex
     */
    public record Verdict(RuleOfThumb rule, int simple, int complicated, int complex) implements Serializable {
        /** Refuses counts that are not of seven domains. */
        public Verdict {
            new Requirements()
                    .range("simple", simple, 0, 7)
                    .range("complicated", complicated, 0, 7)
                    .range("complex", complex, 0, 7)
                    .range("domains", (long) simple + complicated + complex, 0, 7)
                    .orThrow();
        }

        /**
         * How many domains have no level.
         *
         * @return 0 to 7
         */
        public int withoutLevel() {
            return 7 - simple - complicated - complex;
        }

        /**
         * The lightest outlook that is possible: all domains without a level turn out simple.
         *
         * @return the outlook
         */
        public Outlook atLeast() {
            return rule.of(complicated, complex);
        }

        /**
         * The heaviest outlook that is possible: all domains without a level turn out complex.
         *
         * @return the outlook
         */
        public Outlook atMost() {
            return rule.of(complicated, complex + withoutLevel());
        }

        /**
         * Whether the domains without a level make no difference.
         *
         * @return true if lightest and heaviest outlook are the same
         */
        public boolean isSettled() {
            return atLeast() == atMost();
        }

        /**
         * The long form for a person.
         *
         * @return three lines, without a line feed at the end
         */
        public String explain() {
            String outlook =
                    isSettled() ? atLeast().label() : "at least " + atLeast().label() + "; at most " + atMost().label();
            return outlook + "\n  counts: complex " + complex + ", complicated " + complicated + ", simple " + simple
                    + ", no level " + withoutLevel() + " of 7; several means " + rule.several + " (our parameter)"
                    + "\n  source: " + SOURCE.cite();
        }

        /** The outlook, or the range of outlooks. */
        @Override
        public String toString() {
            return isSettled() ? atLeast().code() : atLeast().code() + " to " + atMost().code();
        }
    }
}
