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
import org.implsci.nasss.profile.DomainProfile;
import org.implsci.nasss.profile.NasssProfile;
import org.implsci.nasss.question.Complexity;
import org.implsci.nasss.question.Domain;
import org.implsci.nasss.question.Question;
import org.implsci.nasss.question.Topic;

/**
 * The condition of a guidance rule, which either holds for a profile and says why, or does not.
 *
 * <p>Immutable and thread-safe.
 */
public sealed interface Trigger extends Serializable {
    /**
     * Returns whether the condition holds for a profile.
     *
     * @param profile the profile
     * @return what was found, if it holds
     */
    Optional<Finding> firedBy(NasssProfile profile);

    /** The rule speaks of every programme. */
    record Always() implements Trigger {
        @Override
        public Optional<Finding> firedBy(NasssProfile profile) {
            return Optional.of(because("this holds for every programme", profile.toString()));
        }
    }

    /** All domains that apply are simple, at least one does, and no answer that is not known or not given could change it. */
    record AllSimple() implements Trigger {
        @Override
        public Optional<Finding> firedBy(NasssProfile profile) {
            List<DomainProfile> applicable = profile.domains().stream()
                    .filter(DomainProfile::isApplicable)
                    .toList();
            if (applicable.isEmpty() || !applicable.stream().allMatch(domain -> domain.isSurely(Complexity.SIMPLE))) {
                return Optional.empty();
            }
            return Optional.of(because(
                    applicable.size() == Domain.values().length
                            ? "all seven domains are simple"
                            : "all domains that apply are simple: " + applicable.size() + " of 7",
                    profile.toString()));
        }
    }

    /** Something is not known: an answer "don't know" to a question or of a domain, or a question that nobody rated. */
    record SomethingUnknown() implements Trigger {
        @Override
        public Optional<Finding> firedBy(NasssProfile profile) {
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
                    : "rated by nobody " + unrated.size() + " of "
                            + profile.assessment().questions().size() + ": "
                            + unrated.stream().map(Question::code).collect(Collectors.joining(", "));
            String both = unknown + (unknown.isEmpty() || silent.isEmpty() ? "" : "; ") + silent;
            return both.isEmpty() ? Optional.empty() : Optional.of(because("not known", both));
        }
    }

    /**
     * At least so many domains are at a level.
     *
     * @param level the level
     * @param least how many domains at least; 1 to 7
     * @param noneWorse whether no domain may be at a higher level; what is not known does not keep the rule silent, and its
     *     reason then says how many could be
     */
    record DomainsAt(Complexity level, int least, boolean noneWorse) implements Trigger {
        /** Refuses a number that is not of seven. */
        public DomainsAt {
            Objects.requireNonNull(level, "level");
            new Requirements().range("least", least, 1, 7).orThrow();
        }

        @Override
        public Optional<Finding> firedBy(NasssProfile profile) {
            List<String> at = domainsAt(profile, level);
            boolean worse = List.of(Complexity.values()).stream()
                    .anyMatch(other -> other.compareTo(level) > 0 && profile.count(other) > 0);
            return at.size() < least || (noneWorse && worse)
                    ? Optional.empty()
                    : Optional.of(because(
                            at.size() + " of 7 domains " + level.label() + (noneWorse ? others(profile) : ""),
                            String.join(", ", at)));
        }

        private String others(NasssProfile profile) {
            long open = profile.domains().stream()
                    .filter(domain -> domain.possible().stream().anyMatch(other -> other.compareTo(level) > 0))
                    .count();
            return open == 0 ? " and none worse" : ", none known to be worse, " + open + " of 7 that could be";
        }

        private static List<String> domainsAt(NasssProfile profile, Complexity level) {
            return profile.domains().stream()
                    .filter(domain -> domain.level().equals(Optional.of(level)))
                    .map(domain -> domain.domain().label())
                    .toList();
        }
    }

    /**
     * A topic was called complicated or complex by at least one rater, or is not known to one.
     *
     * <p>Where a rater left all questions about the topics unanswered, that rater's judgement of the domain as a whole takes
     * their place. The reason names every question that calls, not only the first.
     *
     * @param topics the topics; at least one, of one domain
     */
    record AboutTopic(List<Topic> topics) implements Trigger {
        /** Copies the list and refuses an empty one. */
        public AboutTopic {
            topics = ImmutableList.copyOf(topics);
            new Requirements()
                    .range("topics", topics.size(), 1, Topic.values().length)
                    .orThrow();
        }

        @Override
        public Optional<Finding> firedBy(NasssProfile profile) {
            List<Question> asked = profile.assessment().questions().stream()
                    .filter(question -> question.topics().stream().anyMatch(topics::contains))
                    .toList();
            Domain domain = topics.get(0).domain();
            List<Said> calling = Stream.concat(
                            asked.stream()
                                    .map(question ->
                                            new Said(question.code(), question.toString(), profile.tally(question))),
                            Stream.of(new Said(
                                    "whole domain", domain.label() + " as a whole", judgements(profile, asked))))
                    .filter(said -> calls(said.answers()))
                    .toList();
            return calling.isEmpty() ? Optional.empty() : Optional.of(told(calling));
        }

        /** What was said to one question, or of the domain as a whole. */
        private record Said(String code, String name, Tally<Complexity> answers) {}

        /** Returns what was said of the whole domain by those who said nothing to the questions. */
        private Tally<Complexity> judgements(NasssProfile profile, List<Question> asked) {
            return Tally.of(
                    Complexity.class,
                    profile.assessment().sheets().stream()
                            .filter(sheet -> asked.stream()
                                    .allMatch(question -> sheet.answer(question.code()) instanceof Answer.NotAnswered))
                            .flatMap(sheet -> sheet.judgement(topics.get(0).domain()).stream())
                            .toList());
        }

        private static Finding told(List<Said> calling) {
            return because(
                    calling.stream().map(Said::name).collect(Collectors.joining("; ")),
                    calling.size() == 1
                            ? calling.get(0).answers().toString()
                            : calling.stream()
                                    .map(said -> said.code() + " " + said.answers())
                                    .collect(Collectors.joining("; ")));
        }

        private static boolean calls(Tally<Complexity> answers) {
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
