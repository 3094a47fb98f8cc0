package org.implsci.core.instrument;

import com.google.common.collect.ImmutableMap;
import java.io.Serializable;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.implsci.core.finding.Finding;
import org.implsci.core.finding.Pointer;
import org.implsci.core.finding.Requirements;
import org.implsci.core.term.Term;
import org.implsci.core.text.Decimals;
import org.implsci.core.text.SafeText;

/**
 * The score of one respondent on one subscale, with the counts behind it.
 *
 * <p>The value, or the reason why there is none, follows from these counts. Immutable and thread-safe.
 *
 * @param subscale the items
 * @param scoring the form of the score and the rule for missing answers
 * @param answered the number of items with a number
 * @param sum the sum of these numbers, each counted by its item's polarity
 * @param missing the number of items with each code instead of a number; no zeros, unmodifiable
 */
public record ScaleScore(Subscale subscale, Scoring scoring, int answered, long sum, Map<MissingCode, Integer> missing)
        implements Serializable {
    /** Copies the map; refuses counts that do not add up to the number of items. */
    public ScaleScore {
        Objects.requireNonNull(scoring, "scoring");
        missing = ImmutableMap.copyOf(Objects.requireNonNull(missing, "missing"));
        int items = Objects.requireNonNull(subscale, "subscale").items().size();
        int counted =
                answered + missing.values().stream().mapToInt(Integer::intValue).sum();
        boolean positive = answered >= 0 && missing.values().stream().allMatch(count -> count > 0);
        new Requirements()
                .that(positive && counted == items, () -> notAddingUp(items, counted))
                .orThrow();
    }

    private static Finding notAddingUp(int items, int counted) {
        return Finding.error("instrument.score.counts", Pointer.ROOT.at("answered"))
                .message("the counts do not add up")
                .expected("positive counts of " + items + " items in all")
                .found(Integer.toString(counted))
                .build();
    }

    /** {@return the number of items that do not apply, for whatever reason} */
    public int notApplicable() {
        return count(MissingCode.Meaning.NOT_APPLICABLE);
    }

    /** {@return the number of items to which the respondent does not know the answer} */
    public int dontKnow() {
        return count(MissingCode.Meaning.DONT_KNOW);
    }

    /** {@return the number of items left without an answer, declined ones included} */
    public int notAnswered() {
        return count(MissingCode.Meaning.NOT_ANSWERED);
    }

    private int count(MissingCode.Meaning kind) {
        return missing.entrySet().stream()
                .filter(entry -> entry.getKey().kind() == kind)
                .mapToInt(Map.Entry::getValue)
                .sum();
    }

    /** {@return the exact score; empty exactly if {@link #reason()} is present} */
    public Optional<Ratio> value() {
        return reason().isPresent()
                ? Optional.empty()
                : Optional.of(new Ratio(scoring.factor(subscale.items().size()) * sum, answered));
    }

    /** {@return the reason why there is no score; empty exactly if {@link #value()} is present} */
    public Optional<NoScoreReason> reason() {
        return scoring.reason(answered, notApplicable(), subscale.items().size());
    }

    /** {@return one line for a person: the score or the reason, the rule, and every count} */
    public String explain() {
        String counts = missing.entrySet().stream()
                .map(entry -> ", " + entry.getKey().code() + " " + entry.getValue())
                .collect(Collectors.joining());
        return SafeText.line(subscale.code(), 40) + ": " + headline() + " [" + scoring + "]: answered " + answered
                + " of " + subscale.items().size() + " with sum " + sum + counts;
    }

    private String headline() {
        return value().map(ratio ->
                        Decimals.fixed(ratio.doubleValue(), 3) + (ratio.denominator() == 1 ? "" : " (" + ratio + ")"))
                .orElseGet(() -> "no score, " + reason().orElseThrow().label());
    }

    /** {@return the score or the reason, and the number of items answered} */
    @Override
    public String toString() {
        return headline() + ", answered " + answered + " of " + subscale.items().size();
    }

    /** The reason why there is no score. */
    public enum NoScoreReason implements Term {
        /** No item applies to the respondent. */
        NOT_APPLICABLE("no item applies"),
        /** No item has a number, and at least one could have. */
        NOTHING_ANSWERED("nothing answered"),
        /** Some items have a number, but fewer than the rule requires. */
        TOO_FEW_ANSWERED("too few answered");

        private final String label;

        NoScoreReason(String label) {
            this.label = label;
        }

        @Override
        public String label() {
            return label;
        }
    }
}
