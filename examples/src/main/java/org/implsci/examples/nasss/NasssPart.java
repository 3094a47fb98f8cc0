package org.implsci.examples.nasss;

import java.util.Comparator;
import java.util.List;
import org.implsci.core.finding.Recommendation;
import org.implsci.examples.Case;
import org.implsci.examples.Options;
import org.implsci.examples.Part;
import org.implsci.examples.Screen;
import org.implsci.nasss.Nasss;
import org.implsci.nasss.assessment.NasssAssessment;
import org.implsci.nasss.guidance.GuidanceStep;
import org.implsci.nasss.guidance.NasssGuidance;
import org.implsci.nasss.profile.DomainProfile;
import org.implsci.nasss.profile.NasssProfile;
import org.implsci.nasss.profile.RuleOfThumb;

/** Prints NASSS assessments: profile, findings, recommendations, one domain explained, and what moved between two. */
public final class NasssPart implements Part {
    private static final RuleOfThumb RULE = RuleOfThumb.several(2);

    /** The part. */
    public NasssPart() {}

    @Override
    public List<Class<?>> types() {
        return List.of(NasssAssessment.class);
    }

    @Override
    public void show(Case read, Options options, Screen screen) {
        List<NasssAssessment> documents = read.all(NasssAssessment.class);
        documents.forEach(assessment -> show(assessment, options, screen));
        for (int index = 1; index < documents.size(); index++) {
            screen.heading("What moved");
            screen.print(Nasss.compare(documents.get(index - 1), documents.get(index), options.policy())
                    .explain());
        }
    }

    private static void show(NasssAssessment assessment, Options options, Screen screen) {
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
        screen.heading("What deserves attention");
        screen.print(profile.findings().explain());
        if (assessment.sheets().size() > 1) {
            screen.heading("How far the raters agree");
            screen.print(Nasss.agreement(assessment).explain());
        }
        advise(Nasss.guidance(profile, options.setting()), screen);
        DomainProfile told = profile.domains().stream()
                .max(Comparator.comparing(DomainProfile::isSplit)
                        .thenComparing(domain -> domain.ratings().given()))
                .orElseThrow();
        screen.heading("How one domain came to its level");
        screen.print(profile.explain(told.domain()));
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
