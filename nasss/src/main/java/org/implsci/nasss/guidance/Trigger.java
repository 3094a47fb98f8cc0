package org.implsci.nasss.guidance;

import com.google.common.collect.ImmutableList;
import java.io.Serializable;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
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
     * Whether the condition holds for a profile.
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

    /** All seven domains are simple. */
    record AllSimple() implements Trigger {
        @Override
        public Optional<Finding> firedBy(NasssProfile profile) {
            return profile.count(Complexity.SIMPLE) == Domain.values().length
                    ? Optional.of(because("all seven domains are simple", profile.toString()))
                    : Optional.empty();
        }
    }

    /** Something is not known: an answer "don't know" to a question or of a domain. */
    record SomethingUnknown() implements Trigger {
        @Override
        public Optional<Finding> firedBy(NasssProfile profile) {
            String unknown =
                    profile.unknownQuestions().stream().map(Question::code).collect(Collectors.joining(", "));
            String domains = profile.domains().stream()
                    .filter(domain -> domain.judgements().dontKnow() > 0)
                    .map(domain -> domain.domain().label() + " as a whole")
                    .collect(Collectors.joining(", "));
            String both = unknown.isEmpty() || domains.isEmpty() ? unknown + domains : unknown + ", " + domains;
            return both.isEmpty() ? Optional.empty() : Optional.of(because("not known", both));
        }
    }

    /**
     * At least so many domains are at a level.
     *
     * @param level the level
     * @param least how many domains at least; 1 to 7
     * @param noneWorse whether no domain may be at a higher level
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
                            at.size() + " of 7 domains " + level.label() + (noneWorse ? " and none worse" : ""),
                            String.join(", ", at)));
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
     * <p>Where no question about the topic was rated, judgements of its domain as a whole take their place.
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
            for (Question question : profile.assessment().questions()) {
                if (question.topics().stream().anyMatch(topics::contains) && calls(profile.tally(question))) {
                    return Optional.of(
                            because(question.toString(), profile.tally(question).toString()));
                }
            }
            DomainProfile domain = profile.domain(topics.get(0).domain());
            boolean silent = domain.ratings().given() + domain.ratings().dontKnow() == 0;
            return silent && calls(domain.judgements())
                    ? Optional.of(because(
                            domain.domain().label() + " as a whole",
                            domain.judgements().toString()))
                    : Optional.empty();
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
