package org.implsci.rollout.raci;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.implsci.core.finding.Finding;
import org.implsci.core.finding.Findings;
import org.implsci.core.finding.Pointer;
import org.implsci.core.finding.Requirements;

/** What makes a matrix a matrix: the rules S1 to S3 without which no cell can be found. */
final class MatrixForm {
    private static final Pointer TASKS = Pointer.ROOT.at("tasks");
    private static final Pointer PARTIES = Pointer.ROOT.at("parties");
    private static final Pointer ASSIGNMENTS = Pointer.ROOT.at("assignments");

    private final RaciMatrix matrix;
    private final Requirements requirements = new Requirements();

    private MatrixForm(RaciMatrix matrix) {
        this.matrix = matrix;
    }

    static Findings check(RaciMatrix matrix) {
        MatrixForm form = new MatrixForm(matrix);
        Map<String, Task> tasks = form.unique(TASKS, "task", matrix.tasks(), Task::id);
        Map<String, Party> parties = form.unique(PARTIES, "party", matrix.parties(), Party::id);
        form.parents(tasks);
        form.assignments(tasks.keySet(), parties.keySet());
        return form.requirements.findings();
    }

    private <T> Map<String, T> unique(Pointer list, String noun, List<T> elements, Function<T, String> id) {
        Map<String, T> first = new HashMap<>();
        for (int index = 0; index < elements.size(); index++) {
            String found = id.apply(elements.get(index));
            if (first.putIfAbsent(found, elements.get(index)) != null) {
                requirements.add(
                        Finding.error("raci.id.duplicate", list.at(index).at("id"))
                                .message("the same id for two of the list")
                                .expected("each " + noun + " once")
                                .foundText(found)
                                .putParameters("rule", "S1")
                                .build());
            }
        }
        return first;
    }

    private void parents(Map<String, Task> tasks) {
        Set<String> clean = new HashSet<>();
        for (int index = 0; index < matrix.tasks().size(); index++) {
            Task task = matrix.tasks().get(index);
            Pointer place = TASKS.at(index).at("parent");
            task.parent()
                    .filter(parent -> !tasks.containsKey(parent))
                    .ifPresent(parent -> requirements.add(dangling("task", place, parent)));
            Set<String> path = new LinkedHashSet<>();
            for (Task step = task;
                    step != null && !clean.contains(step.id());
                    step = step.parent().map(tasks::get).orElse(null)) {
                if (!path.add(step.id())) {
                    requirements.add(Finding.error("raci.task.parent.cycle", place)
                            .message("tasks that are parts of one another")
                            .expected("a task that is part of none of its parts")
                            .foundText(String.join(" > ", path) + " > " + step.id())
                            .putParameters("rule", "S2")
                            .build());
                    break;
                }
            }
            clean.addAll(path);
        }
    }

    private void assignments(Set<String> tasks, Set<String> parties) {
        Map<String, Set<String>> filled = new HashMap<>();
        for (int index = 0; index < matrix.assignments().size(); index++) {
            Assignment assignment = matrix.assignments().get(index);
            Pointer place = ASSIGNMENTS.at(index);
            if (!tasks.contains(assignment.task())) {
                requirements.add(dangling("task", place.at("task"), assignment.task()));
            }
            if (!parties.contains(assignment.party())) {
                requirements.add(dangling("party", place.at("party"), assignment.party()));
            }
            if (!filled.computeIfAbsent(assignment.task(), key -> new HashSet<>())
                    .add(assignment.party())) {
                requirements.add(Finding.error("raci.assignment.duplicate", place)
                        .message("two assignments for one cell")
                        .expected("one assignment of a party to a task, with all its letters")
                        .foundText(assignment.task() + ", " + assignment.party())
                        .putParameters("rule", "S3")
                        .build());
            }
            for (String letter : assignment.letters()) {
                if (matrix.scheme().letter(letter).isEmpty()) {
                    requirements.add(
                            matrix.scheme().refusal(place.at("letters"), letter).withParameters(Map.of("rule", "S3")));
                }
            }
        }
    }

    private static Finding dangling(String noun, Pointer place, String id) {
        return Finding.error("raci." + noun + ".absent", place)
                .message("a " + noun + " that the matrix does not declare")
                .expected("the id of a declared " + noun)
                .foundText(id)
                .putParameters("rule", "S2")
                .build();
    }
}
