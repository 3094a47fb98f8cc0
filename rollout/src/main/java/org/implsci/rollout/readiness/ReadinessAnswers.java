package org.implsci.rollout.readiness;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonValue;
import com.google.common.collect.ImmutableList;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.implsci.core.finding.Finding;
import org.implsci.core.finding.Pointer;
import org.implsci.core.finding.Requirements;
import org.implsci.core.json.IsoText;
import org.implsci.core.json.JsonDocument;
import org.implsci.core.text.SafeText;
import org.jspecify.annotations.Nullable;

/**
 * The answers to one or more of the shipped checklists about one subject.
 *
 * <p>Immutable and thread-safe.
 *
 * @param subject the change or service in question; not blank
 * @param date the day of the answers; null if not stated
 * @param lists the answers, a checklist once; unmodifiable
 */
@JsonDocument(ReadinessAnswers.SCHEMA)
public record ReadinessAnswers(String subject, @Nullable LocalDate date, List<ListAnswers> lists)
        implements Serializable {
    /** The schema of the JSON form. */
    public static final String SCHEMA = "org.implsci/readiness-answers/1";

    /** Copies the list; refuses a blank subject, checklists twice or unknown, and items that a checklist does not have. */
    public ReadinessAnswers {
        lists = ImmutableList.copyOf(Objects.requireNonNull(lists, "lists"));
        Requirements requirements = new Requirements()
                .notBlank("subject", subject)
                .unique("lists", "checklist", lists, ListAnswers::checklist);
        for (int index = 0; index < lists.size(); index++) {
            ListAnswers answers = lists.get(index);
            Pointer place = Pointer.ROOT.at("lists").at(index);
            Optional<Checklist> checklist = Checklists.find(answers.checklist());
            if (checklist.isEmpty()) {
                requirements.add(Finding.error("readiness.checklist.unknown", place.at("checklist"))
                        .message("no shipped checklist")
                        .expected("one of "
                                + String.join(
                                        ", ",
                                        Checklists.all().stream()
                                                .map(Checklist::id)
                                                .toList()))
                        .foundText(answers.checklist())
                        .build());
                continue;
            }
            for (int item = 0; item < answers.answers().size(); item++) {
                String id = answers.answers().get(item).item();
                if (checklist.get().item(id).isEmpty()) {
                    requirements.add(
                            checklist.get().refusal(place.at("answers").at(item).at("item"), id));
                }
            }
        }
        requirements.orThrow();
    }

    /**
     * {@return one profile for each checklist that was answered; unmodifiable}
     */
    public List<ReadinessProfile> profiles() {
        return lists.stream()
                .map(answers -> new ReadinessProfile(
                        Checklists.find(answers.checklist()).orElseThrow(), answers))
                .toList();
    }

    /** {@return the subject and the number of checklists} */
    @Override
    public String toString() {
        return SafeText.line(subject, 40) + ", checklists: " + lists.size();
    }

    @JsonValue
    Json toJson() {
        return new Json(SCHEMA, subject, date, lists);
    }

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    static ReadinessAnswers fromJson(Json json) {
        return new ReadinessAnswers(json.subject, json.date, json.lists);
    }

    /** What answers look like in JSON. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Json(
            String schema,
            String subject,
            @IsoText @Nullable LocalDate date,
            List<ListAnswers> lists) {}
}
