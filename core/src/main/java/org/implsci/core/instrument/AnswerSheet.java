package org.implsci.core.instrument;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonValue;
import com.google.common.collect.ImmutableMap;
import java.io.Serializable;
import java.util.Map;
import java.util.Objects;
import org.implsci.core.finding.Requirements;
import org.implsci.core.json.JsonDocument;
import org.implsci.core.text.SafeText;
import org.jspecify.annotations.Nullable;

/**
 * The replies of one respondent in one wave.
 *
 * <p>Written in a chain: {@code AnswerSheet.of("r17").inWave("baseline").reply("Q4", 5).reply("Q5", DONT_KNOW)}. An
 * item that is not on the sheet counts as not answered. {@link Instrument#check} says whether the replies are allowed.
 * Immutable and thread-safe.
 *
 * @param respondent a name or number that identifies the same person in every wave; not blank
 * @param wave the wave; empty if there is only one
 * @param group the site, team or role of the respondent; empty if there are none
 * @param replies the replies by item code, in the order given; unmodifiable
 */
@JsonDocument(AnswerSheet.SCHEMA)
public record AnswerSheet(String respondent, String wave, String group, Map<String, Reply> replies)
        implements Serializable {
    /** The schema of the JSON form. */
    public static final String SCHEMA = "org.implsci/answer-sheet/1";

    /** Copies the map; refuses a blank respondent. */
    public AnswerSheet {
        Objects.requireNonNull(wave, "wave");
        Objects.requireNonNull(group, "group");
        replies = ImmutableMap.copyOf(Objects.requireNonNull(replies, "replies"));
        new Requirements().notBlank("respondent", respondent).orThrow();
    }

    /**
     * {@return a sheet without replies, for a survey with a single wave}
     *
     * @param respondent the respondent; not blank
     */
    public static AnswerSheet of(String respondent) {
        return new AnswerSheet(respondent, "", "", Map.of());
    }

    /**
     * {@return a copy of this sheet in a wave}
     *
     * @param name the wave
     */
    public AnswerSheet inWave(String name) {
        return new AnswerSheet(respondent, name, group, replies);
    }

    /**
     * {@return a copy of this sheet in a group}
     *
     * @param name the group
     */
    public AnswerSheet inGroup(String name) {
        return new AnswerSheet(respondent, wave, name, replies);
    }

    /**
     * {@return this sheet with one more reply, a number}
     *
     * @param item the code of an item that is not on the sheet yet
     * @param number the number
     */
    public AnswerSheet reply(String item, int number) {
        return reply(item, Reply.of(number));
    }

    /**
     * {@return this sheet with one more reply, the reason why there is no number}
     *
     * @param item the code of an item that is not on the sheet yet
     * @param code the reason
     */
    public AnswerSheet reply(String item, MissingCode code) {
        return reply(item, Reply.missing(code));
    }

    /**
     * Returns this sheet with one more reply.
     *
     * @param item the code of an item that is not on the sheet yet
     * @param reply the reply
     * @return a copy with the reply
     * @throws IllegalArgumentException if the sheet already has a reply to this item
     */
    public AnswerSheet reply(String item, Reply reply) {
        return new AnswerSheet(
                respondent,
                wave,
                group,
                ImmutableMap.<String, Reply>builder()
                        .putAll(replies)
                        .put(item, reply)
                        .buildOrThrow());
    }

    /**
     * {@return the reply to an item; "not answered" if the item is not on the sheet}
     *
     * @param item the code of the item
     */
    public Reply reply(String item) {
        return replies.getOrDefault(item, Reply.NOT_ANSWERED);
    }

    /** {@return the respondent, the wave if named, and the number of replies} */
    @Override
    public String toString() {
        return SafeText.line(respondent, 20) + (wave.isEmpty() ? "" : " in " + SafeText.line(wave, 20)) + ": "
                + replies.size() + (replies.size() == 1 ? " reply" : " replies");
    }

    @JsonValue
    Json toJson() {
        return new Json(SCHEMA, respondent, wave.isEmpty() ? null : wave, group.isEmpty() ? null : group, replies);
    }

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    static AnswerSheet fromJson(Json json) {
        return new AnswerSheet(
                json.respondent,
                json.wave == null ? "" : json.wave,
                json.group == null ? "" : json.group,
                json.replies);
    }

    /** The JSON form of a sheet. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Json(
            String schema,
            String respondent,
            @Nullable String wave,
            @Nullable String group,
            Map<String, Reply> replies) {}
}
