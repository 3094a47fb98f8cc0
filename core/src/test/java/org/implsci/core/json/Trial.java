package org.implsci.core.json;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.annotation.JsonValue;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.implsci.core.finding.Finding;
import org.implsci.core.finding.Pointer;
import org.implsci.core.finding.Requirements;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/** A document with a part of every kind that the codec knows. */
@NullMarked
@JsonDocument(Trial.SCHEMA)
record Trial(
        String title,
        int patients,
        long budget,
        double dose,
        boolean blinded,
        Phase phase,
        Optional<LocalDate> start,
        List<Arm> arms,
        Map<String, Integer> sites,
        List<Event> events) {
    static final String SCHEMA = "org.implsci/trial/1";

    Trial {
        Requirements requirements = new Requirements().notBlank("title", title).unique("arms", "arm", arms, Arm::name);
        for (int index = 0; index < events.size(); index++) {
            if (events.get(index) instanceof Event.Left left
                    && arms.stream().noneMatch(arm -> arm.name().equals(left.arm()))) {
                requirements.add(Finding.error(
                                "trial.arm.absent",
                                Pointer.ROOT.at("events").at(index).at("arm"))
                        .message("no such arm")
                        .build());
            }
        }
        requirements.orThrow();
    }

    enum Phase {
        PILOT("pilot"),
        FULL("full");

        private final String code;

        Phase(String code) {
            this.code = code;
        }

        @JsonValue
        String code() {
            return code;
        }
    }

    record Arm(String name, @Nullable Double share) {
        Arm {
            new Requirements().notBlank("name", name).orThrow();
            if (share != null && (share < 0 || share > 1)) {
                throw new IllegalArgumentException("expected a share, but found " + share);
            }
        }
    }

    @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type")
    @JsonSubTypes({
        @JsonSubTypes.Type(value = Event.Joined.class, name = "joined"),
        @JsonSubTypes.Type(value = Event.Left.class, name = "left")
    })
    sealed interface Event {
        record Joined(Integer patient) implements Event {}

        record Left(Integer patient, String arm) implements Event {}
    }

    @JsonValue
    Json toJson() {
        return new Json(SCHEMA, title, patients, budget, dose, blinded, phase, start.orElse(null), arms, sites, events);
    }

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    static Trial fromJson(Json json) {
        return new Trial(
                json.title,
                json.patients,
                json.budget,
                json.dose,
                json.blinded,
                json.phase,
                Optional.ofNullable(json.start),
                json.arms,
                json.sites,
                json.events);
    }

    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Json(
            String schema,
            String title,
            Integer patients,
            Long budget,
            Double dose,
            Boolean blinded,
            Phase phase,
            @IsoText @Nullable LocalDate start,
            List<Arm> arms,
            Map<String, Integer> sites,
            List<Event> events) {}
}
