package org.implsci.core.panel;

import java.util.HashMap;
import java.util.Map;
import org.implsci.core.instrument.MissingCode;
import org.implsci.core.instrument.Reply;
import org.implsci.core.instrument.Scale;

/** The encoding of replies on a scale as cells of a column. */
final class Cells {
    /** The result for a reply that the scale does not allow; it is never a cell. */
    static final int NOT_ALLOWED = Integer.MIN_VALUE;

    private final Scale scale;
    private final Map<String, Integer> codes = new HashMap<>();

    Cells(Scale scale) {
        this.scale = scale;
        for (int index = 0; index < scale.missing().size(); index++) {
            codes.put(scale.missing().get(index).code(), -1 - index);
        }
    }

    int encode(Reply reply) {
        if (reply.missing().isPresent()) {
            return codes.getOrDefault(reply.missing().orElseThrow(), NOT_ALLOWED);
        }
        int number = reply.number().orElseThrow();
        return number < scale.lowest() || number > scale.highest() ? NOT_ALLOWED : number - scale.lowest();
    }

    boolean isCell(int cell) {
        return cell < scale.size() && cell >= -scale.missing().size();
    }

    MissingCode missing(int cell) {
        return scale.missing().get(-1 - cell);
    }

    Reply decode(int cell) {
        return cell < 0 ? Reply.missing(missing(cell)) : Reply.of(scale.lowest() + cell);
    }
}
