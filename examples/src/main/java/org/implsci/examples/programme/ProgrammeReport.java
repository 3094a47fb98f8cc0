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
import org.implsci.examples.FindingPlaces;
import org.implsci.examples.Options;
import org.implsci.examples.Screen;
import org.implsci.rollout.readiness.ReadinessProfile;

/** The report on a case: the answer, and a chapter for each framework that the case has documents of. */
public final class ProgrammeReport {
    /** The heading of the facts. */
    static final String FACTS = "Background from the sources";

    /** The heading of the findings about the documents as a whole. */
    static final String FINDINGS = "Documents that do not fit or were left out";

    /** The heading of the table of origins. */
    static final String ORIGINS = "Where the documents come from";

    private final Optional<Programme> programme;
    private final DataOrigins origins;
    private final List<Chapter> chapters;
    private final Optional<RolloutAnswer> answer;
    private final Findings findings;

    private ProgrammeReport(Case documents, List<Chapter> chapters, Optional<RolloutAnswer> answer, Findings findings) {
        this.programme = documents.first(Programme.class);
        this.origins = new DataOrigins(documents, programme);
        this.chapters = List.copyOf(chapters);
        this.answer = answer;
        this.findings = findings;
    }

    /**
     * Makes the report on a case.
     *
     * @param documents the case
     * @param options policy and setting
     * @throws InvalidInputException if the documents contradict each other, with every fault and its file and line
     */
    public static ProgrammeReport of(Case documents, Options options) {
        Optional<Programme> programme = documents.first(Programme.class);
        Findings findings = DocumentConsistency.check(documents);

        Optional<ComplexityChapter> complexity = ComplexityChapter.of(documents, options);
        Optional<BehaviourChapter> behaviour = BehaviourChapter.of(documents);
        Optional<ReadinessChapter> readiness = ReadinessChapter.of(documents);
        Optional<EmbeddingChapter> embedding = EmbeddingChapter.of(documents);
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
                    documents,
                    design,
                    offers,
                    Handovers.lapsed(
                            design,
                            checklists,
                            embedding.map(EmbeddingChapter::everyRecommendation).orElse(List.of())),
                    programme);
        } catch (InvalidInputException e) {
            findings = findings.and(DocumentConsistency.inProgramme(documents, e.findings()));
        }
        findings.orThrow();

        Optional<RolloutChapter> rollout = RolloutChapter.of(documents, tasks);
        Optional<RolloutAnswer> answer = rollout.map(RolloutChapter::rolloutAnswer);
        if (answer.isPresent() && programme.isPresent()) {
            findings = findings.and(DocumentConsistency.refused(documents, answer.get()));
            findings.orThrow();
            // A plan with errors is still a valid document; the answer says that nothing can start.
            findings = findings.and(DocumentConsistency.planErrors(documents, answer.get()));
        }
        List<Chapter> chapters = new ArrayList<>();
        complexity.ifPresent(chapters::add);
        behaviour.ifPresent(chapters::add);
        readiness.ifPresent(chapters::add);
        tasks.ifPresent(chapters::add);
        WavesChapter.of(documents, programme).ifPresent(chapters::add);
        rollout.ifPresent(chapters::add);
        MonitoringChapter.of(documents).ifPresent(chapters::add);
        embedding.ifPresent(chapters::add);
        BenefitsChapter.of(documents).ifPresent(chapters::add);
        SpreadChapter.of(documents, answer).ifPresent(chapters::add);
        Findings choices = tasks.map(TasksChapter::findings).orElse(Findings.none());
        return new ProgrammeReport(
                documents, chapters, answer, findings.and(DocumentConsistency.inProgramme(documents, choices)));
    }

    List<Chapter> chapters() {
        return chapters;
    }

    Optional<Programme> programme() {
        return programme;
    }

    DataOrigins origins() {
        return origins;
    }

    /** Returns the main answer: whether the programme may go on, why, and what can be undone. */
    List<String> answer() {
        if (answer.isEmpty()) {
            return programme
                    .map(known -> List.of(
                            "No answer. To say whether a programme may go on, the report needs a plan, a log of its"
                                    + " events and a RACI matrix; at least one of them is missing."))
                    .orElse(List.of());
        }
        List<String> lines = new ArrayList<>(answer.get().lines(lastDay()));
        String first = String.join("; ", answer.get().firstToDo());
        if (!first.isEmpty()) {
            lines.add(1, "Do first: " + first + ".");
        }
        int open = firstToDo().rows().size();
        lines.add("All chapters together leave " + Words.count(open, "item", "items") + " open"
                + (open == 0 ? "." : "; the table of what to do first lists them."));
        return lines;
    }

    /** Returns the last date in any data. */
    private Optional<LocalDate> lastDay() {
        return chapters.stream()
                .map(chapter -> chapter.asAt().day())
                .filter(Objects::nonNull)
                .max(Comparator.naturalOrder());
    }

    /** Returns the table of all answers, each with what it rests on. */
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
                ? List.of(chapter.title(), chapter.answer(), chapter.basis(), origins.of(chapter), asAt)
                : List.of(chapter.title(), chapter.answer(), chapter.basis(), asAt);
    }

    /** Returns the table of what to do or find out first, by chapter. */
    TextTable firstToDo() {
        return new TextTable(
                List.of("chapter", "do or find out first"),
                chapters.stream()
                        .flatMap(
                                chapter -> chapter.firstToDo().stream().map(open -> List.of(chapter.framework(), open)))
                        .toList());
    }

    /** {@return what does not fit between the documents and what was left out} */
    Findings findings() {
        return findings;
    }

    private static String line(Finding finding) {
        return FindingPlaces.place(finding) + ": " + finding.severity().label() + ": " + finding.sentence();
    }

    /** Returns the facts, each with its source. */
    List<String> facts() {
        return programme.stream()
                .flatMap(known -> known.facts().stream())
                .map(fact -> fact.text() + " (" + fact.source() + ")")
                .toList();
    }

    /** Returns the table of documents with their origin. */
    TextTable documentOrigins() {
        return new TextTable(
                List.of("document", "origin", "note"),
                programme.stream()
                        .flatMap(known -> known.documents().stream())
                        .map(entry -> List.of(entry.name(), entry.standing().label(), entry.note()))
                        .toList());
    }

    /** Prints the report on a terminal. */
    public void print(Screen screen) {
        programme.ifPresent(known -> {
            screen.heading(known.title());
            screen.print(origins.sentence());
            screen.print("\n" + known.question());
        });
        answer().forEach(line -> screen.print("  " + line));
        for (Chapter chapter : chapters) {
            screen.print("\n* " + chapter.title() + "\n  " + chapter.answer() + "\n  Rests on: " + chapter.basis()
                    + "\n  Data: " + data(chapter));
        }
        if (!firstToDo().rows().isEmpty()) {
            screen.print("\n");
            screen.print(firstToDo());
        }
        if (!findings.isEmpty()) {
            screen.heading(FINDINGS);
            findings.all().forEach(finding -> screen.print("- " + line(finding)));
        }
        for (Chapter chapter : chapters) {
            screen.heading(chapter.title());
            screen.print("Data: " + data(chapter));
            chapter.print(screen);
        }
        programme.ifPresent(known -> {
            screen.heading(FACTS);
            facts().forEach(fact -> screen.print("- " + fact));
            screen.heading(ORIGINS);
            screen.print(documentOrigins());
        });
    }

    /** Returns the origin and the date of the data of a chapter. */
    String data(Chapter chapter) {
        String standing = origins.of(chapter);
        return (standing.isEmpty() ? "" : standing + "; ")
                + (chapter.asAt().equals(DataDate.UNDATED) ? "" : "as at ")
                + chapter.asAt().shown();
    }

    /**
     * Returns the report as one HTML page that needs no other file.
     *
     * @param printed what was printed of documents without a chapter, one text for each kind
     */
    public String toHtml(List<String> printed) {
        return new ReportPage(this, printed).text();
    }
}
