package org.implsci.examples.programme;

import static j2html.TagCreator.each;

import j2html.tags.DomContent;
import java.util.List;
import java.util.Optional;
import org.implsci.core.answer.OrdinalPolicy;
import org.implsci.core.finding.Recommendation;
import org.implsci.core.text.TextTable;
import org.implsci.examples.Case;
import org.implsci.examples.Options;
import org.implsci.examples.Screen;
import org.implsci.examples.chart.LevelBars;
import org.implsci.nasss.Nasss;
import org.implsci.nasss.assessment.NasssAssessment;
import org.implsci.nasss.comparison.LevelChange;
import org.implsci.nasss.comparison.NasssComparison;
import org.implsci.nasss.guidance.Approach;
import org.implsci.nasss.guidance.GuidanceStep;
import org.implsci.nasss.guidance.NasssGuidance;
import org.implsci.nasss.profile.DomainProfile;
import org.implsci.nasss.profile.NasssProfile;
import org.implsci.nasss.profile.RuleOfThumb;
import org.implsci.nasss.question.Complexity;

/** How complex the change is, at the last moment and, where there are several, at the first. */
final class ComplexityChapter implements Chapter {
    private static final RuleOfThumb RULE = RuleOfThumb.several(2);

    private final List<NasssProfile> moments;
    private final NasssProfile last;
    private final NasssGuidance guidance;

    private ComplexityChapter(List<NasssAssessment> assessments, OrdinalPolicy policy, Options options) {
        this.moments = assessments.stream()
                .map(assessment -> Nasss.profile(assessment, policy))
                .toList();
        this.last = moments.get(moments.size() - 1);
        this.guidance = Nasss.guidance(last, options.setting());
    }

    static Optional<ComplexityChapter> of(Case read, Options options) {
        List<NasssAssessment> assessments = read.all(NasssAssessment.class);
        return assessments.isEmpty()
                ? Optional.empty()
                : Optional.of(new ComplexityChapter(assessments, options.policy(), options));
    }

    NasssGuidance guidance() {
        return guidance;
    }

    private Optional<NasssComparison> comparison() {
        return moments.size() < 2 ? Optional.empty() : Optional.of(new NasssComparison(moments.get(0), last));
    }

    @Override
    public List<Object> documents() {
        return moments.stream().<Object>map(NasssProfile::assessment).toList();
    }

    @Override
    public Moment asAt() {
        return last.assessment().date().map(Moment::on).orElse(Moment.UNDATED);
    }

    @Override
    public String id() {
        return "complexity";
    }

    @Override
    public String title() {
        return "NASSS: how complex is this change?";
    }

    @Override
    public String answer() {
        String now = last.count(Complexity.COMPLEX) + " of 7 domains complex, " + last.count(Complexity.COMPLICATED)
                + " complicated, " + last.count(Complexity.SIMPLE) + " simple, "
                + last.withoutLevel().size() + " without a level";
        return comparison()
                .map(moved -> now + "; since the first assessment, of "
                        + moved.questions().size() + " questions "
                        + moved.count(LevelChange.LESS_COMPLEX) + " became less complex, "
                        + moved.count(LevelChange.MORE_COMPLEX) + " more complex, of "
                        + moved.count(LevelChange.NOT_KNOWN) + " it is not known; answers not known: "
                        + unknown(moments.get(0))
                        + " then, " + unknown(last) + " now")
                .orElse(now);
    }

    /** How many answers are not known, of how many that raters gave or owe. */
    private static String unknown(NasssProfile profile) {
        int unknown = 0;
        int all = 0;
        for (DomainProfile domain : profile.domains()) {
            unknown += domain.basis().unknown();
            all += domain.basis().total();
        }
        return unknown + " of " + all;
    }

    @Override
    public String basis() {
        return HtmlBlocks.count(last.assessment().sheets().size(), "rater", "raters") + ", "
                + last.assessment().questions().size() + " questions, where answers differ the policy "
                + last.policy().label() + "; "
                + HtmlBlocks.count(last.unknownQuestions().size(), "question", "questions") + " not known to somebody";
    }

    @Override
    public List<String> firstToDo() {
        return last.unknownQuestions().stream()
                .map(question -> "not known to somebody: " + question.code() + " " + question.label())
                .toList();
    }

    @Override
    public void tell(Screen screen) {
        screen.print(last.toTable());
        screen.print("\n" + RULE.of(last).explain());
        comparison().ifPresent(moved -> screen.print(moved(moved)));
        screen.print("\n" + guidance.approach().explain());
    }

    @Override
    public DomContent page(String data) {
        return each(
                HtmlBlocks.picture(
                        "nasss",
                        new LevelBars(moments).picture(),
                        "Each bar counts the answers of all raters to all questions of a domain; the level at its end is the"
                                + " policy's, here " + last.policy().label() + ".",
                        data),
                each(moments, profile -> HtmlBlocks.data("Profile" + moment(profile), profile.toTable())),
                each(comparison().stream().map(moved -> HtmlBlocks.data("What moved between them", moved(moved)))),
                HtmlBlocks.say("Rule of thumb: " + RULE.of(last).atMost().label() + ". It takes "
                        + RULE.several() + " complex domains for several, which is our parameter. Source: "
                        + RuleOfThumb.SOURCE.cite() + "."),
                approach(guidance.approach()),
                each(
                        List.of(GuidanceStep.values()),
                        step -> HtmlBlocks.advice(HtmlBlocks.capital(step.label()), recommendations(step))),
                HtmlBlocks.note(
                        "NASSS publishes no score. Levels are never averaged, and an answer that nobody knew stays unknown."));
    }

    private static TextTable moved(NasssComparison comparison) {
        return new TextTable(
                List.of("domain", "first", "last", "change"),
                comparison.domains().stream()
                        .map(domain -> List.of(
                                domain.subject().label(),
                                domain.before().toString(),
                                domain.after().toString(),
                                domain.change().label()))
                        .toList());
    }

    private List<Recommendation> recommendations(GuidanceStep step) {
        return guidance.recommendations(step);
    }

    private static DomContent approach(Approach approach) {
        return HtmlBlocks.data(
                "Approach that the profile asks for",
                new TextTable(
                        List.of("approach", "asked for", "why", "source"),
                        List.of(
                                row("tailored rather than standard", approach.tailored()),
                                row("phased rather than at once", approach.phased()),
                                row("a way back", approach.rollBack()))));
    }

    private static List<String> row(String name, Approach.Decision decision) {
        return List.of(
                name,
                decision.verdict().label(),
                String.join("; ", decision.reasons()),
                decision.citation().cite());
    }

    private static String moment(NasssProfile profile) {
        return profile.assessment().date().map(date -> " on " + date).orElse("");
    }
}
