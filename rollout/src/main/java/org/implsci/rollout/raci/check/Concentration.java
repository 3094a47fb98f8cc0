package org.implsci.rollout.raci.check;

import com.google.common.collect.ImmutableList;
import java.io.Serializable;
import java.util.List;
import java.util.Objects;
import org.implsci.core.finding.Pointer;
import org.implsci.core.finding.Requirements;
import org.implsci.rollout.raci.Duty;

/**
 * The concentration of one duty on few parties, by three figures with their counts.
 *
 * <p>With x(p) the number of tasks in which party p has the duty, S their sum and P the number of parties. All three are
 * undefined if nobody has the duty. They do not depend on the order of the parties. Immutable and thread-safe.
 *
 * @param duty the duty
 * @param tasks x(p) for every party, those without the duty included, in the order of the matrix; unmodifiable
 */
public record Concentration(Duty duty, List<Integer> tasks) implements Serializable {
    /** Copies the list; refuses negative counts. */
    public Concentration {
        Objects.requireNonNull(duty, "duty");
        tasks = ImmutableList.copyOf(Objects.requireNonNull(tasks, "tasks"));
        Requirements requirements = new Requirements();
        for (int index = 0; index < tasks.size(); index++) {
            requirements.range(Pointer.ROOT.at("tasks").at(index), tasks.get(index), 0, Integer.MAX_VALUE);
        }
        requirements.orThrow();
    }

    /**
     * {@return the Herfindahl-Hirschman index: the sum over p of x(p)^2, by S^2; from 1/P, if all carry the same, to 1,
     * if one carries all}
     */
    public Share herfindahl() {
        long sum = sum();
        return new Share(
                tasks.stream().mapToLong(count -> (long) count * count).reduce(0, Math::addExact),
                Math.multiplyExact(sum, sum));
    }

    /** {@return the largest share: the greatest x(p), by S; from 1/P to 1} */
    public Share largestShare() {
        return new Share(tasks.stream().mapToLong(Integer::longValue).max().orElse(0), sum());
    }

    /**
     * {@return the Gini coefficient: the sum over k from 1 to P of (2k - P - 1) x(k), by P S, where x(1) is the least
     * and x(P) the greatest; from 0, if all carry the same, to 1 - 1/P, if one carries all}
     */
    public Share gini() {
        List<Integer> ascending = tasks.stream().sorted().toList();
        long weighted = 0;
        for (int k = 1; k <= ascending.size(); k++) {
            weighted = Math.addExact(
                    weighted, Math.multiplyExact(2L * k - ascending.size() - 1, (long) ascending.get(k - 1)));
        }
        return new Share(weighted, Math.multiplyExact(sum(), (long) ascending.size()));
    }

    private long sum() {
        return tasks.stream().mapToLong(Integer::longValue).sum();
    }

    /** Returns the three figures. */
    @Override
    public String toString() {
        return duty + ": largest share " + largestShare().value() + ", HHI "
                + herfindahl().value() + ", Gini " + gini().value();
    }
}
