package org.implsci.rollout.raci;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonValue;
import java.io.Serial;
import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.implsci.core.finding.Finding;
import org.implsci.core.finding.Pointer;
import org.implsci.core.finding.Requirements;
import org.implsci.core.text.SafeText;
import org.jspecify.annotations.Nullable;

/**
 * An activity, decision or deliverable; a row of the matrix.
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
public abstract sealed class Task implements WithTask, Serializable permits ImmutableTask {
    @Serial
    private static final long serialVersionUID = 1L;

    Task() {}

    /**
     * Returns a task without tags and without a parent.
     *
     * @param id the id, unique in its matrix; not blank
     * @param name the name that people read; not blank
     * @param kind activity, decision or deliverable
     * @return the task
     * @throws org.implsci.core.finding.InvalidInputException if a text is blank
     */
    public static Task of(String id, String name, TaskKind kind) {
        return builder().id(id).name(name).kind(kind).build();
    }

    /** {@return a builder with nothing set} */
    public static Builder builder() {
        return new Builder();
    }

    /** {@return the id, unique in its matrix; never blank} */
    public abstract String id();

    /** {@return the name that people read; never blank} */
    public abstract String name();

    /** {@return the kind: activity, decision or deliverable} */
    public abstract TaskKind kind();

    /**
     * {@return the tags by which rules find their tasks, such as {@code "clinical-safety"}; the caller chooses them; each
     * once; unmodifiable}
     */
    public abstract List<String> tags();

    /** {@return the id of the larger task that contains this one, if there is one} */
    public abstract Optional<String> parent();

    /** Refuses blank texts, a tag used twice and a task that is its own parent. */
    @Value.Check
    void check() {
        Requirements requirements = new Requirements()
                .notBlank("id", id())
                .notBlank("name", name())
                .notBlank("parent", parent())
                .unique("tags", "tag", tags(), tag -> tag);
        for (int index = 0; index < tags().size(); index++) {
            requirements.notBlank(Pointer.ROOT.at("tags").at(index), tags().get(index));
        }
        if (parent().filter(id()::equals).isPresent()) {
            requirements.add(Finding.error("raci.task.parent.cycle", Pointer.ROOT.at("parent"))
                    .message("the task is its own parent")
                    .foundText(id())
                    .build());
        }
        requirements.orThrow();
    }

    /** {@return the name and the kind; at most 80 characters} */
    @Override
    public final String toString() {
        return SafeText.line(name(), 40) + " (" + kind() + ")";
    }

    @JsonValue
    Json toJson() {
        return new Json(id(), name(), kind(), tags().isEmpty() ? null : tags(), parent().orElse(null));
    }

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    static Task fromJson(Json json) {
        return builder()
                .id(json.id)
                .name(json.name)
                .kind(json.kind)
                .addAllTags(json.tags == null ? List.of() : json.tags)
                .parent(Optional.ofNullable(json.parent))
                .build();
    }

    /** The JSON form; absent values are left out. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Json(
            String id,
            String name,
            TaskKind kind,
            @Nullable List<String> tags,
            @Nullable String parent) {}

    /** Builds a {@link Task}; every attribute may be set once, tags may be added to. */
    public static final class Builder extends ImmutableTask.Builder {
        Builder() {}
    }
}
