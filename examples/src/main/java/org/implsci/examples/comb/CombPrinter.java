package org.implsci.examples.comb;

import org.implsci.comb.Comb;
import org.implsci.comb.design.InterventionDesign;
import org.implsci.comb.diagnosis.BehaviouralDiagnosis;
import org.implsci.comb.diagnosis.DeficitRule;
import org.implsci.comb.diagnosis.Deficits;
import org.implsci.comb.diagnosis.PriorityRule;
import org.implsci.comb.technique.TechniqueTable;
import org.implsci.comb.wheel.BehaviourChangeWheel;
import org.implsci.comb.wheel.Candidates;
import org.implsci.comb.wheel.InterventionFunction;
import org.implsci.comb.wheel.TdfRoute;
import org.implsci.core.finding.Findings;
import org.implsci.examples.Options;
import org.implsci.examples.Screen;

/** Prints documents of COM-B and the Behaviour Change Wheel. */
public final class CombPrinter {
    private CombPrinter() {}

    /** Prints a diagnosis: barriers, priorities, and the functions and policies that the wheel suggests. */
    public static void printDiagnosis(BehaviouralDiagnosis diagnosis, Options options, Screen screen) {
        print(diagnosis, screen);
        Deficits deficits = Comb.deficits(diagnosis, DeficitRule.BARRIERS);
        suggest(
                Comb.candidates(deficits.present(), BehaviourChangeWheel.GUIDE_2014, TdfRoute.DIRECT),
                deficits,
                screen);
    }

    /** Prints a design: diagnosis, suggestions, assessments, choices, coverage and warnings. */
    public static void printDesign(InterventionDesign design, Options options, Screen screen) {
        print(design.diagnosis(), screen);
        suggest(design.candidates(), design.deficits(), screen);
        screen.heading("How the options were judged (APEASE; there is no total)");
        screen.print(design.assessmentTable());
        screen.heading("What was chosen");
        design.selections().forEach(selection -> screen.print("- " + selection));
        for (InterventionFunction function : design.selectedFunctions()) {
            screen.print("  techniques for " + function.label() + ": "
                    + Comb.techniques(function, TechniqueTable.GUIDE_2014).size() + " in the guide");
        }
        screen.heading("What it covers");
        screen.print(Comb.coverage(design).explain());
        Findings warnings = Comb.warnings(design);
        screen.heading("What needs attention");
        screen.print(warnings.isEmpty() ? "nothing" : warnings.explain());
    }

    private static void print(BehaviouralDiagnosis diagnosis, Screen screen) {
        screen.heading("COM-B: which behaviour must change, and what are the barriers?");
        screen.print(diagnosis.behaviour().toString());
        diagnosis.context().ifPresent(context -> screen.print("  " + context));
        screen.print(diagnosis.toTable());
        screen.print("\nPriorities by the rule " + PriorityRule.CACTIS + ":");
        screen.print(Comb.priorities(diagnosis, PriorityRule.CACTIS).toTable());
    }

    private static void suggest(Candidates candidates, Deficits deficits, Screen screen) {
        screen.heading("What the wheel suggests");
        screen.print(candidates.toTable());
        screen.print("\n" + candidates.explain());
        screen.print("\nSmallest sets of functions that address every deficit:");
        screen.print(candidates.covers().explain(deficits.unknown()));
    }
}
