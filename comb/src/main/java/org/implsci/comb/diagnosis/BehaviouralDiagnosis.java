package org.implsci.comb.diagnosis;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonValue;
import java.io.Serial;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;
import org.implsci.comb.model.Determinant;
import org.implsci.core.finding.Finding;
import org.implsci.core.finding.Pointer;
import org.implsci.core.finding.Requirements;
import org.implsci.core.json.IsoText;
import org.implsci.core.json.JsonDocument;
import org.implsci.core.text.TextTable;
import org.jspecify.annotations.Nullable;

/**
 * What stands in the way of one specified behaviour, and what helps it.
 *
 * <p>Each component or domain is read once at the most. No source gives a formula for a total, and there is none. A
 * diagnosis without readings is valid: nothing is known yet. Immutable and thread-safe.
 */
@Value.Immutable
@JsonDocument(BehaviouralDiagnosis.SCHEMA)
public abstract sealed class BehaviouralDiagnosis implements WithBehaviouralDiagnosis, Serializable
        permits ImmutableBehaviouralDiagnosis {
    /** The schema of the JSON form. */
    public static final String SCHEMA = "org.implsci/comb-diagnosis/1";

    @Serial
    private static final long serialVersionUID = 1L;

    BehaviouralDiagnosis() {}

    /** {@return a builder with nothing set; {@code behaviour} is mandatory} */
    public static Builder builder() {
        return new Builder();
    }

    /** {@return the behaviour that is diagnosed} */
    public abstract TargetBehaviour behaviour();

    /**
     * {@return for whom and in which setting, if more is to be said than the behaviour says; the context, if stated}
     */
    public abstract Optional<String> context();

    /** {@return the day of the diagnosis, as the caller states it; the date, if stated} */
    public abstract Optional<LocalDate> date();

    /** {@return what was found, a reading a determinant; the readings in the caller's order; unmodifiable} */
    public abstract List<DeterminantRating> readings();

    /**
     * Returns what was found of one determinant.
     *
     * @param determinant the component or domain
     * @return the reading, or empty if there is none
     */
    public Optional<DeterminantRating> reading(Determinant determinant) {
        return readings().stream()
                .filter(reading -> reading.determinant() == determinant)
                .findFirst();
    }

    /**
     * Returns the priority of each reading.
     *
     * @param rule the rule that gives it
     * @return the readings with their priorities
     */
    public Priorities priorities(PriorityRule rule) {
        return new Priorities(rule, readings());
    }

    /**
     * Returns what an intervention has to address.
     *
     * @param rule which readings count
     * @return the deficits, and what is not known
     */
    public Deficits deficits(DeficitRule rule) {
        return new Deficits(rule, readings());
    }

    /** Refuses a blank context and a determinant that is read twice. */
    @Value.Check
    void check() {
        Requirements requirements = new Requirements().notBlank("context", context());
        Map<Determinant, Integer> first = new HashMap<>();
        for (int index = 0; index < readings().size(); index++) {
            Integer earlier = first.putIfAbsent(readings().get(index).determinant(), index);
            if (earlier != null) {
                requirements.add(twice(earlier, index));
            }
        }
        requirements.orThrow();
    }

    private Finding twice(int earlier, int index) {
        DeterminantRating one = readings().get(earlier);
        DeterminantRating other = readings().get(index);
        boolean opposite = one.influence().value().isPresent()
                && other.influence().value().isPresent()
                && !one.influence().value().equals(other.influence().value());
        Pointer list = Pointer.ROOT.at("readings");
        return Finding.error(opposite ? "comb.reading.contradictory" : "list.duplicate", list.at(index))
                .message(
                        opposite
                                ? "the same determinant read as barrier and as enabler"
                                : "the same determinant read twice")
                .expected("one reading of " + other.determinant().code())
                .found(other.toString())
                .advice("it stands at " + list.at(earlier) + " as " + one
                        + "; read its TDF domains apart, or keep one and put the other into its notes")
                .build();
    }

    /** {@return the readings as a table: determinant, influence, room, evidence, notes; a row a reading} */
    public TextTable toTable() {
        return new TextTable(
                List.of("determinant", "influence", "room for improvement", "evidence", "notes"),
                readings().stream().map(DeterminantRating::row).toList());
    }

    /**
     * {@return the long form for a person: the behaviour, then a line a reading; several lines, without a line end
     * after the last}
     */
    public String explain() {
        return behaviour().explain() + "\n\n" + toTable().toText();
    }

    /** {@return how many readings of which behaviour; about 80 characters} */
    @Override
    public final String toString() {
        return readings().size() + " readings of " + behaviour();
    }

    @JsonValue
    Json toJson() {
        return new Json(SCHEMA, behaviour(), context().orElse(null), date().orElse(null), readings());
    }

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    static BehaviouralDiagnosis fromJson(Json json) {
        return builder()
                .behaviour(json.behaviour)
                .context(Optional.ofNullable(json.context))
                .date(Optional.ofNullable(json.date))
                .addAllReadings(json.readings)
                .build();
    }

    /** What a diagnosis looks like in JSON. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Json(
            String schema,
            TargetBehaviour behaviour,
            @Nullable String context,
            @IsoText @Nullable LocalDate date,
            List<DeterminantRating> readings) {}

    /** Builds a {@link BehaviouralDiagnosis}; every attribute may be set once, readings may be added to. */
    public static final class Builder extends ImmutableBehaviouralDiagnosis.Builder {
        Builder() {}
    }
}
