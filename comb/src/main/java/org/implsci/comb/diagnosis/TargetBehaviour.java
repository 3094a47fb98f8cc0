package org.implsci.comb.diagnosis;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.io.Serial;
import java.io.Serializable;
import java.util.List;
import org.immutables.value.Value;
import org.implsci.core.finding.Requirements;
import org.implsci.core.text.SafeText;
import org.implsci.core.text.TextTable;

/**
 * A specified behaviour: who does what, when, where, how often and with whom.
 *
 * <p>All six attributes are mandatory, because "improve adherence" is too vague for a diagnosis. If one does not matter, say
 * so in words: "alone", "at any time". Immutable and thread-safe.
 */
@Value.Immutable
public abstract sealed class TargetBehaviour implements WithTargetBehaviour, Serializable
        permits ImmutableTargetBehaviour {
    @Serial
    private static final long serialVersionUID = 1L;

    TargetBehaviour() {}

    /** {@return a builder with nothing set; all six attributes are mandatory} */
    public static Builder builder() {
        return new Builder();
    }

    /** {@return the people whose behaviour it is; never blank} */
    public abstract String who();

    /** {@return the action; never blank} */
    public abstract String what();

    /** {@return the time or occasion; never blank} */
    public abstract String when();

    /** {@return the place; never blank} */
    public abstract String where();

    /** {@return the frequency; never blank} */
    public abstract String howOften();

    /** {@return the other people involved; never blank} */
    public abstract String withWhom();

    /** Refuses blank texts. */
    @Value.Check
    void check() {
        new Requirements()
                .notBlank("who", who())
                .notBlank("what", what())
                .notBlank("when", when())
                .notBlank("where", where())
                .notBlank("howOften", howOften())
                .notBlank("withWhom", withWhom())
                .orThrow();
    }

    /** {@return the long form for a person: the six answers as a table of two columns, without a final line end} */
    public String explain() {
        return new TextTable(
                        List.of("target behaviour", ""),
                        List.of(
                                List.of("who", who()),
                                List.of("what", what()),
                                List.of("when", when()),
                                List.of("where", where()),
                                List.of("how often", howOften()),
                                List.of("with whom", withWhom())))
                .toText();
    }

    /** {@return who does what; at most 80 characters} */
    @Override
    public final String toString() {
        return shortened(who()) + ": " + shortened(what());
    }

    private static String shortened(String text) {
        return text.length() <= 28 ? SafeText.line(text, 28) : SafeText.line(text.substring(0, 25), 25) + "...";
    }

    @JsonValue
    Json toJson() {
        return new Json(who(), what(), when(), where(), howOften(), withWhom());
    }

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    static TargetBehaviour fromJson(Json json) {
        return builder()
                .who(json.who)
                .what(json.what)
                .when(json.when)
                .where(json.where)
                .howOften(json.howOften)
                .withWhom(json.withWhom)
                .build();
    }

    /** The JSON form of a behaviour. */
    record Json(String who, String what, String when, String where, String howOften, String withWhom) {}

    /** Builds a {@link TargetBehaviour}; every attribute may be set once. */
    public static final class Builder extends ImmutableTargetBehaviour.Builder {
        Builder() {}
    }
}
