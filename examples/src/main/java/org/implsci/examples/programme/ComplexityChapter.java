package org.implsci.examples.programme;

import static j2html.TagCreator.each;
import static org.implsci.examples.programme.Words.capital;
import static org.implsci.examples.programme.Words.count;
import static org.implsci.examples.programme.Words.day;

import j2html.tags.DomContent;
import java.util.List;
import java.util.Optional;
import org.implsci.core.answer.OrdinalPolicy;
import org.implsci.core.text.TextTable;
import org.implsci.examples.Case;
import org.implsci.examples.Options;
import org.implsci.examples.Screen;
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

/** How complex the change is in the last assessment, compared with the first. */
final class ComplexityChapter extends Chapter {
    private static final RuleOfThumb RULE = RuleOfThumb.several(2);

    private final List<NasssProfile> profiles;
    private final NasssProfile last;
    private final NasssGuidance guidance;

    private ComplexityChapter(List<NasssAssessment> assessments, OrdinalPolicy policy, Options options) {
        super("complexity", "NASSS: how complex is this change?", assessments);
        this.profiles = assessments.stream()
                .map(assessment -> Nasss.profile(assessment, policy))
                .toList();
        this.last = profiles.get(profiles.size() - 1);
        this.guidance = Nasss.guidance(last, options.setting());
    }

    static Optional<ComplexityChapter> of(Case documents, Options options) {
        List<NasssAssessment> assessments = documents.all(NasssAssessment.class);
        return assessments.isEmpty()
                ? Optional.empty()
                : Optional.of(new ComplexityChapter(assessments, options.policy(), options));
    }

    NasssGuidance guidance() {
        return guidance;
    }

    private Optional<NasssComparison> comparison() {
        return profiles.size() < 2 ? Optional.empty() : Optional.of(new NasssComparison(profiles.get(0), last));
    }

    @Override
    DataDate asAt() {
        return DataDate.of(last.assessment().date());
    }

    @Override
    String answer() {
        int without = last.withoutLevel().size();
        String now = last.count(Complexity.COMPLEX) + " of 7 domains are complex, " + last.count(Complexity.COMPLICATED)
                + " complicated and " + last.count(Complexity.SIMPLE) + " simple"
                + (without == 0 ? "." : "; " + without + " without a level.");
        return comparison()
                .map(change -> now + " Since the first assessment "
                        + change.count(LevelChange.LESS_COMPLEX) + " of "
                        + change.questions().size() + " questions became less complex and "
                        + change.count(LevelChange.MORE_COMPLEX) + " more complex; "
                        + change.count(LevelChange.NOT_KNOWN) + " cannot be compared. Unknown answers: "
                        + unknown(profiles.get(0))
                        + " then, " + unknown(last) + " now.")
                .orElse(now);
    }

    /** Returns the number of unknown answers and the number of all answers that raters gave or owe. */
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
    String basis() {
        return count(last.assessment().sheets().size(), "rater", "raters") + ", "
                + last.assessment().questions().size() + " questions; policy where answers differ: "
                + last.policy().label() + "; "
                + count(last.unknownQuestions().size(), "question", "questions")
                + " with an unknown answer";
    }

    @Override
    List<String> firstToDo() {
        return last.unknownQuestions().stream()
                .map(question -> {
                    int unknown = last.tally(question).dontKnow();
                    return unknown + " of " + count(last.assessment().sheets().size(), "rater", "raters")
                            + (unknown == 1 ? " does not know " : " do not know ") + question.code() + ", "
                            + question.label();
                })
                .toList();
    }

    @Override
    void print(Screen screen) {
        screen.print(last.toTable());
        screen.print("\n" + RULE.of(last).explain());
        comparison().ifPresent(change -> screen.print(changes(change)));
        screen.print("\n" + guidance.approach().explain());
    }

    @Override
    DomContent toHtml(String data) {
        return each(
                HtmlBlocks.picture(
                        "nasss",
                        NasssProfile.picture(profiles),
                        "Each bar counts the answers of all raters to all questions of a domain. The level at its end follows"
                                + " the policy: " + last.policy().label() + ".",
                        data),
                each(profiles, profile -> HtmlBlocks.data("Profile" + date(profile), profile.toTable())),
                each(comparison().stream()
                        .map(change -> HtmlBlocks.data("What changed between them", changes(change)))),
                HtmlBlocks.say("Rule of thumb: " + RULE.of(last).atMost().label() + ". \"Several\" means "
                        + RULE.several() + " complex domains, which is our parameter. Source: "
                        + RuleOfThumb.SOURCE.cite() + "."),
                approach(guidance.approach()),
                each(
                        List.of(GuidanceStep.values()),
                        step -> HtmlBlocks.advice(capital(step.label()), guidance.recommendations(step))),
                HtmlBlocks.note(
                        "NASSS publishes no score. Levels are never averaged, and an unknown answer stays unknown."));
    }

    private static TextTable changes(NasssComparison comparison) {
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

    private static DomContent approach(Approach approach) {
        return HtmlBlocks.data(
                "The approach that the profile asks for",
                new TextTable(
                        List.of("approach", "asked for", "why", "source"),
                        List.of(
                                row("tailored rather than standard", approach.tailored()),
                                row("phased rather than at once", approach.phased()),
                                row("rollback prepared before go-live", approach.rollBack()))));
    }

    private static List<String> row(String name, Approach.Decision decision) {
        return List.of(
                name,
                decision.verdict().label(),
                String.join("; ", decision.reasons()),
                decision.citation().cite());
    }

    private static String date(NasssProfile profile) {
        return profile.assessment().date().map(date -> " on " + day(date)).orElse("");
    }
}
