package org.implsci.examples.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.implsci.comb.design.InterventionDesign;
import org.implsci.comb.diagnosis.DeterminantRating;
import org.implsci.comb.model.Determinant;
import org.implsci.comb.wheel.FunctionCandidate;
import org.implsci.comb.wheel.InterventionFunction;
import org.implsci.comb.wheel.PolicyCandidate;
import org.implsci.comb.wheel.PolicyCategory;
import org.implsci.core.picture.Canvas;
import org.implsci.core.picture.Picture;
import org.implsci.core.term.Term;

/** An intervention design on the map of the wheel: what was diagnosed, what may address it, and what was chosen. */
public final class WheelMap {
    private static final int WIDTH = 900;
    private static final int BOX = 228;
    private static final int TALL = 34;
    private static final int STEP = 46;
    private static final int TOP = 44;
    private static final double MIDDLE = (WIDTH - BOX) / 2.0;
    private static final double RIGHT = WIDTH - BOX - 2;
    private static final double LEFT = 2;

    private final InterventionDesign design;
    private final List<Determinant> needs;

    /** The map of a design. */
    public WheelMap(InterventionDesign design) {
        this.design = design;
        this.needs = design.diagnosis().readings().stream()
                .map(DeterminantRating::determinant)
                .toList();
    }

    /** Draws it. */
    public Picture picture() {
        int rows =
                Math.max(Math.max(needs.size(), InterventionFunction.values().length), PolicyCategory.values().length);
        int height = TOP + rows * STEP + 8;
        Canvas svg = new Canvas(WIDTH, height, "From the diagnosis to functions and policies", description());
        svg.text(LEFT, 24, "Diagnosis", "strong")
                .text(MIDDLE, 24, "Intervention functions", "strong")
                .text(RIGHT, 24, "Policy categories", "strong");
        links(svg, height);
        List<InterventionFunction> functions = List.of(InterventionFunction.values());
        List<PolicyCategory> policies = List.of(PolicyCategory.values());
        for (int index = 0; index < needs.size(); index++) {
            Determinant need = needs.get(index);
            boolean deficit = design.deficits().present().contains(need);
            boolean unknown = design.deficits().unknown().contains(need);
            box(svg, LEFT, y(index, needs.size(), height), need.label() + (unknown ? " ?" : ""), deficit, false);
        }
        for (int index = 0; index < functions.size(); index++) {
            InterventionFunction function = functions.get(index);
            box(
                    svg,
                    MIDDLE,
                    y(index, functions.size(), height),
                    function.label(),
                    candidate(function).isPresent(),
                    design.selectedFunctions().contains(function));
        }
        for (int index = 0; index < policies.size(); index++) {
            PolicyCategory policy = policies.get(index);
            box(
                    svg,
                    RIGHT,
                    y(index, policies.size(), height),
                    policy.label(),
                    design.candidates().policies().stream().anyMatch(found -> found.policy() == policy),
                    design.selectedPolicies().contains(policy));
        }
        return svg.picture();
    }

    private void links(Canvas svg, int height) {
        List<InterventionFunction> functions = List.of(InterventionFunction.values());
        for (FunctionCandidate candidate : design.candidates().functions()) {
            double to = centre(functions.indexOf(candidate.function()), functions.size(), height);
            boolean chosen = design.selectedFunctions().contains(candidate.function());
            for (Determinant need : candidate.needs()) {
                double from = centre(needs.indexOf(need), needs.size(), height);
                svg.link(LEFT + BOX, from, MIDDLE, to, chosen ? "line a" : "line q thin dotted");
            }
        }
        List<PolicyCategory> policies = List.of(PolicyCategory.values());
        for (PolicyCandidate candidate : design.candidates().policies()) {
            if (!design.selectedPolicies().contains(candidate.policy())) {
                continue;
            }
            double to = centre(policies.indexOf(candidate.policy()), policies.size(), height);
            for (InterventionFunction function : candidate.functions()) {
                if (design.selectedFunctions().contains(function)) {
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
        return design.candidates().functions().stream()
                .filter(candidate -> candidate.function() == function)
                .findFirst();
    }

    /** Columns with fewer boxes are spread over the same height. */
    private static double y(int index, int count, int height) {
        double space = (double) (height - TOP - 8) / count;
        return TOP + space * index + (space - TALL) / 2;
    }

    private static double centre(int index, int count, int height) {
        return y(index, count, height) + TALL / 2.0;
    }

    private String description() {
        List<String> sentences = new ArrayList<>();
        sentences.add("Deficits: " + labels(design.deficits().present()));
        sentences.add("not known: " + labels(design.deficits().unknown()));
        sentences.add("functions that may address them: "
                + labels(design.candidates().functions().stream()
                        .map(FunctionCandidate::function)
                        .toList()));
        sentences.add("chosen functions: " + labels(design.selectedFunctions()));
        sentences.add("chosen policies: " + labels(design.selectedPolicies()));
        return String.join("; ", sentences) + ".";
    }

    private static String labels(List<? extends Term> terms) {
        return terms.isEmpty() ? "none" : terms.stream().map(Term::label).collect(Collectors.joining(", "));
    }
}
