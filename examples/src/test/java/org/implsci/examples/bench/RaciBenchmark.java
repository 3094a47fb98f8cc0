package org.implsci.examples.bench;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.implsci.core.json.JsonCodec;
import org.implsci.rollout.Rollout;
import org.implsci.rollout.raci.Assignment;
import org.implsci.rollout.raci.Party;
import org.implsci.rollout.raci.RaciMatrix;
import org.implsci.rollout.raci.Scheme;
import org.implsci.rollout.raci.Task;
import org.implsci.rollout.raci.TaskKind;
import org.implsci.rollout.raci.check.RaciPolicy;
import org.implsci.rollout.raci.check.RaciReport;
import org.implsci.rollout.raci.check.RequiredRow;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * The responsibility matrix of 7,000 sites: a decision for each, a lead of its own for each, four shared roles, 35,000
 * filled cells, and every decision required by a plan. Beside it the plainest loop that counts who is accountable.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 4, time = 1)
@Measurement(iterations = 5, time = 1)
public class RaciBenchmark {
    private static final int SITES = 7_000;

    private final List<Task> tasks = new ArrayList<>();
    private final List<Party> parties = new ArrayList<>();
    private final List<Assignment> assignments = new ArrayList<>();
    private final RaciPolicy policy;
    private final RaciMatrix matrix;
    private final String json;

    /** Makes the matrix. */
    public RaciBenchmark() {
        List<String> shared = List.of("CSO", "CCIO", "IT lead", "Supplier");
        shared.forEach(role -> parties.add(Party.role(role)));
        RaciPolicy.Builder asked = RaciPolicy.builder();
        for (int site = 0; site < SITES; site++) {
            String id = "go-live-" + site;
            tasks.add(Task.of(id, "Go live at site " + site, TaskKind.DECISION));
            parties.add(Party.role("lead-" + site));
            assignments.add(Assignment.of(id, "lead-" + site, "A", "R"));
            for (int role = 0; role < shared.size(); role++) {
                assignments.add(Assignment.of(id, shared.get(role), role < 2 ? "C" : "I"));
            }
            asked.addRequiredRows(new RequiredRow(id, "entry gate"));
        }
        policy = asked.mostResponsible(3).mostSoleResponsible(2).build();
        matrix = build();
        json = JsonCodec.standard().write(matrix);
    }

    private RaciMatrix build() {
        return RaciMatrix.builder()
                .scheme(Scheme.RACI)
                .addAllTasks(tasks)
                .addAllParties(parties)
                .addAllAssignments(assignments)
                .build();
    }

    /** Every rule of a matrix whose rows have been looked at before. */
    @Benchmark
    public RaciReport check() {
        return Rollout.checkMatrix(matrix, policy);
    }

    /** From lists to a report: form checked, rows and columns indexed, every rule asked. */
    @Benchmark
    public RaciReport buildAndCheck() {
        return Rollout.checkMatrix(build(), policy);
    }

    /** From text to a report. */
    @Benchmark
    public RaciReport readAndCheck() {
        return Rollout.checkMatrix(Rollout.readRaci(json).orThrow(), policy);
    }

    /** A matrix of 300 tasks and 50 parties, filled cell by cell. */
    @Benchmark
    public RaciMatrix assignInALoop() {
        RaciMatrix filled =
                RaciMatrix.of(Scheme.RACI).withTasks(tasks.subList(0, 300)).withParties(parties.subList(0, 50));
        for (Task task : filled.tasks()) {
            for (Party party : filled.parties()) {
                filled = filled.assign(task.id(), party.id(), "C");
            }
        }
        return filled;
    }

    /** How many rows have exactly one accountable and somebody responsible, and nothing else. */
    @Benchmark
    public int plainestLoop() {
        Map<String, int[]> counts = new HashMap<>();
        for (Assignment assignment : assignments) {
            int[] row = counts.computeIfAbsent(assignment.task(), task -> new int[2]);
            row[0] += assignment.letters().contains("A") ? 1 : 0;
            row[1] += assignment.letters().contains("R") ? 1 : 0;
        }
        int valid = 0;
        for (int[] row : counts.values()) {
            valid += row[0] == 1 && row[1] > 0 ? 1 : 0;
        }
        return valid;
    }
}
