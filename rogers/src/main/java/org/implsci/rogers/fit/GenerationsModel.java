package org.implsci.rogers.fit;

import java.util.List;
import org.implsci.rogers.generation.GenerationSeries;

/**
 * Generations with the same p and q, or a limit of them; the potentials are the coefficients.
 *
 * <p>With F of the time since a generation's launch, the potential of h adds to the users of g, for g not before h,
 * {@code F_h F_(h+1) ... F_g (1 - F_(g+1))}.
 */
final class GenerationsModel extends SeparableModel {
    /** ln q of an imitation that no count shows. */
    private static final double NONE = -700;

    /** The course of F, with how many coordinates it has. */
    enum Kind {
        /** A Bass curve in ln p, ln q. */
        BASS(2),
        /** ln p; q = 0. */
        NO_IMITATION(1),
        /** ln r: every generation grows by {@code exp(r t)}, so that nobody ever moves on. */
        GROWTH(1),
        /** The share that has adopted at one time since launch; nobody before, all after. */
        STEP(1);

        final int coordinates;

        Kind(int coordinates) {
            this.coordinates = coordinates;
        }
    }

    private final Kind kind;
    private final List<GenerationSeries> generations;
    private final double[] weights;
    private final int step;
    /** By time since launch: F, 1 - F, and the derivatives of F by the coordinates. */
    private final double[] share;

    private final double[] rest;
    private final double[][] by;

    /**
     * @param observed all series one after another, multiplied by their weights
     * @param weights one a generation
     * @param step when F steps, in periods since launch; for {@link Kind#STEP}
     */
    GenerationsModel(Kind kind, List<GenerationSeries> generations, double[] observed, double[] weights, int step) {
        super(observed, kind.coordinates, generations.size());
        this.kind = kind;
        this.generations = generations;
        this.weights = weights;
        this.step = step;
        int longest = longest(generations);
        this.share = new double[longest + 1];
        this.rest = new double[longest + 1];
        this.by = new double[kind.coordinates][longest + 1];
    }

    /** Returns the longest time since a launch that matters. */
    static int longest(List<GenerationSeries> generations) {
        int end = 0;
        for (GenerationSeries each : generations) {
            end = StrictMath.max(end, each.launch() + each.inUse().size());
        }
        return end - generations.get(0).launch();
    }

    @Override
    boolean fill(double[] at) {
        switch (kind) {
            case BASS -> bass(Exponential.of(at[0]), Exponential.of(at[1]));
            case NO_IMITATION -> bass(Exponential.of(at[0]), Exponential.of(NONE));
            case STEP -> {
                if (!(at[0] >= 0 && at[0] <= 1)) {
                    return false;
                }
                step(at[0]);
            }
            case GROWTH -> growth(Exponential.of(at[0]));
        }
        if (kind != Kind.GROWTH) {
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
            by[0][time] = p * left * (p * x + q * gone) * inverse * inverse;
            if (kind == Kind.BASS) {
                by[1][time] = q * p * left * BassUnitCurve.excess(x, left) * inverse * inverse;
            }
        }
    }

    private void step(double reached) {
        for (int time = 0; time < share.length; time++) {
            share[time] = time < step ? 0 : time == step ? reached : 1;
            rest[time] = 1 - share[time];
            by[0][time] = time == step ? 1 : 0;
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

    /** The product of shares from h to g and of the rest of the next, and its derivatives by the product rule. */
    private void product(int h, int g, int time, int row) {
        double product = weights[g];
        double[] slope = new double[slopes.length];
        for (int f = h; f <= g + 1 && f < generations.size(); f++) {
            int since = StrictMath.max(0, time - generations.get(f).launch());
            double factor = f <= g ? share[since] : rest[since];
            double sign = f <= g ? 1 : -1;
            for (int j = 0; j < slope.length; j++) {
                slope[j] = slope[j] * factor + product * sign * by[j][since];
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
    static double[] flat(List<GenerationSeries> generations, double[] weights) {
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

    /** Returns the mean of a series: scaled first, so that the sum does not overflow. */
    static double mean(GenerationSeries series) {
        double largest =
                series.inUse().stream().mapToDouble(Double::doubleValue).max().orElseThrow();
        double sum = 0;
        for (double value : series.inUse()) {
            sum += value / largest;
        }
        return largest * (sum / series.inUse().size());
    }
}
