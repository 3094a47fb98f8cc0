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
 * What one or several people said of the five attributes of one innovation, at one moment.
 *
 * <p>Nothing is derived here; {@link AttributeProfile#of} does that under a policy. Ratings are perceptions: the same
 * innovation has other attributes in other eyes, so say in the context whose they are. Immutable and thread-safe.
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

    /** {@return the innovation; the subject; never blank} */
    public abstract String subject();

    /** {@return where and for whom; the context, if stated} */
    public abstract Optional<String> context();

    /** {@return the day of the ratings, as the caller states it; the date, if stated} */
    public abstract Optional<LocalDate> date();

    /** {@return what the raters said, a sheet each; the sheets in the caller's order; unmodifiable} */
    public abstract List<AttributeSheet> sheets();

    /**
     * Returns what each rater said of an attribute.
     *
     * @param attribute the attribute
     * @return an answer a sheet, in the order of the sheets
     */
    public List<Answer<Degree>> answers(Attribute attribute) {
        return sheets().stream().map(sheet -> sheet.answer(attribute)).toList();
    }

    /** Refuses blank texts and raters named twice. */
    @Value.Check
    void check() {
        new Requirements()
                .notBlank("subject", subject())
                .notBlank("context", context())
                .unique("sheets", "rater", sheets(), AttributeSheet::rater)
                .orThrow();
    }

    /** {@return the subject, and how many rated; at most 80 characters} */
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

    /** What the ratings look like in JSON. */
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
