package org.implsci.nasss.guidance;

import com.google.common.collect.ImmutableList;
import java.io.Serializable;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.implsci.core.answer.Answer;
import org.implsci.core.answer.Tally;
import org.implsci.core.finding.Finding;
import org.implsci.core.finding.Pointer;
import org.implsci.core.finding.Requirements;
import org.implsci.nasss.assessment.RaterSheet;
import org.implsci.nasss.profile.DomainProfile;
import org.implsci.nasss.profile.NasssProfile;
import org.implsci.nasss.question.Complexity;
import org.implsci.nasss.question.Domain;
import org.implsci.nasss.question.Question;
import org.implsci.nasss.question.Topic;

/**
 * The condition of a guidance rule: if it holds for a profile, it gives the reason.
 *
 * <p>Immutable and thread-safe.
 */
public sealed interface Trigger extends Serializable {
    /**
     * Evaluates the condition for a profile.
     *
     * @param profile the profile
     * @return the reason why the condition holds; empty if it does not hold
     */
    Optional<Finding> evaluate(NasssProfile profile);

    /** Holds for every programme. */
    record Always() implements Trigger {
        @Override
        public Optional<Finding> evaluate(NasssProfile profile) {
            return Optional.of(because("this applies to every programme", profile.toString()));
        }
    }

    /** Holds if at least one domain applies and every domain that applies is simple whatever the unknown answers are. */
    record AllSimple() implements Trigger {
        @Override
        public Optional<Finding> evaluate(NasssProfile profile) {
            List<DomainProfile> applicable = profile.domains().stream()
                    .filter(DomainProfile::isApplicable)
                    .toList();
            if (applicable.isEmpty() || !applicable.stream().allMatch(domain -> domain.isSurely(Complexity.SIMPLE))) {
                return Optional.empty();
            }
            return Optional.of(because(
                    applicable.size() == Domain.values().length
                            ? "all seven domains are simple"
                            : "all domains that apply are simple (" + applicable.size() + " of 7)",
                    profile.toString()));
        }
    }

    /** Holds if a rater answered "don't know" to a question or about a domain, or if no rater answered a question. */
    record SomethingUnknown() implements Trigger {
        @Override
        public Optional<Finding> evaluate(NasssProfile profile) {
            List<Question> unrated = profile.uncoveredQuestions();
            String unknown = Stream.of(
                            profile.unknownQuestions().stream().map(Question::code),
                            profile.domains().stream()
                                    .filter(domain -> domain.judgements().dontKnow() > 0)
                                    .map(domain -> domain.domain().label() + " as a whole"))
                    .flatMap(names -> names)
                    .collect(Collectors.joining(", "));
            String silent = unrated.isEmpty()
                    ? ""
                    : "no rater answered " + unrated.size() + " of "
                            + profile.assessment().questions().size() + " questions: "
                            + unrated.stream().map(Question::code).collect(Collectors.joining(", "));
            String both = unknown + (unknown.isEmpty() || silent.isEmpty() ? "" : "; ") + silent;
            return both.isEmpty() ? Optional.empty() : Optional.of(because("answers are unknown or missing", both));
        }
    }

    /**
     * Holds if a number of domains is at a level.
     *
     * @param level the level
     * @param least the least number of domains at the level; 1 to 7
     * @param noneWorse whether the condition fails if a domain is at a higher level; domains that could only turn out to be
     *     are counted in the reason
     */
    record DomainsAt(Complexity level, int least, boolean noneWorse) implements Trigger {
        /** Refuses a number outside 1 to 7. */
        public DomainsAt {
            Objects.requireNonNull(level, "level");
            new Requirements().range("least", least, 1, 7).orThrow();
        }

        @Override
        public Optional<Finding> evaluate(NasssProfile profile) {
            List<String> at = domainsAt(profile, level);
            boolean worse = List.of(Complexity.values()).stream()
                    .anyMatch(other -> other.compareTo(level) > 0 && profile.count(other) > 0);
            return at.size() < least || (noneWorse && worse)
                    ? Optional.empty()
                    : Optional.of(because(
                            at.size() + " of 7 domains are " + level.label() + (noneWorse ? others(profile) : ""),
                            String.join(", ", at)));
        }

        private String others(NasssProfile profile) {
            long open = profile.domains().stream()
                    .filter(domain -> domain.possible().stream().anyMatch(other -> other.compareTo(level) > 0))
                    .count();
            return open == 0 ? " and none is worse" : ", none is known to be worse, and " + open + " of 7 could be";
        }

        private static List<String> domainsAt(NasssProfile profile, Complexity level) {
            return profile.domains().stream()
                    .filter(domain -> domain.level().equals(Optional.of(level)))
                    .map(domain -> domain.domain().label())
                    .toList();
        }
    }

    /**
     * Holds if at least one rater called a topic complicated or complex, or does not know it.
     *
     * <p>If a rater left all questions about the topics unanswered, that rater's judgement of the whole domain counts instead.
     * The reason names every question with such an answer, not only the first.
     *
     * @param topics the topics; at least one, all of one domain
     */
    record AboutTopic(List<Topic> topics) implements Trigger {
        /** Copies the list and refuses an empty one. */
        public AboutTopic {
            topics = ImmutableList.copyOf(Objects.requireNonNull(topics, "topics"));
            new Requirements()
                    .range("topics", topics.size(), 1, Topic.values().length)
                    .orThrow();
        }

        @Override
        public Optional<Finding> evaluate(NasssProfile profile) {
            List<Question> asked = profile.assessment().questions().stream()
                    .filter(question -> question.topics().stream().anyMatch(topics::contains))
                    .toList();
            Domain domain = topics.get(0).domain();
            List<AnswersTo> demanding = Stream.concat(
                            asked.stream()
                                    .map(question -> new AnswersTo(
                                            question.code(), question.toString(), profile.tally(question))),
                            Stream.of(new AnswersTo(
                                    "whole domain", domain.label() + " as a whole", judgements(profile, asked))))
                    .filter(subject -> isDemanding(subject.answers()))
                    .toList();
            return demanding.isEmpty() ? Optional.empty() : Optional.of(reason(demanding));
        }

        /** The answers to one question, or about the domain as a whole. */
        private record AnswersTo(String code, String name, Tally<Complexity> answers) {}

        /** Returns the judgements of the whole domain by the raters who answered none of the questions. */
        private Tally<Complexity> judgements(NasssProfile profile, List<Question> asked) {
            Domain domain = topics.get(0).domain();
            Tally.Counter<Complexity> judgements = new Tally.Counter<>(Complexity.class);
            if (profile.domain(domain).judgements().total() > 0) {
                for (RaterSheet sheet : profile.assessment().sheets()) {
                    Optional<Answer<Complexity>> judgement = sheet.judgement(domain);
                    if (judgement.isPresent()
                            && asked.stream()
                                    .allMatch(
                                            question -> sheet.answer(question.code()) instanceof Answer.NotAnswered)) {
                        judgements.add(judgement.get());
                    }
                }
            }
            return judgements.tally();
        }

        private static Finding reason(List<AnswersTo> demanding) {
            return because(
                    demanding.stream().map(AnswersTo::name).collect(Collectors.joining("; ")),
                    demanding.size() == 1
                            ? demanding.get(0).answers().toString()
                            : demanding.stream()
                                    .map(subject -> subject.code() + " " + subject.answers())
                                    .collect(Collectors.joining("; ")));
        }

        private static boolean isDemanding(Tally<Complexity> answers) {
            return answers.count(Complexity.COMPLICATED) + answers.count(Complexity.COMPLEX) + answers.dontKnow() > 0;
        }
    }

    private static Finding because(String message, String found) {
        return Finding.info("nasss.guidance.because", Pointer.ROOT)
                .message(message)
                .found(found)
                .build();
    }
}
