package org.implsci.rollout.spc;

import com.fasterxml.jackson.annotation.JsonValue;
import org.implsci.core.term.Term;
import org.implsci.rollout.measurement.Direction;

/** How stored series spell the direction in which they improve; the spelling is older than {@link Direction}. */
enum ImprovementCode implements Term {
    INCREASE("increase", Direction.HIGHER_IS_BETTER),
    DECREASE("decrease", Direction.LOWER_IS_BETTER),
    NEUTRAL("neutral", Direction.NEITHER);

    private final String code;
    private final Direction direction;

    ImprovementCode(String code, Direction direction) {
        this.code = code;
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

    @JsonValue
    @Override
    public String code() {
        return code;
    }

    @Override
    public String label() {
        return direction.label();
    }
}
