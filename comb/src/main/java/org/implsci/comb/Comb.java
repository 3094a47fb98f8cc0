package org.implsci.comb;

import java.util.Collection;
import java.util.List;
import java.util.Objects;
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
 * The entry point to COM-B and the Behaviour Change Wheel: every task of this module as one static method.
 *
 * <pre>{@code
 * var diagnosis = Comb.diagnose(behaviour, DeterminantRating.barrier(PHYSICAL_OPPORTUNITY));
 * var needs = Comb.deficits(diagnosis, DeficitRule.BARRIERS).present();
 * System.out.println(Comb.candidates(needs, BehaviourChangeWheel.GUIDE_2014, TdfRoute.DIRECT).explain());
 * }</pre>
 *
 * <p>Rules and rule sets are arguments; {@link BehaviourChangeWheel#GUIDE_2014} and {@link TechniqueTable#GUIDE_2014} are the
 * usual choice. All methods are pure and thread-safe.
 */
public final class Comb {
    private Comb() {}

    /**
     * Returns a diagnosis that consists of a behaviour and ratings.
     *
     * <p>{@link BehaviouralDiagnosis#builder()} also takes a context and a date.
     *
     * @param behaviour the behaviour
     * @param readings the ratings, at most one a component or domain
     * @return the diagnosis
     * @throws org.implsci.core.finding.InvalidInputException if anything is invalid; it carries every finding
     */
    public static BehaviouralDiagnosis diagnose(TargetBehaviour behaviour, DeterminantRating... readings) {
        Objects.requireNonNull(readings, "readings");
        return BehaviouralDiagnosis.builder()
                .behaviour(behaviour)
                .addReadings(readings)
                .build();
    }

    /**
     * Reads a diagnosis from JSON.
     *
     * @param json the whole document
     * @return the diagnosis, or every fault of the document
     */
    public static ReadResult<BehaviouralDiagnosis> readDiagnosis(String json) {
        return JsonCodec.standard().read(json, BehaviouralDiagnosis.class);
    }

    /**
     * Reads a design from JSON.
     *
     * @param json the whole document
     * @return the design, or every fault of the document
     */
    public static ReadResult<InterventionDesign> readDesign(String json) {
        return JsonCodec.standard().read(json, InterventionDesign.class);
    }

    /**
     * Reads a custom rule set from JSON.
     *
     * @param json the whole document
     * @return the rule set, or every fault of the document
     */
    public static ReadResult<BehaviourChangeWheel> readRuleSet(String json) {
        return JsonCodec.standard().read(json, BehaviourChangeWheel.class);
    }

    /**
     * Returns the priorities of a diagnosis.
     *
     * @param diagnosis the diagnosis
     * @param rule the rule that gives each rating a priority
     * @return the ratings with their priorities
     */
    public static Priorities priorities(BehaviouralDiagnosis diagnosis, PriorityRule rule) {
        Objects.requireNonNull(diagnosis, "diagnosis");
        return diagnosis.priorities(rule);
    }

    /**
     * Returns the deficits of a diagnosis: the determinants that an intervention has to address.
     *
     * @param diagnosis the diagnosis
     * @param rule the rule that decides which ratings are deficits
     * @return the deficits, and the determinants that may be deficits
     */
    public static Deficits deficits(BehaviouralDiagnosis diagnosis, DeficitRule rule) {
        Objects.requireNonNull(diagnosis, "diagnosis");
        return diagnosis.deficits(rule);
    }

    /**
     * Returns the functions and policies that a rule set suggests.
     *
     * @param needs the components or domains that need change, each once
     * @param wheel the rule set
     * @param route the route from domains to functions; without effect on components
     * @return the functions and policies with their reasons
     */
    public static Candidates candidates(
            Collection<? extends Determinant> needs, BehaviourChangeWheel wheel, TdfRoute route) {
        Objects.requireNonNull(wheel, "wheel");
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
        Objects.requireNonNull(wheel, "wheel");
        Objects.requireNonNull(functions, "functions");
        return wheel.policiesFor(functions);
    }

    /**
     * Returns every minimal set of policies that supports all of some functions.
     *
     * @param functions the functions, each once
     * @param wheel the rule set
     * @return the covers
     */
    public static MinimalCovers<InterventionFunction, PolicyCategory> policyCovers(
            Collection<InterventionFunction> functions, BehaviourChangeWheel wheel) {
        Objects.requireNonNull(wheel, "wheel");
        Objects.requireNonNull(functions, "functions");
        return wheel.policyCovers(functions);
    }

    /**
     * Returns the techniques that serve a function.
     *
     * @param function the function
     * @param table the table of functions and techniques
     * @return the techniques with their sources, most frequent first
     */
    public static List<Link<InterventionFunction, BehaviourChangeTechnique>> techniques(
            InterventionFunction function, TechniqueTable table) {
        Objects.requireNonNull(table, "table");
        Objects.requireNonNull(function, "function");
        return table.techniques(function);
    }

    /**
     * Returns the deficits that a design addresses and those that it leaves open.
     *
     * @param design the design
     * @return the coverage by its rule set
     */
    public static Coverage coverage(InterventionDesign design) {
        Objects.requireNonNull(design, "design");
        return design.coverage();
    }

    /**
     * Returns the warnings about a design.
     *
     * <p>A design gets a warning for a choice outside its rule set, a choice against its own assessment, or an open deficit.
     *
     * @param design the design
     * @return warnings and notes, never an error
     */
    public static Findings warnings(InterventionDesign design) {
        Objects.requireNonNull(design, "design");
        return design.warnings();
    }
}
