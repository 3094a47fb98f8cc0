package org.implsci.rollout.safety.hazard;

import java.util.List;
import java.util.Optional;
import org.implsci.core.finding.Finding;
import org.implsci.core.finding.Findings;
import org.implsci.core.finding.Pointer;
import org.implsci.core.finding.Requirements;
import org.implsci.core.finding.Severity;
import org.implsci.core.source.Citation;
import org.implsci.rollout.safety.matrix.RiskBand;
import org.implsci.rollout.safety.matrix.RiskMatrix;
import org.implsci.rollout.safety.matrix.RiskRating;
import org.implsci.rollout.safety.matrix.RiskSources;

/** The rules about one hazard: an error stands in the way of going live, a warning is work left undone. */
final class HazardRules {
    private final RiskMatrix matrix;
    private final Hazard hazard;
    private final Pointer place;
    private final Requirements found = new Requirements();
    private final Optional<RiskRating> initial;
    private final Optional<RiskRating> residual;

    HazardRules(RiskMatrix matrix, Hazard hazard, Pointer place) {
        this.matrix = matrix;
        this.hazard = hazard;
        this.place = place;
        this.initial = hazard.initial().map(matrix::rate);
        this.residual = hazard.residual().map(matrix::rate);
    }

    Findings check() {
        told("cause", "causes", hazard.causes());
        told("effect", "effects", hazard.effects());
        controls();
        ratings();
        standing().ifPresent(this::acceptance);
        Findings findings = found.findings();
        if (hazard.status() == HazardStatus.CLOSED && !findings.isValid()) {
            add(Severity.WARNING, "hazard.status.closed", place.at("status"), "closed, though it stands in the way");
        }
        return found.findings();
    }

    private Finding.Builder finding(Severity severity, String code, Pointer where, String message) {
        return Finding.builder()
                .severity(severity)
                .code(code)
                .pointer(where)
                .message(message)
                .putParameters("hazard", hazard.id());
    }

    private void add(Severity severity, String code, Pointer where, String message) {
        found.add(finding(severity, code, where, message)
                .addCitations(Citation.own(RiskSources.CLINICAL_RISK))
                .build());
    }

    private void told(String noun, String name, List<String> texts) {
        if (texts.isEmpty()) {
            add(Severity.WARNING, "hazard." + noun + ".absent", place.at(name), "no " + noun + " is written down");
        }
    }

    private void controls() {
        for (int index = 0; index < hazard.controls().size(); index++) {
            Control control = hazard.controls().get(index);
            Pointer where = place.at("controls").at(index);
            if (control.owner().isEmpty()) {
                add(Severity.WARNING, "hazard.control.owner.absent", where, "nobody sees to this control");
            }
            if (control.evidence().isEmpty()) {
                add(
                        Severity.WARNING,
                        "hazard.control.evidence.absent",
                        where,
                        "nothing shows that this control is in place and works");
            }
        }
    }

    private void ratings() {
        if (initial.isEmpty()) {
            add(Severity.ERROR, "hazard.initial.absent", place.at("initial"), "not rated, which is not harmless");
        }
        if (residual.isEmpty() && !hazard.controls().isEmpty()) {
            add(
                    Severity.WARNING,
                    "hazard.residual.absent",
                    place.at("residual"),
                    "there are controls, but nobody has rated what remains, so that the initial rating stands");
        }
        if (initial.isPresent() && residual.isPresent()) {
            change(initial.get(), residual.get());
        }
    }

    private void change(RiskRating before, RiskRating after) {
        if (after.isHigherThan(before)) {
            found.add(finding(
                            Severity.ERROR,
                            "hazard.residual.higher",
                            place.at("residual"),
                            "rated higher with its controls than without")
                    .expected("at most " + before.score())
                    .found(Integer.toString(after.score()))
                    .addCitations(Citation.own(RiskSources.CLINICAL_RISK))
                    .build());
        }
        if (before.isHigherThan(after) && hazard.controls().isEmpty()) {
            add(
                    Severity.WARNING,
                    "hazard.residual.unexplained",
                    place.at("residual"),
                    "rated lower than before, and no control says why");
        }
    }

    /**
     * Returns the rating that counts: what was estimated with controls, if it is no lower than without or every control
     * has evidence; else the rating without.
     */
    Optional<RiskRating> standing() {
        boolean claimed = initial.isPresent()
                && residual.isPresent()
                && initial.get().isHigherThan(residual.get())
                && !isControlled();
        return claimed ? initial : residual.or(() -> initial);
    }

    private boolean isControlled() {
        return !hazard.controls().isEmpty()
                && hazard.controls().stream()
                        .allMatch(control -> control.evidence().isPresent());
    }

    private void acceptance(RiskRating rating) {
        boolean controlled = isControlled();
        switch (rating.band().acceptance()) {
            case ACCEPTABLE -> {}
            case WITH_JUSTIFICATION -> {
                if (hazard.justification().isEmpty()) {
                    stands(
                            rating,
                            "hazard.justification.absent",
                            "nobody has said why further reduction is impractical");
                }
            }
            case WITH_CONTROLS -> {
                if (!controlled) {
                    stands(
                            rating,
                            hazard.controls().isEmpty() ? "hazard.control.absent" : "hazard.control.unproven",
                            "to be controlled, with evidence for every control");
                }
            }
            case UNACCEPTABLE -> stands(rating, "hazard.rating.unacceptable", "cannot be lived with");
            case NOT_STATED ->
                stands(rating, "hazard.acceptance.unknown", "the matrix does not say whether one may live with this");
        }
    }

    private void stands(RiskRating rating, String code, String message) {
        RiskBand band = rating.band();
        found.add(finding(
                        Severity.ERROR,
                        code,
                        place.at(residual.equals(Optional.of(rating)) ? "residual" : "initial"),
                        message)
                .found(rating.score() + ", " + band.label())
                .putParameters("score", Integer.toString(rating.score()))
                .addCitations(matrix.citation())
                .build());
    }
}
