package org.implsci.rollout.raci;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonValue;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import java.io.InvalidObjectException;
import java.io.ObjectInputStream;
import java.io.Serial;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.implsci.core.finding.Finding;
import org.implsci.core.finding.Findings;
import org.implsci.core.finding.InvalidInputException;
import org.implsci.core.finding.Pointer;
import org.implsci.core.json.JsonDocument;
import org.implsci.core.picture.Picture;
import org.implsci.core.text.SafeText;
import org.implsci.core.text.TextTable;
import org.implsci.core.text.TidyTable;
import org.jspecify.annotations.Nullable;

/**
 * A responsibility matrix: tasks as rows, parties as columns, letters in the cells.
 *
 * <p>A matrix may break rules of good practice, for example with two parties accountable for one task. It can still be built
 * and shown, so that people can mend it; {@link org.implsci.rollout.raci.check.RaciReport} says what it breaks. Refused is only
 * what cannot be shown as a matrix: an id used twice, an assignment to a task or party that is not declared, two assignments
 * for one cell, and a letter of another scheme.
 *
 * <p>Two matrices are equal if their schemes and all their lists are equal, in order. {@link RaciDifference} compares two
 * matrices whatever the order. Immutable and thread-safe. Changed copies share their rows, so a matrix may well be filled by a
 * loop of {@link #assign}.
 */
@JsonDocument(RaciMatrix.SCHEMA)
public final class RaciMatrix implements Serializable {
    /** The schema of the JSON form. */
    public static final String SCHEMA = "org.implsci/raci-matrix/1";

    @Serial
    private static final long serialVersionUID = 1L;

    private final Scheme scheme;
    private final transient Axis<Task> tasks;
    private final transient Axis<Party> parties;
    private final transient RaciGrid grid;

    private RaciMatrix(Scheme scheme, Axis<Task> tasks, Axis<Party> parties, RaciGrid grid) {
        this.scheme = scheme;
        this.tasks = tasks;
        this.parties = parties;
        this.grid = grid;
    }

    /**
     * Returns a matrix without rows and columns.
     *
     * @param scheme the scheme of the letters
     * @return the empty matrix
     */
    public static RaciMatrix of(Scheme scheme) {
        return builder().scheme(scheme).build();
    }

    /** {@return a builder with nothing set; {@code scheme} is mandatory} */
    public static Builder builder() {
        return new Builder();
    }

    private static RaciMatrix of(
            Scheme scheme,
            Iterable<? extends Task> tasks,
            Iterable<? extends Party> parties,
            Iterable<? extends Assignment> assignments) {
        List<Task> rows = ImmutableList.copyOf(tasks);
        List<Party> columns = ImmutableList.copyOf(parties);
        List<Assignment> cells = ImmutableList.copyOf(assignments);
        MatrixForm.check(Objects.requireNonNull(scheme, "scheme"), rows, columns, cells)
                .orThrow();
        Axis<Task> taskAxis = Axis.ofTasks(rows);
        Axis<Party> partyAxis = Axis.ofParties(columns);
        return new RaciMatrix(scheme, taskAxis, partyAxis, RaciGrid.of(scheme, taskAxis, partyAxis, cells));
    }

    /** {@return the scheme of the letters} */
    public Scheme scheme() {
        return scheme;
    }

    /** {@return the rows: the tasks in the caller's order, each id once; unmodifiable} */
    public List<Task> tasks() {
        return tasks.elements();
    }

    /** {@return the columns: the parties in the caller's order, each id once; unmodifiable} */
    public List<Party> parties() {
        return parties.elements();
    }

    /** {@return the filled cells: the assignments in the caller's order, each cell once; unmodifiable} */
    public List<Assignment> assignments() {
        return grid.assignments();
    }

    /**
     * Returns this matrix with another scheme.
     *
     * @param other the scheme, which has all letters of the matrix
     * @return a changed matrix
     * @throws InvalidInputException with every fault
     */
    public RaciMatrix withScheme(Scheme other) {
        return of(other, tasks(), parties(), assignments());
    }

    /**
     * Returns this matrix with other rows.
     *
     * @param elements the tasks; every assignment needs its task among them
     * @return a changed matrix
     * @throws InvalidInputException with every fault
     */
    public RaciMatrix withTasks(Task... elements) {
        return withTasks(Arrays.asList(elements));
    }

    /**
     * Returns this matrix with other rows.
     *
     * @param elements the tasks; every assignment needs its task among them
     * @return a changed matrix
     * @throws InvalidInputException with every fault
     */
    public RaciMatrix withTasks(Iterable<? extends Task> elements) {
        return of(scheme, elements, parties(), assignments());
    }

    /**
     * Returns this matrix with other columns.
     *
     * @param elements the parties; every assignment needs its party among them
     * @return a changed matrix
     * @throws InvalidInputException with every fault
     */
    public RaciMatrix withParties(Party... elements) {
        return withParties(Arrays.asList(elements));
    }

    /**
     * Returns this matrix with other columns.
     *
     * @param elements the parties; every assignment needs its party among them
     * @return a changed matrix
     * @throws InvalidInputException with every fault
     */
    public RaciMatrix withParties(Iterable<? extends Party> elements) {
        return of(scheme, tasks(), elements, assignments());
    }

    /**
     * Returns this matrix with other filled cells.
     *
     * @param elements the assignments, a cell once
     * @return a changed matrix
     * @throws InvalidInputException with every fault
     */
    public RaciMatrix withAssignments(Assignment... elements) {
        return withAssignments(Arrays.asList(elements));
    }

    /**
     * Returns this matrix with other filled cells.
     *
     * @param elements the assignments, a cell once
     * @return a changed matrix
     * @throws InvalidInputException with every fault
     */
    public RaciMatrix withAssignments(Iterable<? extends Assignment> elements) {
        return of(scheme, tasks(), parties(), elements);
    }

    /**
     * Returns this matrix with one more row, which is empty.
     *
     * @param task the task
     * @return a larger matrix
     * @throws InvalidInputException if the id is taken, or the parent unknown
     */
    public RaciMatrix plus(Task task) {
        List<Task> more = ImmutableList.<Task>builder()
                .addAll(tasks())
                .add(Objects.requireNonNull(task, "task"))
                .build();
        MatrixForm.check(scheme, more, parties(), List.of()).orThrow();
        return new RaciMatrix(scheme, Axis.ofTasks(more), parties, grid.plusRow());
    }

    /**
     * Returns this matrix with one more column, which is empty.
     *
     * @param party the party
     * @return a larger matrix
     * @throws InvalidInputException if the id is taken
     */
    public RaciMatrix plus(Party party) {
        List<Party> more = ImmutableList.<Party>builder()
                .addAll(parties())
                .add(Objects.requireNonNull(party, "party"))
                .build();
        MatrixForm.check(scheme, tasks(), more, List.of()).orThrow();
        return new RaciMatrix(scheme, tasks, Axis.ofParties(more), grid.plusColumn());
    }

    /**
     * Returns this matrix with one cell filled; letters that the cell held before are replaced.
     *
     * <p>The assignment becomes the last of {@link #assignments}. The time that this takes grows with the length of a row and
     * of a column, not with the number of filled cells.
     *
     * @param task the id of the task
     * @param party the id of the party
     * @param letters the codes of the letters
     * @return a changed matrix
     * @throws InvalidInputException with every fault
     */
    public RaciMatrix assign(String task, String party, String... letters) {
        Assignment assignment = Assignment.of(task, party, letters);
        boolean filled = isFilled(task, party);
        MatrixForm.check(
                        scheme,
                        tasks.positions().keySet(),
                        parties.positions().keySet(),
                        assignment,
                        grid.size() - (filled ? 1 : 0))
                .orThrow();
        int row = tasks.at(task);
        int column = parties.at(party);
        RaciCell cell = new RaciCell(tasks().get(row), parties().get(column), scheme.inOrder(assignment.letters()));
        return new RaciMatrix(scheme, tasks, parties, grid.with(row, column, assignment, cell));
    }

    /**
     * Returns this matrix with one cell empty.
     *
     * @param task the id of the task
     * @param party the id of the party
     * @return a changed matrix, or this one if the cell was empty already
     */
    public RaciMatrix clear(String task, String party) {
        return isFilled(Objects.requireNonNull(task, "task"), Objects.requireNonNull(party, "party"))
                ? new RaciMatrix(scheme, tasks, parties, grid.without(tasks.at(task), parties.at(party)))
                : this;
    }

    /** Returns the position of a party among the columns. */
    int positionOf(Party party) {
        return parties.at(party.id());
    }

    private boolean isFilled(String task, String party) {
        Integer row = tasks.positions().get(task);
        Integer column = parties.positions().get(party);
        return row != null && column != null && grid.cell(row, column).isPresent();
    }

    /**
     * Returns the task with an id.
     *
     * @param id the id
     * @return the task, or empty if the matrix does not declare it
     */
    public Optional<Task> task(String id) {
        return Optional.ofNullable(tasks.positions().get(Objects.requireNonNull(id, "id")))
                .map(tasks()::get);
    }

    /**
     * Returns the party with an id.
     *
     * @param id the id
     * @return the party, or empty if the matrix does not declare it
     */
    public Optional<Party> party(String id) {
        return Optional.ofNullable(parties.positions().get(Objects.requireNonNull(id, "id")))
                .map(parties()::get);
    }

    /**
     * Returns the pointer to a task in the document of this matrix.
     *
     * @param id the id of a task of this matrix
     * @return the pointer, such as {@code /tasks/3}
     * @throws InvalidInputException if the matrix does not declare the task
     */
    public Pointer placeOfTask(String id) {
        return Pointer.ROOT.at("tasks").at(tasks.at(id));
    }

    /**
     * Returns the filled cells of a row.
     *
     * @param task the id of a task of this matrix
     * @return the cells in the order of the parties; unmodifiable
     * @throws InvalidInputException if the matrix does not declare the task
     */
    public List<RaciCell> row(String task) {
        return grid.row(tasks.at(task));
    }

    /**
     * Returns the filled cells of a column.
     *
     * @param party the id of a party of this matrix
     * @return the cells in the order of the tasks; unmodifiable
     * @throws InvalidInputException if the matrix does not declare the party
     */
    public List<RaciCell> column(String party) {
        return grid.column(parties.at(party));
    }

    /**
     * Returns one cell.
     *
     * @param task the id of a task of this matrix
     * @param party the id of a party of this matrix
     * @return the cell, or empty if it is not filled
     * @throws InvalidInputException if the matrix does not declare the task and the party
     */
    public Optional<RaciCell> cell(String task, String party) {
        int column = parties.at(party);
        return grid.cell(tasks.at(task), column);
    }

    /**
     * Returns the parties that have a duty in a task.
     *
     * @param task the id of a task of this matrix
     * @param duty the duty; only letters with this very duty count, not letters that imply it
     * @return the parties in the order of the matrix; unmodifiable
     * @throws InvalidInputException if the matrix does not declare the task
     */
    public List<Party> holders(String task, Duty duty) {
        Objects.requireNonNull(duty, "duty");
        return row(task).stream()
                .filter(cell -> cell.has(duty))
                .map(RaciCell::party)
                .toList();
    }

    /**
     * Returns the party that decides in a task, which is the only one accountable for it.
     *
     * @param task the id of a task of this matrix
     * @return the party; empty if no party is accountable, or several are
     * @throws InvalidInputException if the matrix does not declare the task
     */
    public Optional<Party> decider(String task) {
        List<Party> accountable = holders(task, Duty.ACCOUNTABLE);
        return accountable.size() == 1 ? Optional.of(accountable.get(0)) : Optional.empty();
    }

    /**
     * {@return this matrix without letters that a stronger letter of the same cell implies; the normal form of the
     * matrix}
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

    /** {@return the matrix as a table for people: one line for each task, one column for each party, both by name} */
    public TextTable toTable() {
        List<String> header = new ArrayList<>();
        header.add("Task");
        parties().forEach(party -> header.add(party.name()));
        List<List<String>> lines = new ArrayList<>();
        for (int task = 0; task < tasks().size(); task++) {
            List<String> line = new ArrayList<>(Collections.nCopies(header.size(), ""));
            line.set(0, tasks().get(task).name());
            for (RaciCell cell : grid.row(task)) {
                line.set(1 + parties.at(cell.party().id()), cell.text());
            }
            lines.add(line);
        }
        return new TextTable(header, lines);
    }

    /** {@return the filled cells as tidy data: one row for each cell, by rows of the matrix} */
    public TidyTable toData() {
        TidyTable.Builder rows = TidyTable.columns("task", "task_name", "party", "party_name", "letters");
        for (Task task : tasks()) {
            row(task.id())
                    .forEach(cell -> rows.row(
                            task.id(),
                            task.name(),
                            cell.party().id(),
                            cell.party().name(),
                            cell.text()));
        }
        return rows.build();
    }

    /** {@return the matrix as a picture: a grid with the letters in its cells} */
    public Picture picture() {
        return MatrixDrawing.of(this);
    }

    /** {@return the picture as SVG text that stands alone} */
    public String toSvg() {
        return picture().toSvg();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return this == other
                || (other instanceof RaciMatrix that
                        && scheme.equals(that.scheme)
                        && tasks().equals(that.tasks())
                        && parties().equals(that.parties())
                        && assignments().equals(that.assignments()));
    }

    @Override
    public int hashCode() {
        return Objects.hash(scheme, tasks(), parties(), assignments());
    }

    /** {@return the scheme and the size; at most 80 characters} */
    @Override
    public String toString() {
        return SafeText.line(scheme.label(), 20) + ", " + tasks().size() + " tasks x "
                + parties().size() + " parties";
    }

    @JsonValue
    Json toJson() {
        return new Json(SCHEMA, scheme.id(), scheme.isShipped() ? null : scheme, tasks(), parties(), assignments());
    }

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    static RaciMatrix fromJson(Json json) {
        return of(json.namedScheme(), json.tasks, json.parties, json.assignments);
    }

    /** The JSON form of a matrix: a scheme that does not come with the library is defined in the document. */
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
                                .message("the document names one scheme and defines another")
                                .expected(scheme)
                                .foundText(schemeDefinition.id())
                                .build())
                        .orThrow();
            }
            return schemeDefinition;
        }
    }

    /** The serial form: the lists alone, which reading checks again. */
    private record SerialForm(Scheme scheme, List<Task> tasks, List<Party> parties, List<Assignment> assignments)
            implements Serializable {
        @Serial
        private Object readResolve() {
            return of(scheme, tasks, parties, assignments);
        }
    }

    @Serial
    private Object writeReplace() {
        return new SerialForm(scheme, tasks(), parties(), assignments());
    }

    @Serial
    private void readObject(ObjectInputStream stream) throws InvalidObjectException {
        throw new InvalidObjectException("a matrix is read from its serial form");
    }

    /** Builds a {@link RaciMatrix}: the scheme may be set once, the lists may be added to. Not thread-safe. */
    public static final class Builder {
        private @Nullable Scheme scheme;
        private final List<Task> tasks = new ArrayList<>();
        private final List<Party> parties = new ArrayList<>();
        private final List<Assignment> assignments = new ArrayList<>();

        Builder() {}

        /**
         * Sets the scheme of the letters; mandatory.
         *
         * @param value the scheme
         * @return this builder
         * @throws IllegalStateException if it is set already
         */
        public Builder scheme(Scheme value) {
            if (scheme != null) {
                throw new IllegalStateException("Builder of RaciMatrix is strict, attribute is already set: scheme");
            }
            scheme = Objects.requireNonNull(value, "scheme");
            return this;
        }

        /**
         * Adds rows.
         *
         * @param elements the tasks
         * @return this builder
         */
        public Builder addTasks(Task... elements) {
            return addAllTasks(Arrays.asList(elements));
        }

        /**
         * Adds rows.
         *
         * @param elements the tasks
         * @return this builder
         */
        public Builder addAllTasks(Iterable<? extends Task> elements) {
            elements.forEach(element -> tasks.add(Objects.requireNonNull(element, "task")));
            return this;
        }

        /**
         * Adds columns.
         *
         * @param elements the parties
         * @return this builder
         */
        public Builder addParties(Party... elements) {
            return addAllParties(Arrays.asList(elements));
        }

        /**
         * Adds columns.
         *
         * @param elements the parties
         * @return this builder
         */
        public Builder addAllParties(Iterable<? extends Party> elements) {
            elements.forEach(element -> parties.add(Objects.requireNonNull(element, "party")));
            return this;
        }

        /**
         * Adds filled cells.
         *
         * @param elements the assignments
         * @return this builder
         */
        public Builder addAssignments(Assignment... elements) {
            return addAllAssignments(Arrays.asList(elements));
        }

        /**
         * Adds filled cells.
         *
         * @param elements the assignments
         * @return this builder
         */
        public Builder addAllAssignments(Iterable<? extends Assignment> elements) {
            elements.forEach(element -> assignments.add(Objects.requireNonNull(element, "assignment")));
            return this;
        }

        /**
         * Builds the matrix.
         *
         * @return the matrix
         * @throws InvalidInputException if the scheme is not set, or with every fault of the matrix
         */
        public RaciMatrix build() {
            if (scheme == null) {
                throw new InvalidInputException("scheme");
            }
            return of(scheme, tasks, parties, assignments);
        }
    }
}
