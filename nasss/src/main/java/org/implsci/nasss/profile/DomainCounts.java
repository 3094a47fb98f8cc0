package org.implsci.nasss.profile;

import com.google.common.collect.ImmutableList;
import java.util.Arrays;
import java.util.List;
import org.implsci.core.answer.OrdinalPolicy;
import org.implsci.core.answer.Tally;
import org.implsci.nasss.assessment.DomainJudgement;
import org.implsci.nasss.assessment.NasssAssessment;
import org.implsci.nasss.assessment.RaterSheet;
import org.implsci.nasss.assessment.Rating;
import org.implsci.nasss.question.Complexity;
import org.implsci.nasss.question.Domain;
import org.implsci.nasss.question.Question;

/** Counts the answers of an assessment by domain, in one pass over the sheets. */
final class DomainCounts {
    /** Stands for "no judgement yet", so that most domains need no counter of their own; nothing is ever added to it. */
    private static final Tally.Counter<Complexity> UNUSED = new Tally.Counter<>(Complexity.class);

    private static final Tally<Complexity> NONE = UNUSED.tally();
    private static final Domain[] DOMAINS = Domain.values();

    private final NasssAssessment assessment;
    private final Tally.Counter<Complexity>[] ratings;
    private final Tally.Counter<Complexity>[] judgements;

    @SuppressWarnings("unchecked") // Java has no generic arrays; the arrays never leave this class.
    private DomainCounts(NasssAssessment assessment) {
        this.assessment = assessment;
        ratings = (Tally.Counter<Complexity>[]) new Tally.Counter<?>[DOMAINS.length];
        judgements = (Tally.Counter<Complexity>[]) new Tally.Counter<?>[DOMAINS.length];
        Arrays.fill(judgements, UNUSED);
    }

    static DomainCounts of(NasssAssessment assessment) {
        DomainCounts counts = new DomainCounts(assessment);
        int[] asked = new int[DOMAINS.length];
        List<Question> questions = assessment.questions();
        for (int index = 0; index < questions.size(); index++) {
            asked[questions.get(index).domain().number() - 1]++;
        }
        for (int domain = 0; domain < DOMAINS.length; domain++) {
            counts.ratings[domain] = new Tally.Counter<>(Complexity.class);
        }
        int[] answered = new int[DOMAINS.length];
        for (RaterSheet sheet : assessment.sheets()) {
            for (Rating rating : sheet.ratings()) {
                // The assessment has refused codes that it does not know.
                Question question = assessment.question(rating.question()).orElseThrow();
                int domain = question.domain().number() - 1;
                counts.ratings[domain].add(rating.answer());
                answered[domain]++;
            }
            for (DomainJudgement judgement : sheet.judgements()) {
                counts.judgement(judgement.domain()).add(judgement.answer());
            }
        }
        int raters = assessment.sheets().size();
        for (int domain = 0; domain < DOMAINS.length; domain++) {
            counts.ratings[domain].addNotAnswered(raters * asked[domain] - answered[domain]);
        }
        return counts;
    }

    private Tally.Counter<Complexity> judgement(Domain domain) {
        int index = domain.number() - 1;
        Tally.Counter<Complexity> counter = judgements[index];
        if (counter == UNUSED) {
            counter = new Tally.Counter<>(Complexity.class);
            judgements[index] = counter;
        }
        return counter;
    }

    List<DomainProfile> profiles(OrdinalPolicy policy) {
        ImmutableList.Builder<DomainProfile> profiles = ImmutableList.builderWithExpectedSize(DOMAINS.length);
        for (int index = 0; index < DOMAINS.length; index++) {
            profiles.add(profile(DOMAINS[index], policy, ratings[index].tally(), judgements[index]));
        }
        return profiles.build();
    }

    private DomainProfile profile(
            Domain domain, OrdinalPolicy policy, Tally<Complexity> rated, Tally.Counter<Complexity> judged) {
        int raters = assessment.sheets().size();
        if (judged == UNUSED) {
            return new DomainProfile(domain, policy, rated, NONE, rated, 0, raters);
        }
        DomainBasis basis = DomainBasis.of(assessment, domain);
        return new DomainProfile(domain, policy, rated, judged.tally(), basis.answers(), basis.judging(), raters);
    }
}
