package org.implsci.rogers.attribute;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonValue;
import java.io.Serial;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.implsci.core.answer.Answer;
import org.implsci.core.finding.Requirements;
import org.implsci.core.json.IsoText;
import org.implsci.core.json.JsonDocument;
import org.implsci.core.text.SafeText;
import org.jspecify.annotations.Nullable;

/**
 * The ratings of the five attributes of one innovation by one or several people, at one moment.
 *
 * <p>{@link AttributeProfile#of} summarises them under a policy. Ratings are perceptions, and groups perceive the same
 * innovation differently; so state in the context whose perceptions they are. Immutable and thread-safe.
 */
@Value.Immutable
@JsonDocument(InnovationAttributes.SCHEMA)
public abstract sealed class InnovationAttributes implements WithInnovationAttributes, Serializable
        permits ImmutableInnovationAttributes {
    /** The schema of the JSON form. */
    public static final String SCHEMA = "org.implsci/innovation-attributes/1";

    @Serial
    private static final long serialVersionUID = 1L;

    InnovationAttributes() {}

    /** {@return a builder with nothing set; {@code subject} is mandatory} */
    public static Builder builder() {
        return new Builder();
    }

    /** {@return the name of the innovation; never blank} */
    public abstract String subject();

    /** {@return the place and the people who rated, if stated} */
    public abstract Optional<String> context();

    /** {@return the day of the ratings, if stated} */
    public abstract Optional<LocalDate> date();

    /** {@return the sheets of the raters, one each, in the caller's order; unmodifiable} */
    public abstract List<AttributeSheet> sheets();

    /**
     * Returns the answers of all raters on an attribute.
     *
     * @param attribute the attribute
     * @return one answer for each sheet, in the order of the sheets; unmodifiable
     */
    public List<Answer<Degree>> answers(Attribute attribute) {
        return sheets().stream().map(sheet -> sheet.answer(attribute)).toList();
    }

    /** Refuses blank texts and repeated raters. */
    @Value.Check
    void check() {
        new Requirements()
                .notBlank("subject", subject())
                .notBlank("context", context())
                .unique("sheets", "rater", sheets(), AttributeSheet::rater)
                .orThrow();
    }

    /** {@return the subject and the number of raters; at most 80 characters} */
    @Override
    public final String toString() {
        return "attributes of " + SafeText.line(subject(), 30) + ", raters: " + sheets().size();
    }

    @JsonValue
    Json toJson() {
        return new Json(SCHEMA, subject(), context().orElse(null), date().orElse(null), sheets());
    }

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    static InnovationAttributes fromJson(Json json) {
        return builder()
                .subject(json.subject)
                .context(Optional.ofNullable(json.context))
                .date(Optional.ofNullable(json.date))
                .addAllSheets(json.sheets)
                .build();
    }

    /** The JSON form of the ratings. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Json(
            String schema,
            String subject,
            @Nullable String context,
            @IsoText @Nullable LocalDate date,
            List<AttributeSheet> sheets) {}

    /** Builds {@link InnovationAttributes}; every attribute may be set once, sheets may be added to. */
    public static final class Builder extends ImmutableInnovationAttributes.Builder {
        Builder() {}
    }
}
