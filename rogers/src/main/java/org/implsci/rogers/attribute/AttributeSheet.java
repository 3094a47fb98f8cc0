package org.implsci.rogers.attribute;

import com.google.common.collect.ImmutableList;
import java.io.Serializable;
import java.util.List;
import java.util.Objects;
import org.implsci.core.answer.Answer;
import org.implsci.core.finding.Requirements;
import org.implsci.core.text.SafeText;

/**
 * The ratings of the attributes by one rater.
 *
 * <p>Written in a chain: {@code AttributeSheet.by("GP").rate(COMPATIBILITY, HIGH).rate(COMPLEXITY, LOW)}. An attribute that
 * is not on the sheet counts as not answered. Immutable and thread-safe.
 *
 * @param rater the rater; not blank
 * @param ratings the ratings, each attribute once; unmodifiable
 */
public record AttributeSheet(String rater, List<AttributeRating> ratings) implements Serializable {
    /** Copies the list; refuses a blank rater and an attribute rated twice. */
    public AttributeSheet {
        ratings = ImmutableList.copyOf(Objects.requireNonNull(ratings, "ratings"));
        new Requirements()
                .notBlank("rater", rater)
                .unique(
                        "ratings",
                        "attribute",
                        ratings,
                        rating -> rating.attribute().code())
                .orThrow();
    }

    /**
     * Returns an empty sheet.
     *
     * @param rater the rater; not blank
     * @return the sheet
     */
    public static AttributeSheet by(String rater) {
        return new AttributeSheet(rater, List.of());
    }

    /**
     * Returns this sheet with one more rating.
     *
     * @param attribute an attribute that is not on the sheet yet
     * @param degree the degree
     * @return a longer sheet
     */
    public AttributeSheet rate(Attribute attribute, Degree degree) {
        return rate(attribute, Answer.given(degree));
    }

    /**
     * Returns this sheet with one more rating.
     *
     * @param attribute an attribute that is not on the sheet yet
     * @param answer a degree, not applicable, don't know or not answered
     * @return a longer sheet
     */
    public AttributeSheet rate(Attribute attribute, Answer<Degree> answer) {
        return new AttributeSheet(
                rater,
                ImmutableList.<AttributeRating>builder()
                        .addAll(ratings)
                        .add(new AttributeRating(attribute, answer))
                        .build());
    }

    /**
     * Returns the answer of the rater on an attribute.
     *
     * @param attribute the attribute
     * @return the answer; not answered if it is not on the sheet
     */
    public Answer<Degree> answer(Attribute attribute) {
        return ratings.stream()
                .filter(rating -> rating.attribute() == attribute)
                .map(AttributeRating::answer)
                .findFirst()
                .orElseGet(Answer::notAnswered);
    }

    /** Returns the rater and the number of attributes rated. */
    @Override
    public String toString() {
        return SafeText.line(rater, 40) + ": " + ratings.size() + " of 5 attributes";
    }
}
