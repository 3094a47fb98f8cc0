package org.implsci.rogers.fit.internal;

/**
 * Increments of the logistic, Gompertz and Weibull curves between two times, computed as products: the difference of
 * two shares near 1, or near 0, would lose its digits.
 *
 * <p>Each method sets a cell to the increment and its derivatives by u and v, for {@code b = exp(v)}.
 */
final class ShapeIncrement {
    private ShapeIncrement() {}

    /** Computes {@code F(t) (1 - F(s)) (1 - exp(-b (t - s)))} for F(t) = 1/(1 + exp(-u - b t)). */
    static void logistic(double u, double b, double from, double to, double[] cell) {
        double step = b * (to - from);
        double gone = -StrictMath.expm1(-step);
        double share = 1 / (1 + Exponential.of(-u - b * to));
        double left = 1 / (1 + Exponential.of(u + b * from));
        double leftAfter = 1 / (1 + Exponential.of(u + b * to));
        double shareBefore = 1 / (1 + Exponential.of(-u - b * from));
        double added = share * left * gone;
        cell[0] = added;
        cell[1] = added * (leftAfter - shareBefore);
        cell[2] = added == 0 ? 0 : added * (b * to * leftAfter - b * from * shareBefore + step * (1 - gone) / gone);
    }

    /** Computes {@code exp(-h) (1 - exp(-d))} for h = exp(u - b t) and d = exp(u - b s) - h. */
    static void gompertz(double u, double b, double from, double to, double[] cell) {
        double step = b * (to - from);
        double before = Exponential.of(u - b * from);
        double gap = Exponential.of(u - b * to);
        double closed = before * -StrictMath.expm1(-step);
        double atEnd = gap > Exponential.VANISHED ? 0 : Exponential.of(-gap);
        double atStart = before > Exponential.VANISHED ? 0 : Exponential.of(-before);
        double added = atEnd == 0 ? 0 : atEnd * -StrictMath.expm1(-closed);
        cell[0] = added;
        cell[1] = (added == 0 ? 0 : -gap * added) + (atStart == 0 ? 0 : closed * atStart);
        cell[2] = (added == 0 ? 0 : b * to * gap * added)
                + (atStart == 0 ? 0 : atStart * (step * gap - b * from * closed));
    }

    /** Computes {@code exp(-H) (1 - exp(-d))} for H = (s/a)^b and d = (t/a)^b - H, u = ln a. */
    static void weibull(double u, double b, double from, double to, double[] cell) {
        double log = StrictMath.log(to) - u;
        double hazard = Exponential.of(b * log);
        double ratio = from == 0 ? 0 : StrictMath.log(from / to);
        double before = from == 0 ? 0 : Exponential.of(b * (log + ratio));
        double grown = from == 0 ? hazard : hazard * -StrictMath.expm1(b * ratio);
        double leftBefore = before > Exponential.VANISHED ? 0 : Exponential.of(-before);
        double left = hazard > Exponential.VANISHED ? 0 : Exponential.of(-hazard);
        double added = leftBefore == 0 ? 0 : leftBefore * -StrictMath.expm1(-grown);
        cell[0] = added;
        cell[1] = (added == 0 ? 0 : b * before * added) - (left == 0 ? 0 : b * grown * left);
        cell[2] = (added == 0 || before == 0 ? 0 : -b * (log + ratio) * before * added)
                + (left == 0 || hazard == 0 ? 0 : b * left * (log * grown - ratio * before));
    }
}
