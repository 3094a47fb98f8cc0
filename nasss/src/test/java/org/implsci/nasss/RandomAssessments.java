package org.implsci.nasss;

import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.implsci.core.answer.Answer;
import org.implsci.nasss.assessment.DomainJudgement;
import org.implsci.nasss.assessment.NasssAssessment;
import org.implsci.nasss.assessment.RaterSheet;
import org.implsci.nasss.assessment.Rating;
import org.implsci.nasss.question.Complexity;
import org.implsci.nasss.question.Domain;
import org.implsci.nasss.question.NasssVersion;
import org.implsci.nasss.question.Question;

/** Random assessments for laws. */
public final class RandomAssessments {
    private RandomAssessments() {}

    /** Returns copies of an assessment, one a rating, each with that rating unknown. */
    public static List<NasssAssessment> withOneRatingUnknown(NasssAssessment assessment) {
        List<NasssAssessment> others = new ArrayList<>();
        for (int rater = 0; rater < assessment.sheets().size(); rater++) {
            RaterSheet sheet = assessment.sheets().get(rater);
            for (int index = 0; index < sheet.ratings().size(); index++) {
                List<Rating> ratings = new ArrayList<>(sheet.ratings());
                ratings.set(index, new Rating(ratings.get(index).question(), Answer.dontKnow("")));
                List<RaterSheet> sheets = new ArrayList<>(assessment.sheets());
                sheets.set(rater, new RaterSheet(sheet.rater(), ratings, sheet.judgements()));
                others.add(assessment.withSheets(sheets));
            }
        }
        return others;
    }

    /** {@return any assessment by up to four raters, with answers and judgements of every kind} */
    public static Arbitrary<NasssAssessment> any() {
        Arbitrary<Answer<Complexity>> answers = Arbitraries.oneOf(
                Arbitraries.of(Complexity.class).map(Answer::given),
                Arbitraries.of(
                        Answer.<Complexity>dontKnow("?"), Answer.notAnswered(), Answer.notApplicable("not here")));
        Arbitrary<List<Rating>> ratings = Arbitraries.subsetOf(NasssVersion.LIST_2019.questions())
                .flatMap(asked -> answers.list().ofSize(asked.size()).map(given -> {
                    List<Rating> made = new ArrayList<>();
                    int index = 0;
                    for (Question question : asked) {
                        made.add(new Rating(question.code(), given.get(index++)));
                    }
                    return made;
                }));
        Arbitrary<List<DomainJudgement>> judgements = Arbitraries.subsetOf(Domain.values())
                .flatMap(domains -> answers.list().ofSize(domains.size()).map(given -> {
                    List<DomainJudgement> made = new ArrayList<>();
                    int index = 0;
                    for (Domain domain : domains) {
                        made.add(new DomainJudgement(domain, given.get(index++)));
                    }
                    return made;
                }));
        return Combinators.combine(ratings, judgements)
                .as((rated, judged) -> new RaterSheet("r", rated, judged))
                .list()
                .ofMaxSize(4)
                .map(sheets -> {
                    List<RaterSheet> named = new ArrayList<>();
                    for (RaterSheet sheet : sheets) {
                        named.add(new RaterSheet("r" + named.size(), sheet.ratings(), sheet.judgements()));
                    }
                    return NasssAssessment.builder()
                            .version(NasssVersion.LIST_2019)
                            .subject("x")
                            .addAllSheets(named)
                            .build();
                });
    }
}
