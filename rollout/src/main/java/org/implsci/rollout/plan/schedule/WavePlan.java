package org.implsci.rollout.plan.schedule;

import java.io.Serializable;
import java.util.List;
import java.util.stream.Collectors;
import org.implsci.core.picture.Canvas;
import org.implsci.core.picture.Picture;
import org.implsci.core.picture.TextWidth;
import org.implsci.core.text.TidyTable;
import org.implsci.rollout.internal.Copies;

/**
 * The waves that the planner found, with two lower bounds on the number of waves of any plan.
 *
 * <p>Immutable and thread-safe.
 *
 * @param waves the waves in order; unmodifiable
 * @param capacityBound the load of all sites divided by the capacity, rounded up
 * @param chainBound the length of the longest chain of dependencies, coupled sites counted as one
 */
public record WavePlan(List<Wave> waves, int capacityBound, int chainBound) implements Serializable {
    /** Copies the list. */
    public WavePlan {
        waves = Copies.of(waves, "waves");
    }

    /** {@return the larger of the two bounds; no plan has fewer waves, and the best plan may have more} */
    public int lowerBound() {
        return Math.max(capacityBound, chainBound);
    }

    /** {@return a picture of the waves: a bar for the load of each wave, and its sites} */
    public Picture picture() {
        int left = 90;
        int across = 280;
        int row = 30;
        int most = waves.stream().mapToInt(Wave::load).max().orElse(1);
        Canvas canvas = new Canvas(
                900,
                50 + row * waves.size(),
                "Waves of a rollout: load and sites of each wave",
                this + ": " + waves.stream().map(Wave::toString).collect(Collectors.joining("; ")) + ".");
        canvas.text(left, 20, "load", "small quiet").text(left + across + 50, 20, "sites", "small quiet");
        for (Wave wave : waves) {
            double y = 30 + row * (wave.number() - 1.0);
            double width = across * (double) wave.load() / Math.max(1, most);
            String sites =
                    wave.sites().isEmpty() ? "none: every waiting site is blocked" : String.join(", ", wave.sites());
            canvas.text(left - 12, y + 15, "wave " + wave.number(), "end strong")
                    .rect(left, y, width, row - 10.0, "fill a edge")
                    .text(left + width + 6, y + 15, Integer.toString(wave.load()), "small")
                    .text(left + across + 50.0, y + 15, TextWidth.cut(sites, 12, 460), "small");
        }
        return canvas.picture();
    }

    /** {@return the picture as a standalone SVG document} */
    public String toSvg() {
        return picture().toSvg();
    }

    /** {@return one row for each site: its wave, its position in the wave, and the load of the wave} */
    public TidyTable toData() {
        TidyTable.Builder data = TidyTable.columns("wave", "position", "site", "wave_load");
        for (Wave wave : waves) {
            for (int index = 0; index < wave.sites().size(); index++) {
                data.row(wave.number(), index + 1, wave.sites().get(index), wave.load());
            }
        }
        return data.build();
    }

    /** Returns the number of waves and the lower bound. */
    @Override
    public String toString() {
        return waves.size() + " waves, at least " + lowerBound() + " needed";
    }
}
