package org.implsci.rollout.benefit;

import com.google.common.graph.GraphBuilder;
import com.google.common.graph.Graphs;
import com.google.common.graph.MutableGraph;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.implsci.core.finding.Finding;
import org.implsci.core.finding.Findings;
import org.implsci.core.finding.Pointer;
import org.implsci.core.source.Citation;
import org.implsci.core.source.SourceReport;

/** The rules of a benefit register; each finding's code is {@code benefit.} and a word, and its rule id a parameter. */
final class BenefitRules {
    private static final Citation HIDDEN_COSTS = SourceReport.SERVICE_CHANGE.at("L187-193");
    private static final Citation CATEGORIES = SourceReport.SERVICE_CHANGE.at("L321-323");
    private static final Citation BASELINE = SourceReport.SERVICE_CHANGE.at("L319-329");
    private static final Citation DECOMMISSION = SourceReport.SERVICE_CHANGE.at("L189");
    private static final Citation EVALUATION = SourceReport.DIGITAL_CHANGE.at("L1265-1271");
    private static final Citation PAYER = SourceReport.DIGITAL_CHANGE.at("L129");
    private static final Citation FULL_COST = SourceReport.SCALE_AND_SPREAD.at("L534");
    private static final Citation OWN = SourceReport.SERVICE_CHANGE.own("L319-329");

    private final BenefitRegister register;
    private final List<Finding> findings = new ArrayList<>();

    private BenefitRules(BenefitRegister register) {
        this.register = register;
    }

    static Findings check(BenefitRegister register) {
        BenefitRules rules = new BenefitRules(register);
        if (register.benefits().isEmpty()) {
            rules.say(
                    Finding.error("benefit.none", Pointer.ROOT.at("benefits"))
                            .message("no benefit is named")
                            .expected("at least one"),
                    "B1",
                    CATEGORIES);
        }
        for (int index = 0; index < register.benefits().size(); index++) {
            rules.benefit(
                    register.benefits().get(index), Pointer.ROOT.at("benefits").at(index));
        }
        rules.circles();
        rules.doubleCounting();
        rules.costs();
        if (register.evaluation().isEmpty()) {
            rules.say(
                    Finding.warning("benefit.evaluation.absent", Pointer.ROOT.at("evaluation"))
                            .message("no evaluation of the benefits is planned"),
                    "B12",
                    EVALUATION);
        }
        return new Findings(rules.findings);
    }

    private void say(Finding.Builder finding, String rule, Citation citation) {
        findings.add(finding.putParameters("rule", rule).addCitations(citation).build());
    }

    private void benefit(Benefit benefit, Pointer place) {
        if (benefit.owner().isEmpty()) {
            say(
                    Finding.error("benefit.owner.absent", place.at("owner")).message("this benefit has no owner"),
                    "B2",
                    OWN);
        }
        if (benefit.baseline().isEmpty()) {
            say(
                    Finding.error("benefit.baseline.absent", place.at("baseline"))
                            .message("this benefit has no baseline, so a change cannot be shown"),
                    "B3",
                    BASELINE);
        }
        Optional<String> late = benefit.baselineDate()
                .filter(day ->
                        register.goLive().filter(live -> !day.isBefore(live)).isPresent())
                .map(Object::toString);
        late.ifPresent(day -> say(
                Finding.error("benefit.baseline.late", place.at("baselineDate"))
                        .message("the baseline was not taken before go-live")
                        .expected("before " + register.goLive().orElseThrow())
                        .found(day),
                "B4",
                BASELINE));
        if (benefit.baseline().isPresent()
                && benefit.baselineDate().isEmpty()
                && register.goLive().isPresent()) {
            say(
                    Finding.warning("benefit.baseline.undated", place.at("baselineDate"))
                            .message("the baseline has no date, so it may have been taken after go-live")
                            .expected("a day before " + register.goLive().orElseThrow()),
                    "B13",
                    BASELINE);
        }
        if (benefit.measure().isEmpty() && benefit.financialClass() != FinancialClass.UNQUANTIFIED) {
            say(
                    Finding.warning("benefit.measure.absent", place.at("measure"))
                            .message("no measure shows this benefit"),
                    "B5",
                    BASELINE);
        }
        if (benefit.target().isEmpty() && benefit.financialClass() != FinancialClass.UNQUANTIFIED) {
            say(Finding.warning("benefit.target.absent", place.at("target")).message("no target is set"), "B6", OWN);
        }
        if (benefit.baseline().isPresent() && benefit.baseline().equals(benefit.target())) {
            say(
                    Finding.error("benefit.target.same", place.at("target"))
                            .message("target and baseline are the same, so nothing is to change")
                            .found(benefit.target().orElseThrow().toString()),
                    "B7",
                    OWN);
        }
        if (benefit.financialClass() == FinancialClass.CASH_RELEASING
                && benefit.decommissions().isEmpty()) {
            say(
                    Finding.error("benefit.decommissioning.absent", place.at("decommissions"))
                            .message("cash is released only where a service or a budget line ends")
                            .expected("the line that ends, or another financial class"),
                    "B8",
                    DECOMMISSION);
        }
        benefit.payer()
                .filter(payer -> !payer.equals(benefit.beneficiary()))
                .ifPresent(payer -> say(
                        Finding.info("benefit.payer.other", place.at("payer"))
                                .message("the payer is not the beneficiary")
                                .foundText(payer + " pays, " + benefit.beneficiary() + " gains"),
                        "B9",
                        PAYER));
        for (int index = 0; index < benefit.dependsOn().size(); index++) {
            String needed = benefit.dependsOn().get(index);
            if (register.benefits().stream().noneMatch(other -> other.id().equals(needed))) {
                say(
                        Finding.error(
                                        "benefit.dependency.unknown",
                                        place.at("dependsOn").at(index))
                                .message("this benefit depends on one that is not in the register")
                                .foundText(needed),
                        "B10",
                        OWN);
            }
        }
    }

    /** Benefits that depend on one another in a circle. */
    private void circles() {
        MutableGraph<String> waits =
                GraphBuilder.directed().allowsSelfLoops(true).build();
        for (Benefit benefit : register.benefits()) {
            benefit.dependsOn().forEach(needed -> waits.putEdge(benefit.id(), needed));
        }
        for (int index = 0; index < register.benefits().size(); index++) {
            String id = register.benefits().get(index).id();
            if (waits.nodes().contains(id)
                    && waits.successors(id).stream()
                            .anyMatch(next -> Graphs.reachableNodes(waits, next).contains(id))) {
                say(
                        Finding.error(
                                        "benefit.dependency.circular",
                                        Pointer.ROOT.at("benefits").at(index).at("dependsOn"))
                                .message("this benefit depends on itself, directly or through others")
                                .foundText(id),
                        "B14",
                        OWN);
            }
        }
    }

    private void doubleCounting() {
        Map<String, Integer> cash = new HashMap<>();
        for (int index = 0; index < register.benefits().size(); index++) {
            Benefit benefit = register.benefits().get(index);
            if (benefit.financialClass() != FinancialClass.CASH_RELEASING
                    || benefit.measure().isEmpty()) {
                continue;
            }
            Integer earlier = cash.putIfAbsent(benefit.measure().get(), index);
            if (earlier != null) {
                say(
                        Finding.error(
                                        "benefit.counted.twice",
                                        Pointer.ROOT.at("benefits").at(index).at("measure"))
                                .message("two cash-releasing benefits use the same measure")
                                .foundText(benefit.measure().get())
                                .advice("it stands in benefit " + earlier + " already"),
                        "B11",
                        OWN);
            }
        }
    }

    private void costs() {
        Set<CostKind> hidden = EnumSet.of(CostKind.TRAINING, CostKind.DUAL_RUNNING, CostKind.CHANGE_MANAGEMENT);
        for (CostKind kind : register.unknownCosts()) {
            say(
                    Finding.warning("benefit.cost.unknown", Pointer.ROOT.at("costs"))
                            .message("this kind of cost is not known, so there is no total")
                            .found(kind.label()),
                    "C1",
                    hidden.contains(kind) ? HIDDEN_COSTS : FULL_COST);
        }
    }
}
