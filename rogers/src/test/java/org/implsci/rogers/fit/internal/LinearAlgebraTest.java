package org.implsci.rogers.fit.internal;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.SplittableRandom;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

/** Laws of the decompositions: their factors multiply to the matrix, their solutions solve it. */
class LinearAlgebraTest {
    @Property(tries = 100)
    void decompositionsAgreeOnTheInverseOfProducts(@ForAll @IntRange(min = 1, max = 5) int size, @ForAll int seed) {
        double[][] columns = columns(size, seed);
        double[][] products = products(columns);
        double[][] inverse = GramSchmidt.inverseOfProducts(columns(size, seed));
        Cholesky cholesky = Cholesky.of(products);
        assertNotNull(inverse);
        assertNotNull(cholesky);
        for (int j = 0; j < size; j++) {
            double[] unit = new double[size];
            unit[j] = 1;
            double[] solved = cholesky.solve(unit);
            for (int i = 0; i <= j; i++) {
                assertEquals(solved[i], inverse[i][j], 1e-7 * (1 + Math.abs(solved[i])));
            }
        }
    }

    @Property(tries = 100)
    void theRootTimesItsTransposeIsTheMatrix(@ForAll @IntRange(min = 1, max = 5) int size, @ForAll int seed) {
        double[][] matrix = products(columns(size, seed));
        double[][] root = Cholesky.root(matrix);
        double[][] product = products(root);
        for (int i = 0; i < size; i++) {
            assertArrayEquals(matrix[i], product[i], 1e-9 * size);
        }
    }

    @Test
    void aMatrixThatIsNotPositiveDefiniteHasNoDecomposition() {
        assertNull(Cholesky.of(new double[][] {{1, 2}, {2, 1}}));
        assertNull(GramSchmidt.inverseOfProducts(new double[][] {{1, 1}, {2, 2}}));
    }

    @Test
    void theRootOfASingularMatrixHasAColumnOfZeros() {
        double[][] root = Cholesky.root(new double[][] {{0, 0}, {0, 4}});
        assertArrayEquals(new double[] {0, 0}, root[0]);
        assertArrayEquals(new double[] {0, 2}, root[1]);
    }

    /** The root of x^3 - a has a slope that rises throughout. */
    @Property(tries = 100)
    void theBracketClosesOnTheRoot(@ForAll @IntRange(min = 1, max = 1000) int a) {
        RootFinder bracket = new RootFinder(-1, -1.0 - a, 20, 8000.0 - a);
        double width = bracket.width();
        double at = 0;
        for (int step = 0; step < 80 && !bracket.isClosed(); step++) {
            at = bracket.next();
            bracket.narrow(at, at * at * at - a);
            assertTrue(bracket.width() <= width);
            width = bracket.width();
        }
        assertEquals(Math.cbrt(a), at, 1e-12 * at);
    }

    private static double[][] columns(int size, int seed) {
        SplittableRandom random = new SplittableRandom(seed);
        double[][] columns = new double[size][12];
        for (double[] column : columns) {
            for (int i = 0; i < column.length; i++) {
                column[i] = random.nextDouble() - 0.5;
            }
        }
        return columns;
    }

    private static double[][] products(double[][] columns) {
        double[][] products = new double[columns.length][columns.length];
        for (int i = 0; i < columns.length; i++) {
            for (int j = 0; j < columns.length; j++) {
                products[i][j] = GramSchmidt.dot(columns[i], columns[j]);
            }
        }
        return products;
    }
}
