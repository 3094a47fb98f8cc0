package org.implsci.examples.comb;

import java.util.List;
import org.implsci.comb.Comb;
import org.implsci.comb.diagnosis.BehaviouralDiagnosis;
import org.implsci.comb.diagnosis.DeficitRule;
import org.implsci.comb.diagnosis.Deficits;
import org.implsci.comb.diagnosis.PriorityRule;
import org.implsci.comb.wheel.BehaviourChangeWheel;
import org.implsci.comb.wheel.Candidates;
import org.implsci.comb.wheel.TdfRoute;
import org.implsci.examples.Case;
import org.implsci.examples.Options;
import org.implsci.examples.Part;
import org.implsci.examples.Screen;

/** Prints behavioural diagnoses: what was found, what comes first, and which functions and policies the wheel suggests. */
public final class DiagnosisPart implements Part {
    /** The part. */
    public DiagnosisPart() {}

    @Override
    public List<Class<?>> types() {
        return List.of(BehaviouralDiagnosis.class);
    }

    @Override
    public void show(Case read, Options options, Screen screen) {
        List<BehaviouralDiagnosis> documents = read.all(BehaviouralDiagnosis.class);
        for (BehaviouralDiagnosis diagnosis : documents) {
            show(diagnosis, screen);
            Deficits deficits = Comb.deficits(diagnosis, DeficitRule.BARRIERS);
            suggest(
                    Comb.candidates(deficits.present(), BehaviourChangeWheel.GUIDE_2014, TdfRoute.DIRECT),
                    deficits,
                    screen);
        }
    }

    static void show(BehaviouralDiagnosis diagnosis, Screen screen) {
        screen.heading("COM-B: which behaviour must change, and what stands in the way?");
        screen.print(diagnosis.behaviour().toString());
        diagnosis.context().ifPresent(context -> screen.print("  " + context));
        screen.print(diagnosis.toTable());
        screen.print("\nPriorities by the rule " + PriorityRule.CACTIS + ":");
        screen.print(Comb.priorities(diagnosis, PriorityRule.CACTIS).toTable());
    }

    static void suggest(Candidates candidates, Deficits deficits, Screen screen) {
        screen.heading("What the wheel suggests");
        screen.print(candidates.toTable());
        screen.print("\n" + candidates.explain());
        screen.print("\nSmallest sets of functions that address every deficit:");
        screen.print(candidates.covers().explain(deficits.unknown()));
    }
}
