package org.implsci.core.json;

import java.io.IOException;
import java.lang.reflect.Constructor;
import java.lang.reflect.Executable;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.time.DateTimeException;
import java.util.Objects;
import org.implsci.core.finding.Finding;
import org.implsci.core.finding.InvalidInputException;
import org.implsci.core.text.SafeText;
import org.jspecify.annotations.Nullable;

/** Makes values by constructors and factories, and turns their refusals into findings. */
final class ValueFactory {
    private ValueFactory() {}

    /**
     * Returns the value that a constructor or static factory makes from its arguments.
     *
     * @param before the number of findings before the arguments were read; if there are more now, faulty parts may have
     *     been left out, and the value only serves to check the rules
     * @return the value, or FAULT if it was refused
     */
    static Object make(Executable maker, @Nullable Object[] arguments, Cursor cursor, int before) throws IOException {
        boolean partial = cursor.faults() > before;
        try {
            Object value = maker instanceof Constructor<?> constructor
                    ? constructor.newInstance(arguments)
                    : ((Method) maker).invoke(null, arguments);
            return Objects.requireNonNull(value);
        } catch (InvocationTargetException e) {
            return refused(e.getCause(), cursor, partial);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("cannot call " + maker, e);
        }
    }

    /**
     * Reports a refusal; returns a value made from the valid parts, so that the rules of the whole can be checked too.
     */
    private static Object refused(@Nullable Throwable cause, Cursor cursor, boolean partial) throws IOException {
        if (cause instanceof InvalidInputException refusal) {
            cursor.reportRules(refusal.findings(), partial);
            return refusal.remainder().orElse(Shape.FAULT);
        }
        if (cause instanceof IllegalArgumentException || cause instanceof DateTimeException) {
            cursor.report(Finding.error("json.value.refused", cursor.pointer())
                    .message("this value is not accepted")
                    .found(SafeText.line(String.valueOf(cause.getMessage()), 200))
                    .build());
            return Shape.FAULT;
        }
        if (cause instanceof RuntimeException bug) {
            throw bug;
        }
        throw new IllegalStateException("refused without a reason", cause);
    }
}
