package org.implsci.core.panel;

import java.io.InvalidObjectException;
import java.io.Serial;
import java.io.Serializable;
import java.util.List;
import java.util.stream.IntStream;
import org.implsci.core.instrument.Instrument;

/** The serialised form of a panel: its own rows only. Reading it back checks them again. */
final class StoredPanel implements Serializable {
    @Serial
    private static final long serialVersionUID = 1L;

    private final Instrument instrument;
    private final String[] respondents;
    private final String[] waves;
    private final String[] groups;
    private final String[] items;
    private final Column[] columns;

    StoredPanel(Panel panel) {
        instrument = panel.instrument();
        int size = panel.size();
        respondents = IntStream.range(0, size).mapToObj(panel::respondent).toArray(String[]::new);
        waves = IntStream.range(0, size).mapToObj(panel::wave).toArray(String[]::new);
        groups = IntStream.range(0, size).mapToObj(panel::group).toArray(String[]::new);
        items = panel.items().toArray(String[]::new);
        columns = panel.items().stream().map(panel::ownRows).toArray(Column[]::new);
    }

    @Serial
    private Object readResolve() throws InvalidObjectException {
        PanelBuilder builder = new PanelBuilder(instrument)
                .respondents(List.of(respondents))
                .waves(List.of(waves))
                .groups(List.of(groups));
        for (int index = 0; index < items.length; index++) {
            builder.stored(items[index], columns[index]);
        }
        try {
            return builder.build();
        } catch (IllegalArgumentException e) {
            InvalidObjectException refusal = new InvalidObjectException("not a panel");
            refusal.initCause(e);
            throw refusal;
        }
    }
}
