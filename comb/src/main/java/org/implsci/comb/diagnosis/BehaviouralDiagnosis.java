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
import org.implsci.core.term.Term;
import org.implsci.core.text.TextTable;
import org.implsci.core.text.TidyTable;
import org.jspecify.annotations.Nullable;

/**
 * The diagnosis of one specified behaviour: its barriers and its enablers.
 *
 * <p>Each component or domain has at most one rating. A diagnosis has no total, because no source gives a formula for one. A
 * diagnosis without ratings is valid: nothing is known yet. Immutable and thread-safe.
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

    /** {@return the people and the setting, beyond what the behaviour states; empty if not stated} */
    public abstract Optional<String> context();

    /** {@return the day of the diagnosis, as the caller states it; empty if not stated} */
    public abstract Optional<LocalDate> date();

    /** {@return the ratings, at most one a determinant, in the caller's order; unmodifiable} */
    public abstract List<DeterminantRating> readings();

    /**
     * Returns the rating of one determinant.
     *
     * @param determinant the component or domain
     * @return the rating, or empty if there is none
     */
    public Optional<DeterminantRating> reading(Determinant determinant) {
        return readings().stream()
                .filter(reading -> reading.determinant() == determinant)
                .findFirst();
    }

    /**
     * Returns the priority of each rating.
     *
     * @param rule the rule that gives the priorities
     * @return the ratings with their priorities
     */
    public Priorities priorities(PriorityRule rule) {
        return new Priorities(rule, readings());
    }

    /**
     * Returns the deficits: the determinants that an intervention has to address.
     *
     * @param rule the rule that decides which ratings are deficits
     * @return the deficits, and the determinants that may be deficits
     */
    public Deficits deficits(DeficitRule rule) {
        return new Deficits(rule, readings());
    }

    /** Refuses a blank context and a determinant that is rated twice. */
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
                                ? "the same determinant is rated as a barrier and as an enabler"
                                : "the same determinant is rated twice")
                .expected("one rating of " + other.determinant().code())
                .found(other.toString())
                .advice("the other rating is at " + list.at(earlier) + ": " + one
                        + "; rate its TDF domains separately, or keep one rating and put the other into its notes")
                .build();
    }

    /**
     * Returns the ratings as tidy data, one row each.
     *
     * @return the columns determinant, influence, room and evidence (codes, with {@code dont-know} and the like), and notes
     *     (the number of notes)
     */
    public TidyTable toData() {
        TidyTable.Builder data = TidyTable.columns("determinant", "influence", "room", "evidence", "notes");
        readings()
                .forEach(rating -> data.row(
                        rating.determinant(),
                        rating.influence().code(Term::code),
                        rating.room().code(Term::code),
                        rating.evidence().code(Term::code),
                        rating.notes().size()));
        return data.build();
    }

    /** {@return the ratings as a table, a row each: determinant, influence, room, evidence, notes} */
    public TextTable toTable() {
        return new TextTable(
                List.of("determinant", "influence", "room for improvement", "evidence", "notes"),
                readings().stream().map(DeterminantRating::row).toList());
    }

    /** {@return the long form for a person: the behaviour, then a line a rating; several lines, without a final line end} */
    public String explain() {
        return behaviour().explain() + "\n\n" + toTable().toText();
    }

    /** {@return the number of ratings and the behaviour; about 80 characters} */
    @Override
    public final String toString() {
        return readings().size() + " ratings of " + behaviour();
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

    /** The JSON form of a diagnosis. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Json(
            String schema,
            TargetBehaviour behaviour,
            @Nullable String context,
            @IsoText @Nullable LocalDate date,
            List<DeterminantRating> readings) {}

    /** Builds a {@link BehaviouralDiagnosis}; every attribute may be set once, ratings may be added to. */
    public static final class Builder extends ImmutableBehaviouralDiagnosis.Builder {
        Builder() {}
    }
}
