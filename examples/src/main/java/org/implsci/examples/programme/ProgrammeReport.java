package org.implsci.examples.programme;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.implsci.comb.design.InterventionDesign;
import org.implsci.core.finding.Finding;
import org.implsci.core.finding.Findings;
import org.implsci.core.finding.InvalidInputException;
import org.implsci.core.text.TextTable;
import org.implsci.examples.Case;
import org.implsci.examples.Located;
import org.implsci.examples.Options;
import org.implsci.examples.Screen;
import org.implsci.rollout.readiness.ReadinessProfile;

/** All chapters of a case: what each framework says, in the order of a programme, and how they feed each other. */
public final class ProgrammeReport {
    /** What the facts of a source stand under. */
    static final String FACTS = "How it came to this";

    /** What the findings between the documents stand under. */
    static final String MISFITS = "What does not fit, or is no part of it";

    private final Optional<Programme> programme;
    private final Standings standings;
    private final List<Chapter> chapters;
    private final Optional<Outlook> outlook;
    private final Findings findings;

    private ProgrammeReport(Case read, List<Chapter> chapters, Optional<Outlook> outlook, Findings findings) {
        this.programme = read.first(Programme.class);
        this.standings = new Standings(read, programme);
        this.chapters = List.copyOf(chapters);
        this.outlook = outlook;
        this.findings = findings;
    }

    /**
     * The account of a case; a chapter for each framework that the case has documents of.
     *
     * @param read the case
     * @param options policy and setting
     * @throws InvalidInputException if the documents do not fit each other; all such faults at once, each with its file and line
     */
    public static ProgrammeReport of(Case read, Options options) {
        Optional<Programme> programme = read.first(Programme.class);
        Findings findings = DocumentConsistency.check(read);

        Optional<ComplexityChapter> complexity = ComplexityChapter.of(read, options);
        Optional<BehaviourChapter> behaviour = BehaviourChapter.of(read);
        Optional<ReadinessChapter> readiness = ReadinessChapter.of(read);
        Optional<EmbeddingChapter> embedding = EmbeddingChapter.of(read);
        Optional<InterventionDesign> design = behaviour.map(BehaviourChapter::design);
        List<ReadinessProfile> checklists =
                readiness.map(ReadinessChapter::profiles).orElse(List.of());
        List<Handovers.Offer> offers = Handovers.offers(
                complexity.map(ComplexityChapter::guidance),
                design,
                checklists,
                embedding.map(EmbeddingChapter::recommendations).orElse(List.of()));
        Optional<TasksChapter> tasks = Optional.empty();
        try {
            tasks = TasksChapter.of(
                    read,
                    design,
                    offers,
                    Handovers.lapsed(
                            design,
                            checklists,
                            embedding.map(EmbeddingChapter::everyRecommendation).orElse(List.of())),
                    programme);
        } catch (InvalidInputException e) {
            findings = findings.and(DocumentConsistency.inProgramme(read, e.findings()));
        }
        findings.orThrow();

        Optional<RolloutChapter> rollout = RolloutChapter.of(read, tasks);
        Optional<Outlook> outlook = rollout.map(RolloutChapter::outlook);
        if (outlook.isPresent() && programme.isPresent()) {
            findings = findings.and(DocumentConsistency.refused(read, outlook.get()));
            findings.orThrow();
            // A plan with errors is no faulty document: it says itself that nothing can start.
            findings = findings.and(DocumentConsistency.planErrors(read, outlook.get()));
        }
        List<Chapter> chapters = new ArrayList<>();
        complexity.ifPresent(chapters::add);
        behaviour.ifPresent(chapters::add);
        readiness.ifPresent(chapters::add);
        tasks.ifPresent(chapters::add);
        WavesChapter.of(read, programme).ifPresent(chapters::add);
        rollout.ifPresent(chapters::add);
        MonitoringChapter.of(read).ifPresent(chapters::add);
        embedding.ifPresent(chapters::add);
        BenefitsChapter.of(read).ifPresent(chapters::add);
        SpreadChapter.of(read).ifPresent(chapters::add);
        Findings choices = tasks.map(TasksChapter::findings).orElse(Findings.none());
        return new ProgrammeReport(
                read, chapters, outlook, findings.and(DocumentConsistency.inProgramme(read, choices)));
    }

    List<Chapter> chapters() {
        return chapters;
    }

    Optional<Programme> programme() {
        return programme;
    }

    Standings standings() {
        return standings;
    }

    /** The answer before all others: whether it goes on, why, and what can be undone; empty if no rollout is told. */
    List<String> answer() {
        if (outlook.isEmpty()) {
            return programme
                    .map(told ->
                            List.of("No answer: it takes a plan, a log of its events and a RACI matrix to say whether"
                                    + " a programme may go on, and the documents hold not all of them."))
                    .orElse(List.of());
        }
        List<String> lines = new ArrayList<>(outlook.get().lines(lastDay()));
        String first = String.join("; ", outlook.get().firstToDo());
        if (!first.isEmpty()) {
            lines.add(1, "First: " + first + ".");
        }
        int open = firstToDo().rows().size();
        lines.add("All chapters together leave " + HtmlBlocks.count(open, "thing", "things") + " open"
                + (open == 0 ? "." : ", which the list of what is first to do names."));
        return lines;
    }

    /** The last day that any of the data speak of. */
    private Optional<LocalDate> lastDay() {
        return chapters.stream()
                .map(chapter -> chapter.asAt().day())
                .filter(Objects::nonNull)
                .max(Comparator.naturalOrder());
    }

    /** The answers side by side, each with what it rests on. */
    TextTable summary() {
        boolean declared = programme.isPresent();
        return new TextTable(
                declared
                        ? List.of("question", "answer", "rests on", "data", "as at")
                        : List.of("question", "answer", "rests on", "as at"),
                chapters.stream().map(chapter -> row(chapter, declared)).toList());
    }

    private List<String> row(Chapter chapter, boolean declared) {
        String asAt = chapter.asAt().shown();
        return declared
                ? List.of(chapter.title(), chapter.answer(), chapter.basis(), standings.of(chapter), asAt)
                : List.of(chapter.title(), chapter.answer(), chapter.basis(), asAt);
    }

    /** What has to be done or found out first, as each chapter says it. */
    TextTable firstToDo() {
        return new TextTable(
                List.of("by", "first to do or to find out"),
                chapters.stream()
                        .flatMap(chapter -> chapter.firstToDo().stream()
                                .map(open -> List.of(HtmlBlocks.before(chapter.title()), open)))
                        .toList());
    }

    /** What does not fit between the documents and what was left out. */
    Findings misfits() {
        return findings;
    }

    private static String misfit(Finding finding) {
        return Located.place(finding) + ": " + finding.severity().label() + ": " + finding.sentence();
    }

    /** What a source says. */
    List<String> facts() {
        return programme.stream()
                .flatMap(told -> told.facts().stream())
                .map(fact -> fact.text() + " (" + fact.source() + ")")
                .toList();
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
            screen.print(standings.sentence());
            screen.print("\n" + told.question());
        });
        answer().forEach(line -> screen.print("  " + line));
        for (Chapter chapter : chapters) {
            screen.print("\n* " + chapter.title() + "\n  " + chapter.answer() + "\n  rests on: " + chapter.basis()
                    + "\n  data: " + data(chapter));
        }
        if (!firstToDo().rows().isEmpty()) {
            screen.print("\n");
            screen.print(firstToDo());
        }
        if (!findings.isEmpty()) {
            screen.heading(MISFITS);
            findings.all().forEach(finding -> screen.print("- " + misfit(finding)));
        }
        for (Chapter chapter : chapters) {
            screen.heading(chapter.title());
            screen.print("data: " + data(chapter));
            chapter.tell(screen);
        }
        programme.ifPresent(told -> {
            screen.heading(FACTS);
            facts().forEach(fact -> screen.print("- " + fact));
            screen.heading("What stands behind the documents");
            screen.print(standing());
        });
    }

    /** What stands behind a chapter, and the moment it speaks of. */
    String data(Chapter chapter) {
        String standing = standings.of(chapter);
        return (standing.isEmpty() ? "" : standing + "; ")
                + (chapter.asAt().equals(Moment.UNDATED) ? "" : "as at ")
                + chapter.asAt().shown();
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
