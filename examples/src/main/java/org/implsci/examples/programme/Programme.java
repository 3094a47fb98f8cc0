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
 * A programme of change: what it asks, what stands behind each of its documents, its sites, and what people chose.
 *
 * @param title its name
 * @param question what the reader of its account wants to know
 * @param facts what a source says of it
 * @param documents each document of the case, and what stands behind it; what is not listed is no part of it
 * @param sitesOn the day on which the figures of the sites were true; null if not said
 * @param sites where it takes place
 * @param choices the recommendations that people took up, and who does what about each
 * @param counted what its adoption series counts; null if that is not said
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

    /** Copies the lists; refuses blank texts and anything named twice. */
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

    /** Whether it lists a document of this name. */
    public boolean lists(String document) {
        return entry(document).isPresent();
    }

    /** What it says of the document of this name. */
    Optional<Entry> entry(String document) {
        return documents.stream().filter(entry -> entry.name().equals(document)).findFirst();
    }

    /**
     * Something that a source says.
     *
     * @param text what it says, in our words
     * @param source where it says so
     */
    public record Fact(String text, String source) {
        /** Refuses a blank text and a fact without a source. */
        public Fact {
            new Requirements().notBlank("text", text).notBlank("source", source).orThrow();
        }
    }

    /**
     * What stands behind a document.
     *
     * @param name the name of its file
     * @param standing whether it was reported or made up
     * @param note what about it, or how it was made up
     */
    public record Entry(String name, Standing standing, String note) {
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
     * @param teams how many teams there are to train
     * @param trained the share of staff who are trained; null if not known
     */
    public record Site(
            String id,
            String setting,
            Integer teams,
            @Nullable Double trained) {
        /** Refuses a blank id or setting, fewer than one team, and a share that is none. */
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

        /** The share of staff who are trained, if known. */
        public Optional<Double> trainedShare() {
            return Optional.ofNullable(trained);
        }
    }

    /**
     * A recommendation that people took up.
     *
     * @param recommendation which: the id of a rule, or the code of an option of the design
     * @param by who chose
     * @param because why
     * @param duties who does what about it
     */
    public record Choice(String recommendation, String by, String because, List<Duty> duties) {
        /** Copies the list; refuses blank texts and a party twice. */
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
     * What one party does about a choice.
     *
     * @param party the id of the party
     * @param letters its letters in the scheme of the matrix
     */
    public record Duty(String party, List<String> letters) {
        /** Copies the list. */
        public Duty {
            letters = ImmutableList.copyOf(letters);
        }
    }

    /** What its adoption series counts, as far as it is said. */
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

    /** What a programme looks like in JSON. */
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
