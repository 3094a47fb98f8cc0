package host;

import static org.implsci.comb.model.Component.PHYSICAL_CAPABILITY;
import static org.implsci.comb.wheel.BehaviourChangeWheel.GUIDE_2014;
import static org.implsci.comb.wheel.InterventionFunction.ENVIRONMENTAL_RESTRUCTURING;

import java.util.List;
import org.implsci.comb.Comb;
import org.implsci.comb.model.Link;
import org.implsci.comb.wheel.BehaviourChangeWheel;
import org.implsci.comb.wheel.Candidates;
import org.implsci.comb.wheel.TdfRoute;
import org.implsci.core.source.Citation;
import org.implsci.core.source.Source;

/** Asks a published rule set and one of our own for functions. */
public final class Newcomer {
    private Newcomer() {}

    /**
     * Prints what each rule set suggests.
     *
     * @param arguments none
     */
    public static void main(String[] arguments) {
        Citation ours = Citation.own(Source.of("Our trust", 2026, "Local rules of the wheel"));
        BehaviourChangeWheel wheel = GUIDE_2014
                .rename("trust-2026", "Rules of our trust", ours)
                .withFunctions(GUIDE_2014
                        .functions()
                        .plus(
                                "components to functions, with aids",
                                Link.of(PHYSICAL_CAPABILITY, ENVIRONMENTAL_RESTRUCTURING, ours)));
        for (BehaviourChangeWheel rules : List.of(GUIDE_2014, wheel)) {
            Candidates candidates = Comb.candidates(List.of(PHYSICAL_CAPABILITY), rules, TdfRoute.DIRECT);
            System.out.println(candidates);
            candidates.functions().forEach(candidate -> System.out.println(candidate.explain()));
        }
    }
}
