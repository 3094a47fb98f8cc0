package org.implsci.rollout.npt;

import java.io.Serializable;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.implsci.core.instrument.MissingCode;
import org.implsci.core.instrument.ScaleScore;
import org.implsci.core.instrument.Subscale;
import org.implsci.core.measure.IntervalEstimate;
import org.implsci.core.measure.Statistic;
import org.implsci.core.measure.descriptive.MeanSummary;
import org.implsci.core.measure.reliability.Reliability;
import org.implsci.core.panel.PanelScores;
import org.implsci.rollout.measurement.Measurement;

/**
 * How a group of respondents answered the items of one construct.
 *
 * <p>Each respondent's score is the mean of the items answered, Q13 turned round; the group's is the mean of those scores.
 * Components are not averaged first: four of them have two items, and published alphas are of items. Immutable and
 * thread-safe.
 *
 * @param construct the construct
 * @param scores the scores of all answer sheets, those without a score included
 */
public record ConstructScore(NptConstruct construct, PanelScores scores) implements Serializable {
    /** {@return the items that were asked; the codes; unmodifiable} */
    public List<String> items() {
        return scores.subscale().items();
    }

    /**
     * {@return how many of the construct's items were asked; the number of items in the panel, and of the construct}
     */
    public String asked() {
        return items().size() + " of " + NomadItem.of(construct).size();
    }

    /**
     * {@return how many answer sheets there are: one for each respondent and wave, so who answered in several waves
     * counts in each; the number, with those that have no score}
     */
    public int answerSheets() {
        return scores.size();
    }

    /** {@return how many answer sheets have a score; the number} */
    public int scored() {
        return scores.scored();
    }

    /** {@return why respondents have no score; how many for each reason} */
    public Map<ScaleScore.NoScoreReason, Integer> reasons() {
        return scores.reasons();
    }

    /**
     * Returns how many answers were of one kind, over all respondents and items.
     *
     * @param kind why there is no number
     * @return the number of answers
     */
    public int missing(MissingCode.Meaning kind) {
        int sum = 0;
        for (int row = 0; row < scores.size(); row++) {
            sum += scores.missing(row, kind);
        }
        return sum;
    }

    /** {@return how many numbers were given, over all respondents and items; the number of answers} */
    public int answered() {
        int sum = 0;
        for (int row = 0; row < scores.size(); row++) {
            sum += scores.answered(row);
        }
        return sum;
    }

    /**
     * {@return mean and spread of the respondents' scores, between 1 and 5; the summary; undefined if nobody has a
     * score}
     */
    public MeanSummary mean() {
        return MeanSummary.of(scores.values());
    }

    /**
     * Cronbach's alpha of the items over respondents who answered all of them.
     *
     * @param level the level of its interval
     * @return the estimate; undefined with its reason for one item, or fewer than two such respondents
     */
    public IntervalEstimate alpha(double level) {
        return items().size() < 2
                ? IntervalEstimate.undefined(Statistic.UndefinedReason.TOO_FEW_ITEMS, level)
                : Reliability.of(scores.panel(), scores.subscale()).alpha(level);
    }

    /**
     * {@return the mean as a measurement for a gate, with the number of answer sheets behind it; those of one wave are
     * as many respondents; absent if nobody has a score}
     */
    public Measurement measurement() {
        return mean().mean().value().isPresent()
                ? Measurement.of(mean().mean().value().getAsDouble(), scored())
                : Measurement.absent();
    }

    /**
     * Returns the score of one respondent.
     *
     * @param respondent the name
     * @param wave the wave
     * @return the score with its denominators; empty if the respondent is not in the panel
     */
    public Optional<ScaleScore> of(String respondent, String wave) {
        for (int row = 0; row < scores.size(); row++) {
            if (scores.panel().respondent(row).equals(respondent)
                    && scores.panel().wave(row).equals(wave)) {
                return Optional.of(scores.score(row));
            }
        }
        return Optional.empty();
    }

    /** Returns the items of a construct that a panel has, or empty if it has none. */
    static Optional<Subscale> subscale(NptConstruct construct, List<String> asked) {
        List<String> items = NomadItem.of(construct).stream()
                .map(NomadItem::code)
                .filter(asked::contains)
                .toList();
        return items.isEmpty() ? Optional.empty() : Optional.of(new Subscale(construct.code(), items));
    }

    /** {@return mean, denominators, and why some have no score; the text} */
    public String explain() {
        return this + "\n  items asked: " + asked() + "\n  answers: " + answered() + " numbers, "
                + missing(MissingCode.Meaning.NOT_APPLICABLE) + " not relevant or not asked, "
                + missing(MissingCode.Meaning.DONT_KNOW) + " don't know, " + missing(MissingCode.Meaning.NOT_ANSWERED)
                + " not answered\n  without a score: "
                + (reasons().isEmpty()
                        ? "none"
                        : reasons().entrySet().stream()
                                .map(reason -> reason.getKey().label() + " " + reason.getValue())
                                .collect(Collectors.joining(", ")))
                + "\n  alpha: " + alpha(0.95) + "\n  rule: " + scores.scoring();
    }

    /** Construct, mean and denominators. */
    @Override
    public String toString() {
        return construct.label() + ": " + mean().mean() + " (" + scored() + " of " + answerSheets() + " answer sheets)";
    }
}
