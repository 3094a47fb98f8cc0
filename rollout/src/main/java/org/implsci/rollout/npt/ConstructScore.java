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
    /**
     * The items that were asked.
     *
     * @return the codes; unmodifiable
     */
    public List<String> items() {
        return scores.subscale().items();
    }

    /**
     * How many of the construct's items were asked.
     *
     * @return the number of items in the panel, and of the construct
     */
    public String asked() {
        return items().size() + " of " + NomadItem.of(construct).size();
    }

    /**
     * How many answer sheets there are: one for each respondent and wave, so who answered in several waves counts in each.
     *
     * @return the number, with those that have no score
     */
    public int answerSheets() {
        return scores.size();
    }

    /**
     * How many answer sheets have a score.
     *
     * @return the number
     */
    public int scored() {
        return scores.scored();
    }

    /**
     * Why respondents have no score.
     *
     * @return how many for each reason
     */
    public Map<ScaleScore.NoScoreReason, Integer> reasons() {
        return scores.reasons();
    }

    /**
     * How many answers were of one kind, over all respondents and items.
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

    /**
     * How many numbers were given, over all respondents and items.
     *
     * @return the number of answers
     */
    public int answered() {
        int sum = 0;
        for (int row = 0; row < scores.size(); row++) {
            sum += scores.answered(row);
        }
        return sum;
    }

    /**
     * Mean and spread of the respondents' scores, between 1 and 5.
     *
     * @return the summary; undefined if nobody has a score
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
     * The mean as a measurement for a gate, with the number of answer sheets behind it; those of one wave are as many
     * respondents.
     *
     * @return the measurement; absent if nobody has a score
     */
    public Measurement measurement() {
        return mean().mean().value().isPresent()
                ? Measurement.of(mean().mean().value().getAsDouble(), scored())
                : Measurement.absent();
    }

    /**
     * The score of one respondent.
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

    /** The items of a construct that a panel has, or empty if it has none. */
    static Optional<Subscale> subscale(NptConstruct construct, List<String> asked) {
        List<String> items = NomadItem.of(construct).stream()
                .map(NomadItem::code)
                .filter(asked::contains)
                .toList();
        return items.isEmpty() ? Optional.empty() : Optional.of(new Subscale(construct.code(), items));
    }

    /**
     * Mean, denominators, and why some have no score.
     *
     * @return the text
     */
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
