package org.implsci.rollout.readiness;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.implsci.core.answer.Answer;
import org.implsci.core.answer.Tally;
import org.implsci.core.finding.Finding;
import org.implsci.core.finding.Findings;
import org.implsci.core.finding.Pointer;
import org.implsci.core.finding.Recommendation;
import org.implsci.core.text.TextTable;
import org.implsci.core.text.TidyTable;
import org.implsci.rollout.measurement.Measurement;

/**
 * The result of the answers to one checklist: counts of each level and of unknown items, open items and next steps.
 *
 * <p>There is no score. An item without an answer counts as not answered. Immutable and thread-safe.
 *
 * @param checklist the checklist
 * @param answers the answers to it
 */
public record ReadinessProfile(Checklist checklist, ListAnswers answers) implements Serializable {
    /** Refuses answers to another checklist. */
    public ReadinessProfile {
        Objects.requireNonNull(answers, "answers");
        Objects.requireNonNull(checklist, "checklist");
        if (!answers.checklist().equals(checklist.id())) {
            throw Finding.error(
                            "readiness.checklist.other",
                            Pointer.ROOT.at("answers").at("checklist"))
                    .message("answers to another checklist")
                    .expected(checklist.id())
                    .foundText(answers.checklist())
                    .build()
                    .toException();
        }
    }

    /**
     * Returns the answer to an item.
     *
     * @param item the item
     * @return the answer; not answered if there is none
     */
    public Answer<CheckLevel> answer(CheckItem item) {
        return given(item).map(CheckAnswer::answer).orElseGet(Answer::notAnswered);
    }

    private Optional<CheckAnswer> given(CheckItem item) {
        return answers.answers().stream()
                .filter(answer -> answer.item().equals(item.id()))
                .findFirst();
    }

    /** {@return the number of items at each level and of items that are not known, over all items} */
    public Tally<CheckLevel> tally() {
        return Tally.of(
                CheckLevel.class, checklist.items().stream().map(this::answer).toList());
    }

    /**
     * Returns the counts over items that are relevant to somebody.
     *
     * @param stakeholder the stakeholder, as items name it
     * @return the counts
     */
    public Tally<CheckLevel> tally(String stakeholder) {
        return Tally.of(
                CheckLevel.class,
                checklist.items().stream()
                        .filter(item ->
                                item.relevantTo().isEmpty() || item.relevantTo().contains(stakeholder))
                        .map(this::answer)
                        .toList());
    }

    /** {@return the items that are not met or met in part only; unmodifiable} */
    public List<CheckItem> open() {
        return checklist.items().stream()
                .filter(item -> answer(item)
                        .value()
                        .filter(level -> level != CheckLevel.MET)
                        .isPresent())
                .toList();
    }

    /** {@return the items that are not known to be met or not met; unmodifiable} */
    public List<CheckItem> unknown() {
        return checklist.items().stream()
                .filter(item -> answer(item).isUnknown())
                .toList();
    }

    /**
     * {@return what to do next: the next step of each open item, and finding out what is not known; recommendations in
     * the order of the items; unmodifiable}
     */
    public List<Recommendation> nextSteps() {
        List<Recommendation> steps = new ArrayList<>();
        for (CheckItem item : checklist.items()) {
            Answer<CheckLevel> answer = answer(item);
            boolean open = open().contains(item);
            if (open || answer.isUnknown()) {
                Finding because = Finding.info("readiness.item.open", place(item))
                        .message(item.label())
                        .found(answer.value().map(CheckLevel::label).orElse("not known"))
                        .build();
                steps.add(new Recommendation(
                        checklist.id() + "/" + item.id(),
                        open ? item.nextStep() : "Find out whether this holds",
                        because,
                        item.citation()));
            }
        }
        return List.copyOf(steps);
    }

    /**
     * {@return what the checklist's own rule asks for and is not there; findings: open items without action or owner,
     * or steps that were skipped}
     */
    public Findings findings() {
        List<Finding> findings = new ArrayList<>();
        String undone = "";
        for (CheckItem item : checklist.items()) {
            boolean settled =
                    answer(item).fold(level -> level == CheckLevel.MET, why -> true, why -> false, () -> false);
            boolean begun = answer(item)
                    .value()
                    .filter(level -> level != CheckLevel.NOT_MET)
                    .isPresent();
            switch (checklist.rule()) {
                case NONE -> {}
                case ACTION_AND_OWNER -> {
                    if (open().contains(item)) {
                        absent(findings, item, given(item).map(CheckAnswer::action), "action");
                        absent(findings, item, given(item).map(CheckAnswer::owner), "owner");
                    }
                }
                case OWNER -> absent(findings, item, given(item).map(CheckAnswer::owner), "owner");
                case IN_ORDER -> {
                    if (begun && !undone.isEmpty()) {
                        findings.add(Finding.error("readiness.step.skipped", place(item))
                                .message("this step was begun before an earlier step was done")
                                .expected("done before it: " + undone)
                                .foundText(item.label())
                                .addCitations(item.citation())
                                .build());
                    }
                    undone = undone.isEmpty() && !settled ? item.label() : undone;
                }
            }
        }
        return new Findings(findings);
    }

    private void absent(List<Finding> findings, CheckItem item, Optional<String> text, String what) {
        if (text.filter(found -> !found.isBlank()).isEmpty()) {
            findings.add(
                    Finding.error("readiness." + what + ".absent", place(item).at(what))
                            .message("no " + what + " for: " + item.label())
                            .expected("a text")
                            .addCitations(item.citation())
                            .build());
        }
    }

    private Pointer place(CheckItem item) {
        return Pointer.ROOT.at(checklist.id()).at(item.id());
    }

    /**
     * {@return how many items are open, as a measurement for a gate: absent as long as one is not known, and where none
     * applies; the number of items that apply and are not met, of those that apply; to be read against {@code
     * Threshold.lower(0, 0.5)}}
     */
    public Measurement measurement() {
        Tally<CheckLevel> counts = tally();
        return counts.unknown() > 0 || counts.given() == 0
                ? Measurement.absent()
                : Measurement.of(open().size(), counts.given());
    }

    /** {@return item by item; a table of one row for each item} */
    public TextTable toTable() {
        return new TextTable(
                List.of("item", "asks for", "answer", "action", "owner"),
                checklist.items().stream()
                        .map(item -> List.of(
                                item.id(),
                                item.label(),
                                answer(item)
                                        .fold(
                                                CheckLevel::label,
                                                why -> "not applicable",
                                                why -> "don't know",
                                                () -> "not answered"),
                                given(item).map(CheckAnswer::action).orElse(""),
                                given(item).map(CheckAnswer::owner).orElse("")))
                        .toList());
    }

    /** {@return the items as tidy data: one row for each; action and owner empty where there is none} */
    public TidyTable toData() {
        TidyTable.Builder rows = TidyTable.columns("checklist", "item", "label", "answer", "action", "owner");
        checklist
                .items()
                .forEach(item -> rows.row(
                        checklist.id(),
                        item.id(),
                        item.label(),
                        answer(item).code(CheckLevel::code),
                        given(item).map(CheckAnswer::action).filter(text -> !text.isBlank()),
                        given(item).map(CheckAnswer::owner).filter(text -> !text.isBlank())));
        return rows.build();
    }

    /** {@return counts, findings and next steps with their sources; the text} */
    public String explain() {
        StringBuilder text = new StringBuilder(toString());
        findings().forEach(finding -> text.append("\n  ").append(finding.explain()));
        nextSteps().forEach(step -> text.append("\n- ").append(step.explain()));
        return text.toString();
    }

    /** {@return the id of the checklist and the counts} */
    @Override
    public String toString() {
        return checklist.id() + ": " + tally();
    }
}
