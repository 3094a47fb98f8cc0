package org.implsci.rollout.npt;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.implsci.core.instrument.AnswerSheet;
import org.implsci.core.instrument.MissingCode;
import org.implsci.core.instrument.MissingRule;
import org.implsci.core.instrument.Ratio;
import org.implsci.core.panel.Coding;
import org.implsci.core.panel.Panel;

/** Laws of the scores of single respondents. */
class EmbeddingLawsTest {
    /** Answers to the seven items of collective action; 0 stands for not relevant, -1 for not answered. */
    @Provide
    Arbitrary<List<Integer>> answers() {
        return Arbitraries.integers().between(-1, 5).list().ofSize(7);
    }

    private static AnswerSheet sheet(List<Integer> answers) {
        AnswerSheet sheet = AnswerSheet.of("r");
        List<NomadItem> items = NomadItem.of(NptConstruct.COLLECTIVE_ACTION);
        for (int index = 0; index < answers.size(); index++) {
            String item = items.get(index).code();
            int answer = answers.get(index);
            sheet = answer > 0
                    ? sheet.reply(item, answer)
                    : sheet.reply(item, answer == 0 ? Nomad.NOT_MY_ROLE : MissingCode.NOT_ANSWERED);
        }
        return sheet;
    }

    private static Optional<Ratio> score(List<Integer> answers, MissingRule rule) {
        Panel panel = Panel.ofSheets(Nomad.INSTRUMENT, List.of(sheet(answers)));
        return Embedding.of(panel, rule)
                .construct(NptConstruct.COLLECTIVE_ACTION)
                .orElseThrow()
                .of("r", "")
                .orElseThrow()
                .value();
    }

    @Property
    @Label(
            "the score is the mean of the numbers given, the second turned round, if at least half of the relevant are there")
    void theScore(@ForAll("answers") List<Integer> answers) {
        int sum = 0;
        int given = 0;
        int relevant = 0;
        for (int index = 0; index < 7; index++) {
            int answer = answers.get(index);
            relevant += answer == 0 ? 0 : 1;
            if (answer > 0) {
                given++;
                sum += index == 1 ? 6 - answer : answer;
            }
        }
        Optional<Ratio> expected =
                given > 0 && 2 * given >= relevant ? Optional.of(new Ratio(sum, given)) : Optional.empty();
        assertEquals(expected, score(answers, MissingRule.half()));
    }

    @Property
    @Label("calling an unanswered item not relevant never changes a score, it can only bring one about")
    void notRelevantNeverChangesAMean(@ForAll("answers") List<Integer> answers) {
        List<Integer> softened = answers.stream()
                .map(answer -> answer < 0 ? Integer.valueOf(0) : answer)
                .toList();
        score(answers, MissingRule.half())
                .ifPresent(score -> assertEquals(Optional.of(score), score(softened, MissingRule.half())));
        assertEquals(score(answers, MissingRule.availableItems()), score(softened, MissingRule.availableItems()));
    }

    @Property
    @Label("turning every answer round turns the score round")
    void turnedRound(@ForAll("answers") List<Integer> answers) {
        List<Integer> turned = answers.stream()
                .map(answer -> answer > 0 ? Integer.valueOf(6 - answer) : answer)
                .toList();
        assertEquals(
                score(answers, MissingRule.half())
                        .map(score -> new Ratio(6 * score.denominator() - score.numerator(), score.denominator())),
                score(turned, MissingRule.half()));
    }

    @Property(tries = 50)
    @Label("each coding gives back what it declares")
    void codingsRoundTrip(@ForAll @IntRange(min = 1, max = 5) int value) {
        assertEquals(value, number(Nomad.agreeIsFive(), Integer.toString(value)));
        assertEquals(6 - value, number(Nomad.agreeIsOne(), Integer.toString(value)));
    }

    private static int number(Coding coding, String raw) {
        return coding.reply(raw).orElseThrow().number().orElseThrow();
    }
}
