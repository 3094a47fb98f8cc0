package org.implsci.nasss.profile;

import com.google.common.collect.ImmutableList;
import java.io.Serializable;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import org.implsci.core.finding.Requirements;
import org.implsci.core.source.Citation;
import org.implsci.nasss.question.Complexity;
import org.implsci.nasss.question.NasssSources;

/**
 * The published rule of thumb: programmes that are complicated in several domains are hard, slow and costly; those that are
 * complex in several domains seldom become mainstream.
 *
 * <p>The authors give no number for "several", so it is a parameter. A complex domain also counts as at least complicated. Source: {@link #SOURCE}, as recalled. Immutable and thread-safe.
 *
 * @param several the least number of domains that counts as several; 2 to 7
 */
public record RuleOfThumb(int several) implements Serializable {
    /** Where the rule was published. */
    public static final Citation SOURCE = Citation.recalled(NasssSources.FRAMEWORK_2017.at("abstract"));

    /** Refuses a number outside 2 to 7. */
    public RuleOfThumb {
        new Requirements().range("several", several, 2, 7).orThrow();
    }

    /**
     * Returns the rule with a number for "several".
     *
     * @param domains the least number of domains that counts as several; 2 to 7
     * @return the rule
     */
    public static RuleOfThumb several(int domains) {
        return new RuleOfThumb(domains);
    }

    /**
     * Applies the rule to a profile.
     *
     * @param profile the profile
     * @return the verdict, with the domains behind it
     */
    public RuleOfThumbVerdict of(NasssProfile profile) {
        return new RuleOfThumbVerdict(this, profile.domains());
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
     * The verdict of the rule: one outlook, or a range of outlooks while levels are open.
     *
     * <p>A level is open while unknown or missing answers could change it. A domain without a level can turn out at any level,
     * unless it does not apply: then the rule leaves it out. If no domain applies, the verdict covers the whole range.
     *
     * @param rule the rule
     * @param domains the seven domains; unmodifiable
     */
    public record RuleOfThumbVerdict(RuleOfThumb rule, List<DomainProfile> domains) implements Serializable {
        /** Copies the list; refuses anything but seven domains. */
        public RuleOfThumbVerdict {
            Objects.requireNonNull(rule, "rule");
            domains = ImmutableList.copyOf(domains);
            new Requirements().range("domains", domains.size(), 7, 7).orThrow();
        }

        /**
         * Returns the number of domains at a level, settled or not.
         *
         * @param level the level
         * @return 0 to 7
         */
        public int count(Complexity level) {
            return count(domain -> domain.level().equals(Optional.of(level)));
        }

        /** {@return the number of domains without a level} */
        public int withoutLevel() {
            return count(domain -> domain.level().isEmpty());
        }

        /** {@return the number of domains whose level could still change or be lost} */
        public int open() {
            return count(
                    domain -> domain.level().isPresent() && !domain.summary().isSettled());
        }

        private int count(Predicate<DomainProfile> wanted) {
            return (int) domains.stream().filter(wanted).count();
        }

        /** {@return the best possible outlook, for which every open level turns out as low as it can} */
        public Outlook atLeast() {
            return outlook(levels -> levels.get(0));
        }

        /** {@return the worst possible outlook, for which every open level turns out as high as it can} */
        public Outlook atMost() {
            return outlook(levels -> levels.get(levels.size() - 1));
        }

        private Outlook outlook(Function<List<Complexity>, Complexity> choice) {
            boolean noneApplies = domains.stream().noneMatch(DomainProfile::isApplicable);
            List<Complexity> levels = domains.stream()
                    .map(domain -> noneApplies ? List.of(Complexity.values()) : domain.possible())
                    .filter(possible -> !possible.isEmpty())
                    .map(choice)
                    .toList();
            return rule.of(
                    Collections.frequency(levels, Complexity.COMPLICATED),
                    Collections.frequency(levels, Complexity.COMPLEX));
        }

        /** {@return whether the best and the worst possible outlook are the same} */
        public boolean isSettled() {
            return atLeast() == atMost();
        }

        /** {@return the long form for a person: outlook, counts and source; three lines, without a line feed at the end} */
        public String explain() {
            String outlook = isSettled()
                    ? atLeast().label()
                    : "not settled: at best " + atLeast().summary() + ", at worst " + atMost().summary();
            int notApplicable = count(domain -> !domain.isApplicable());
            return outlook + "\n  counts: complex " + count(Complexity.COMPLEX) + ", complicated "
                    + count(Complexity.COMPLICATED) + ", simple " + count(Complexity.SIMPLE) + ", no level "
                    + withoutLevel() + " of 7"
                    + (notApplicable == 0 ? "" : "; not applicable " + notApplicable)
                    + (open() == 0 ? "" : "; levels that could still change " + open())
                    + "; several means " + rule.several + " (our parameter)" + "\n  source: " + SOURCE.cite();
        }

        /** Returns the outlook, or the range of outlooks. */
        @Override
        public String toString() {
            return isSettled() ? atLeast().code() : atLeast().code() + " to " + atMost().code();
        }
    }
}
