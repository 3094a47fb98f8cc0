package org.implsci.comb.wheel;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.implsci.comb.model.Determinant;
import org.implsci.core.picture.Canvas;
import org.implsci.core.picture.Picture;
import org.implsci.core.term.Term;

/** Draws candidates on the map of the wheel: determinants, suggested functions and policies, and the chosen ones. */
final class WheelMap {
    private static final int WIDTH = 900;
    private static final int BOX = 228;
    private static final int TALL = 34;
    private static final int STEP = 46;
    private static final int TOP = 44;
    private static final double MIDDLE = (WIDTH - BOX) / 2.0;
    private static final double RIGHT = WIDTH - BOX - 2;
    private static final double LEFT = 2;

    private final Candidates candidates;
    private final List<Determinant> determinants;
    private final List<Determinant> unknown;
    private final List<InterventionFunction> chosenFunctions;
    private final List<PolicyCategory> chosenPolicies;

    WheelMap(
            Candidates candidates,
            List<Determinant> determinants,
            List<Determinant> unknown,
            List<InterventionFunction> chosenFunctions,
            List<PolicyCategory> chosenPolicies) {
        this.candidates = candidates;
        this.determinants = determinants;
        this.unknown = unknown;
        this.chosenFunctions = chosenFunctions;
        this.chosenPolicies = chosenPolicies;
    }

    Picture picture() {
        int rows = Math.max(
                Math.max(determinants.size(), InterventionFunction.values().length), PolicyCategory.values().length);
        int height = TOP + rows * STEP + 8;
        Canvas svg = new Canvas(
                WIDTH,
                height,
                "From the diagnosis to functions and policies, by "
                        + candidates.wheel().label(),
                description());
        svg.text(LEFT, 24, "Diagnosis", "strong")
                .text(MIDDLE, 24, "Intervention functions", "strong")
                .text(RIGHT, 24, "Policy categories", "strong");
        links(svg, height);
        List<InterventionFunction> functions = List.of(InterventionFunction.values());
        List<PolicyCategory> policies = List.of(PolicyCategory.values());
        for (int index = 0; index < determinants.size(); index++) {
            Determinant need = determinants.get(index);
            boolean deficit = candidates.needs().contains(need);
            boolean open = unknown.contains(need);
            box(svg, LEFT, y(index, determinants.size(), height), need.label() + (open ? " ?" : ""), deficit, false);
        }
        for (int index = 0; index < functions.size(); index++) {
            InterventionFunction function = functions.get(index);
            box(
                    svg,
                    MIDDLE,
                    y(index, functions.size(), height),
                    function.label(),
                    candidate(function).isPresent(),
                    chosenFunctions.contains(function));
        }
        for (int index = 0; index < policies.size(); index++) {
            PolicyCategory policy = policies.get(index);
            box(
                    svg,
                    RIGHT,
                    y(index, policies.size(), height),
                    policy.label(),
                    candidates.policies().stream().anyMatch(found -> found.policy() == policy),
                    chosenPolicies.contains(policy));
        }
        return svg.picture();
    }

    private void links(Canvas svg, int height) {
        List<InterventionFunction> functions = List.of(InterventionFunction.values());
        for (FunctionCandidate candidate : candidates.functions()) {
            double to = centre(functions.indexOf(candidate.function()), functions.size(), height);
            boolean chosen = chosenFunctions.contains(candidate.function());
            for (Determinant need : candidate.needs()) {
                double from = centre(determinants.indexOf(need), determinants.size(), height);
                svg.link(LEFT + BOX, from, MIDDLE, to, chosen ? "line a" : "line q thin dotted");
            }
        }
        List<PolicyCategory> policies = List.of(PolicyCategory.values());
        for (PolicyCandidate candidate : candidates.policies()) {
            if (!chosenPolicies.contains(candidate.policy())) {
                continue;
            }
            double to = centre(policies.indexOf(candidate.policy()), policies.size(), height);
            for (InterventionFunction function : candidate.functions()) {
                if (chosenFunctions.contains(function)) {
                    svg.link(
                            MIDDLE + BOX,
                            centre(functions.indexOf(function), functions.size(), height),
                            RIGHT,
                            to,
                            "line a");
                }
            }
        }
    }

    private static void box(Canvas svg, double x, double y, String label, boolean suggested, boolean chosen) {
        String look = chosen ? "fill soft edge wide" : suggested ? "fill soft edge" : "fill none grid dashed";
        svg.box(x, y, BOX, TALL, look).text(x + 12, y + 22, label, chosen ? "strong" : suggested ? "" : "quiet");
        if (chosen) {
            svg.text(x + BOX - 10, y + 22, "chosen", "small end");
        }
    }

    private Optional<FunctionCandidate> candidate(InterventionFunction function) {
        return candidates.functions().stream()
                .filter(candidate -> candidate.function() == function)
                .findFirst();
    }

    /** Returns the upper edge of a box; columns with fewer boxes are spread over the same height. */
    private static double y(int index, int count, int height) {
        double space = (double) (height - TOP - 8) / count;
        return TOP + space * index + (space - TALL) / 2;
    }

    private static double centre(int index, int count, int height) {
        return y(index, count, height) + TALL / 2.0;
    }

    private String description() {
        List<String> sentences = new ArrayList<>();
        sentences.add("Deficits: " + labels(candidates.needs()));
        sentences.add("not known: " + labels(unknown));
        sentences.add("suggested functions: "
                + labels(candidates.functions().stream()
                        .map(FunctionCandidate::function)
                        .toList()));
        sentences.add("chosen functions: " + labels(chosenFunctions));
        sentences.add("chosen policies: " + labels(chosenPolicies));
        return String.join("; ", sentences) + ".";
    }

    private static String labels(List<? extends Term> terms) {
        return terms.isEmpty() ? "none" : terms.stream().map(Term::label).collect(Collectors.joining(", "));
    }
}
