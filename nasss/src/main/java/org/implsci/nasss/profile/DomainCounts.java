package org.implsci.nasss.profile;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.implsci.core.answer.Answer;
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
    /** Marks a domain without any judgement, so that most domains need no second counter; nothing is added to it. */
    private static final Tally.Counter<Complexity> UNUSED = new Tally.Counter<>(Complexity.class);

    private static final Tally<Complexity> NONE = UNUSED.tally();
    private static final Domain[] DOMAINS = Domain.values();

    private final NasssAssessment assessment;
    private final int raters;
    private final Tally.Counter<Complexity>[] ratings;
    private final Tally.Counter<Complexity>[] judgements;

    @SuppressWarnings("unchecked") // Java has no generic arrays; the arrays never leave this class.
    private DomainCounts(NasssAssessment assessment) {
        this.assessment = assessment;
        raters = assessment.sheets().size();
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
                // The assessment has refused codes of questions that are not asked.
                Question question = assessment.question(rating.question()).orElseThrow();
                int domain = question.domain().number() - 1;
                counts.ratings[domain].add(rating.answer());
                answered[domain]++;
            }
            for (DomainJudgement judgement : sheet.judgements()) {
                counts.judgement(judgement.domain()).add(judgement.answer());
            }
        }
        for (int domain = 0; domain < DOMAINS.length; domain++) {
            counts.ratings[domain].addNotAnswered(counts.raters * asked[domain] - answered[domain]);
        }
        return counts;
    }

    private Tally.Counter<Complexity> judgement(Domain domain) {
        int index = domain.number() - 1;
        if (judgements[index] == UNUSED) {
            judgements[index] = new Tally.Counter<>(Complexity.class);
        }
        return judgements[index];
    }

    List<DomainProfile> profiles(OrdinalPolicy policy) {
        ImmutableList.Builder<DomainProfile> profiles = ImmutableList.builderWithExpectedSize(DOMAINS.length);
        for (int index = 0; index < DOMAINS.length; index++) {
            Tally<Complexity> rated = ratings[index].tally();
            profiles.add(
                    judgements[index] == UNUSED
                            ? new DomainProfile(DOMAINS[index], policy, rated, NONE, rated, 0, raters)
                            : judged(DOMAINS[index], policy, rated, judgements[index].tally()));
        }
        return profiles.build();
    }

    /**
     * Returns the profile of a domain that at least one rater judged as a whole.
     *
     * <p>A judgement replaces the ratings of the rater who made it, and nobody else's. A level and "don't know" replace them
     * always. "Not applicable" replaces them only if none of them is a level or "don't know"; it would otherwise exclude a
     * domain that the same rater answered for.
     */
    private DomainProfile judged(
            Domain domain, OrdinalPolicy policy, Tally<Complexity> rated, Tally<Complexity> judged) {
        List<String> codes = assessment.questions().stream()
                .filter(question -> question.domain() == domain)
                .map(Question::code)
                .toList();
        Tally.Counter<Complexity> basis = new Tally.Counter<>(Complexity.class);
        int judges = 0;
        for (RaterSheet sheet : assessment.sheets()) {
            List<Answer<Complexity>> own = new ArrayList<>(codes.size());
            for (String code : codes) {
                own.add(sheet.answer(code));
            }
            Answer<Complexity> judgement = sheet.judgement(domain).orElseGet(Answer::notAnswered);
            if (replaces(judgement, own)) {
                basis.add(judgement);
                judges++;
            } else {
                own.forEach(basis::add);
            }
        }
        return new DomainProfile(domain, policy, rated, judged, basis.tally(), judges, raters);
    }

    private static boolean replaces(Answer<Complexity> judgement, List<Answer<Complexity>> own) {
        return states(judgement)
                || (judgement instanceof Answer.NotApplicable && own.stream().noneMatch(DomainCounts::states));
    }

    private static boolean states(Answer<Complexity> answer) {
        return answer instanceof Answer.Given || answer instanceof Answer.DontKnow;
    }
}
