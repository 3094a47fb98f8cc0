package org.implsci.rogers.fit.internal;

import java.util.Arrays;
import org.implsci.rogers.generalised.OperationalTimeModel;

/**
 * A Bass curve, or a limit of it, at the operational times of 0, 1, ..., n; the potential is the coefficient.
 *
 * <p>The coordinates are those of the curve, followed by the parameters of the operational time.
 */
public final class GeneralisedBassModel extends SeparableModel {
    private final BassForm form;
    private final OperationalTimeModel timeModel;
    private final boolean increments;
    private final double[] times;
    private final double[][] byParameters;
    private final double[][] shares;

    /**
     * Makes the model.
     *
     * @param form the curve, or a limit of it other than {@link BassForm#STEP}
     * @param increments whether the observations are counts; running sums otherwise
     */
    public GeneralisedBassModel(BassForm form, OperationalTimeModel timeModel, boolean increments, double[] observed) {
        super(observed, form.coordinates() + timeModel.size(), 1);
        this.form = form;
        this.timeModel = timeModel;
        this.increments = increments;
        this.times = new double[observed.length + 1];
        this.byParameters = new double[observed.length + 1][];
        this.shares = new double[4][observed.length + 1];
    }

    @Override
    boolean fill(double[] at) {
        double[] parameters = Arrays.copyOfRange(at, form.coordinates(), at.length);
        if (!timeModel.admits(parameters)) {
            return false;
        }
        for (int time = 0; time < times.length; time++) {
            times[time] = StrictMath.max(0, timeModel.at(time, parameters));
            byParameters[time] = timeModel.gradient(time, parameters);
        }
        if (form == BassForm.GROWTH) {
            growth(Exponential.of(at[0]));
        } else {
            bass(Exponential.of(at[0]), Exponential.of(form == BassForm.BASS ? at[1] : BassForm.LOG_OF_NO_IMITATION));
        }
        for (int i = 0; i < observed.length; i++) {
            for (int j = 0; j < slopes.length; j++) {
                slopes[j][0][i] = slope(j, i + 1) - (increments ? slope(j, i) : 0);
            }
        }
        return true;
    }

    private double slope(int coordinate, int time) {
        return coordinate < form.coordinates()
                ? shares[1 + coordinate][time]
                : shares[3][time] * byParameters[time][coordinate - form.coordinates()];
    }

    /**
     * Computes the share, its derivatives by ln p and ln q, and its density; then the column, without loss of digits.
     */
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

    /**
     * Computes growth relative to the end, so that nothing overflows. The derivative by the end's operational time is a
     * multiple of the column and left out.
     */
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
