package org.implsci.core.picture;

import org.implsci.core.text.Decimals;

/** The shape of a point in a picture; shapes tell kinds apart for people who cannot see the colours. */
public enum PointShape {
    /** A disc. */
    DISC {
        @Override
        String path(double x, double y, double r) {
            return "M" + at(x - r, y) + arc(r) + at(x + r, y) + arc(r) + at(x - r, y) + "Z";
        }
    },
    /** A square. */
    SQUARE {
        @Override
        String path(double x, double y, double r) {
            return polygon(x - r, y - r, x + r, y - r, x + r, y + r, x - r, y + r);
        }
    },
    /** A diamond. */
    DIAMOND {
        @Override
        String path(double x, double y, double r) {
            double d = 1.3 * r;
            return polygon(x, y - d, x + d, y, x, y + d, x - d, y);
        }
    },
    /** A triangle that points upwards. */
    UP {
        @Override
        String path(double x, double y, double r) {
            return polygon(x, y - 1.2 * r, x + 1.2 * r, y + r, x - 1.2 * r, y + r);
        }
    },
    /** A triangle that points to the right. */
    RIGHT {
        @Override
        String path(double x, double y, double r) {
            return polygon(x - r, y - 1.2 * r, x + 1.2 * r, y, x - r, y + 1.2 * r);
        }
    },
    /** A cross of two strokes. */
    CROSS {
        @Override
        String path(double x, double y, double r) {
            double a = 0.4 * r;
            double b = 1.1 * r;
            return polygon(
                    x, y - a, x + b - a, y - b, x + b, y - b + a, x + a, y, x + b, y + b - a, x + b - a, y + b, x,
                    y + a, x - b + a, y + b, x - b, y + b - a, x - a, y, x - b, y - b + a, x - b + a, y - b);
        }
    },
    /** A star of four points. */
    STAR {
        @Override
        String path(double x, double y, double r) {
            double a = 0.45 * r;
            double b = 1.45 * r;
            return polygon(
                    x, y - b, x + a, y - a, x + b, y, x + a, y + a, x, y + b, x - a, y + a, x - b, y, x - a, y - a);
        }
    },
    /** A triangle that points downwards. */
    DOWN {
        @Override
        String path(double x, double y, double r) {
            return polygon(x, y + 1.2 * r, x + 1.2 * r, y - r, x - 1.2 * r, y - r);
        }
    };

    abstract String path(double x, double y, double r);

    private static String polygon(double... xy) {
        StringBuilder path = new StringBuilder();
        for (int index = 0; index < xy.length; index += 2) {
            path.append(index == 0 ? 'M' : 'L').append(at(xy[index], xy[index + 1]));
        }
        return path.append('Z').toString();
    }

    private static String at(double x, double y) {
        return Decimals.fixed(x, 1) + " " + Decimals.fixed(y, 1);
    }

    private static String arc(double r) {
        String radius = Decimals.fixed(r, 1);
        return "A" + radius + " " + radius + " 0 0 1 ";
    }
}
