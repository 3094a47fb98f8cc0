package org.implsci.rollout.raci;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.implsci.core.finding.Finding;
import org.implsci.core.finding.Pointer;

/** The rows or the columns of a matrix, with the position of each id. */
final class Axis<T> {
    private final String noun;
    private final List<T> elements;
    private final Map<String, Integer> positions;

    private Axis(String noun, List<T> elements, Function<T, String> id) {
        this.noun = noun;
        this.elements = elements;
        ImmutableMap.Builder<String, Integer> at = ImmutableMap.builderWithExpectedSize(elements.size());
        for (int index = 0; index < elements.size(); index++) {
            at.put(id.apply(elements.get(index)), index);
        }
        this.positions = at.buildOrThrow();
    }

    static Axis<Task> ofTasks(List<Task> tasks) {
        return new Axis<>("task", ImmutableList.copyOf(tasks), Task::id);
    }

    static Axis<Party> ofParties(List<Party> parties) {
        return new Axis<>("party", ImmutableList.copyOf(parties), Party::id);
    }

    List<T> elements() {
        return elements;
    }

    Map<String, Integer> positions() {
        return positions;
    }

    /** Returns the position of an id, and refuses an id that the matrix does not declare. */
    int at(String id) {
        Integer position = positions.get(id);
        if (position == null) {
            throw Finding.error("raci." + noun + ".absent", Pointer.ROOT)
                    .message("the matrix does not declare this " + noun)
                    .foundText(id)
                    .build()
                    .toException();
        }
        return position;
    }
}
