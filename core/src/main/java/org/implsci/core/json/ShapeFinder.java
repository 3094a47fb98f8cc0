package org.implsci.core.json;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.annotation.JsonValue;
import com.google.common.reflect.TypeToken;
import java.lang.reflect.Constructor;
import java.lang.reflect.Executable;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.implsci.core.answer.Answer;
import org.implsci.core.term.Term;
import org.implsci.core.term.Vocabulary;
import org.jspecify.annotations.Nullable;

/**
 * Finds the shape of a type, from the annotations by which Jackson binds it.
 *
 * <p>A type with a delegating {@link JsonCreator} is made from its JSON form; a record is an object; an enum is its
 * codes. Any other type is an error in our code, not in a document, hence an {@link IllegalArgumentException}.
 */
final class ShapeFinder {
    /** The prefix of the names of all our types. */
    static final String OURS = "org.implsci.";

    private static final ClassValue<Shape> FOUND = new ClassValue<>() {
        @Override
        protected Shape computeValue(Class<?> type) {
            return new ShapeFinder().of(type);
        }
    };

    private final Map<Type, Shape> linked = new HashMap<>();

    private ShapeFinder() {}

    static Shape find(Class<?> type) {
        return FOUND.get(type);
    }

    /** Returns whether the type is one of ours and has its own JSON form. */
    static boolean isOurs(Class<?> type) {
        return type.getName().startsWith(OURS) && delegatingCreator(type).isPresent();
    }

    /** Returns whether the type is one of ours and is written as another value, its JSON form. */
    static boolean isWritten(Class<?> type) {
        return type.getName().startsWith(OURS)
                && !type.isEnum()
                && valueMethod(type).isPresent();
    }

    /** Returns the method that gives the written form of a value, from the type or its supertypes. */
    private static Optional<Method> valueMethod(Class<?> type) {
        return TypeToken.of(type).getTypes().rawTypes().stream()
                .flatMap(level -> Stream.of(level.getDeclaredMethods()))
                .filter(method -> method.isAnnotationPresent(JsonValue.class))
                .findFirst();
    }

    private Shape of(Type type) {
        Shape known = linked.get(type);
        return known != null ? known : type instanceof ParameterizedType generic ? container(generic) : single(type);
    }

    private Shape container(ParameterizedType type) {
        Type[] arguments = type.getActualTypeArguments();
        if (type.getRawType() == List.class) {
            return new ContainerShapes.ArrayShape(of(arguments[0]));
        }
        if (type.getRawType() == Map.class && arguments[0] == String.class) {
            return new ContainerShapes.MapShape(of(arguments[1]));
        }
        throw unknown(type);
    }

    private Shape single(Type type) {
        if (!(type instanceof Class<?> raw)) {
            throw unknown(type);
        }
        Shape scalar = ScalarShapes.of(raw);
        if (scalar == null) {
            scalar = IsoShape.find(raw);
        }
        if (scalar != null) {
            return scalar;
        }
        if (raw.isEnum()) {
            return new ScalarShapes.Code(raw, codes(raw));
        }
        Optional<Executable> maker = delegatingCreator(raw);
        if (maker.isPresent()) {
            return converted(raw, maker.get());
        }
        if (raw.isRecord()) {
            return object(raw, null, null);
        }
        JsonTypeInfo choice = raw.getAnnotation(JsonTypeInfo.class);
        if (choice != null) {
            return family(raw, choice.property());
        }
        throw unknown(type);
    }

    private Shape converted(Class<?> type, Executable maker) {
        maker.setAccessible(true);
        DelegatingShape shape = new DelegatingShape(maker);
        linked.put(type, shape);
        Type form = maker.getGenericParameterTypes()[0];
        JsonDocument document = type.getAnnotation(JsonDocument.class);
        shape.link(
                document != null && form instanceof Class<?> record
                        ? object(record, document.value(), null)
                        : form == Object.class ? ScalarShapes.WHOLE_OR_TEXT : of(form));
        return shape;
    }

    private Shape family(Class<?> type, String discriminator) {
        Map<String, RecordShape> members = new LinkedHashMap<>();
        for (JsonSubTypes.Type member : type.getAnnotation(JsonSubTypes.class).value()) {
            members.put(member.name(), object(member.value(), null, discriminator));
        }
        return new UnionShape(discriminator, members);
    }

    private RecordShape object(Class<?> type, @Nullable String schema, @Nullable String discriminator) {
        return object(type, schema, discriminator, List.of());
    }

    /**
     * Returns the shape of a record.
     *
     * @param codes the valid codes of its key {@code answer}, if its container states them
     */
    private RecordShape object(
            Class<?> type, @Nullable String schema, @Nullable String discriminator, List<String> codes) {
        RecordComponent[] components = type.getRecordComponents();
        List<RecordShape.Key> keys = new ArrayList<>();
        for (RecordComponent component : components) {
            boolean optional = component.getAnnotatedType().isAnnotationPresent(Nullable.class);
            keys.add(new RecordShape.Key(component.getName(), optional));
        }
        RecordShape shape = new RecordShape(canonical(type, components), keys, schema, discriminator);
        if (schema == null && discriminator == null && codes.isEmpty()) {
            linked.put(type, shape);
        }
        for (int index = 0; index < components.length; index++) {
            keys.get(index)
                    .link(
                            !codes.isEmpty() && components[index].getName().equals("answer")
                                    ? new ScalarShapes.AnswerCode(codes)
                                    : of(components[index]));
        }
        return shape;
    }

    private Shape of(RecordComponent component) {
        AnswerCodes answers = component.getAnnotation(AnswerCodes.class);
        if (answers == null) {
            return of(component.getGenericType());
        }
        List<String> codes = Stream.concat(
                        Stream.of(answers.value().getEnumConstants()).map(Term::code),
                        Answer.codesWithoutValue().stream())
                .toList();
        return component.getType() == String.class
                ? new ScalarShapes.AnswerCode(codes)
                : new InlineShape(object(component.getType(), null, null, codes));
    }

    private static Constructor<?> canonical(Class<?> type, RecordComponent[] components) {
        try {
            Constructor<?> constructor = type.getDeclaredConstructor(
                    Stream.of(components).map(RecordComponent::getType).toArray(Class<?>[]::new));
            constructor.setAccessible(true);
            return constructor;
        } catch (NoSuchMethodException e) {
            throw new IllegalArgumentException("no canonical constructor: " + type, e);
        }
    }

    private static Optional<Executable> delegatingCreator(Class<?> type) {
        Stream<Executable> factories = Stream.of(type.getDeclaredMethods())
                .filter(method -> Modifier.isStatic(method.getModifiers()))
                .map(Executable.class::cast);
        return Stream.concat(factories, Stream.of(type.getDeclaredConstructors()))
                .filter(maker -> {
                    JsonCreator creator = maker.getAnnotation(JsonCreator.class);
                    return creator != null && creator.mode() == JsonCreator.Mode.DELEGATING;
                })
                .findFirst();
    }

    private static Vocabulary<?> codes(Class<?> type) {
        String noun =
                type.getSimpleName().replaceAll("(?<=[a-z])(?=[A-Z])", " ").toLowerCase(Locale.ROOT);
        Optional<Method> code = valueMethod(type);
        code.ifPresent(method -> method.setAccessible(true));
        return Vocabulary.of(
                noun,
                Arrays.asList(type.getEnumConstants()),
                constant -> code.map(method -> code(method, constant)).orElseGet(((Enum<?>) constant)::name));
    }

    private static String code(Method method, Object constant) {
        try {
            return (String) method.invoke(constant);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("cannot read the code of " + constant, e);
        }
    }

    private static IllegalArgumentException unknown(Type type) {
        return new IllegalArgumentException("no JSON form is known for " + type.getTypeName());
    }
}
