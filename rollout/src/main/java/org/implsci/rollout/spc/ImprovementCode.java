package org.implsci.rollout.spc;

import org.implsci.core.term.Term;
import org.implsci.rollout.measurement.Direction;

/** The spelling of {@link Direction} in stored series, which is older than that type. */
enum ImprovementCode implements Term {
    INCREASE(Direction.HIGHER_IS_BETTER),
    DECREASE(Direction.LOWER_IS_BETTER),
    NEUTRAL(Direction.NEITHER);

    private final Direction direction;

    ImprovementCode(Direction direction) {
        this.direction = direction;
    }

    static ImprovementCode of(Direction direction) {
        return switch (direction) {
            case HIGHER_IS_BETTER -> INCREASE;
            case LOWER_IS_BETTER -> DECREASE;
            case NEITHER -> NEUTRAL;
        };
    }

    Direction direction() {
        return direction;
    }

    @Override
    public String label() {
        return direction.label();
    }
}
