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

/** The rules S1 to S3 about the form of a matrix: unique ids, declared references, one assignment for each cell. */
final class MatrixForm {
    private static final Pointer TASKS = Pointer.ROOT.at("tasks");
    private static final Pointer PARTIES = Pointer.ROOT.at("parties");
    private static final Pointer ASSIGNMENTS = Pointer.ROOT.at("assignments");

    private final Scheme scheme;
    private final Requirements requirements = new Requirements();

    private MatrixForm(Scheme scheme) {
        this.scheme = scheme;
    }

    /** Checks a whole matrix. */
    static Findings check(Scheme scheme, List<Task> tasks, List<Party> parties, List<Assignment> assignments) {
        MatrixForm form = new MatrixForm(scheme);
        Map<String, Task> tasksById = form.unique(TASKS, "task", tasks, Task::id);
        Map<String, Party> partiesById = form.unique(PARTIES, "party", parties, Party::id);
        form.parents(tasks, tasksById);
        form.assignments(tasksById.keySet(), partiesById.keySet(), assignments);
        return form.requirements.findings();
    }

    /** Checks one assignment that joins a matrix whose other parts have been checked. */
    static Findings check(Scheme scheme, Set<String> tasks, Set<String> parties, Assignment assignment, int index) {
        MatrixForm form = new MatrixForm(scheme);
        Pointer place = ASSIGNMENTS.at(index);
        form.declared(tasks, parties, assignment, place);
        form.letters(assignment, place);
        return form.requirements.findings();
    }

    private <T> Map<String, T> unique(Pointer list, String noun, List<T> elements, Function<T, String> id) {
        Map<String, T> first = new HashMap<>();
        for (int index = 0; index < elements.size(); index++) {
            String found = id.apply(elements.get(index));
            if (first.putIfAbsent(found, elements.get(index)) != null) {
                requirements.add(
                        Finding.error("raci.id.duplicate", list.at(index).at("id"))
                                .message("two elements of the list have the same id")
                                .expected("each " + noun + " once")
                                .foundText(found)
                                .putParameters("rule", "S1")
                                .build());
            }
        }
        return first;
    }

    private void parents(List<Task> rows, Map<String, Task> tasks) {
        Set<String> clean = new HashSet<>();
        for (int index = 0; index < rows.size(); index++) {
            Task task = rows.get(index);
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
                            .message("the tasks are parts of one another")
                            .expected("a parent that is not a part of the task itself")
                            .foundText(String.join(" > ", path) + " > " + step.id())
                            .putParameters("rule", "S2")
                            .build());
                    break;
                }
            }
            clean.addAll(path);
        }
    }

    private void assignments(Set<String> tasks, Set<String> parties, List<Assignment> assignments) {
        Map<String, Set<String>> filled = new HashMap<>();
        for (int index = 0; index < assignments.size(); index++) {
            Assignment assignment = assignments.get(index);
            Pointer place = ASSIGNMENTS.at(index);
            declared(tasks, parties, assignment, place);
            if (!filled.computeIfAbsent(assignment.task(), key -> new HashSet<>())
                    .add(assignment.party())) {
                requirements.add(Finding.error("raci.assignment.duplicate", place)
                        .message("two assignments fill the same cell")
                        .expected("one assignment of a party to a task, with all its letters")
                        .foundText(assignment.task() + ", " + assignment.party())
                        .putParameters("rule", "S3")
                        .build());
            }
            letters(assignment, place);
        }
    }

    private void declared(Set<String> tasks, Set<String> parties, Assignment assignment, Pointer place) {
        if (!tasks.contains(assignment.task())) {
            requirements.add(dangling("task", place.at("task"), assignment.task()));
        }
        if (!parties.contains(assignment.party())) {
            requirements.add(dangling("party", place.at("party"), assignment.party()));
        }
    }

    private void letters(Assignment assignment, Pointer place) {
        for (String letter : assignment.letters()) {
            if (scheme.letter(letter).isEmpty()) {
                requirements.add(scheme.refusal(place.at("letters"), letter).withParameters(Map.of("rule", "S3")));
            }
        }
    }

    private static Finding dangling(String noun, Pointer place, String id) {
        return Finding.error("raci." + noun + ".absent", place)
                .message("the matrix does not declare this " + noun)
                .expected("the id of a declared " + noun)
                .foundText(id)
                .putParameters("rule", "S2")
                .build();
    }
}
