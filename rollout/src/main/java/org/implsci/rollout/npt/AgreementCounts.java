package org.implsci.rollout.npt;

import java.io.Serializable;
import java.util.stream.IntStream;
import org.implsci.core.instrument.MissingCode;
import org.implsci.core.panel.Distribution;

/**
 * The numbers of respondents who agreed, were neutral and disagreed with an item, as they answered it.
 *
 * @param agree the number who agreed or strongly agreed
 * @param neutral the number who were neutral
 * @param disagree the number who disagreed or strongly disagreed
 * @param notRelevant the number who called the item not relevant, or were not asked
 * @param notAnswered the number who did not answer
 */
record AgreementCounts(int agree, int neutral, int disagree, int notRelevant, int notAnswered) implements Serializable {
    static AgreementCounts of(Distribution answers) {
        int middle = (answers.scale().lowest() + answers.scale().highest()) / 2;
        return new AgreementCounts(
                count(answers, middle + 1, answers.scale().highest()),
                answers.count(middle),
                count(answers, answers.scale().lowest(), middle - 1),
                answers.count(MissingCode.Meaning.NOT_APPLICABLE),
                answers.count(MissingCode.Meaning.NOT_ANSWERED) + answers.count(MissingCode.Meaning.DONT_KNOW));
    }

    private static int count(Distribution answers, int from, int to) {
        return IntStream.rangeClosed(from, to).map(answers::count).sum();
    }
}
