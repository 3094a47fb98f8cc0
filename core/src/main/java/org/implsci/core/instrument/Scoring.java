package org.implsci.core.instrument;

import java.io.Serializable;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.implsci.core.term.Term;

/**
 * The way in which the items of a subscale become one score: the form of the score, and the rule for missing answers.
 *
 * <p>With {@code s} the sum of the {@code n} numbers given, each counted by its item's polarity, and {@code k} the
 * number of items of the subscale, the score is {@code s / n} (mean) or {@code k * s / n} (prorated sum; the plain sum
 * if all items are answered). A plain sum over fewer items would count missing answers as zero, so it is not offered.
 * Prorating is always to all {@code k} items, even if some do not apply, so that the sums of all respondents have the
 * same range. No source settles that case; it is our reading. Immutable and thread-safe.
 *
 * @param form mean or prorated sum
 * @param missing the rule for the number of items that the score needs
 */
public record Scoring(ScoringForm form, MissingRule missing) implements Serializable {
    /** Refuses null components. */
    public Scoring {
        Objects.requireNonNull(form, "form");
        Objects.requireNonNull(missing, "missing");
    }

    /**
     * {@return the scoring by the mean of the numbers given}
     *
     * @param missing the rule for the number of items that the score needs
     */
    public static Scoring mean(MissingRule missing) {
        return new Scoring(ScoringForm.MEAN, missing);
    }

    /**
     * {@return the scoring by the sum over all items, where missing items take the mean of the others}
     *
     * @param missing the rule for the number of items that the score needs
     */
    public static Scoring proratedSum(MissingRule missing) {
        return new Scoring(ScoringForm.PRORATED_SUM, missing);
    }

    /**
     * Returns the score of one sheet.
     *
     * @param instrument the instrument that was answered
     * @param subscale the items that make up the score
     * @param sheet the replies
     * @return the score with its counts
     * @throws org.implsci.core.finding.InvalidInputException with every fault, if the sheet does not fit the instrument
     *     or the instrument lacks an item of the subscale
     */
    public ScaleScore score(Instrument instrument, Subscale subscale, AnswerSheet sheet) {
        Objects.requireNonNull(instrument, "instrument");
        Objects.requireNonNull(subscale, "subscale");
        Objects.requireNonNull(sheet, "sheet");
        instrument.check(sheet).orThrow();
        int answered = 0;
        long sum = 0;
        Map<MissingCode, Integer> missingItems = new LinkedHashMap<>();
        for (Item item : subscale.in(instrument)) {
            Reply reply = sheet.reply(item.code());
            if (reply.number().isPresent()) {
                answered++;
                sum += item.scale().toScore(reply.number().getAsInt(), item.polarity());
            } else {
                MissingCode code =
                        item.scale().missing(reply.missing().orElseThrow()).orElseThrow();
                missingItems.merge(code, 1, Integer::sum);
            }
        }
        return new ScaleScore(subscale, this, answered, sum, missingItems);
    }

    /**
     * {@return the reason why these counts give no score; empty if they give one}
     *
     * @param answered the number of items with a number
     * @param notApplicable the number of items that do not apply
     * @param items the number of all items
     */
    public Optional<ScaleScore.NoScoreReason> reason(int answered, int notApplicable, int items) {
        if (missing.isMet(answered, notApplicable, items)) {
            return Optional.empty();
        }
        return Optional.of(
                notApplicable == items
                        ? ScaleScore.NoScoreReason.NOT_APPLICABLE
                        : answered == 0
                                ? ScaleScore.NoScoreReason.NOTHING_ANSWERED
                                : ScaleScore.NoScoreReason.TOO_FEW_ANSWERED);
    }

    /**
     * {@return the factor of the mean that gives the score: 1, or the number of items for a prorated sum}
     *
     * @param items the number of items
     */
    public long factor(int items) {
        return form == ScoringForm.MEAN ? 1 : items;
    }

    /** {@return the form and the rule, such as {@code "mean, half"}} */
    @Override
    public String toString() {
        return form.label() + ", " + missing;
    }

    /** The form of a score. */
    public enum ScoringForm implements Term {
        /** The sum of the numbers given, divided by their count. */
        MEAN,
        /** The mean of the numbers given, times the number of items. */
        PRORATED_SUM
    }
}
