package org.implsci.rollout.internal;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Objects;

/** Copies lists that a caller gives, and says where an element is null. */
public final class Copies {
    private Copies() {}

    /**
     * Returns an unmodifiable copy of a list.
     *
     * @param <T> the type of the elements
     * @param list the list
     * @param name the name of the parameter
     * @return the copy
     * @throws NullPointerException if the list or an element is null; its message is the place, such as {@code sites[2]}
     */
    public static <T> ImmutableList<T> of(List<? extends T> list, String name) {
        Objects.requireNonNull(list, name);
        if (list instanceof ImmutableList) {
            return ImmutableList.copyOf(list);
        }
        ImmutableList.Builder<T> copy = ImmutableList.builderWithExpectedSize(list.size());
        int index = 0;
        for (T element : list) {
            int place = index++;
            copy.add(Objects.requireNonNull(element, () -> name + "[" + place + "]"));
        }
        return copy.build();
    }
}
