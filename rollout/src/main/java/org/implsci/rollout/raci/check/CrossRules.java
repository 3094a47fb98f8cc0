package org.implsci.rollout.raci.check;

import com.google.common.collect.ArrayListMultimap;
import com.google.common.collect.ListMultimap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.implsci.core.finding.Finding;
import org.implsci.core.finding.Pointer;
import org.implsci.core.finding.Severity;
import org.implsci.core.text.SafeText;
import org.implsci.rollout.raci.Duty;
import org.implsci.rollout.raci.Party;
import org.implsci.rollout.raci.RaciCell;
import org.implsci.rollout.raci.RaciMatrix;
import org.implsci.rollout.raci.Task;

/** The rules X1, X2 and X4, which compare rows or apply a requirement of the policy. */
final class CrossRules {
    private final RaciMatrix matrix;
    private final RaciPolicy policy;
    private final Rulings rulings;

    CrossRules(RaciMatrix matrix, RaciPolicy policy, Rulings rulings) {
        this.matrix = matrix;
        this.policy = policy;
        this.rulings = rulings;
    }

    void check() {
        policy.separations().forEach(this::separation);
        participations();
        policy.requiredRows()
                .forEach(required -> requiredRow(
                                matrix,
                                rulings,
                                required,
                                matrix.task(required.task()).isPresent()
                                        ? matrix.placeOfTask(required.task())
                                        : Pointer.ROOT)
                        .ifPresent(rulings::add));
    }

    private void separation(SeparationOfDuties pair) {
        Optional<Task> done = declared(RaciRule.DUTIES_NOT_SEPARATED, pair.done());
        Optional<Task> approved = declared(RaciRule.DUTIES_NOT_SEPARATED, pair.approved());
        if (done.isEmpty() || approved.isEmpty()) {
            return;
        }
        Set<Party> both = new LinkedHashSet<>(responsible(pair.done()));
        both.retainAll(matrix.holders(pair.approved(), Duty.ACCOUNTABLE));
        for (Party party : both) {
            rulings.add(
                    approved.get(),
                    Rulings.by(
                                    RaciRule.DUTIES_NOT_SEPARATED,
                                    pair.severity(),
                                    "raci.duties.joined",
                                    matrix.placeOfTask(pair.approved()))
                            .message(Rulings.shown(party) + " does " + Rulings.shown(done.get())
                                    + " and approves it as accountable for " + Rulings.shown(approved.get()))
                            .expected("another party accountable than the one responsible for " + done.get())
                            .foundText(party.name())
                            .putParameters("party", party.id()));
        }
    }

    private Set<Party> responsible(String task) {
        Set<Party> responsible = new LinkedHashSet<>(matrix.holders(task, Duty.RESPONSIBLE));
        if (responsible.isEmpty() && policy.accountableImpliesResponsible()) {
            matrix.decider(task).ifPresent(responsible::add);
        }
        return responsible;
    }

    private Optional<Task> declared(RaciRule rule, String id) {
        Optional<Task> task = matrix.task(id);
        if (task.isEmpty()) {
            rulings.add(undeclared(rule, "task", id));
        }
        return task;
    }

    private static Finding undeclared(RaciRule rule, String noun, String id) {
        return Rulings.by(rule, Severity.ERROR, "raci." + noun + ".absent", Pointer.ROOT)
                .message("the policy names a " + noun + " that the matrix does not declare")
                .foundText(id)
                .build();
    }

    private void participations() {
        if (policy.participations().isEmpty()) {
            return;
        }
        ListMultimap<String, Task> tagged = ArrayListMultimap.create();
        matrix.tasks().forEach(task -> task.tags().forEach(tag -> tagged.put(tag, task)));
        for (RequiredParticipation required : policy.participations()) {
            if (matrix.party(required.party()).isEmpty()) {
                rulings.add(undeclared(RaciRule.MISSING_PARTICIPATION, "party", required.party()));
                continue;
            }
            if (!tagged.containsKey(required.tag())) {
                rulings.add(Rulings.by(
                                RaciRule.MISSING_PARTICIPATION,
                                Severity.WARNING,
                                "raci.participation.task.absent",
                                Pointer.ROOT)
                        .message("no task has the tag, so the rule checked nothing")
                        .foundText(required.tag())
                        .build());
            }
            tagged.get(required.tag()).forEach(task -> participation(required, task));
        }
    }

    private void participation(RequiredParticipation required, Task task) {
        Optional<RaciCell> cell = matrix.cell(task.id(), required.party());
        if (required.duties().stream()
                .noneMatch(duty -> cell.filter(found -> found.amountsTo(duty)).isPresent())) {
            Finding.Builder finding = Rulings.by(
                            RaciRule.MISSING_PARTICIPATION,
                            Severity.ERROR,
                            "raci.participation.absent",
                            matrix.placeOfTask(task.id()))
                    .message(SafeText.line(required.party(), 40) + " does not take the required part in "
                            + Rulings.shown(task))
                    .expected(required.party() + " "
                            + required.duties().stream().map(Duty::label).collect(Collectors.joining(" or ")))
                    .foundText(cell.map(RaciCell::text).orElse("nothing"))
                    .putParameters("party", required.party());
            if (!required.citation().equals(RaciRule.MISSING_PARTICIPATION.citation())) {
                finding.addCitations(required.citation());
            }
            rulings.add(task, finding);
        }
    }

    /** Returns the finding of rule X4: a required row is missing or broken. */
    static Optional<Finding> requiredRow(RaciMatrix matrix, Rulings rulings, RequiredRow required, Pointer place) {
        if (matrix.task(required.task()).isEmpty()) {
            return Optional.of(Rulings.by(RaciRule.INVALID_DECISION_ROW, Severity.ERROR, "raci.row.absent", place)
                    .message("the matrix has no row for a decision that the plan needs")
                    .expected("a task with the id, for " + required.because())
                    .foundText(required.task())
                    .putParameters("task", required.task())
                    .build());
        }
        List<Finding> row = rulings.row(required.task());
        if (row.isEmpty()) {
            return Optional.empty();
        }
        String broken = row.stream()
                .filter(finding -> finding.severity() == Severity.ERROR)
                .map(Finding::code)
                .distinct()
                .collect(Collectors.joining(", "));
        return broken.isEmpty()
                ? Optional.empty()
                : Optional.of(Rulings.by(RaciRule.INVALID_DECISION_ROW, Severity.ERROR, "raci.row.invalid", place)
                        .message("the row for a decision that the plan needs breaks a rule")
                        .expected("a valid row, for " + required.because())
                        .found(broken)
                        .putParameters("task", required.task())
                        .build());
    }
}
