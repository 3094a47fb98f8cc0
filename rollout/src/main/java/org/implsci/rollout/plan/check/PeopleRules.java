package org.implsci.rollout.plan.check;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.implsci.core.finding.Pointer;
import org.implsci.core.source.Citation;
import org.implsci.core.source.SourceReport;
import org.implsci.core.text.SafeText;
import org.implsci.rollout.plan.ComponentType;
import org.implsci.rollout.plan.LocalChange;
import org.implsci.rollout.plan.ProgrammePart;
import org.implsci.rollout.plan.RolloutPlan;
import org.implsci.rollout.plan.Stage;
import org.implsci.rollout.plan.WhoDecides;
import org.implsci.rollout.plan.pilot.Pilot;
import org.implsci.rollout.plan.pilot.PilotRole;

/** The rules of decisions, of the pilot, and of core and adaptable parts. */
final class PeopleRules {
    private static final Citation DECISIONS = SourceReport.SERVICE_CHANGE.own("L556-560");
    private static final Citation SCOPE = SourceReport.SERVICE_CHANGE.at("L341");
    private static final Citation NEXT = SourceReport.SERVICE_CHANGE.at("L360-364");
    private static final Citation PARTS = SourceReport.SERVICE_CHANGE.at("L416");

    private PeopleRules() {}

    static void check(RolloutPlan plan, WhoDecides who, RuleReport report) {
        for (int index = 0; index < plan.stages().size(); index++) {
            Stage stage = plan.stages().get(index);
            Pointer place = Pointer.ROOT.at("stages").at(index);
            decided(stage.entryGate().decisionTask(), place.at("entryGate"), who, report);
            decided(stage.exitGate().decisionTask(), place.at("exitGate"), who, report);
        }
        plan.rollback().ifPresent(rollback -> {
            Pointer place = Pointer.ROOT.at("rollback");
            decided(rollback.decisionTask(), place, who, report);
            for (int index = 0; index < rollback.triggers().size(); index++) {
                Pointer trigger = place.at("triggers").at(index);
                decided(rollback.triggers().get(index).decisionTask(), trigger, who, report);
            }
        });
        plan.monitoring().ifPresent(monitoring -> {
            Pointer place = Pointer.ROOT.at("monitoring").at("escalations");
            for (int index = 0; index < monitoring.escalations().size(); index++) {
                decided(monitoring.escalations().get(index).decisionTask(), place.at(index), who, report);
            }
        });
        plan.pilot().ifPresent(pilot -> pilot(pilot, report));
        parts(plan, report);
    }

    private static void decided(String task, Pointer place, WhoDecides who, RuleReport report) {
        if (who.accountable(task).isEmpty()) {
            report.error("X4", "decider.absent", place.at("decisionTask"))
                    .expected("a task with one accountable party")
                    .found(task)
                    .say("no single party is accountable for this decision", DECISIONS);
        }
    }

    private static void pilot(Pilot pilot, RuleReport report) {
        Pointer place = Pointer.ROOT.at("pilot");
        stated(pilot.whatIsTested(), "whatIsTested", "the thing that the pilot tests", report);
        stated(pilot.forWhom(), "forWhom", "for whom the pilot tests it", report);
        stated(pilot.why(), "why", "the reason for the pilot", report);
        if (pilot.questions().isEmpty()) {
            report.error("L2", "pilot-question.absent", place.at("questions"))
                    .expected("at least one question")
                    .say("the pilot asks no question", SourceReport.SERVICE_CHANGE.at("L343-350"));
        }
        if (pilot.roles().stream().distinct().count() < 2) {
            report.warning("L3", "pilot.one-sided", place.at("roles"))
                    .expected("at least two of " + String.join(", ", PilotRole.VOCABULARY.codes()))
                    .say(
                            "fewer than two roles shaped the questions of the pilot",
                            SourceReport.SERVICE_CHANGE.at("L352"));
        }
        if (pilot.businessCaseDrafted().isEmpty()) {
            report.error("L4", "business-case.absent", place.at("businessCaseDrafted"))
                    .expected("a date before " + pilot.starts())
                    .say("the pilot has no business case for adoption; draft one before it starts", NEXT);
        } else if (!pilot.businessCaseDrafted().get().isBefore(pilot.starts())) {
            report.error("L4", "business-case.late", place.at("businessCaseDrafted"))
                    .expected("a date before " + pilot.starts())
                    .found(pilot.businessCaseDrafted().get().toString())
                    .say("the business case is dated on or after the start of the pilot", NEXT);
        }
        if (pilot.fundingIfSuccessful().isEmpty()) {
            report.warning("L5", "funding.absent", place.at("fundingIfSuccessful"))
                    .expected("the funding after the pilot")
                    .say("the pilot has no funding for the time after its success", NEXT);
        }
        if (pilot.qualitativeSuccess().isEmpty()) {
            report.error("L6", "qualitative-success.absent", place.at("qualitativeSuccess"))
                    .expected("at least one statement")
                    .say("the pilot does not define success in words", NEXT);
        }
        if (pilot.quantitativeSuccess().isEmpty()) {
            report.error("L6", "quantitative-success.absent", place.at("quantitativeSuccess"))
                    .expected("at least one statement")
                    .say("the pilot does not define success in numbers", NEXT);
        }
    }

    private static void stated(Optional<String> text, String attribute, String noun, RuleReport report) {
        if (text.isEmpty()) {
            report.error("L1", "pilot-scope.absent", Pointer.ROOT.at("pilot").at(attribute))
                    .expected("a text")
                    .say("the plan does not state " + noun, SCOPE);
        }
    }

    private static void parts(RolloutPlan plan, RuleReport report) {
        Pointer place = Pointer.ROOT.at("parts");
        Map<String, ComponentType> parts = new HashMap<>();
        for (int index = 0; index < plan.parts().size(); index++) {
            ProgrammePart part = plan.parts().get(index);
            if (parts.putIfAbsent(part.name(), part.kind()) != null) {
                report.error("C4", "part.duplicate", place.at(index).at("name"))
                        .expected("each part once")
                        .found(part.name())
                        .say("two parts have this name", PARTS);
            }
        }
        for (ComponentType kind : ComponentType.values()) {
            if (!parts.containsValue(kind)) {
                report.warning("C1", "part.absent", place)
                        .expected("at least one part that is " + kind.label())
                        .say(
                                kind == ComponentType.CORE
                                        ? "the plan names no part that is the same at every site"
                                        : "the plan names no part that sites may adapt",
                                PARTS);
            }
        }
        Set<String> sites =
                plan.stages().stream().flatMap(stage -> stage.sites().stream()).collect(Collectors.toSet());
        for (int index = 0; index < plan.localChanges().size(); index++) {
            localChange(
                    plan.localChanges().get(index),
                    Pointer.ROOT.at("localChanges").at(index),
                    parts,
                    sites,
                    report);
        }
    }

    private static void localChange(
            LocalChange change, Pointer place, Map<String, ComponentType> parts, Set<String> sites, RuleReport report) {
        if (!sites.contains(change.site())) {
            report.error("C3", "change-site.absent", place.at("site"))
                    .expected("a site of a stage")
                    .found(change.site())
                    .say("this site makes a local change, but it joins no stage", PARTS);
        }
        ComponentType kind = parts.get(change.part());
        if (kind == null) {
            report.error("C3", "change-part.absent", place.at("part"))
                    .expected("a part of the programme")
                    .found(change.part())
                    .say("a site changes this part, but the plan does not list it", PARTS);
        } else if (kind == ComponentType.CORE) {
            report.error("C2", "core-changed", place)
                    .expected("a core part that is the same everywhere")
                    .found(change.part())
                    .say("site " + SafeText.line(change.site(), 60) + " changes a core part", PARTS);
        } else {
            report.info("C5", "adapted", place)
                    .found(change.part())
                    .say("site " + SafeText.line(change.site(), 60) + " adapts this part, which is allowed", PARTS);
        }
    }
}
