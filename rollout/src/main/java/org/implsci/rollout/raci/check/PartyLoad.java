package org.implsci.rollout.raci.check;

import com.google.common.collect.Maps;
import java.io.Serializable;
import java.util.Map;
import java.util.Objects;
import org.implsci.core.text.SafeText;
import org.implsci.rollout.raci.Duty;

/**
 * The load of one party; the figures of a column.
 *
 * <p>Immutable and thread-safe.
 *
 * @param party the id of the party
 * @param tasksByDuty in how many tasks the party has each duty, said by a letter of its own; duties that it never has are
 *     left out; unmodifiable
 * @param tasks the number of tasks in which it takes part
 * @param soleResponsible the number of tasks for which it is the only party responsible
 */
public record PartyLoad(String party, Map<Duty, Integer> tasksByDuty, int tasks, int soleResponsible)
        implements Serializable {
    /** Copies the map. */
    public PartyLoad {
        Objects.requireNonNull(tasksByDuty, "tasksByDuty");
        Objects.requireNonNull(party, "party");
        tasksByDuty = Maps.immutableEnumMap(tasksByDuty);
    }

    /**
     * Returns the number of tasks in which the party has a duty.
     *
     * @param duty the duty
     * @return the number of tasks
     */
    public int tasks(Duty duty) {
        return tasksByDuty.getOrDefault(duty, 0);
    }

    /** Returns the party and its counts. */
    @Override
    public String toString() {
        return SafeText.line(party, 12) + ": " + tasks(Duty.ACCOUNTABLE) + " accountable, " + tasks(Duty.RESPONSIBLE)
                + " responsible, of " + tasks;
    }
}
