package host;

import java.util.List;
import org.implsci.core.source.Citation;
import org.implsci.core.source.Source;
import org.implsci.rollout.Rollout;
import org.implsci.rollout.raci.Duty;
import org.implsci.rollout.raci.Letter;
import org.implsci.rollout.raci.Party;
import org.implsci.rollout.raci.RaciMatrix;
import org.implsci.rollout.raci.Scheme;
import org.implsci.rollout.raci.Task;
import org.implsci.rollout.raci.TaskKind;
import org.implsci.rollout.raci.check.RaciPolicy;

/** Says who does what in letters of our own. */
public final class Newcomer {
    private Newcomer() {}

    /**
     * Prints a matrix and what it breaks.
     *
     * @param arguments none
     */
    public static void main(String[] arguments) {
        Citation ours = Citation.own(Source.of("Our trust", 2026, "Who does what"));
        Scheme scheme = new Scheme(
                "trust-arv",
                "ARV",
                List.of(
                        Letter.of("A", "accountable", Duty.ACCOUNTABLE, ours)
                                .withLeast(1)
                                .withMost(1),
                        Letter.of("R", "responsible", Duty.RESPONSIBLE, ours).withLeast(1),
                        Letter.of("V", "verifies safety", Duty.CONSULTED, ours).withLeast(1)),
                ours);
        RaciMatrix matrix = RaciMatrix.of(scheme)
                .plus(Party.role("CCIO"))
                .plus(Party.role("Ward manager"))
                .plus(Party.role("Safety officer"))
                .plus(Task.of("train", "Train the ward", TaskKind.ACTIVITY))
                .plus(Task.of("go", "Go or no-go", TaskKind.DECISION))
                .assign("train", "CCIO", "A")
                .assign("train", "Ward manager", "R")
                .assign("go", "CCIO", "A")
                .assign("go", "Ward manager", "R")
                .assign("go", "Safety officer", "V");
        System.out.println(matrix.toTable().toText());
        System.out.println(
                Rollout.checkMatrix(matrix, RaciPolicy.plain()).findings().explain());
    }
}
