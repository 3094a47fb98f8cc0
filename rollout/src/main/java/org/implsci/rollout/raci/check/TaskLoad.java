package org.implsci.rollout.raci.check;

import java.io.Serializable;
import java.util.Objects;
import org.implsci.core.text.SafeText;

/**
 * The communication load of one task; the figures of a row.
 *
 * <p>Immutable and thread-safe.
 *
 * @param task the id of the task
 * @param parties the number of parties that take part
 * @param twoWay the number of parties with two-way communication, such as the consulted
 * @param oneWay the number of parties with one-way communication, such as the informed
 */
public record TaskLoad(String task, int parties, int twoWay, int oneWay) implements Serializable {
    /** Refuses null. */
    public TaskLoad {
        Objects.requireNonNull(task, "task");
    }

    /**
     * Returns the communication load: 2 for each two-way party and 1 for each one-way party.
     *
     * <p>That two-way counts double is our own choice.
     *
     * @return 2 x twoWay + oneWay
     */
    public int communication() {
        return 2 * twoWay + oneWay;
    }

    /** Returns the task and its load. */
    @Override
    public String toString() {
        return SafeText.line(task, 20) + ": " + parties + " parties, communication " + communication();
    }
}
