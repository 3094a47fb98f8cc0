package org.implsci.rollout.plan;

import com.google.common.collect.ImmutableMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.implsci.rollout.raci.Party;
import org.implsci.rollout.raci.RaciMatrix;
import org.implsci.rollout.raci.check.RaciPolicy;
import org.implsci.rollout.raci.check.RaciReport;
import org.implsci.rollout.raci.check.RowState;

/**
 * Looks up the party that is accountable for a task.
 *
 * <p>A plan names decision tasks. A responsibility matrix, or a table of the host, says who decides on them.
 */
@FunctionalInterface
public interface WhoDecides {
    /**
     * Returns the party that decides on a task.
     *
     * @param task the id of the task
     * @return the id of the one accountable party; empty if the task is unknown or its row is invalid
     */
    Optional<String> accountable(String task);

    /**
     * Returns a lookup in a table.
     *
     * @param accountable the accountable party by task
     * @return the lookup; empty for a task outside the table
     */
    static WhoDecides of(Map<String, String> accountable) {
        Map<String, String> copy = ImmutableMap.copyOf(Objects.requireNonNull(accountable, "accountable"));
        return task -> Optional.ofNullable(copy.get(task));
    }

    /**
     * Returns a lookup in a checked responsibility matrix. A row counts if it has exactly one accountable party and breaks
     * no rule.
     *
     * @param report the report on the matrix under the host's policy
     * @return the lookup; empty for a task outside the matrix
     */
    static WhoDecides of(RaciReport report) {
        RaciMatrix matrix = Objects.requireNonNull(report, "report").matrix();
        return task -> matrix.task(task)
                .filter(known -> report.state(task) != RowState.BROKEN)
                .flatMap(known -> matrix.decider(task))
                .map(Party::id);
    }

    /**
     * Returns a lookup in a responsibility matrix, checked under the plain policy.
     *
     * @param matrix the matrix
     * @return the lookup; empty for a task outside the matrix
     */
    static WhoDecides of(RaciMatrix matrix) {
        return of(RaciReport.of(Objects.requireNonNull(matrix, "matrix"), RaciPolicy.plain()));
    }
}
