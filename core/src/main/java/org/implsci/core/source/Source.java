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
 * A published or written work, and optionally a place in it.
 *
 * <p>{@link #cite()} gives the short reference that a reader can follow. Immutable and thread-safe.
 */
@Value.Immutable
public abstract sealed class Source implements WithSource, Serializable permits ImmutableSource {
    @Serial
    private static final long serialVersionUID = 1L;

    Source() {}

    /**
     * Returns a work by authors, year and title; {@code withDoi}, {@code withUrl} and {@link #at} add the rest.
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

    /** {@return a builder; {@code authors}, {@code year} and {@code title} are mandatory} */
    public static Builder builder() {
        return new Builder();
    }

    /** {@return the authors as cited, such as {@code "Greenhalgh et al."}; never blank} */
    public abstract String authors();

    /** {@return the year of publication} */
    public abstract int year();

    /** {@return the title of the work; never blank} */
    public abstract String title();

    /**
     * {@return the digital object identifier without the resolver's address, such as {@code 10.2196/jmir.8775}, if
     * known}
     */
    public abstract Optional<String> doi();

    /** {@return the web address of a work without a DOI, if known} */
    public abstract Optional<String> url();

    /** {@return the place within the work, such as a table, page, section or line, if one is given} */
    public abstract Optional<String> locator();

    /**
     * {@return the same work with a place in it}
     *
     * @param locator a table, page, section or line; not blank
     */
    public Source at(String locator) {
        return withLocator(locator);
    }

    /**
     * {@return the short reference in one line: authors, year, DOI (else address, else title), place; such as {@code
     * "Greenhalgh et al. 2017, doi:10.2196/jmir.8775, table 2"}}
     */
    public String cite() {
        String work = doi().map(doi -> "doi:" + doi).or(this::url).orElseGet(this::title);
        return authors() + " " + year() + ", " + work
                + locator().map(place -> ", " + place).orElse("");
    }

    /** Refuses blank texts and impossible years. */
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

    /** {@return the short reference, as {@link #cite()} gives it} */
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

    /** The JSON form of a source. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Json(
            String authors,
            Integer year,
            String title,
            @Nullable String doi,
            @Nullable String url,
            @Nullable String locator) {}

    /** Builds a {@link Source}; each attribute may be set once. */
    public static final class Builder extends ImmutableSource.Builder {
        Builder() {}
    }
}
