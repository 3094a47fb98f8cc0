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

/** The rules about one hazard: an error blocks go-live, a warning is work left to do. */
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
        checkTexts("cause", "causes", hazard.causes());
        checkTexts("effect", "effects", hazard.effects());
        checkControls();
        checkRatings();
        currentRating().ifPresent(this::checkAcceptance);
        Findings findings = found.findings();
        if (hazard.status() == HazardStatus.CLOSED && !findings.isValid()) {
            add(
                    Severity.WARNING,
                    "hazard.status.closed",
                    place.at("status"),
                    "this hazard is closed and still blocks go-live");
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

    private void checkTexts(String noun, String name, List<String> texts) {
        if (texts.isEmpty()) {
            add(Severity.WARNING, "hazard." + noun + ".absent", place.at(name), "no " + noun + " is recorded");
        }
    }

    private void checkControls() {
        for (int index = 0; index < hazard.controls().size(); index++) {
            Control control = hazard.controls().get(index);
            Pointer where = place.at("controls").at(index);
            if (control.owner().isEmpty()) {
                add(Severity.WARNING, "hazard.control.owner.absent", where, "this control has no owner");
            }
            if (control.evidence().isEmpty()) {
                add(
                        Severity.WARNING,
                        "hazard.control.evidence.absent",
                        where,
                        "this control has no evidence that it is in place and works");
            }
        }
    }

    private void checkRatings() {
        if (initial.isEmpty()) {
            add(
                    Severity.ERROR,
                    "hazard.initial.absent",
                    place.at("initial"),
                    "this hazard is not rated; rate its likelihood and severity");
        }
        if (residual.isEmpty() && !hazard.controls().isEmpty()) {
            add(
                    Severity.WARNING,
                    "hazard.residual.absent",
                    place.at("residual"),
                    "the risk with these controls is not rated, so the rating without them counts");
        }
        if (initial.isPresent() && residual.isPresent()) {
            compare(initial.get(), residual.get());
        }
    }

    private void compare(RiskRating before, RiskRating after) {
        if (after.isHigherThan(before)) {
            found.add(finding(
                            Severity.ERROR,
                            "hazard.residual.higher",
                            place.at("residual"),
                            "this hazard is rated higher with its controls than without")
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
                    "the rating is lower with controls, and no control is recorded");
        }
    }

    /**
     * Returns the rating with controls, if every control has evidence or the rating is not lower than without controls; else
     * the rating without controls.
     */
    Optional<RiskRating> currentRating() {
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

    private void checkAcceptance(RiskRating rating) {
        boolean controlled = isControlled();
        switch (rating.band().acceptance()) {
            case ACCEPTABLE -> {}
            case WITH_JUSTIFICATION -> {
                if (hazard.justification().isEmpty()) {
                    addBlocking(
                            rating,
                            "hazard.justification.absent",
                            "this rating needs a justification that further reduction is impractical");
                }
            }
            case WITH_CONTROLS -> {
                if (!controlled) {
                    addBlocking(
                            rating,
                            hazard.controls().isEmpty() ? "hazard.control.absent" : "hazard.control.unproven",
                            "this rating needs controls, and evidence for each of them");
                }
            }
            case UNACCEPTABLE ->
                addBlocking(rating, "hazard.rating.unacceptable", "this rating is unacceptable; reduce the risk");
            case NOT_STATED ->
                addBlocking(
                        rating,
                        "hazard.acceptance.unknown",
                        "the matrix does not state whether this rating is acceptable; state it with your own matrix");
        }
    }

    private void addBlocking(RiskRating rating, String code, String message) {
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
