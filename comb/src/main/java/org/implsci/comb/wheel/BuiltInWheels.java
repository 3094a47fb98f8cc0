package org.implsci.comb.wheel;

import static org.implsci.comb.wheel.InterventionFunction.COERCION;
import static org.implsci.comb.wheel.InterventionFunction.EDUCATION;
import static org.implsci.comb.wheel.InterventionFunction.ENABLEMENT;
import static org.implsci.comb.wheel.InterventionFunction.ENVIRONMENTAL_RESTRUCTURING;
import static org.implsci.comb.wheel.InterventionFunction.INCENTIVISATION;
import static org.implsci.comb.wheel.InterventionFunction.MODELLING;
import static org.implsci.comb.wheel.InterventionFunction.PERSUASION;
import static org.implsci.comb.wheel.InterventionFunction.RESTRICTION;
import static org.implsci.comb.wheel.InterventionFunction.TRAINING;
import static org.implsci.comb.wheel.PolicyCategory.COMMUNICATION_MARKETING;
import static org.implsci.comb.wheel.PolicyCategory.ENVIRONMENTAL_SOCIAL_PLANNING;
import static org.implsci.comb.wheel.PolicyCategory.FISCAL_MEASURES;
import static org.implsci.comb.wheel.PolicyCategory.GUIDELINES;
import static org.implsci.comb.wheel.PolicyCategory.LEGISLATION;
import static org.implsci.comb.wheel.PolicyCategory.REGULATION;
import static org.implsci.comb.wheel.PolicyCategory.SERVICE_PROVISION;

import com.google.common.collect.ImmutableList;
import java.util.List;
import org.implsci.comb.model.CombSources;
import org.implsci.comb.model.Component;
import org.implsci.comb.model.Link;
import org.implsci.comb.model.Linkage;
import org.implsci.comb.model.TdfDomain;
import org.implsci.core.source.Citation;
import org.implsci.core.source.Source;
import org.implsci.core.term.Term;

/** The published tables, link by link, each with its certainty. */
final class BuiltInWheels {
    private static final Citation TABLE_2011 = Citation.published(CombSources.WHEEL_2011.at("table 2"));
    private static final Citation TABLE_2014 =
            Citation.published(CombSources.GUIDE_2014.at("table 2.3, read in works that print it"));

    /** Read in one tool derived from the guide, and recalled. */
    private static final Citation TOOL = Citation.derivedTool(
            Source.of("researchtools.net", 2026, "Behaviour Change Wheel canon, functions to policies")
                    .withUrl("https://github.com/gitayam/researchtoolspy"));

    private BuiltInWheels() {}

    static BehaviourChangeWheel michie2011() {
        Table<Component, InterventionFunction> functions = new Table<>();
        for (Component component : Component.values()) {
            row2011(component).forEach(function -> functions.add(component, function, TABLE_2011, ""));
        }
        return new BehaviourChangeWheel(
                "michie-2011",
                "Behaviour Change Wheel of 2011",
                Citation.published(CombSources.WHEEL_2011),
                functions.named("COM-B components to functions, 2011"),
                policies("functions to policies, 2011", false),
                new Table<TdfDomain, InterventionFunction>().named(BehaviourChangeWheel.NO_DOMAINS));
    }

    static BehaviourChangeWheel guide2014() {
        Table<Component, InterventionFunction> functions = new Table<>();
        for (Component component : Component.values()) {
            List<InterventionFunction> before = row2011(component);
            for (InterventionFunction function : InterventionFunction.values()) {
                if (before.contains(function)) {
                    functions.add(component, function, TABLE_2014, "");
                } else if (isAddedIn2014(component, function)) {
                    functions.add(component, function, TABLE_2014, "added in 2014");
                }
            }
        }
        return new BehaviourChangeWheel(
                "guide-2014",
                "Behaviour Change Wheel, guide of 2014",
                Citation.published(CombSources.GUIDE_2014),
                functions.named("COM-B components to functions, 2014"),
                policies("functions to policies, 2014", true),
                domains());
    }

    static BehaviourChangeWheel cactis2026() {
        Citation table = Citation.derivedTool(CombSources.CACTIS_2026.at("table of targets, functions and techniques"));
        Table<Component, InterventionFunction> functions = new Table<>();
        for (Component component : Component.values()) {
            row2026(component).forEach(function -> functions.add(component, function, table, ""));
        }
        return new BehaviourChangeWheel(
                "cactis-2026",
                "CACTIS of 2026",
                Citation.derivedTool(CombSources.CACTIS_2026),
                functions.named("COM-B components to functions, 2026"),
                policies("functions to policies, 2014, as CACTIS has none", true),
                new Table<TdfDomain, InterventionFunction>().named(BehaviourChangeWheel.NO_DOMAINS));
    }

    private static List<InterventionFunction> row2026(Component component) {
        return switch (component) {
            case PHYSICAL_CAPABILITY -> List.of(TRAINING, ENVIRONMENTAL_RESTRUCTURING, ENABLEMENT);
            case PSYCHOLOGICAL_CAPABILITY ->
                List.of(EDUCATION, PERSUASION, TRAINING, ENVIRONMENTAL_RESTRUCTURING, ENABLEMENT);
            case PHYSICAL_OPPORTUNITY -> List.of(RESTRICTION, ENVIRONMENTAL_RESTRUCTURING);
            case SOCIAL_OPPORTUNITY ->
                List.of(EDUCATION, PERSUASION, RESTRICTION, ENVIRONMENTAL_RESTRUCTURING, MODELLING);
            case REFLECTIVE_MOTIVATION ->
                List.of(EDUCATION, PERSUASION, INCENTIVISATION, COERCION, TRAINING, MODELLING, ENABLEMENT);
            case AUTOMATIC_MOTIVATION ->
                List.of(
                        EDUCATION,
                        PERSUASION,
                        INCENTIVISATION,
                        COERCION,
                        TRAINING,
                        ENVIRONMENTAL_RESTRUCTURING,
                        ENABLEMENT);
        };
    }

    private static List<InterventionFunction> row2011(Component component) {
        return switch (component) {
            case PHYSICAL_CAPABILITY -> List.of(TRAINING, ENABLEMENT);
            case PSYCHOLOGICAL_CAPABILITY -> List.of(EDUCATION, TRAINING, ENABLEMENT);
            case PHYSICAL_OPPORTUNITY, SOCIAL_OPPORTUNITY ->
                List.of(RESTRICTION, ENVIRONMENTAL_RESTRUCTURING, ENABLEMENT);
            case REFLECTIVE_MOTIVATION -> List.of(EDUCATION, PERSUASION, INCENTIVISATION, COERCION);
            case AUTOMATIC_MOTIVATION ->
                List.of(PERSUASION, INCENTIVISATION, COERCION, ENVIRONMENTAL_RESTRUCTURING, MODELLING, ENABLEMENT);
        };
    }

    private static boolean isAddedIn2014(Component component, InterventionFunction function) {
        return switch (component) {
            case PHYSICAL_OPPORTUNITY, AUTOMATIC_MOTIVATION -> function == TRAINING;
            case SOCIAL_OPPORTUNITY -> function == MODELLING;
            default -> false;
        };
    }

    /**
     * Returns the 43 links to policies, which are not known to differ between 2011 and 2014.
     *
     * @param printed whether the citations name the study in which some links were read
     */
    private static Linkage<InterventionFunction, PolicyCategory> policies(String name, boolean printed) {
        Citation recalled = Citation.recalled(CombSources.WHEEL_2011.at("table 3"));
        Citation read = Citation.published(CombSources.GUIDE_2014.at("table 2.9, read in a study that prints it"));
        Table<InterventionFunction, PolicyCategory> table = new Table<>();
        for (InterventionFunction function : InterventionFunction.values()) {
            for (PolicyCategory policy : policiesOf(function)) {
                boolean seen = function == EDUCATION
                        || function == INCENTIVISATION
                        || (function == TRAINING && (policy == GUIDELINES || policy == FISCAL_MEASURES));
                table.add(function, policy, printed ? (seen ? read : TOOL) : recalled, "");
            }
        }
        return table.named(name);
    }

    private static List<PolicyCategory> policiesOf(InterventionFunction function) {
        return switch (function) {
            case EDUCATION, PERSUASION ->
                List.of(COMMUNICATION_MARKETING, GUIDELINES, REGULATION, LEGISLATION, SERVICE_PROVISION);
            case INCENTIVISATION, COERCION ->
                List.of(
                        COMMUNICATION_MARKETING,
                        GUIDELINES,
                        FISCAL_MEASURES,
                        REGULATION,
                        LEGISLATION,
                        SERVICE_PROVISION);
            case TRAINING -> List.of(GUIDELINES, FISCAL_MEASURES, REGULATION, LEGISLATION, SERVICE_PROVISION);
            case RESTRICTION -> List.of(GUIDELINES, REGULATION, LEGISLATION);
            case ENVIRONMENTAL_RESTRUCTURING ->
                List.of(GUIDELINES, FISCAL_MEASURES, REGULATION, LEGISLATION, ENVIRONMENTAL_SOCIAL_PLANNING);
            case MODELLING -> List.of(COMMUNICATION_MARKETING, SERVICE_PROVISION);
            case ENABLEMENT ->
                List.of(
                        GUIDELINES,
                        FISCAL_MEASURES,
                        REGULATION,
                        LEGISLATION,
                        ENVIRONMENTAL_SOCIAL_PLANNING,
                        SERVICE_PROVISION);
        };
    }

    private static Linkage<TdfDomain, InterventionFunction> domains() {
        Table<TdfDomain, InterventionFunction> table = new Table<>();
        for (TdfDomain domain : TdfDomain.values()) {
            Citation citation = isReadDomain(domain)
                    ? Citation.published(CombSources.GUIDE_2014.at("table of domains, read in studies that print it"))
                    : Citation.recalled(CombSources.GUIDE_2014.at("table of domains"));
            functionsOf(domain).forEach(function -> table.add(domain, function, citation, ""));
        }
        return table.named("TDF domains to functions, 2014");
    }

    private static boolean isReadDomain(TdfDomain domain) {
        return switch (domain) {
            case SOCIAL_INFLUENCES,
                    SOCIAL_PROFESSIONAL_ROLE,
                    BELIEFS_ABOUT_CAPABILITIES,
                    INTENTIONS,
                    GOALS,
                    REINFORCEMENT -> false;
            default -> true;
        };
    }

    private static List<InterventionFunction> functionsOf(TdfDomain domain) {
        return switch (domain) {
            case KNOWLEDGE -> List.of(EDUCATION);
            case SKILLS -> List.of(TRAINING);
            case MEMORY_ATTENTION_DECISION -> List.of(TRAINING, ENVIRONMENTAL_RESTRUCTURING, ENABLEMENT);
            case BEHAVIOURAL_REGULATION -> List.of(EDUCATION, TRAINING, MODELLING, ENABLEMENT);
            case SOCIAL_INFLUENCES -> List.of(RESTRICTION, ENVIRONMENTAL_RESTRUCTURING, MODELLING, ENABLEMENT);
            case ENVIRONMENTAL_CONTEXT -> List.of(TRAINING, RESTRICTION, ENVIRONMENTAL_RESTRUCTURING, ENABLEMENT);
            case SOCIAL_PROFESSIONAL_ROLE, BELIEFS_ABOUT_CONSEQUENCES -> List.of(EDUCATION, PERSUASION, MODELLING);
            case BELIEFS_ABOUT_CAPABILITIES, OPTIMISM -> List.of(EDUCATION, PERSUASION, MODELLING, ENABLEMENT);
            case INTENTIONS -> List.of(EDUCATION, PERSUASION, INCENTIVISATION, COERCION, MODELLING);
            case GOALS -> List.of(EDUCATION, PERSUASION, INCENTIVISATION, COERCION, MODELLING, ENABLEMENT);
            case REINFORCEMENT -> List.of(INCENTIVISATION, COERCION, TRAINING, ENVIRONMENTAL_RESTRUCTURING);
            case EMOTION -> List.of(PERSUASION, INCENTIVISATION, COERCION, MODELLING, ENABLEMENT);
        };
    }

    /** Gathers the cells of a table. */
    private static final class Table<R extends Term, C extends Term> {
        private final ImmutableList.Builder<Link<R, C>> cells = ImmutableList.builder();

        void add(R row, C column, Citation citation, String note) {
            cells.add(new Link<>(row, column, citation, note));
        }

        Linkage<R, C> named(String name) {
            return Linkage.of(name, cells.build());
        }
    }
}
