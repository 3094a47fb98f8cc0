package org.implsci.core.measure.agreement;

import java.util.stream.DoubleStream;
import java.util.stream.Stream;

/** Checks of tables of numbers: copies are returned, ragged tables and numbers that are not finite are refused. */
final class Numbers {
    private Numbers() {}

    static int[][] counts(int[][] table, int columns) {
        return Stream.of(table)
                .map(row -> {
                    if (row.length != columns) {
                        throw new IllegalArgumentException(
                                "expected rows of " + columns + " counts, but found one of " + row.length);
                    }
                    for (int count : row) {
                        if (count < 0) {
                            throw new IllegalArgumentException("expected counts, but found " + count);
                        }
                    }
                    return row.clone();
                })
                .toArray(int[][]::new);
    }

    static double[][] finite(double[][] table) {
        return Stream.of(table)
                .map(row -> {
                    if (row.length != table[0].length) {
                        throw new IllegalArgumentException(
                                "expected rows of " + table[0].length + " numbers, but found one of " + row.length);
                    }
                    return finite(row);
                })
                .toArray(double[][]::new);
    }

    static double[] finite(double[] row) {
        for (double number : row) {
            if (!Double.isFinite(number)) {
                throw new IllegalArgumentException("expected finite numbers, but found " + number);
            }
        }
        return row.clone();
    }

    static double mean(double[] numbers) {
        return DoubleStream.of(numbers).sum() / numbers.length;
    }

    /** Returns the sum of squared distances from the mean. */
    static double squares(double[] numbers) {
        double mean = mean(numbers);
        return DoubleStream.of(numbers)
                .map(number -> (number - mean) * (number - mean))
                .sum();
    }

    /** Returns whether all numbers are exactly equal. */
    static boolean constant(double[] numbers) {
        return DoubleStream.of(numbers).allMatch(number -> number == numbers[0]);
    }
}
