package org.implsci.rollout.raci.check;

import com.google.common.collect.ImmutableList;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.implsci.core.text.TidyTable;
import org.implsci.rollout.raci.Duty;
import org.implsci.rollout.raci.Party;
import org.implsci.rollout.raci.RaciCell;
import org.implsci.rollout.raci.RaciMatrix;
import org.implsci.rollout.raci.Task;

/**
 * The figures of a matrix, from the loads of its columns and rows.
 *
 * <p>A party that is left out on purpose counts as an empty cell. No figure depends on the order of rows and columns. The
 * share of valid rows is in {@link RaciReport#validity}.
 * Immutable and thread-safe.
 *
 * @param parties the load of each party, in the order of the matrix; unmodifiable
 * @param tasks the load of each task, in the order of the matrix; unmodifiable
 */
public record RaciMetrics(List<PartyLoad> parties, List<TaskLoad> tasks) implements Serializable {
    /** Copies the lists. */
    public RaciMetrics {
        parties = ImmutableList.copyOf(Objects.requireNonNull(parties, "parties"));
        tasks = ImmutableList.copyOf(Objects.requireNonNull(tasks, "tasks"));
    }

    /**
     * Returns the figures of a matrix, as it stands: put it into its normal form first if redundant letters shall not
     * count.
     *
     * @param matrix the matrix, valid or not
     * @return the figures
     */
    public static RaciMetrics of(RaciMatrix matrix) {
        Objects.requireNonNull(matrix, "matrix");
        List<TaskLoad> tasks = new ArrayList<>();
        Map<String, Integer> alone = new HashMap<>();
        for (Task task : matrix.tasks()) {
            List<RaciCell> row = matrix.row(task.id());
            tasks.add(new TaskLoad(
                    task.id(),
                    count(row, RaciCell::takesPart),
                    count(row, cell -> cell.speaks(Duty.Channel.TWO_WAY)),
                    count(row, cell -> cell.speaks(Duty.Channel.ONE_WAY))));
            if (count(row, cell -> cell.has(Duty.RESPONSIBLE)) == 1) {
                for (RaciCell cell : row) {
                    if (cell.has(Duty.RESPONSIBLE)) {
                        alone.merge(cell.party().id(), 1, Integer::sum);
                    }
                }
            }
        }
        List<PartyLoad> parties = new ArrayList<>();
        for (Party party : matrix.parties()) {
            List<RaciCell> column = matrix.column(party.id());
            Map<Duty, Integer> duties = new EnumMap<>(Duty.class);
            for (Duty duty : Duty.values()) {
                int tasksWithIt = count(column, cell -> cell.has(duty));
                if (tasksWithIt > 0) {
                    duties.put(duty, tasksWithIt);
                }
            }
            parties.add(new PartyLoad(
                    party.id(), duties, count(column, RaciCell::takesPart), alone.getOrDefault(party.id(), 0)));
        }
        return new RaciMetrics(parties, tasks);
    }

    private static int count(List<RaciCell> cells, Predicate<RaciCell> property) {
        int count = 0;
        for (RaciCell cell : cells) {
            count += property.test(cell) ? 1 : 0;
        }
        return count;
    }

    /**
     * {@return how full the matrix is: the cells in which somebody takes part, by all cells; cells filled of tasks x
     * parties; undefined without a task or party}
     */
    public Share density() {
        return new Share(tasks.stream().mapToLong(TaskLoad::parties).sum(), (long) tasks.size() * parties.size());
    }

    /**
     * Returns how unevenly a duty is spread.
     *
     * @param duty the duty
     * @return the concentration over all parties
     */
    public Concentration concentration(Duty duty) {
        return new Concentration(
                duty, parties.stream().map(load -> load.tasks(duty)).toList());
    }

    /**
     * {@return the most tasks for which one and the same party is alone responsible: what stops if that party falls
     * out; the number of tasks; 0 without parties}
     */
    public int mostSoleResponsible() {
        return parties.stream().mapToInt(PartyLoad::soleResponsible).max().orElse(0);
    }

    /**
     * {@return the long form for a person: the figures of the whole, then a line a party and a line a task; the lines,
     * without a line end after the last}
     */
    public String explain() {
        String whole = "density " + density() + "\n" + concentration(Duty.ACCOUNTABLE) + "\n"
                + concentration(Duty.RESPONSIBLE) + "\nmost tasks with one and the same sole responsible: "
                + mostSoleResponsible();
        String columns = parties.stream()
                .map(load -> "\n" + load + "; alone responsible for " + load.soleResponsible())
                .collect(Collectors.joining());
        return whole + columns + tasks.stream().map(load -> "\n" + load).collect(Collectors.joining());
    }

    /** {@return the loads as tidy data: one row for each count of each party and each task} */
    public TidyTable toData() {
        TidyTable.Builder rows = TidyTable.columns("axis", "id", "measure", "tasks_or_parties");
        for (PartyLoad load : parties) {
            rows.row("party", load.party(), "takes-part", load.tasks());
            for (Duty duty : Duty.values()) {
                rows.row("party", load.party(), duty.code(), load.tasks(duty));
            }
            rows.row("party", load.party(), "sole-responsible", load.soleResponsible());
        }
        for (TaskLoad load : tasks) {
            rows.row("task", load.task(), "takes-part", load.parties());
            rows.row("task", load.task(), "two-way", load.twoWay());
            rows.row("task", load.task(), "one-way", load.oneWay());
        }
        return rows.build();
    }

    /** {@return the size and the density} */
    @Override
    public String toString() {
        return tasks.size() + " tasks x " + parties.size() + " parties, density " + density();
    }
}
