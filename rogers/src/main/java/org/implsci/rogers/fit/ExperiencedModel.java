package org.implsci.rogers.fit;

import java.util.Arrays;
import org.implsci.rogers.generalised.OperationalTimeModel;

/**
 * A Bass curve, or a limit of it, at the times that a clock makes of 0, 1, ..., n; the potential is the coefficient.
 *
 * <p>The coordinates are those of the curve and the numbers of the clock.
 */
final class ExperiencedModel extends SeparableModel {
    /** ln q of an imitation that no count shows. */
    private static final double NONE = -700;

    /** The curve, with its coordinates before those of the clock. */
    enum Kind {
        /** ln p, ln q. */
        BASS(2),
        /** ln p; q = 0. */
        NO_IMITATION(1),
        /** ln r of growth by {@code exp(r X)}, to which the curve comes as the potential grows beyond any bound. */
        GROWTH(1);

        final int coordinates;

        Kind(int coordinates) {
            this.coordinates = coordinates;
        }
    }

    private final Kind kind;
    private final OperationalTimeModel clock;
    private final boolean increments;
    private final double[] times;
    private final double[][] byNumbers;
    private final double[][] shares;

    ExperiencedModel(Kind kind, OperationalTimeModel clock, boolean increments, double[] observed) {
        super(observed, kind.coordinates + clock.size(), 1);
        this.kind = kind;
        this.clock = clock;
        this.increments = increments;
        this.times = new double[observed.length + 1];
        this.byNumbers = new double[observed.length + 1][];
        this.shares = new double[4][observed.length + 1];
    }

    @Override
    boolean fill(double[] at) {
        double[] numbers = Arrays.copyOfRange(at, kind.coordinates, at.length);
        if (!clock.admits(numbers)) {
            return false;
        }
        for (int time = 0; time < times.length; time++) {
            times[time] = StrictMath.max(0, clock.at(time, numbers));
            byNumbers[time] = clock.gradient(time, numbers);
        }
        if (kind == Kind.GROWTH) {
            growth(Exponential.of(at[0]));
        } else {
            bass(Exponential.of(at[0]), Exponential.of(kind == Kind.BASS ? at[1] : NONE));
        }
        for (int i = 0; i < observed.length; i++) {
            for (int j = 0; j < slopes.length; j++) {
                slopes[j][0][i] = slope(j, i + 1) - (increments ? slope(j, i) : 0);
            }
        }
        return true;
    }

    private double slope(int coordinate, int time) {
        return coordinate < kind.coordinates
                ? shares[1 + coordinate][time]
                : shares[3][time] * byNumbers[time][coordinate - kind.coordinates];
    }

    /** The share, its derivatives by ln p and ln q, and its density; and the columns, without loss of digits. */
    private void bass(double p, double q) {
        double s = p + q;
        for (int time = 0; time < times.length; time++) {
            double x = s * times[time];
            double left = Exponential.of(-x);
            double gone = -StrictMath.expm1(-x);
            double inverse = 1 / (p + q * left);
            shares[0][time] = p * gone * inverse;
            shares[1][time] = p * left * (p * x + q * gone) * inverse * inverse;
            shares[2][time] = q * p * left * BassUnitCurve.excess(x, left) * inverse * inverse;
            shares[3][time] = s * inverse * (s * inverse) * p * left;
        }
        for (int i = 0; i < observed.length; i++) {
            double before = Exponential.of(-s * times[i]);
            double after = Exponential.of(-s * times[i + 1]);
            double gone = -StrictMath.expm1(-s * (times[i + 1] - times[i]));
            columns[0][i] =
                    increments ? p * s * before * gone / ((p + q * before) * (p + q * after)) : shares[0][i + 1];
        }
    }

    /** Growth counted from the end, so that nothing overflows. Its derivative by the number of the end is left out. */
    private void growth(double r) {
        double end = times[times.length - 1];
        for (int time = 0; time < times.length; time++) {
            double grown = Exponential.of(r * (times[time] - end));
            shares[1][time] = times[time] * grown;
            shares[3][time] = grown;
        }
        for (int i = 0; i < observed.length; i++) {
            int from = increments ? i : 0;
            columns[0][i] =
                    Exponential.of(r * (times[from] - end)) * StrictMath.expm1(r * (times[i + 1] - times[from])) / r;
        }
    }
}
