package org.implsci.examples.story;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.implsci.core.text.TextTable;
import org.implsci.examples.Case;
import org.implsci.examples.Options;
import org.implsci.examples.Screen;

/** All chapters of a case: what each framework says, in the order of a programme, and how they feed each other. */
public final class Account {
    private final Optional<Programme> programme;
    private final List<Chapter> chapters;

    private Account(Optional<Programme> programme, List<Chapter> chapters) {
        this.programme = programme;
        this.chapters = chapters;
    }

    /**
     * The account of a case; a chapter for each framework that the case has documents of.
     *
     * @param read the case
     * @param options policy and setting
     * @throws org.implsci.core.finding.InvalidInputException if the programme chooses what no framework recommends
     */
    public static Account of(Case read, Options options) {
        Optional<Programme> programme = read.first(Programme.class);
        List<Programme.Choice> choices = programme.map(Programme::choices).orElse(List.of());
        List<Programme.Site> sites = programme.map(Programme::sites).orElse(List.of());

        Optional<ComplexityChapter> complexity = ComplexityChapter.of(read, options);
        Optional<BehaviourChapter> behaviour = BehaviourChapter.of(read);
        List<Joints.Offer> offers =
                Joints.offers(complexity.map(ComplexityChapter::guidance), behaviour.map(BehaviourChapter::design));
        Optional<TasksChapter> tasks = TasksChapter.of(read, offers, choices);

        List<Chapter> chapters = new ArrayList<>();
        complexity.ifPresent(chapters::add);
        behaviour.ifPresent(chapters::add);
        ReadinessChapter.of(read).ifPresent(chapters::add);
        tasks.ifPresent(chapters::add);
        WavesChapter.of(read, sites).ifPresent(chapters::add);
        RolloutChapter.of(read, tasks.map(TasksChapter::matrix)).ifPresent(chapters::add);
        MonitoringChapter.of(read).ifPresent(chapters::add);
        EmbeddingChapter.of(read).ifPresent(chapters::add);
        BenefitsChapter.of(read).ifPresent(chapters::add);
        SpreadChapter.of(read).ifPresent(chapters::add);
        return new Account(programme, List.copyOf(chapters));
    }

    List<Chapter> chapters() {
        return chapters;
    }

    Optional<Programme> programme() {
        return programme;
    }

    /** The answers side by side, each with what it rests on. */
    TextTable summary() {
        return new TextTable(
                List.of("question", "answer", "rests on"),
                chapters.stream()
                        .map(chapter -> List.of(chapter.title(), chapter.answer(), chapter.basis()))
                        .toList());
    }

    /** What has to be done or found out first, as each chapter says it. */
    TextTable firstToDo() {
        return new TextTable(
                List.of("by", "first to do or to find out"),
                chapters.stream()
                        .flatMap(chapter ->
                                chapter.firstToDo().stream().map(open -> List.of(Blocks.before(chapter.title()), open)))
                        .toList());
    }

    /** What stands behind each document. */
    TextTable standing() {
        return new TextTable(
                List.of("document", "standing", "note"),
                programme.stream()
                        .flatMap(told -> told.documents().stream())
                        .map(entry -> List.of(entry.name(), entry.standing().label(), entry.note()))
                        .toList());
    }

    /** Tells the account on a terminal. */
    public void tell(Screen screen) {
        programme.ifPresent(told -> {
            screen.heading(told.title());
            screen.print(told.question());
        });
        for (Chapter chapter : chapters) {
            screen.print("\n* " + chapter.title() + "\n  " + chapter.answer() + "\n  rests on: " + chapter.basis());
        }
        if (!firstToDo().rows().isEmpty()) {
            screen.print("\n");
            screen.print(firstToDo());
        }
        for (Chapter chapter : chapters) {
            screen.heading(chapter.title());
            chapter.tell(screen);
        }
        programme.ifPresent(told -> {
            screen.heading("What stands behind the documents");
            screen.print(standing());
        });
    }

    /**
     * The account as one page that needs no other file.
     *
     * @param printed what was printed of single documents, one text for each kind, for kinds that no chapter tells
     */
    public String page(List<String> printed) {
        return new Page(this, printed).text();
    }
}
