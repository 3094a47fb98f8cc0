package org.implsci.rollout.plan.check;

import java.util.HashMap;
import java.util.Map;
import org.implsci.core.finding.Pointer;
import org.implsci.core.source.Citation;
import org.implsci.core.source.SourceReport;
import org.implsci.core.text.Decimals;
import org.implsci.core.text.SafeText;
import org.implsci.rollout.plan.RolloutPlan;
import org.implsci.rollout.plan.Stage;
import org.implsci.rollout.strategy.ImplementationModel;

/** The rules of stages, sites and exposures. */
final class StageRules {
    private static final Citation PHASES = SourceReport.DIGITAL_CHANGE.at("L790");
    private static final Citation PACE = SourceReport.SERVICE_CHANGE.own("L404-410");

    private StageRules() {}

    static void check(RolloutPlan plan, RuleReport report) {
        Pointer stages = Pointer.ROOT.at("stages");
        if (plan.stages().isEmpty()) {
            report.error("S1", "stage.absent", stages)
                    .expected("at least one stage")
                    .say("the plan has no stage, so nothing goes live", PHASES);
        }
        if (plan.model() == ImplementationModel.BIG_BANG && plan.stages().size() > 1) {
            report.error("S5", "big-bang", stages)
                    .expected("one stage")
                    .found(plan.stages().size() + " stages")
                    .say("a big bang goes live everywhere at once, so it has one stage", PHASES);
        }
        if (plan.model() != ImplementationModel.BIG_BANG && plan.stages().size() == 1) {
            report.info("S6", "phased-at-once", stages).say("a phased plan with one stage is a big bang", PHASES);
        }
        Map<String, Integer> ids = new HashMap<>();
        Map<String, Place> sites = new HashMap<>();
        double before = 0;
        for (int index = 0; index < plan.stages().size(); index++) {
            Stage stage = plan.stages().get(index);
            Pointer place = stages.at(index);
            if (ids.putIfAbsent(stage.id(), index) != null) {
                report.error("S7", "stage.duplicate", place.at("id"))
                        .expected("each id once")
                        .found(stage.id())
                        .say("two stages have this id", PACE);
            }
            sites(stage, index, sites, report);
            if (stage.exposure() < before) {
                report.error("S4", "exposure.shrinks", place.at("exposure"))
                        .expected("at least " + Decimals.fixed(before, 3) + ", as in the stage before")
                        .found(Decimals.fixed(stage.exposure(), 3))
                        .say("the exposure falls, so people would lose the change when this stage begins", PACE);
            }
            before = stage.exposure();
        }
    }

    /** The position of a site. A pointer is made only for a finding, because a plan may have thousands of sites. */
    private record Place(int stage, int site) {
        Pointer pointer() {
            return Pointer.ROOT.at("stages").at(stage).at("sites").at(site);
        }
    }

    private static void sites(Stage stage, int number, Map<String, Place> seen, RuleReport report) {
        if (stage.sites().isEmpty()) {
            report.error(
                            "S2",
                            "site.absent",
                            Pointer.ROOT.at("stages").at(number).at("sites"))
                    .expected("at least one site")
                    .say("no site joins in stage " + SafeText.line(stage.id(), 60), PACE);
        }
        for (int index = 0; index < stage.sites().size(); index++) {
            String site = stage.sites().get(index);
            Place here = new Place(number, index);
            Place earlier = seen.putIfAbsent(site, here);
            if (earlier != null) {
                report.error("S3", "site.duplicate", here.pointer())
                        .expected("each site in one stage, once")
                        .found(site)
                        .say("this site already joins at " + earlier.pointer(), PACE);
            }
        }
    }
}
