package org.implsci.examples.bench;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.implsci.comb.Comb;
import org.implsci.comb.diagnosis.BehaviouralDiagnosis;
import org.implsci.comb.diagnosis.DeficitRule;
import org.implsci.comb.diagnosis.DeterminantRating;
import org.implsci.comb.diagnosis.TargetBehaviour;
import org.implsci.comb.model.Component;
import org.implsci.comb.model.Determinant;
import org.implsci.comb.wheel.BehaviourChangeWheel;
import org.implsci.comb.wheel.FunctionCandidate;
import org.implsci.comb.wheel.InterventionFunction;
import org.implsci.comb.wheel.PolicyCandidate;
import org.implsci.comb.wheel.PolicyCategory;
import org.implsci.comb.wheel.TdfRoute;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** A diagnosis with a barrier in all six components: what the wheel suggests for it, and every minimal cover. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Fork(1)
@Warmup(iterations = 4, time = 1)
@Measurement(iterations = 5, time = 1)
public class CombBenchmark {
    private final BehaviouralDiagnosis diagnosis = diagnosis();
    private final List<InterventionFunction> functions = List.of(InterventionFunction.values());

    private static BehaviouralDiagnosis diagnosis() {
        TargetBehaviour behaviour = TargetBehaviour.builder()
                .who("nurses on the ward")
                .what("enter observations at the bedside")
                .when("right after measuring")
                .where("at the bedside")
                .howOften("every time")
                .withWhom("alone")
                .build();
        DeterminantRating[] barriers = new DeterminantRating[Component.values().length];
        for (int index = 0; index < barriers.length; index++) {
            barriers[index] =
                    DeterminantRating.barrier(Component.VOCABULARY.terms().get(index));
        }
        return Comb.diagnose(behaviour, barriers);
    }

    private List<Determinant> needs() {
        return Comb.deficits(diagnosis, DeficitRule.BARRIERS).present();
    }

    /** From the diagnosis to the functions, each with its reasons. */
    @Benchmark
    public List<FunctionCandidate> options() {
        return Comb.candidates(needs(), BehaviourChangeWheel.GUIDE_2014, TdfRoute.DIRECT)
                .functions();
    }

    /** The plainest way to the same functions: the union of the rows, without reasons. */
    @Benchmark
    public Set<InterventionFunction> plainestOptions() {
        Set<InterventionFunction> union = EnumSet.noneOf(InterventionFunction.class);
        for (DeterminantRating reading : diagnosis.readings()) {
            BehaviourChangeWheel.GUIDE_2014
                    .functions()
                    .row((Component) reading.determinant())
                    .forEach(cell -> union.add(cell.column()));
        }
        return union;
    }

    /** From the functions to the policies that support them, each with its reasons. */
    @Benchmark
    public List<PolicyCandidate> policies() {
        return Comb.policies(functions, BehaviourChangeWheel.GUIDE_2014);
    }

    /** From the diagnosis to every minimal set of functions that addresses all six components. */
    @Benchmark
    public List<List<InterventionFunction>> minimalCovers() {
        return Comb.candidates(needs(), BehaviourChangeWheel.GUIDE_2014, TdfRoute.DIRECT)
                .covers()
                .minimal();
    }

    /** Every minimal set of policies that supports all nine functions. */
    @Benchmark
    public List<List<PolicyCategory>> minimalPolicyCovers() {
        return Comb.policyCovers(functions, BehaviourChangeWheel.GUIDE_2014).minimal();
    }
}
