package org.implsci.rollout.raci.check;

import java.io.Serializable;
import org.implsci.core.text.SafeText;

/**
 * How much talk one task asks for: the figures of a row.
 *
 * <p>Immutable and thread-safe.
 *
 * @param task the id of the task
 * @param parties how many take part at all
 * @param twoWay how many are asked and answer, such as the consulted
 * @param oneWay how many are told, such as the informed
 */
public record TaskLoad(String task, int parties, int twoWay, int oneWay) implements Serializable {
    /**
     * Returns the communication load: 2 for each that is asked and 1 for each that is told.
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
