package org.implsci.core.source;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonValue;
import java.io.Serial;
import java.io.Serializable;
import java.util.Optional;
import java.util.stream.Stream;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * A published or written work, and optionally the place in it.
 *
 * <p>{@link #cite()} gives the short reference that a reader can follow: authors, year, DOI or address, place. Immutable
 * and thread-safe.
 */
@Value.Immutable
public abstract sealed class Source implements WithSource, Serializable permits ImmutableSource {
    @Serial
    private static final long serialVersionUID = 1L;

    Source() {}

    /**
     * A work by authors, year and title; add the rest by {@code withDoi}, {@code withUrl} and {@link #at}.
     *
     * @param authors the authors as cited, such as {@code "Greenhalgh et al."}; not blank
     * @param year the year of publication
     * @param title the title; not blank
     * @return the source
     * @throws IllegalArgumentException if a text is blank or the year is outside 1500 to 2999
     */
    public static Source of(String authors, int year, String title) {
        return builder().authors(authors).year(year).title(title).build();
    }

    /**
     * A builder with nothing set.
     *
     * @return the builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * The authors as cited, such as {@code "Greenhalgh et al."}.
     *
     * @return the authors; never blank
     */
    public abstract String authors();

    /**
     * The year of publication.
     *
     * @return the year, 1500 to 2999
     */
    public abstract int year();

    /**
     * The title of the work.
     *
     * @return the title; never blank
     */
    public abstract String title();

    /**
     * The digital object identifier without a resolver's address, such as {@code 10.2196/jmir.8775}.
     *
     * @return the DOI, if the work has one that we know
     */
    public abstract Optional<String> doi();

    /**
     * The address of the work, where there is no DOI.
     *
     * @return the address, if known
     */
    public abstract Optional<String> url();

    /**
     * The place within the work: a table, page, section or line.
     *
     * @return the place, if one is meant
     */
    public abstract Optional<String> locator();

    /**
     * The same work at a given place.
     *
     * @param locator a table, page, section or line; not blank
     * @return a copy with that place
     */
    public Source at(String locator) {
        return withLocator(locator);
    }

    /**
     * The short reference: authors, year, DOI (else address, else title), place.
     *
     * @return one line, such as {@code "Greenhalgh et al. 2017, doi:10.2196/jmir.8775, table 2"}
     */
    public String cite() {
        String work = doi().map(doi -> "doi:" + doi).or(this::url).orElseGet(this::title);
        return authors() + " " + year() + ", " + work
                + locator().map(place -> ", " + place).orElse("");
    }

    /** Refuses blank texts and years that cannot be one. */
    @Value.Check
    void check() {
        boolean blank = authors().isBlank()
                || title().isBlank()
                || Stream.of(doi(), url(), locator()).flatMap(Optional::stream).anyMatch(String::isBlank);
        if (blank || year() < 1500 || year() > 2999) {
            throw new IllegalArgumentException(
                    "a source needs authors, a title, a year from 1500 to 2999 and no blank text, but found " + cite());
        }
    }

    /**
     * The short reference.
     *
     * @return {@link #cite()}
     */
    @Override
    public final String toString() {
        return cite();
    }

    @JsonValue
    Json toJson() {
        return new Json(
                authors(),
                year(),
                title(),
                doi().orElse(null),
                url().orElse(null),
                locator().orElse(null));
    }

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    static Source fromJson(Json json) {
        return builder()
                .authors(json.authors)
                .year(json.year)
                .title(json.title)
                .doi(Optional.ofNullable(json.doi))
                .url(Optional.ofNullable(json.url))
                .locator(Optional.ofNullable(json.locator))
                .build();
    }

    /** What a source looks like in JSON. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Json(
            String authors,
            Integer year,
            String title,
            @Nullable String doi,
            @Nullable String url,
            @Nullable String locator) {}

    /** Builds a {@link Source}; every attribute may be set once. */
    public static final class Builder extends ImmutableSource.Builder {
        Builder() {}
    }
}
