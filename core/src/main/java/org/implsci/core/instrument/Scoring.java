package org.implsci.core.instrument;

import java.io.Serializable;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.implsci.core.finding.Findings;
import org.implsci.core.finding.Requirements;
import org.implsci.core.term.Term;

/**
 * How the items of a subscale become one score: the form of the score and how many items it needs.
 *
 * <p>With {@code s} the sum of the {@code n} numbers given, each counted by its item's polarity, and {@code k} the items of
 * the subscale, the score is {@code s / n} (mean) or {@code k * s / n} (prorated sum; the plain sum where all items are
 * answered). A sum over fewer items without that factor would count the missing ones as zero, so there is none. Prorating is
 * always to all {@code k} items, also where some do not apply, so that all respondents' sums have one range; no source
 * settles that case, it is our reading. Immutable and thread-safe.
 *
 * @param form mean or prorated sum
 * @param missing how many items the score needs
 */
public record Scoring(ScoringForm form, MissingRule missing) implements Serializable {
    /** Refuses null components. */
    public Scoring {
        Objects.requireNonNull(form, "form");
        Objects.requireNonNull(missing, "missing");
    }

    /**
     * Returns the mean of the numbers given.
     *
     * @param missing how many items the score needs
     * @return the scoring
     */
    public static Scoring mean(MissingRule missing) {
        return new Scoring(ScoringForm.MEAN, missing);
    }

    /**
     * Returns the sum that all items would have, had the missing ones the mean of the others.
     *
     * @param missing how many items the score needs
     * @return the scoring
     */
    public static Scoring proratedSum(MissingRule missing) {
        return new Scoring(ScoringForm.PRORATED_SUM, missing);
    }

    /**
     * Returns the score of one sheet.
     *
     * @param instrument the instrument that was answered
     * @param subscale the items that make the score
     * @param sheet the replies
     * @return the score with its parts
     * @throws org.implsci.core.finding.InvalidInputException if the sheet is no answer to the instrument or the subscale is
     *     not in it, with every fault
     */
    public ScaleScore score(Instrument instrument, Subscale subscale, AnswerSheet sheet) {
        Findings findings = instrument.check(sheet);
        new Requirements().add(findings).orThrow();
        int answered = 0;
        long sum = 0;
        Map<MissingCode, Integer> without = new LinkedHashMap<>();
        for (Item item : subscale.in(instrument)) {
            Reply reply = sheet.reply(item.code());
            if (reply.number().isPresent()) {
                answered++;
                sum += item.scale().counted(reply.number().getAsInt(), item.polarity());
            } else {
                MissingCode code =
                        item.scale().missing(reply.missing().orElseThrow()).orElseThrow();
                without.merge(code, 1, Integer::sum);
            }
        }
        return new ScaleScore(subscale, this, answered, sum, without);
    }

    /** Such as {@code "mean, half"}. */
    @Override
    public String toString() {
        return form.label() + ", " + missing;
    }

    /** What kind of number a score is. */
    public enum ScoringForm implements Term {
        /** The sum of the numbers given over how many there are. */
        MEAN,
        /** The mean times the number of items. */
        PRORATED_SUM
    }
}
