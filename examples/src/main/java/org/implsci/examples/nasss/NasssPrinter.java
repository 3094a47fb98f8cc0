package org.implsci.examples.nasss;

import java.util.Comparator;
import java.util.List;
import org.implsci.core.finding.Recommendation;
import org.implsci.examples.Case;
import org.implsci.examples.DocumentPrinter;
import org.implsci.examples.Options;
import org.implsci.examples.Screen;
import org.implsci.nasss.Nasss;
import org.implsci.nasss.assessment.NasssAssessment;
import org.implsci.nasss.guidance.GuidanceStep;
import org.implsci.nasss.guidance.NasssGuidance;
import org.implsci.nasss.profile.DomainProfile;
import org.implsci.nasss.profile.NasssProfile;
import org.implsci.nasss.profile.RuleOfThumb;
import org.implsci.nasss.project.ProjectComplexity;

/** Prints NASSS assessments: profile, findings, recommendations, one domain explained, and the change between two. */
public final class NasssPrinter implements DocumentPrinter {
    private static final RuleOfThumb RULE = RuleOfThumb.several(2);

    /** Makes the printer. */
    public NasssPrinter() {}

    @Override
    public List<Class<?>> types() {
        return List.of(NasssAssessment.class);
    }

    @Override
    public void print(Case documents, Options options, Screen screen) {
        List<NasssAssessment> assessments = documents.all(NasssAssessment.class);
        assessments.forEach(assessment -> print(assessment, options, screen));
        for (int index = 1; index < assessments.size(); index++) {
            screen.heading("What changed");
            screen.print(Nasss.compare(assessments.get(index - 1), assessments.get(index), options.policy())
                    .explain());
        }
    }

    /** Prints a rating of the complexity of a project. */
    public static void printProject(ProjectComplexity project, Options options, Screen screen) {
        screen.heading("Project complexity");
        screen.print(project.subject());
        screen.print(project.explain(options.policy()));
    }

    private static void print(NasssAssessment assessment, Options options, Screen screen) {
        NasssProfile profile = Nasss.profile(assessment, options.policy());
        screen.heading("NASSS: how complex is this change?");
        screen.print(assessment.subject());
        assessment.context().ifPresent(context -> screen.print("  " + context));
        assessment
                .date()
                .ifPresent(date ->
                        screen.print("  " + date + ", " + assessment.version().label()));
        screen.print(profile.toTable());
        screen.print("\n" + profile);
        screen.print("\nRule of thumb: " + RULE.of(profile).explain());
        if (!profile.hotSpots().isEmpty()) {
            screen.print("\nHot spots:");
            profile.hotSpots().forEach(spot -> screen.print("  " + spot));
        }
        screen.heading("What needs attention");
        screen.print(profile.findings().explain());
        if (assessment.sheets().size() > 1) {
            screen.heading("How far the raters agree");
            screen.print(Nasss.agreement(assessment).explain());
        }
        advise(Nasss.guidance(profile, options.setting()), screen);
        DomainProfile domain = profile.domains().stream()
                .max(Comparator.comparing(DomainProfile::isSplit)
                        .thenComparing(profiled -> profiled.ratings().given()))
                .orElseThrow();
        screen.heading("How the level of one domain was found");
        screen.print(profile.explain(domain.domain()));
    }

    private static void advise(NasssGuidance guidance, Screen screen) {
        screen.heading("What to do");
        screen.print(guidance.approach().explain());
        for (GuidanceStep step : GuidanceStep.values()) {
            List<Recommendation> recommendations = guidance.recommendations(step);
            if (!recommendations.isEmpty()) {
                screen.print("\n" + step.label());
                recommendations.forEach(recommendation -> screen.print("- " + recommendation.explain()));
            }
        }
    }
}
