package org.implsci.examples.programme;

import static j2html.TagCreator.each;
import static org.implsci.examples.programme.Words.count;

import j2html.tags.DomContent;
import java.util.List;
import java.util.Optional;
import java.util.function.ToIntFunction;
import java.util.stream.Stream;
import org.implsci.core.text.TextTable;
import org.implsci.examples.Case;
import org.implsci.examples.Screen;
import org.implsci.rollout.readiness.CheckLevel;
import org.implsci.rollout.readiness.ReadinessAnswers;
import org.implsci.rollout.readiness.ReadinessProfile;

/** Which of the things that the reports ask for are in place. */
final class ReadinessChapter extends Chapter {
    private final ReadinessAnswers answers;
    private final List<ReadinessProfile> profiles;

    private ReadinessChapter(ReadinessAnswers answers) {
        super("readiness", "Readiness: what do the reports ask to be in place?", List.of(answers));
        this.answers = answers;
        this.profiles = answers.profiles();
    }

    static Optional<ReadinessChapter> of(Case documents) {
        return documents.first(ReadinessAnswers.class).map(ReadinessChapter::new);
    }

    private int sum(ToIntFunction<ReadinessProfile> count) {
        return profiles.stream().mapToInt(count).sum();
    }

    List<ReadinessProfile> profiles() {
        return profiles;
    }

    @Override
    DataDate asAt() {
        return DataDate.of(Optional.ofNullable(answers.date()));
    }

    @Override
    String answer() {
        return count(sum(profile -> profile.open().size()), "item is", "items are") + " open, "
                + sum(profile -> profile.unknown().size()) + " not known and "
                + sum(profile -> profile.tally().count(CheckLevel.MET)) + " in place.";
    }

    @Override
    String basis() {
        return sum(profile -> profile.checklist().items().size()) + " items of "
                + count(profiles.size(), "checklist", "checklists");
    }

    @Override
    List<String> firstToDo() {
        return profiles.stream()
                .flatMap(profile -> Stream.concat(
                        profile.unknown().stream().map(item -> "Not known: " + item.label()),
                        profile.open().stream()
                                .filter(item -> profile.answer(item).value().equals(Optional.of(CheckLevel.NOT_MET)))
                                .map(item -> "Not met: " + item.label())))
                .toList();
    }

    @Override
    void print(Screen screen) {
        screen.print(counts());
        profiles.forEach(profile -> {
            if (!profile.findings().isEmpty()) {
                screen.print("\n" + profile.findings().explain());
            }
        });
    }

    @Override
    DomContent toHtml(String data) {
        return each(
                HtmlBlocks.data("Number of items (there is no score)", counts()),
                each(
                        profiles,
                        profile -> each(
                                HtmlBlocks.data(profile.checklist().title(), profile.toTable()),
                                HtmlBlocks.findings(
                                        "Rules of " + profile.checklist().title(), profile.findings()),
                                HtmlBlocks.advice("Next: " + profile.checklist().title(), profile.nextSteps()))));
    }

    private TextTable counts() {
        return new TextTable(
                List.of("checklist", "met", "partly met", "not met", "not known", "does not apply", "of"),
                profiles.stream()
                        .map(profile -> List.of(
                                profile.checklist().title(),
                                Integer.toString(profile.tally().count(CheckLevel.MET)),
                                Integer.toString(profile.tally().count(CheckLevel.PARTLY_MET)),
                                Integer.toString(profile.tally().count(CheckLevel.NOT_MET)),
                                Integer.toString(profile.tally().unknown()),
                                Integer.toString(profile.tally().notApplicable()),
                                Integer.toString(profile.tally().total())))
                        .toList());
    }
}
