package org.implsci.rollout.gate;

import com.google.common.collect.ImmutableList;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.implsci.core.text.SafeText;

/**
 * What is to happen, and every reason why.
 *
 * <p>The outcome is that of the gravest reason, and reasons stand gravest first, then by what they are about; so neither
 * depends on the order of the criteria. Criteria that are only observed stand apart and count for nothing. Immutable and
 * thread-safe.
 *
 * @param reasons every reason, gravest first; at least one; unmodifiable
 * @param observed how the criteria stand that are only observed, by id; unmodifiable
 */
public record GateDecision(List<DecisionReason> reasons, List<DecisionReason.Measured> observed)
        implements Serializable {
    /** Orders and copies the lists; refuses a decision without a reason. */
    public GateDecision {
        if (reasons.isEmpty()) {
            throw new IllegalArgumentException("a decision needs a reason");
        }
        reasons = gravestFirst(reasons);
        observed = ImmutableList.sortedCopyOf(Comparator.comparing(DecisionReason.Measured::about), observed);
    }

    /** Asks each reason once what it asks for, which costs more than to compare two. */
    private static List<DecisionReason> gravestFirst(List<DecisionReason> reasons) {
        Map<GateOutcome, List<DecisionReason>> byOutcome = new EnumMap<>(GateOutcome.class);
        for (DecisionReason reason : reasons) {
            byOutcome
                    .computeIfAbsent(reason.asksFor(), outcome -> new ArrayList<>())
                    .add(reason);
        }
        List<DecisionReason> mildestFirst = new ArrayList<>(reasons.size());
        for (List<DecisionReason> alike : byOutcome.values()) {
            alike.sort(Comparator.comparing(DecisionReason::about).reversed());
            mildestFirst.addAll(alike);
        }
        return ImmutableList.copyOf(mildestFirst).reverse();
    }

    /**
     * Returns the decision for some reasons.
     *
     * @param reasons the reasons, in any order; measured ones whose criterion is only observed are set apart
     * @return the decision; to hold if nothing is left that counts
     */
    public static GateDecision because(Collection<? extends DecisionReason> reasons) {
        List<DecisionReason> counting = new ArrayList<>(reasons.size());
        List<DecisionReason.Measured> observed = new ArrayList<>();
        for (DecisionReason reason : reasons) {
            if (reason instanceof DecisionReason.Measured measured
                    && !measured.criterion().isEnforced()) {
                observed.add(measured);
            } else {
                counting.add(reason);
            }
        }
        if (counting.isEmpty()) {
            counting.add(new DecisionReason.NothingMeasured("no criterion that counts"));
        }
        return new GateDecision(counting, observed);
    }

    /** {@return what is to happen; what the gravest reason asks for} */
    public GateOutcome outcome() {
        return reasons.get(0).asksFor();
    }

    /** {@return the reasons that ask for just this outcome; at least one, unmodifiable} */
    public List<DecisionReason> deciding() {
        GateOutcome outcome = outcome();
        return reasons.stream().filter(reason -> reason.asksFor() == outcome).toList();
    }

    /**
     * {@return the long form for a person: outcome, then each reason with what it asks for; a line for the outcome and
     * one a reason, without a line end after the last}
     */
    public String explain() {
        StringBuilder text = new StringBuilder(outcome().label());
        for (DecisionReason reason : reasons) {
            text.append("\n  ")
                    .append(reason.asksFor().label())
                    .append(": ")
                    .append(SafeText.line(reason.sentence(), 300));
        }
        for (DecisionReason.Measured reason : observed) {
            text.append("\n  observed only: ").append(SafeText.line(reason.sentence(), 300));
        }
        return text.toString();
    }

    /** Returns the outcome and what decided it. */
    @Override
    public String toString() {
        List<DecisionReason> deciding = deciding();
        return outcome().label() + ": " + SafeText.line(deciding.get(0).about(), 30)
                + (deciding.size() == 1 ? "" : " and " + (deciding.size() - 1) + " more");
    }
}
