package org.implsci.rollout.plan;

import com.google.common.collect.ImmutableMap;
import java.util.Map;
import java.util.Optional;
import org.implsci.rollout.raci.Party;
import org.implsci.rollout.raci.RaciMatrix;
import org.implsci.rollout.raci.check.RaciPolicy;
import org.implsci.rollout.raci.check.RaciReport;
import org.implsci.rollout.raci.check.RowState;

/**
 * Who is accountable for a task: the view of a RACI matrix that a plan needs.
 *
 * <p>A plan names tasks; a matrix, or anything else that knows, says who decides on them.
 */
@FunctionalInterface
public interface WhoDecides {
    /**
     * Returns who decides on a task.
     *
     * @param task the id of the task
     * @return the id of the one party that is accountable; empty if the task is not known or its row is not valid
     */
    Optional<String> accountable(String task);

    /**
     * Returns the view of a table.
     *
     * @param accountable task to party
     * @return a view that knows the tasks of the table and no other
     */
    static WhoDecides of(Map<String, String> accountable) {
        Map<String, String> copy = ImmutableMap.copyOf(accountable);
        return task -> Optional.ofNullable(copy.get(task));
    }

    /**
     * Returns the view of a responsibility matrix: a row decides if it has exactly one accountable party and breaks no
     * rule.
     *
     * @param report what the matrix breaks under the host's policy
     * @return a view that knows the tasks of the matrix and no other
     */
    static WhoDecides of(RaciReport report) {
        RaciMatrix matrix = report.matrix();
        return task -> matrix.task(task)
                .filter(known -> report.state(task) != RowState.BROKEN)
                .flatMap(known -> matrix.decider(task))
                .map(Party::id);
    }

    /**
     * Returns the view of a responsibility matrix under the plain policy.
     *
     * @param matrix the matrix
     * @return a view that knows the tasks of the matrix and no other
     */
    static WhoDecides of(RaciMatrix matrix) {
        return of(RaciReport.of(matrix, RaciPolicy.plain()));
    }
}
