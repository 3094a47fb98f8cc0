package org.implsci.rollout.raci;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonValue;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import java.io.Serial;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.implsci.core.finding.Finding;
import org.implsci.core.finding.Findings;
import org.implsci.core.finding.Pointer;
import org.implsci.core.json.JsonDocument;
import org.implsci.core.text.SafeText;
import org.implsci.core.text.TextTable;
import org.jspecify.annotations.Nullable;

/**
 * Who does what: tasks as rows, parties as columns, letters in the cells.
 *
 * <p>The matrix is a view over its assignments: a task or party that is added shows at once as an empty row or column. A
 * matrix that breaks a rule of good practice, such as one with two accountable for a task, can be built and shown, so that
 * people can mend it; {@link org.implsci.rollout.Rollout#check} says what it breaks. Refused is only what cannot be shown
 * at all: ids named twice, assignments to what is not declared, two assignments for one cell, letters of another scheme.
 *
 * <p>Two matrices are equal if all their lists are, in order; {@link RaciDifference} compares them whatever the order.
 * Immutable and thread-safe.
 */
@Value.Immutable
@JsonDocument(RaciMatrix.SCHEMA)
public abstract sealed class RaciMatrix implements WithRaciMatrix, Serializable permits ImmutableRaciMatrix {
    /** The schema of the JSON form. */
    public static final String SCHEMA = "org.implsci/raci-matrix/1";

    @Serial
    private static final long serialVersionUID = 1L;

    RaciMatrix() {}

    /**
     * Returns a matrix without rows and columns, to be added to.
     *
     * @param scheme the scheme to which the letters belong
     * @return the empty matrix
     */
    public static RaciMatrix of(Scheme scheme) {
        return builder().scheme(scheme).build();
    }

    /** {@return a builder with nothing set; {@code scheme} is mandatory} */
    public static Builder builder() {
        return new Builder();
    }

    /** {@return the scheme to which the letters belong} */
    public abstract Scheme scheme();

    /** {@return the rows; the tasks in the caller's order, each id once; unmodifiable} */
    public abstract List<Task> tasks();

    /** {@return the columns; the parties in the caller's order, each id once; unmodifiable} */
    public abstract List<Party> parties();

    /** {@return the filled cells; the assignments in the caller's order, each cell once; unmodifiable} */
    public abstract List<Assignment> assignments();

    /**
     * Returns this matrix with one more row, empty.
     *
     * @param task the task
     * @return a larger matrix
     * @throws org.implsci.core.finding.InvalidInputException if the id is taken, or the parent unknown
     */
    public RaciMatrix plus(Task task) {
        return withTasks(ImmutableList.<Task>builder().addAll(tasks()).add(task).build());
    }

    /**
     * Returns this matrix with one more column, empty.
     *
     * @param party the party
     * @return a larger matrix
     * @throws org.implsci.core.finding.InvalidInputException if the id is taken
     */
    public RaciMatrix plus(Party party) {
        return withParties(
                ImmutableList.<Party>builder().addAll(parties()).add(party).build());
    }

    /**
     * Returns this matrix with one cell filled, instead of what stood there.
     *
     * @param task the id of the task
     * @param party the id of the party
     * @param letters the codes of the letters
     * @return a changed matrix
     * @throws org.implsci.core.finding.InvalidInputException with every fault
     */
    public RaciMatrix assign(String task, String party, String... letters) {
        List<Assignment> changed = new ArrayList<>(clear(task, party).assignments());
        changed.add(Assignment.of(task, party, letters));
        return withAssignments(changed);
    }

    /**
     * Returns this matrix with one cell empty.
     *
     * @param task the id of the task
     * @param party the id of the party
     * @return a changed matrix, or this one if the cell was empty already
     */
    public RaciMatrix clear(String task, String party) {
        return withAssignments(assignments().stream()
                .filter(assignment ->
                        !assignment.task().equals(task) || !assignment.party().equals(party))
                .toList());
    }

    /**
     * Returns the task with an id.
     *
     * @param id the id
     * @return the task, or empty if the matrix does not declare it
     */
    public Optional<Task> task(String id) {
        return Optional.ofNullable(index().taskAt().get(id)).map(tasks()::get);
    }

    /**
     * Returns the party with an id.
     *
     * @param id the id
     * @return the party, or empty if the matrix does not declare it
     */
    public Optional<Party> party(String id) {
        return Optional.ofNullable(index().partyAt().get(id)).map(parties()::get);
    }

    /**
     * Returns where a task stands in the document.
     *
     * @param id the id of a task of this matrix
     * @return such as {@code /tasks/3}
     * @throws org.implsci.core.finding.InvalidInputException if the matrix does not declare it
     */
    public Pointer placeOfTask(String id) {
        return Pointer.ROOT.at("tasks").at(taskAt(id));
    }

    /**
     * Returns the filled cells of a row.
     *
     * @param task the id of a task of this matrix
     * @return the cells in the order of the parties; unmodifiable
     * @throws org.implsci.core.finding.InvalidInputException if the matrix does not declare it
     */
    public List<RaciCell> row(String task) {
        return index().row(taskAt(task));
    }

    /**
     * Returns the filled cells of a column.
     *
     * @param party the id of a party of this matrix
     * @return the cells in the order of the tasks; unmodifiable
     * @throws org.implsci.core.finding.InvalidInputException if the matrix does not declare it
     */
    public List<RaciCell> column(String party) {
        return index().column(partyAt(party));
    }

    /**
     * Returns one cell.
     *
     * @param task the id of a task of this matrix
     * @param party the id of a party of this matrix
     * @return the cell, or empty if it is not filled
     * @throws org.implsci.core.finding.InvalidInputException if the matrix does not declare them
     */
    public Optional<RaciCell> cell(String task, String party) {
        Party column = parties().get(partyAt(party));
        return row(task).stream().filter(cell -> cell.party().equals(column)).findFirst();
    }

    /**
     * Returns who has a duty in a task.
     *
     * @param task the id of a task of this matrix
     * @param duty the duty, as said by a letter of its own
     * @return the parties in the order of the matrix; unmodifiable
     * @throws org.implsci.core.finding.InvalidInputException if the matrix does not declare the task
     */
    public List<Party> holders(String task, Duty duty) {
        return row(task).stream()
                .filter(cell -> cell.has(duty))
                .map(RaciCell::party)
                .toList();
    }

    /**
     * Returns who decides in a task: the one that is accountable.
     *
     * @param task the id of a task of this matrix
     * @return the party; empty if nobody is accountable or several are, since then nobody can be said to decide
     * @throws org.implsci.core.finding.InvalidInputException if the matrix does not declare the task
     */
    public Optional<Party> decider(String task) {
        List<Party> accountable = holders(task, Duty.ACCOUNTABLE);
        return accountable.size() == 1 ? Optional.of(accountable.get(0)) : Optional.empty();
    }

    /**
     * {@return the same matrix with the strongest letters only: what a stronger letter of the same cell implies is left
     * out; the normal form; its own normal form is itself}
     */
    public RaciMatrix normalised() {
        return withAssignments(assignments().stream()
                .map(assignment -> new Assignment(
                        assignment.task(),
                        assignment.party(),
                        cell(assignment.task(), assignment.party()).orElseThrow().strongest().stream()
                                .map(Letter::code)
                                .collect(ImmutableSortedSet.toImmutableSortedSet(Comparator.naturalOrder()))))
                .toList());
    }

    /**
     * {@return the matrix for people: a line a task, a column a party, both by name; a table to be shown in a terminal,
     * as Markdown or as CSV}
     */
    public TextTable toTable() {
        List<String> header = new ArrayList<>();
        header.add("Task");
        parties().forEach(party -> header.add(party.name()));
        List<List<String>> lines = new ArrayList<>();
        for (int task = 0; task < tasks().size(); task++) {
            List<String> line = new ArrayList<>(Collections.nCopies(header.size(), ""));
            line.set(0, tasks().get(task).name());
            for (RaciCell cell : index().row(task)) {
                line.set(1 + partyAt(cell.party().id()), cell.text());
            }
            lines.add(line);
        }
        return new TextTable(header, lines);
    }

    private int taskAt(String id) {
        return at(index().taskAt().get(id), "task", id);
    }

    private int partyAt(String id) {
        return at(index().partyAt().get(id), "party", id);
    }

    private static int at(@Nullable Integer position, String noun, String id) {
        if (position == null) {
            throw Finding.error("raci." + noun + ".absent", Pointer.ROOT)
                    .message("the matrix does not declare this " + noun)
                    .foundText(id)
                    .build()
                    .toException();
        }
        return position;
    }

    /** Returns the cells by row and column, made when first asked for. */
    @Value.Lazy
    RaciIndex index() {
        return new RaciIndex(this);
    }

    /** Refuses what cannot be shown as a matrix. */
    @Value.Check
    void check() {
        MatrixForm.check(this).orThrow();
    }

    /** {@return scheme and size; at most 80 characters} */
    @Override
    public final String toString() {
        return SafeText.line(scheme().label(), 20) + ", " + tasks().size() + " tasks x "
                + parties().size() + " parties";
    }

    @JsonValue
    Json toJson() {
        return new Json(
                SCHEMA, scheme().id(), scheme().isShipped() ? null : scheme(), tasks(), parties(), assignments());
    }

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    static RaciMatrix fromJson(Json json) {
        return builder()
                .scheme(json.namedScheme())
                .addAllTasks(json.tasks)
                .addAllParties(json.parties)
                .addAllAssignments(json.assignments)
                .build();
    }

    /** What a matrix looks like in JSON: a scheme that does not come with the library is defined in the document. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Json(
            String schema,
            String scheme,
            @Nullable Scheme schemeDefinition,
            List<Task> tasks,
            List<Party> parties,
            List<Assignment> assignments) {

        Scheme namedScheme() {
            if (schemeDefinition == null) {
                return Scheme.SHIPPED
                        .withCode(scheme)
                        .orElseThrow(() -> Scheme.SHIPPED
                                .refusal(Pointer.ROOT.at("scheme"), scheme)
                                .withCode("raci.scheme.absent")
                                .withAdvice("define another scheme under schemeDefinition")
                                .toException());
            }
            if (!schemeDefinition.id().equals(scheme)) {
                Findings.of(Finding.error(
                                        "raci.scheme.other",
                                        Pointer.ROOT.at("schemeDefinition").at("id"))
                                .message("the document defines another scheme than it names")
                                .expected(scheme)
                                .foundText(schemeDefinition.id())
                                .build())
                        .orThrow();
            }
            return schemeDefinition;
        }
    }

    /** Builds a {@link RaciMatrix}; every attribute may be set once, lists may be added to. */
    public static final class Builder extends ImmutableRaciMatrix.Builder {
        Builder() {}
    }
}
