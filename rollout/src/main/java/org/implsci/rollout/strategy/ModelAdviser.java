package org.implsci.rollout.strategy;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.OptionalDouble;
import org.implsci.core.finding.Finding;
import org.implsci.core.finding.Pointer;
import org.implsci.core.source.Citation;
import org.implsci.core.source.SourceReport;
import org.implsci.core.term.CareSetting;
import org.jspecify.annotations.Nullable;

/**
 * Advises on the implementation model.
 *
 * <p>The rules, in this order, the first that applies deciding: {@code M1} irreversible and of high risk, pilot first;
 * {@code M2} units coupled, by a share of flow of at least the given one or by a shared service: coupled units go live
 * together: all at once if all are coupled, otherwise cluster by cluster; {@code M3} opt-in, phased; {@code M4} high risk
 * and independent units, phased; {@code M5} low-risk back-office use, all at once. A factor that is not known makes no
 * rule apply. The factors come from report 003, lines 796 to 800, and report 001, line 398; their order is our own.
 */
public final class ModelAdviser {
    private static final Citation RISK = three("L798");
    private static final Citation INTERDEPENDENCE = three("L799");
    private static final Citation TWO_SYSTEMS = three("L792");
    private static final Citation ADOPTION = three("L800");
    private static final Citation HOLDOUTS = three("L594-600");
    private static final Citation MATCH = SourceReport.SERVICE_CHANGE.at("L398");
    private static final Citation PACE = SourceReport.SERVICE_CHANGE.at("L406");

    private final ModelFactors factors;
    private final List<ModelArgument> arguments = new ArrayList<>();

    private ModelAdviser(ModelFactors factors) {
        this.factors = factors;
    }

    private static Citation three(String lines) {
        return SourceReport.DIGITAL_CHANGE.at(lines);
    }

    /**
     * Advises on a change.
     *
     * @param factors the known facts about it
     * @param coupledFrom from which share of flow between units on they count as coupled; above 0, at most 1. No source
     *     gives a number
     * @return the advice
     * @throws org.implsci.core.finding.InvalidInputException if the share is outside its range
     */
    public static ModelAdvice advise(ModelFactors factors, double coupledFrom) {
        Objects.requireNonNull(factors, "factors");
        if (!(coupledFrom > 0 && coupledFrom <= 1)) {
            throw Finding.error("rollout.coupling.share", Pointer.ROOT)
                    .message("the share from which units count as coupled")
                    .expected("above 0, at most 1")
                    .build()
                    .toException();
        }
        return new ModelAdviser(factors).advise(coupledFrom);
    }

    private ModelAdvice advise(double coupledFrom) {
        OptionalDouble share = factors.couplingShare();
        boolean shared = !factors.sharedServices().isEmpty();
        boolean coupled = shared || (share.isPresent() && share.getAsDouble() >= coupledFrom);
        boolean independent = !shared && share.isPresent() && share.getAsDouble() < coupledFrom;
        boolean highRisk = factors.risk().filter(risk -> risk == RiskLevel.HIGH).isPresent();
        boolean lowRisk = factors.risk().filter(risk -> risk == RiskLevel.LOW).isPresent();
        boolean irreversible =
                factors.reversible().filter(reversible -> !reversible).isPresent();
        boolean optIn = factors.participation()
                .filter(each -> each == Participation.OPT_IN)
                .isPresent();
        boolean backOffice = factors.statedUse()
                .filter(use -> use == CareSetting.BACK_OFFICE)
                .isPresent();
        List<List<String>> clusters = factors.clusters();
        argueRisk(highRisk, irreversible, lowRisk && backOffice);
        argueCoupling(coupled, independent, clusters.size() == 1);
        argueAdoption(optIn);
        if (highRisk && irreversible) {
            return advice(ImplementationModel.PILOT_FIRST, "M1", clusters);
        }
        if (coupled) {
            return advice(
                    clusters.size() == 1 ? ImplementationModel.BIG_BANG : ImplementationModel.PHASED_BY_CLUSTER,
                    "M2",
                    clusters);
        }
        if (optIn) {
            return advice(ImplementationModel.PHASED, "M3", clusters);
        }
        if (highRisk && independent) {
            return advice(ImplementationModel.PHASED, "M4", clusters);
        }
        return lowRisk && backOffice
                ? advice(ImplementationModel.BIG_BANG, "M5", clusters)
                : advice(null, "none", clusters);
    }

    private void argueRisk(boolean highRisk, boolean irreversible, boolean simple) {
        if (highRisk) {
            against(ImplementationModel.BIG_BANG, "the risk is high, and everybody would meet it at once", RISK);
            favour(ImplementationModel.PHASED, "issues can be settled before everybody has the change", PACE);
        }
        if (highRisk && irreversible) {
            favour(
                    ImplementationModel.PILOT_FIRST,
                    "a change that cannot be undone should be tried on a small scale",
                    PACE);
        }
        if (simple) {
            favour(ImplementationModel.BIG_BANG, "low-risk back-office use suits a rapid, standard roll-out", MATCH);
        }
    }

    private void argueCoupling(boolean coupled, boolean independent, boolean one) {
        if (coupled) {
            String units = one ? "all units are tied together" : "some units are tied together";
            favour(
                    one ? ImplementationModel.BIG_BANG : ImplementationModel.PHASED_BY_CLUSTER,
                    units + " and would work with two systems if they changed one by one",
                    TWO_SYSTEMS);
            against(ImplementationModel.PHASED, units + " and would work with two systems", TWO_SYSTEMS);
        }
        if (independent) {
            favour(
                    ImplementationModel.PHASED,
                    "units can change without the others, and teach those that follow",
                    INTERDEPENDENCE);
        }
    }

    private void argueAdoption(boolean optIn) {
        if (optIn) {
            favour(ImplementationModel.PHASED, "people who may opt in must see the value first", ADOPTION);
            against(ImplementationModel.BIG_BANG, "people who may opt in cannot be switched over", ADOPTION);
        }
        if (factors.holdoutRisk().filter(risk -> risk == RiskLevel.HIGH).isPresent()) {
            favour(ImplementationModel.BIG_BANG, "no unit can hold out if all change at once", HOLDOUTS);
            against(ImplementationModel.PHASED, "some units may hold out to the end", HOLDOUTS);
        }
        if (factors.peerSupportNeeded().orElse(false)) {
            favour(ImplementationModel.PHASED, "earlier units can support later ones", INTERDEPENDENCE);
            against(ImplementationModel.BIG_BANG, "no earlier unit could help", INTERDEPENDENCE);
        }
    }

    private void favour(ImplementationModel model, String statement, Citation citation) {
        arguments.add(new ModelArgument(model, true, statement, citation));
    }

    private void against(ImplementationModel model, String statement, Citation citation) {
        arguments.add(new ModelArgument(model, false, statement, citation));
    }

    private ModelAdvice advice(@Nullable ImplementationModel model, String rule, List<List<String>> clusters) {
        List<String> unknown = new ArrayList<>();
        note(factors.risk().isPresent(), "risk", unknown);
        note(factors.statedUse().isPresent(), "use", unknown);
        note(factors.reversible().isPresent(), "reversibility", unknown);
        note(!factors.flows().isEmpty(), "flows between units", unknown);
        note(factors.participation().isPresent(), "participation", unknown);
        note(factors.holdoutRisk().isPresent(), "risk of holdouts", unknown);
        note(factors.peerSupportNeeded().isPresent(), "need of peer support", unknown);
        return new ModelAdvice(model, rule, arguments, clusters, unknown);
    }

    private static void note(boolean known, String factor, List<String> unknown) {
        if (!known) {
            unknown.add(factor);
        }
    }
}
