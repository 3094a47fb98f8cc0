package org.implsci.rogers.fit.internal;

/** A Bass curve or one of its limits, as the course of a model with several parameters. */
public enum BassForm {
    /** A Bass curve, in ln p and ln q. */
    BASS(2),
    /** A Bass curve with q = 0, in ln p. */
    NO_IMITATION(1),
    /** Growth by {@code exp(r t)}, in ln r: the limit as the potential goes to infinity. */
    GROWTH(1),
    /** All adopt at one time since launch; the coordinate is the share that has adopted at that time. */
    STEP(1);

    /** The value of ln q for a curve without imitation: so small a q changes no count. */
    static final double LOG_OF_NO_IMITATION = -700;

    private final int coordinates;

    BassForm(int coordinates) {
        this.coordinates = coordinates;
    }

    /** Returns the number of coordinates. */
    public int coordinates() {
        return coordinates;
    }
}
