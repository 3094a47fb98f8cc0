package org.implsci.rogers.fit.internal;

import java.util.List;
import org.implsci.rogers.generation.GenerationSeries;

/**
 * Generations with the same p and q, or a limit of them; the potentials are the coefficients.
 *
 * <p>With F_h the share at the time since the launch of generation h, the potential of h contributes to the users of g,
 * for g not before h, the part {@code F_h F_(h+1) ... F_g (1 - F_(g+1))}.
 */
public final class GenerationsModel extends SeparableModel {
    private final BassForm form;
    private final List<GenerationSeries> generations;
    private final double[] weights;
    private final int step;
    /** F by time since launch. */
    private final double[] share;

    /** 1 - F by time since launch. */
    private final double[] rest;

    /** The derivatives of F: by coordinate, time since launch. */
    private final double[][] derivatives;

    /**
     * Makes the model.
     *
     * @param observed all series one after another, multiplied by their weights
     * @param weights one for each generation
     * @param step the time of the step in periods since launch; for {@link BassForm#STEP}
     */
    public GenerationsModel(
            BassForm form, List<GenerationSeries> generations, double[] observed, double[] weights, int step) {
        super(observed, form.coordinates(), generations.size());
        this.form = form;
        this.generations = generations;
        this.weights = weights;
        this.step = step;
        int longest = longest(generations);
        this.share = new double[longest + 1];
        this.rest = new double[longest + 1];
        this.derivatives = new double[form.coordinates()][longest + 1];
    }

    /** Returns the number of periods from the first launch to the last observation. */
    public static int longest(List<GenerationSeries> generations) {
        int end = 0;
        for (GenerationSeries each : generations) {
            end = StrictMath.max(end, each.launch() + each.inUse().size());
        }
        return end - generations.get(0).launch();
    }

    @Override
    boolean fill(double[] at) {
        switch (form) {
            case BASS -> bass(Exponential.of(at[0]), Exponential.of(at[1]));
            case NO_IMITATION -> bass(Exponential.of(at[0]), Exponential.of(BassForm.LOG_OF_NO_IMITATION));
            case STEP -> {
                if (!(at[0] >= 0 && at[0] <= 1)) {
                    return false;
                }
                step(at[0]);
            }
            case GROWTH -> growth(Exponential.of(at[0]));
        }
        if (form != BassForm.GROWTH) {
            multiply();
        }
        return true;
    }

    private void bass(double p, double q) {
        double s = p + q;
        for (int time = 0; time < share.length; time++) {
            double x = s * time;
            double left = Exponential.of(-x);
            double gone = -StrictMath.expm1(-x);
            double inverse = 1 / (p + q * left);
            share[time] = p * gone * inverse;
            rest[time] = s * left * inverse;
            derivatives[0][time] = p * left * (p * x + q * gone) * inverse * inverse;
            if (form == BassForm.BASS) {
                derivatives[1][time] = q * p * left * BassUnitCurve.excess(x, left) * inverse * inverse;
            }
        }
    }

    private void step(double reached) {
        for (int time = 0; time < share.length; time++) {
            share[time] = time < step ? 0 : time == step ? reached : 1;
            rest[time] = 1 - share[time];
            derivatives[0][time] = time == step ? 1 : 0;
        }
    }

    private void multiply() {
        int row = 0;
        for (int g = 0; g < generations.size(); g++) {
            for (int i = 0; i < generations.get(g).inUse().size(); i++) {
                int time = generations.get(g).launch() + i + 1;
                for (int h = 0; h < generations.size(); h++) {
                    if (h <= g) {
                        product(h, g, time, row);
                    } else {
                        columns[h][row] = 0;
                        for (double[][] slope : slopes) {
                            slope[h][row] = 0;
                        }
                    }
                }
                row++;
            }
        }
    }

    /** Computes the product of the shares of h to g and of the rest of the next generation, and its derivatives. */
    private void product(int h, int g, int time, int row) {
        double product = weights[g];
        double[] slope = new double[slopes.length];
        for (int f = h; f <= g + 1 && f < generations.size(); f++) {
            int since = StrictMath.max(0, time - generations.get(f).launch());
            double factor = f <= g ? share[since] : rest[since];
            double sign = f <= g ? 1 : -1;
            for (int j = 0; j < slope.length; j++) {
                slope[j] = slope[j] * factor + product * sign * derivatives[j][since];
            }
            product *= factor;
        }
        columns[h][row] = product;
        for (int j = 0; j < slope.length; j++) {
            slopes[j][h][row] = slope[j];
        }
    }

    private void growth(double r) {
        int row = 0;
        for (int g = 0; g < generations.size(); g++) {
            int size = generations.get(g).inUse().size();
            for (int i = 1; i <= size; i++) {
                for (int h = 0; h < generations.size(); h++) {
                    columns[h][row] = 0;
                    slopes[0][h][row] = 0;
                }
                double end = Exponential.of(-r * size);
                columns[g][row] = weights[g] * end * StrictMath.expm1(r * i) / r;
                slopes[0][g][row] = weights[g] * i * Exponential.of(r * (i - size));
                row++;
            }
        }
    }

    /** Returns all series one after another, each multiplied by its weight. */
    public static double[] flat(List<GenerationSeries> generations, double[] weights) {
        int size = 0;
        for (GenerationSeries each : generations) {
            size += each.inUse().size();
        }
        double[] flat = new double[size];
        int row = 0;
        for (int g = 0; g < generations.size(); g++) {
            for (double value : generations.get(g).inUse()) {
                flat[row++] = weights[g] * value;
            }
        }
        return flat;
    }

    /** Returns the mean of a series, scaled so that the sum does not overflow. */
    public static double mean(GenerationSeries series) {
        double largest =
                series.inUse().stream().mapToDouble(Double::doubleValue).max().orElseThrow();
        double sum = 0;
        for (double value : series.inUse()) {
            sum += value / largest;
        }
        return largest * (sum / series.inUse().size());
    }
}
