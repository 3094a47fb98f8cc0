package org.implsci.rollout.strategy;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonValue;
import com.google.common.collect.ImmutableList;
import com.google.common.graph.GraphBuilder;
import com.google.common.graph.Graphs;
import com.google.common.graph.MutableGraph;
import java.io.Serial;
import java.io.Serializable;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import org.immutables.value.Value;
import org.implsci.core.finding.Finding;
import org.implsci.core.finding.Pointer;
import org.implsci.core.finding.Requirements;
import org.implsci.core.json.JsonDocument;
import org.implsci.core.term.CareSetting;
import org.jspecify.annotations.Nullable;

/**
 * What is known about a change when its implementation model is chosen; every factor may be unknown.
 *
 * <p>Source: report 003, lines 796 to 800. Immutable and thread-safe.
 */
@Value.Immutable
@JsonDocument(ModelFactors.SCHEMA)
public abstract sealed class ModelFactors implements WithModelFactors, Serializable permits ImmutableModelFactors {
    /** The schema of the JSON form. */
    public static final String SCHEMA = "org.implsci/model-factors/1";

    @Serial
    private static final long serialVersionUID = 1L;

    ModelFactors() {}

    /** {@return a builder with nothing set; nothing is mandatory but a unit} */
    public static Builder builder() {
        return new Builder();
    }

    /** {@return the units that are to change: teams, departments, organisations; at least one; unmodifiable} */
    public abstract List<String> units();

    /** {@return the risk associated with the change; the level, if assessed} */
    public abstract Optional<RiskLevel> risk();

    /** {@return the setting in which the change is used; empty if not known or not stated} */
    public abstract Optional<CareSetting> use();

    /** Returns the setting if it is stated; "not stated" is the same as absent. */
    Optional<CareSetting> statedUse() {
        return use().filter(setting -> setting != CareSetting.NOT_STATED);
    }

    /** {@return whether it can be taken back; true or false, if known} */
    public abstract Optional<Boolean> reversible();

    /** {@return what passes between units and within them; the flows; empty if they are not known; unmodifiable} */
    public abstract List<PatientFlow> flows();

    /**
     * Services that several units use.
     *
     * @return the services; unmodifiable
     */
    public abstract List<SharedService> sharedServices();

    /** {@return whether people have to take part; the participation, if known} */
    public abstract Optional<Participation> participation();

    /** {@return how likely some are to hold out; the level, if assessed} */
    public abstract Optional<RiskLevel> holdoutRisk();

    /** {@return whether later units depend on the help of earlier ones; true or false, if known} */
    public abstract Optional<Boolean> peerSupportNeeded();

    /**
     * {@return the share of what flows that would pass between two systems if the units changed one by one; flow
     * between different units / all flow, 0 to 1; empty if no flow is known}
     */
    public OptionalDouble couplingShare() {
        double all = flows().stream().mapToDouble(PatientFlow::volume).sum();
        double between = flows().stream()
                .filter(flow -> !flow.from().equals(flow.to()))
                .mapToDouble(PatientFlow::volume)
                .sum();
        return flows().isEmpty() ? OptionalDouble.empty() : OptionalDouble.of(between / all);
    }

    /**
     * {@return the units that flows and shared services tie together; the clusters, each in the order of the units, by
     * their first unit; a unit that is tied to none stands alone}
     */
    public List<List<String>> clusters() {
        MutableGraph<String> ties =
                GraphBuilder.undirected().allowsSelfLoops(true).build();
        units().forEach(ties::addNode);
        flows().forEach(flow -> ties.putEdge(flow.from(), flow.to()));
        sharedServices()
                .forEach(service -> service.units()
                        .forEach(unit -> ties.putEdge(service.units().get(0), unit)));
        ImmutableList.Builder<List<String>> clusters = ImmutableList.builder();
        Set<String> placed = new HashSet<>();
        for (String unit : units()) {
            if (!placed.contains(unit)) {
                Set<String> cluster = Graphs.reachableNodes(ties, unit);
                placed.addAll(cluster);
                clusters.add(units().stream().filter(cluster::contains).toList());
            }
        }
        return clusters.build();
    }

    /** Refuses no units, repeated ones, and flows and services of units that are not named. */
    @Value.Check
    void check() {
        Requirements requirements = new Requirements().unique("units", "unit", units(), unit -> unit);
        if (units().isEmpty()) {
            requirements.add(Finding.error("rollout.unit.absent", Pointer.ROOT.at("units"))
                    .message("no unit is named")
                    .expected("at least one unit")
                    .build());
        }
        for (int index = 0; index < flows().size(); index++) {
            Pointer place = Pointer.ROOT.at("flows").at(index);
            known(flows().get(index).from(), place.at("from"), requirements);
            known(flows().get(index).to(), place.at("to"), requirements);
        }
        for (int index = 0; index < sharedServices().size(); index++) {
            List<String> users = sharedServices().get(index).units();
            Pointer place = Pointer.ROOT.at("sharedServices").at(index).at("units");
            for (int each = 0; each < users.size(); each++) {
                known(users.get(each), place.at(each), requirements);
            }
        }
        requirements.orThrow();
    }

    private void known(String unit, Pointer place, Requirements requirements) {
        if (!units().contains(unit)) {
            requirements.add(Finding.error("rollout.unit.absent", place)
                    .message("this unit is not among the units of the change")
                    .expected("one of the units")
                    .foundText(unit)
                    .build());
        }
    }

    /** Returns how many units and the risk. */
    @Override
    public final String toString() {
        return units().size() + " units, risk " + risk().map(RiskLevel::label).orElse("unknown");
    }

    @JsonValue
    Json toJson() {
        return new Json(
                SCHEMA,
                units(),
                risk().orElse(null),
                statedUse().orElse(null),
                reversible().orElse(null),
                flows().isEmpty() ? null : flows(),
                sharedServices().isEmpty() ? null : sharedServices(),
                participation().orElse(null),
                holdoutRisk().orElse(null),
                peerSupportNeeded().orElse(null));
    }

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    static ModelFactors fromJson(Json json) {
        return builder()
                .addAllUnits(json.units)
                .risk(Optional.ofNullable(json.risk))
                .use(Optional.ofNullable(json.use))
                .reversible(Optional.ofNullable(json.reversible))
                .addAllFlows(json.flows == null ? List.of() : json.flows)
                .addAllSharedServices(json.sharedServices == null ? List.of() : json.sharedServices)
                .participation(Optional.ofNullable(json.participation))
                .holdoutRisk(Optional.ofNullable(json.holdoutRisk))
                .peerSupportNeeded(Optional.ofNullable(json.peerSupportNeeded))
                .build();
    }

    /** The JSON form. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Json(
            String schema,
            List<String> units,
            @Nullable RiskLevel risk,
            @Nullable CareSetting use,
            @Nullable Boolean reversible,
            @Nullable List<PatientFlow> flows,
            @Nullable List<SharedService> sharedServices,
            @Nullable Participation participation,
            @Nullable RiskLevel holdoutRisk,
            @Nullable Boolean peerSupportNeeded) {}

    /** Builds a {@link ModelFactors}; every attribute may be set once, lists may be added to. */
    public static final class Builder extends ImmutableModelFactors.Builder {
        Builder() {}
    }
}
