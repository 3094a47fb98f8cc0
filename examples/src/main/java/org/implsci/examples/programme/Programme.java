package org.implsci.examples.programme;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonValue;
import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.implsci.core.finding.Pointer;
import org.implsci.core.finding.Requirements;
import org.implsci.core.json.IsoText;
import org.implsci.core.json.JsonDocument;
import org.implsci.examples.chart.Counted;
import org.jspecify.annotations.Nullable;

/**
 * A programme of change: its question, its documents and where they come from, its sites, and what people chose.
 *
 * @param title its name
 * @param question the question that its account answers
 * @param facts statements of a source about it
 * @param documents the documents of the case and their origins; other files are not part of it
 * @param sitesOn the date of the figures of the sites; null if not stated
 * @param sites the places that take part
 * @param choices the recommendations that people chose, and who does what about each
 * @param counted what its adoption series counts; null if not stated
 */
@JsonDocument(Programme.SCHEMA)
public record Programme(
        String title,
        String question,
        List<Fact> facts,
        List<Entry> documents,
        @Nullable LocalDate sitesOn,
        List<Site> sites,
        List<Choice> choices,
        @Nullable Counted counted) {
    /** The schema of the JSON form. */
    public static final String SCHEMA = "org.implsci.examples/programme/1";

    /** Copies the lists; refuses blank texts and duplicate names. */
    public Programme {
        facts = ImmutableList.copyOf(facts);
        documents = ImmutableList.copyOf(documents);
        sites = ImmutableList.copyOf(sites);
        choices = ImmutableList.copyOf(choices);
        new Requirements()
                .notBlank("title", title)
                .notBlank("question", question)
                .unique("documents", "document", documents, Entry::name)
                .unique("sites", "site", sites, Site::id)
                .unique("choices", "recommendation", choices, Choice::recommendation)
                .orThrow();
    }

    /** Says whether it lists a document of this name. */
    public boolean lists(String document) {
        return entry(document).isPresent();
    }

    /** Returns the entry of the document of this name. */
    Optional<Entry> entry(String document) {
        return documents.stream().filter(entry -> entry.name().equals(document)).findFirst();
    }

    /**
     * A statement of a source.
     *
     * @param text the statement, in our words
     * @param source the source, with the place
     */
    public record Fact(String text, String source) {
        /** Refuses a blank text and a fact without a source. */
        public Fact {
            new Requirements().notBlank("text", text).notBlank("source", source).orThrow();
        }
    }

    /**
     * A document and its origin.
     *
     * @param name the name of its file
     * @param standing whether its content is reported, assumed or synthetic
     * @param note a remark, such as how it was made
     */
    public record Entry(String name, DataOrigin standing, String note) {
        /** Refuses a blank name. */
        public Entry {
            new Requirements().notBlank("name", name).orThrow();
        }
    }

    /**
     * A place that takes part.
     *
     * @param id its id, as in the plan
     * @param setting the setting of care
     * @param teams the number of teams to train, at least 1
     * @param trained the share of staff trained, 0 to 1; null if not known
     */
    public record Site(
            String id,
            String setting,
            Integer teams,
            @Nullable Double trained) {
        /** Refuses a blank id or setting, fewer than one team, and a share outside 0 to 1. */
        public Site {
            Requirements requirements = new Requirements()
                    .notBlank("id", id)
                    .notBlank("setting", setting)
                    .range("teams", teams, 1, Integer.MAX_VALUE);
            if (trained != null) {
                requirements.range(Pointer.ROOT.at("trained"), trained, 0, 1);
            }
            requirements.orThrow();
        }

        /** {@return the share of staff trained, if known} */
        public Optional<Double> trainedShare() {
            return Optional.ofNullable(trained);
        }
    }

    /**
     * A recommendation that people chose.
     *
     * @param recommendation the id of a rule, or the code of an option of the design
     * @param by the person or body that chose it
     * @param because the reason
     * @param duties who does what about it
     */
    public record Choice(String recommendation, String by, String because, List<Duty> duties) {
        /** Copies the list; refuses blank texts and duplicate parties. */
        public Choice {
            duties = ImmutableList.copyOf(duties);
            new Requirements()
                    .notBlank("recommendation", recommendation)
                    .notBlank("by", by)
                    .notBlank("because", because)
                    .unique("duties", "party", duties, Duty::party)
                    .orThrow();
        }
    }

    /**
     * The part of one party in a task.
     *
     * @param party the id of the party
     * @param letters its letters in the scheme of the matrix, such as A and R
     */
    public record Duty(String party, List<String> letters) {
        /** Copies the list. */
        public Duty {
            letters = ImmutableList.copyOf(letters);
        }
    }

    /** {@return what its adoption series counts; neutral words if not stated} */
    public Counted units() {
        return counted == null ? Counted.NOT_SAID : counted;
    }

    @JsonValue
    Json toJson() {
        return new Json(SCHEMA, title, question, facts, documents, sitesOn, sites, choices, counted);
    }

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    static Programme fromJson(Json json) {
        return new Programme(
                json.title,
                json.question,
                json.facts,
                json.documents,
                json.sitesOn,
                json.sites,
                json.choices,
                json.counted);
    }

    /** The JSON form of a programme. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Json(
            String schema,
            String title,
            String question,
            List<Fact> facts,
            List<Entry> documents,
            @IsoText @Nullable LocalDate sitesOn,
            List<Site> sites,
            List<Choice> choices,
            @Nullable Counted counted) {}
}
