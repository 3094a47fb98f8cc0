package org.implsci.rollout.strategy.tradeoff;

import com.google.common.collect.ImmutableSet;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.implsci.core.finding.Finding;
import org.implsci.core.finding.Findings;
import org.implsci.core.finding.Pointer;
import org.implsci.core.source.Citation;
import org.implsci.core.source.SourceReport;
import org.jspecify.annotations.Nullable;

/**
 * A profile of an innovation: its kinds, how far it disrupts services, the support for people, and the method for its end-state.
 *
 * <p>Immutable and thread-safe.
 *
 * @param kinds what it is; unmodifiable
 * @param disruption how far it upsets; null if not known
 * @param supports what is planned to carry people through; unmodifiable
 * @param methods how the end-state is found; unmodifiable
 */
public record InnovationProfile(
        Set<InnovationKind> kinds,
        @Nullable Disruption disruption,
        Set<TransitionSupport> supports,
        Set<EndStateMethod> methods)
        implements Serializable {
    private static final Citation KINDS = SourceReport.SERVICE_CHANGE.at("L109-120");
    private static final Citation SUPPORT = SourceReport.SERVICE_CHANGE.at("L122-126");
    private static final Citation METHODS = SourceReport.SERVICE_CHANGE.at("L215-243");

    /** Copies the sets, in the order of their lists. */
    public InnovationProfile {
        kinds = ImmutableSet.copyOf(new TreeSet<>(Objects.requireNonNull(kinds, "kinds")));
        supports = ImmutableSet.copyOf(new TreeSet<>(Objects.requireNonNull(supports, "supports")));
        methods = ImmutableSet.copyOf(new TreeSet<>(Objects.requireNonNull(methods, "methods")));
    }

    /** {@return whether it is of several kinds at once, which all have needs of their own; true if of two or three} */
    public boolean isCombinatorial() {
        return kinds.size() > 1;
    }

    /**
     * {@return what is missing or does not fit; findings: no kind, disruption not known or without support, no dual
     * running, methods that only refine}
     */
    public Findings findings() {
        List<Finding> findings = new ArrayList<>();
        if (kinds.isEmpty()) {
            findings.add(Finding.error("readiness.kind.absent", Pointer.ROOT.at("kinds"))
                    .message("the kind of innovation is not stated")
                    .addCitations(KINDS)
                    .build());
        }
        if (disruption == null) {
            findings.add(Finding.warning("readiness.disruption.unknown", Pointer.ROOT.at("disruption"))
                    .message("the degree of disruption is not known")
                    .advice("find out before planning support")
                    .addCitations(SUPPORT)
                    .build());
        } else if (disruption != Disruption.NONE) {
            support(findings);
        }
        if (methods.isEmpty()) {
            findings.add(Finding.warning("readiness.method.absent", Pointer.ROOT.at("methods"))
                    .message("no method for finding the end-state is named")
                    .addCitations(METHODS)
                    .build());
        } else if (disruption == Disruption.HIGH && methods.stream().allMatch(EndStateMethod::isIncremental)) {
            findings.add(Finding.warning("readiness.method.incremental", Pointer.ROOT.at("methods"))
                    .message("all methods refine the present way of working, but the innovation replaces it")
                    .found(String.join(
                            ", ", methods.stream().map(EndStateMethod::label).toList()))
                    .advice("add a method that designs from the start, such as co-design or human-centred design")
                    .addCitations(METHODS)
                    .build());
        }
        return new Findings(findings);
    }

    private void support(List<Finding> findings) {
        if (supports.isEmpty()) {
            findings.add(Finding.error("readiness.support.absent", Pointer.ROOT.at("supports"))
                    .message("the innovation is disruptive and no support for the transition is planned")
                    .expected("at least one of " + String.join(", ", TransitionSupport.VOCABULARY.codes()))
                    .addCitations(SUPPORT)
                    .build());
        } else if (!supports.contains(TransitionSupport.DUAL_RUNNING)) {
            findings.add(Finding.info("readiness.support.dual-running", Pointer.ROOT.at("supports"))
                    .message("no dual running is planned for the transition")
                    .advice("decide whether old and new have to run side by side")
                    .addCitations(SUPPORT)
                    .build());
        }
    }

    /** {@return the kinds and the disruption} */
    @Override
    public String toString() {
        return String.join(" and ", kinds.stream().map(InnovationKind::label).toList()) + ", disruption "
                + (disruption == null ? "not known" : disruption.label());
    }
}
