package org.implsci.comb.diagnosis;

import java.util.List;
import org.implsci.core.term.Term;
import org.implsci.core.term.Vocabulary;

/** The rule that decides which ratings are deficits, for an intervention to address. */
public enum DeficitRule implements Term {
    /** Every barrier, whatever the strength of evidence. */
    BARRIERS("every barrier"),
    /** Ratings of high priority under {@link PriorityRule#CACTIS}. */
    CACTIS_HIGH("high priority by CACTIS"),
    /** Ratings of high or medium priority under {@link PriorityRule#CACTIS}. */
    CACTIS_HIGH_OR_MEDIUM("high or medium priority by CACTIS");

    /** The closed list of rules. */
    public static final Vocabulary<DeficitRule> VOCABULARY = Vocabulary.of("rule for deficits", DeficitRule.class);

    private final String label;

    DeficitRule(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }

    /** Returns the status of a determinant with this rating. */
    Deficits.DeficitStatus of(DeterminantRating reading) {
        return switch (this) {
            case BARRIERS ->
                reading.influence()
                        .fold(
                                influence -> influence == Influence.BARRIER
                                        ? Deficits.DeficitStatus.DEFICIT
                                        : Deficits.DeficitStatus.NO_DEFICIT,
                                reason -> Deficits.DeficitStatus.NO_DEFICIT,
                                rationale -> Deficits.DeficitStatus.UNKNOWN,
                                () -> Deficits.DeficitStatus.UNKNOWN);
            case CACTIS_HIGH -> byPriority(reading, List.of(Priority.HIGH));
            case CACTIS_HIGH_OR_MEDIUM -> byPriority(reading, List.of(Priority.HIGH, Priority.MEDIUM));
        };
    }

    private static Deficits.DeficitStatus byPriority(DeterminantRating reading, List<Priority> counted) {
        Priority priority = PriorityRule.CACTIS.of(reading);
        if (counted.contains(priority)) {
            return Deficits.DeficitStatus.DEFICIT;
        }
        return priority == Priority.UNCLEAR || reading.room().isUnknown()
                ? Deficits.DeficitStatus.UNKNOWN
                : Deficits.DeficitStatus.NO_DEFICIT;
    }
}
