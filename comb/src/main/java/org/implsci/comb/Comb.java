package org.implsci.comb;

import java.util.Collection;
import java.util.List;
import org.implsci.comb.design.Coverage;
import org.implsci.comb.design.InterventionDesign;
import org.implsci.comb.diagnosis.BehaviouralDiagnosis;
import org.implsci.comb.diagnosis.DeficitRule;
import org.implsci.comb.diagnosis.Deficits;
import org.implsci.comb.diagnosis.DeterminantRating;
import org.implsci.comb.diagnosis.Priorities;
import org.implsci.comb.diagnosis.PriorityRule;
import org.implsci.comb.diagnosis.TargetBehaviour;
import org.implsci.comb.model.Determinant;
import org.implsci.comb.model.Link;
import org.implsci.comb.technique.BehaviourChangeTechnique;
import org.implsci.comb.technique.TechniqueTable;
import org.implsci.comb.wheel.BehaviourChangeWheel;
import org.implsci.comb.wheel.Candidates;
import org.implsci.comb.wheel.InterventionFunction;
import org.implsci.comb.wheel.MinimalCovers;
import org.implsci.comb.wheel.PolicyCandidate;
import org.implsci.comb.wheel.PolicyCategory;
import org.implsci.comb.wheel.TdfRoute;
import org.implsci.core.finding.Findings;
import org.implsci.core.json.JsonCodec;
import org.implsci.core.json.ReadResult;

/**
 * The front door of COM-B and the Behaviour Change Wheel: what can be done, on one name.
 *
 * <pre>{@code
 * var diagnosis = Comb.diagnose(behaviour, Reading.barrier(PHYSICAL_OPPORTUNITY), Reading.barrier(REFLECTIVE_MOTIVATION));
 * var needs = Comb.deficits(diagnosis, DeficitRule.BARRIERS).present();
 * System.out.println(Comb.candidates(needs, BehaviourChangeWheel.GUIDE_2014, TdfRoute.DIRECT).explain());
 * }</pre>
 *
 * <p>Rules and rule sets are arguments; {@link BehaviourChangeWheel#GUIDE_2014} and {@link TechniqueTable#GUIDE_2014} are what
 * most people mean. All methods are pure and thread-safe.
 */
public final class Comb {
    private Comb() {}

    /**
     * Returns a diagnosis of one behaviour, without context and date; {@link BehaviouralDiagnosis#builder()} takes all.
     *
     * @param behaviour the behaviour
     * @param readings what was found, each component or domain once
     * @return the diagnosis
     * @throws org.implsci.core.finding.InvalidInputException with every fault
     */
    public static BehaviouralDiagnosis diagnose(TargetBehaviour behaviour, DeterminantRating... readings) {
        return BehaviouralDiagnosis.builder()
                .behaviour(behaviour)
                .addReadings(readings)
                .build();
    }

    /**
     * Reads a diagnosis from JSON.
     *
     * @param json the whole document
     * @return the diagnosis, or every fault in the document
     */
    public static ReadResult<BehaviouralDiagnosis> readDiagnosis(String json) {
        return JsonCodec.standard().read(json, BehaviouralDiagnosis.class);
    }

    /**
     * Reads a design from JSON.
     *
     * @param json the whole document
     * @return the design, or every fault in the document
     */
    public static ReadResult<InterventionDesign> readDesign(String json) {
        return JsonCodec.standard().read(json, InterventionDesign.class);
    }

    /**
     * Reads a caller's own rule set from JSON.
     *
     * @param json the whole document
     * @return the rule set, or every fault in the document
     */
    public static ReadResult<BehaviourChangeWheel> readRuleSet(String json) {
        return JsonCodec.standard().read(json, BehaviourChangeWheel.class);
    }

    /**
     * Returns what comes first.
     *
     * @param diagnosis the diagnosis
     * @param rule the rule that gives a priority
     * @return each reading with its priority
     */
    public static Priorities priorities(BehaviouralDiagnosis diagnosis, PriorityRule rule) {
        return diagnosis.priorities(rule);
    }

    /**
     * Returns what an intervention has to address.
     *
     * @param diagnosis the diagnosis
     * @param rule which readings count as deficits
     * @return the deficits, and what is not known
     */
    public static Deficits deficits(BehaviouralDiagnosis diagnosis, DeficitRule rule) {
        return diagnosis.deficits(rule);
    }

    /**
     * Returns what a rule set suggests.
     *
     * @param needs the components or domains that need change, each once
     * @param wheel the rule set
     * @param route how domains lead to functions; without effect on components
     * @return functions and policies with their reasons
     */
    public static Candidates candidates(
            Collection<? extends Determinant> needs, BehaviourChangeWheel wheel, TdfRoute route) {
        return wheel.candidates(needs, route);
    }

    /**
     * Returns the policies that support some functions.
     *
     * @param functions the functions
     * @param wheel the rule set
     * @return the policies, each with the functions that it supports
     */
    public static List<PolicyCandidate> policies(
            Collection<InterventionFunction> functions, BehaviourChangeWheel wheel) {
        return wheel.policiesFor(functions);
    }

    /**
     * Returns every smallest set of policies that supports all of some functions.
     *
     * @param functions the functions, each once
     * @param wheel the rule set
     * @return the covers
     */
    public static MinimalCovers<InterventionFunction, PolicyCategory> policyCovers(
            Collection<InterventionFunction> functions, BehaviourChangeWheel wheel) {
        return wheel.policyCovers(functions);
    }

    /**
     * Returns the techniques that are used for a function.
     *
     * @param function the function
     * @param table the table that is asked
     * @return the techniques with their sources, most frequent first
     */
    public static List<Link<InterventionFunction, BehaviourChangeTechnique>> techniques(
            InterventionFunction function, TechniqueTable table) {
        return table.techniques(function);
    }

    /**
     * Returns which deficits a design addresses.
     *
     * @param design the design
     * @return the coverage by its rule set
     */
    public static Coverage coverage(InterventionDesign design) {
        return design.coverage();
    }

    /**
     * Returns where a design leaves its rule set, contradicts its own assessments, or leaves a deficit open.
     *
     * @param design the design
     * @return warnings and notes, never an error
     */
    public static Findings warnings(InterventionDesign design) {
        return design.warnings();
    }
}
