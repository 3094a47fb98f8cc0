package org.implsci.rollout.gate;

import com.google.common.collect.ImmutableList;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalDouble;
import org.implsci.core.text.SafeText;
import org.implsci.core.text.TextTable;
import org.implsci.core.text.TidyTable;

/**
 * The decision of the gates at one moment: the outcome and every reason for it.
 *
 * <p>The gravest reason gives the outcome. Reasons are sorted by gravity and then by subject, so neither depends on the order
 * of the criteria. Criteria that are only observed are listed separately and never change the outcome. Immutable and
 * thread-safe.
 *
 * @param reasons every reason, gravest first; at least one; unmodifiable
 * @param observed the criteria that are only observed, sorted by id; unmodifiable
 */
public record GateDecision(List<DecisionReason> reasons, List<DecisionReason.Measured> observed)
        implements Serializable {
    /** Sorts and copies the lists; refuses a decision without a reason. */
    public GateDecision {
        Objects.requireNonNull(reasons, "reasons");
        Objects.requireNonNull(observed, "observed");
        if (reasons.isEmpty()) {
            throw new IllegalArgumentException("a decision needs a reason");
        }
        reasons = gravestFirst(reasons);
        observed = ImmutableList.sortedCopyOf(Comparator.comparing(DecisionReason.Measured::about), observed);
    }

    /** Sorts by outcome through a map, so that each reason works out its outcome only once. */
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
     * Returns the decision that follows from some reasons.
     *
     * @param reasons the reasons, in any order; measured ones whose criterion is only observed are listed separately
     * @return the decision; to hold if no other reason remains
     */
    public static GateDecision of(Collection<? extends DecisionReason> reasons) {
        Objects.requireNonNull(reasons, "reasons");
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

    /** {@return the outcome that the gravest reason asks for} */
    public GateOutcome outcome() {
        return reasons.get(0).asksFor();
    }

    /** {@return the reasons that ask for this outcome; at least one, unmodifiable} */
    public List<DecisionReason> decidingReasons() {
        GateOutcome outcome = outcome();
        return reasons.stream().filter(reason -> reason.asksFor() == outcome).toList();
    }

    /**
     * {@return the long form for a person: a line for the outcome and one for each reason, without a line end after the
     * last}
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

    /** {@return the reasons for people, gravest first, then the criteria that are only observed} */
    public TextTable toTable() {
        List<List<String>> rows = new ArrayList<>();
        for (DecisionReason reason : reasons) {
            rows.add(List.of(reason.about(), reason.asksFor().label(), reason.sentence()));
        }
        for (DecisionReason.Measured reason : observed) {
            rows.add(List.of(reason.about(), "observed only", reason.sentence()));
        }
        return new TextTable(List.of("About", "Outcome", "Reason"), rows);
    }

    /**
     * {@return the reasons for programs, a row each: outcome, subject, and for a criterion its status, measure, value, bound,
     * deciding site and counts}
     */
    public TidyTable toData() {
        TidyTable.Builder table = TidyTable.columns(
                "about",
                "asks_for",
                "enforced",
                "criterion_status",
                "measure",
                "value",
                "bound",
                "site",
                "sites_reported",
                "sites",
                "successes",
                "failures",
                "non_successes",
                "measurements",
                "sentence");
        reasons.forEach(reason -> addRow(table, reason, true));
        observed.forEach(reason -> addRow(table, reason, false));
        return table.build();
    }

    private static void addRow(TidyTable.Builder table, DecisionReason reason, boolean enforced) {
        Optional<DecisionReason.Measured> measured =
                reason instanceof DecisionReason.Measured of ? Optional.of(of) : Optional.empty();
        Optional<CriterionTally> tally = measured.map(DecisionReason.Measured::tally);
        Optional<SiteCoverage> coverage = measured.flatMap(DecisionReason.Measured::siteCoverage);
        table.row(
                reason.about(),
                reason.asksFor(),
                enforced,
                measured.map(DecisionReason.Measured::status),
                measured.map(each -> each.criterion().measure()),
                measured.map(DecisionReason.Measured::value).orElse(OptionalDouble.empty()),
                measured.map(DecisionReason.Measured::bound),
                coverage.flatMap(SiteCoverage::decidingSite),
                coverage.map(SiteCoverage::reported),
                coverage.map(SiteCoverage::of),
                tally.map(CriterionTally::successes),
                tally.map(CriterionTally::failures),
                tally.map(CriterionTally::nonSuccesses),
                tally.map(CriterionTally::counted),
                reason.sentence());
    }

    /** Returns the outcome and the subject of the reason that decided. */
    @Override
    public String toString() {
        List<DecisionReason> deciding = decidingReasons();
        return outcome().label() + ": " + SafeText.line(deciding.get(0).about(), 30)
                + (deciding.size() == 1 ? "" : " and " + (deciding.size() - 1) + " more");
    }
}
