package org.implsci.rollout.npt;

import java.io.Serial;
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
import org.jspecify.annotations.Nullable;

/**
 * The score of one construct in a group of respondents.
 *
 * <p>The score of a respondent is the mean of the items answered, with Q13 reversed. The mean of the group is the mean of these
 * scores. Components are not averaged first: four of them have two items, and published alphas are of items. Immutable and
 * thread-safe.
 */
public final class ConstructScore implements Serializable {
    @Serial
    private static final long serialVersionUID = 1L;

    private final NptConstruct construct;
    private final PanelScores scores;
    private final MeanSummary mean;

    ConstructScore(NptConstruct construct, PanelScores scores) {
        this.construct = construct;
        this.scores = scores;
        this.mean = MeanSummary.of(scores.values());
    }

    /** {@return the construct} */
    public NptConstruct construct() {
        return construct;
    }

    /** {@return the scores of all answer sheets, including those without a score} */
    public PanelScores scores() {
        return scores;
    }

    /** {@return the codes of the items that were asked; unmodifiable} */
    public List<String> items() {
        return scores.subscale().items();
    }

    /** {@return the number of items asked, out of the items of the construct; such as {@code 4 of 7}} */
    public String itemsAsked() {
        return items().size() + " of " + NomadItem.of(construct).size();
    }

    /** {@return the number of answer sheets, one for each respondent and wave, with or without a score} */
    public int answerSheets() {
        return scores.size();
    }

    /** {@return the number of answer sheets that have a score} */
    public int scored() {
        return scores.scored();
    }

    /** {@return the number of answer sheets without a score, by reason} */
    public Map<ScaleScore.NoScoreReason, Integer> reasons() {
        return scores.reasons();
    }

    /**
     * Returns the number of missing answers of one kind, over all respondents and items.
     *
     * @param kind the kind of missing answer
     * @return the number of answers
     */
    public int missing(MissingCode.Meaning kind) {
        int sum = 0;
        for (int row = 0; row < scores.size(); row++) {
            sum += scores.missing(row, kind);
        }
        return sum;
    }

    /** {@return the number of answers that are numbers, over all respondents and items} */
    public int answered() {
        int sum = 0;
        for (int row = 0; row < scores.size(); row++) {
            sum += scores.answered(row);
        }
        return sum;
    }

    /** {@return the mean and the spread of the respondents' scores, 1 to 5; undefined if no answer sheet has a score} */
    public MeanSummary mean() {
        return mean;
    }

    /**
     * Returns Cronbach's alpha of the items over the respondents who answered all of them.
     *
     * @param level the confidence level of its interval; between 0 and 1
     * @return the estimate; undefined with its reason for one item, or fewer than two such respondents
     */
    public IntervalEstimate alpha(double level) {
        return items().size() < 2
                ? IntervalEstimate.undefined(Statistic.UndefinedReason.TOO_FEW_ITEMS, level)
                : Reliability.of(scores.panel(), scores.subscale()).alpha(level);
    }

    /**
     * {@return the mean as a measurement for a gate, with the number of answer sheets that have a score; absent if none has}
     */
    public Measurement measurement() {
        return mean.mean().value().isPresent()
                ? Measurement.of(mean.mean().value().getAsDouble(), scored())
                : Measurement.absent();
    }

    /**
     * Returns the score of one respondent.
     *
     * @param respondent the name of the respondent
     * @param wave the name of the wave
     * @return the score with its denominators; empty if the panel has no such answer sheet
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

    /** Returns the items of a construct among the items asked, or empty if there are none. */
    static Optional<Subscale> subscale(NptConstruct construct, List<String> asked) {
        List<String> items = NomadItem.of(construct).stream()
                .map(NomadItem::code)
                .filter(asked::contains)
                .toList();
        return items.isEmpty() ? Optional.empty() : Optional.of(new Subscale(construct.code(), items));
    }

    /** {@return the mean, its denominators, the reasons for missing scores, and alpha} */
    public String explain() {
        return this + "\n  items asked: " + itemsAsked() + "\n  answers: " + answered() + " numbers, "
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

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof ConstructScore that && construct == that.construct && scores.equals(that.scores);
    }

    @Override
    public int hashCode() {
        return 31 * construct.hashCode() + scores.hashCode();
    }

    /** Returns the construct, its mean and its denominators. */
    @Override
    public String toString() {
        return construct.label() + ": " + mean.mean() + " (" + scored() + " of " + answerSheets() + " answer sheets)";
    }
}
