package org.implsci.rollout.safety.matrix;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import com.google.common.collect.ImmutableList;
import java.io.Serial;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.immutables.value.Value;
import org.implsci.core.finding.Finding;
import org.implsci.core.finding.Pointer;
import org.implsci.core.finding.Requirements;
import org.implsci.core.picture.Picture;
import org.implsci.core.source.Citation;
import org.implsci.core.term.Vocabulary;
import org.implsci.core.text.SafeText;
import org.implsci.core.text.TextTable;
import org.implsci.core.text.TidyTable;

/**
 * A risk matrix as a table: likelihoods, severities, the score of each cell, and the acceptance of each band of scores.
 *
 * <p>The cells define the matrix, even where they follow a formula. A rating by one matrix cannot be converted into a rating by
 * another. Immutable and thread-safe.
 */
@Value.Immutable
public abstract sealed class RiskMatrix implements WithRiskMatrix, Serializable permits ImmutableRiskMatrix {
    @Serial
    private static final long serialVersionUID = 1L;

    /**
     * The clinical risk matrix of the standards DCB0129 and DCB0160: 25 cells rated 1 to 5.
     *
     * <p>Scores are looked up and not multiplied. Severity depends on the harm and on whether one patient or several suffer it;
     * see {@link ClinicalHarm}.
     */
    public static final RiskMatrix CLINICAL = ShippedMatrices.clinical();

    /**
     * The five-by-five matrix of the NHS: consequence times likelihood, in four bands.
     *
     * <p>The names of the levels and of the bands are recalled and were not checked at the source; the products and the
     * limits of the bands are also in a safety case of 2009. The acceptance of each band was not read at a source; use
     * {@link #withAcceptance} to state it.
     */
    public static final RiskMatrix NHS_5X5 = ShippedMatrices.fiveByFive();

    /** The matrices that the library contains. */
    public static final Vocabulary<RiskMatrix> SHIPPED =
            Vocabulary.of("risk matrix that comes with the library", List.of(CLINICAL, NHS_5X5), RiskMatrix::id);

    RiskMatrix() {}

    /** {@return a builder with nothing set} */
    public static Builder builder() {
        return new Builder();
    }

    /** {@return the stable id; never blank} */
    public abstract String id();

    /** {@return the name for people; never blank} */
    public abstract String label();

    /** {@return the likelihoods, lowest first, each code once; unmodifiable} */
    public abstract List<RiskStep> likelihoods();

    /** {@return the severities, lowest first, each code once; unmodifiable} */
    public abstract List<RiskStep> severities();

    /**
     * {@return the scores of all cells, the lowest likelihood first, and for each likelihood the lowest severity first;
     * unmodifiable}
     */
    public abstract List<Integer> scores();

    /** {@return the bands, lowest first, which do not overlap and contain the score of every cell; unmodifiable} */
    public abstract List<RiskBand> bands();

    /** {@return the citation of the cells} */
    public abstract Citation citation();

    /**
     * Returns the rating of an estimate.
     *
     * @param estimate the estimate, in the codes of this matrix
     * @return the rating
     * @throws org.implsci.core.finding.InvalidInputException with a finding for each code that this matrix does not have
     */
    public RiskRating rate(RiskEstimate estimate) {
        Vocabulary<RiskStep> likely = Vocabulary.of("likelihood of " + label(), likelihoods(), RiskStep::code);
        Vocabulary<RiskStep> severe = Vocabulary.of("severity of " + label(), severities(), RiskStep::code);
        Optional<RiskStep> likelihood = likely.withCode(estimate.likelihood());
        Optional<RiskStep> severity = severe.withCode(estimate.severity());
        new Requirements()
                .that(
                        likelihood.isPresent(),
                        () -> likely.refusal(Pointer.ROOT.at("likelihood"), estimate.likelihood()))
                .that(severity.isPresent(), () -> severe.refusal(Pointer.ROOT.at("severity"), estimate.severity()))
                .orThrow();
        int row = likelihoods().indexOf(likelihood.orElseThrow());
        int score = row(row).get(severities().indexOf(severity.orElseThrow()));
        return new RiskRating(id(), estimate, score, band(score));
    }

    /**
     * Returns the band of a score that is given without its estimate.
     *
     * @param score the score
     * @return the band
     * @throws org.implsci.core.finding.InvalidInputException if no cell holds this score
     */
    public RiskBand band(int score) {
        if (!scores().contains(score)) {
            throw Finding.error("risk.score.unknown", Pointer.ROOT.at("score"))
                    .message("no cell of this matrix has this score")
                    .expected("one of " + scores().stream().distinct().sorted().toList())
                    .found(Integer.toString(score))
                    .build()
                    .toException();
        }
        return bands().stream().filter(band -> band.contains(score)).findFirst().orElseThrow();
    }

    /**
     * Returns a copy with another acceptance of a band, where the source does not state it or local policy is stricter.
     *
     * <p>The copy has an id of its own, so that its ratings cannot be confused with those of the published matrix.
     *
     * @param newId the id of the changed matrix, unlike those of the library
     * @param band the code of a band of this matrix
     * @param acceptance the acceptance of a risk in that band
     * @return the changed matrix
     * @throws org.implsci.core.finding.InvalidInputException if there is no such band, or the id is not a new one
     */
    public RiskMatrix withAcceptance(String newId, String band, Acceptance acceptance) {
        Vocabulary<RiskBand> known = Vocabulary.of("band of " + label(), bands(), RiskBand::code);
        new Requirements()
                .that(known.withCode(band).isPresent(), () -> known.refusal(Pointer.ROOT.at("band"), band))
                .that(
                        !SHIPPED.codes().contains(newId),
                        () -> Finding.error("risk.matrix.id", Pointer.ROOT.at("id"))
                                .message("a changed matrix needs an id of its own")
                                .foundText(newId)
                                .build())
                .orThrow();
        return withId(newId)
                .withBands(bands().stream()
                        .map(old -> old.code().equals(band)
                                ? new RiskBand(old.code(), old.label(), old.least(), old.most(), acceptance)
                                : old)
                        .toList());
    }

    /** {@return whether this matrix equals one of {@link #SHIPPED}, so that documents need only its id} */
    public boolean isShipped() {
        return SHIPPED.withCode(id()).filter(this::equals).isPresent();
    }

    /** {@return the matrix for people: a row for each likelihood, highest first, and a column for each severity} */
    public TextTable toTable() {
        List<String> header = new ArrayList<>(List.of("Likelihood"));
        severities().forEach(severity -> header.add(severity.label()));
        List<List<String>> lines = new ArrayList<>();
        for (int row = likelihoods().size() - 1; row >= 0; row--) {
            List<String> line = new ArrayList<>(List.of(likelihoods().get(row).label()));
            row(row).forEach(score -> line.add(score.toString()));
            lines.add(line);
        }
        return new TextTable(header, lines);
    }

    /** {@return the cells for programs, a row each: the lowest likelihood first, and for each the lowest severity first} */
    public TidyTable toData() {
        TidyTable.Builder table = TidyTable.columns(
                "matrix", "likelihood", "likelihood_rank", "severity", "severity_rank", "score", "band", "acceptance");
        for (int row = 0; row < likelihoods().size(); row++) {
            for (int column = 0; column < severities().size(); column++) {
                int score = row(row).get(column);
                RiskBand band = band(score);
                table.row(
                        id(),
                        likelihoods().get(row).code(),
                        row + 1,
                        severities().get(column).code(),
                        column + 1,
                        score,
                        band.code(),
                        band.acceptance());
            }
        }
        return table.build();
    }

    /** {@return the matrix as a grid: likelihoods up, severities to the right, darker cells for higher bands} */
    public Picture picture() {
        return RiskMatrixPicture.of(this);
    }

    /** {@return the grid of {@link #picture} as an SVG document} */
    public String toSvg() {
        return picture().toSvg();
    }

    List<Integer> row(int likelihood) {
        return scores().subList(
                        likelihood * severities().size(),
                        (likelihood + 1) * severities().size());
    }

    /** Refuses a table with gaps, bands that overlap, and scores without a band. */
    @Value.Check
    void check() {
        Requirements requirements = new Requirements()
                .notBlank("id", id())
                .notBlank("label", label())
                .unique("likelihoods", "likelihood", likelihoods(), RiskStep::code)
                .unique("severities", "severity", severities(), RiskStep::code)
                .unique("bands", "band", bands(), RiskBand::code);
        if (likelihoods().isEmpty() || severities().isEmpty()) {
            requirements.add(Finding.error("risk.matrix.level.absent", Pointer.ROOT)
                    .message("a matrix needs likelihoods and severities")
                    .expected("at least one of each")
                    .build());
        }
        requirements.that(
                scores().size() == likelihoods().size() * severities().size(),
                () -> Finding.error("risk.matrix.cells", Pointer.ROOT.at("cells"))
                        .message("the number of scores does not match the likelihoods and severities")
                        .expected(likelihoods().size() + " x " + severities().size() + " scores")
                        .found(Integer.toString(scores().size()))
                        .build());
        for (int score : scores()) {
            requirements.that(
                    bands().stream().filter(band -> band.contains(score)).count() == 1,
                    () -> Finding.error("risk.score.band", Pointer.ROOT.at("cells"))
                            .message("this score does not lie in exactly one band")
                            .found(Integer.toString(score))
                            .build());
        }
        for (int index = 1; index < bands().size(); index++) {
            int below = bands().get(index - 1).most();
            int least = bands().get(index).least();
            requirements.that(
                    least > below,
                    () -> Finding.error("risk.band.order", Pointer.ROOT.at("bands"))
                            .message("bands overlap or are not in rising order")
                            .expected("more than " + below)
                            .found(Integer.toString(least))
                            .build());
        }
        requirements.orThrow();
    }

    /** {@return the label and the size; at most 80 characters} */
    @Override
    public final String toString() {
        return SafeText.line(label(), 40) + ", " + likelihoods().size() + " x "
                + severities().size();
    }

    @JsonValue
    Json toJson() {
        return new Json(
                id(),
                label(),
                likelihoods(),
                severities(),
                IntStream.range(0, likelihoods().size()).mapToObj(this::row).toList(),
                bands(),
                citation());
    }

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    static RiskMatrix fromJson(Json json) {
        Requirements rows = new Requirements();
        for (int row = 0; row < json.cells.size(); row++) {
            int width = json.cells.get(row).size();
            Pointer place = Pointer.ROOT.at("cells").at(row);
            rows.that(
                    width == json.severities.size(),
                    () -> Finding.error("risk.matrix.cells", place)
                            .message("this row does not have one score for each severity")
                            .expected(json.severities.size() + " scores")
                            .found(Integer.toString(width))
                            .build());
        }
        rows.orThrow();
        return builder()
                .id(json.id)
                .label(json.label)
                .addAllLikelihoods(json.likelihoods)
                .addAllSeverities(json.severities)
                .addAllScores(json.cells.stream().flatMap(List::stream).toList())
                .addAllBands(json.bands)
                .citation(json.citation)
                .build();
    }

    /** The JSON form. */
    record Json(
            String id,
            String label,
            List<RiskStep> likelihoods,
            List<RiskStep> severities,
            List<List<Integer>> cells,
            List<RiskBand> bands,
            Citation citation) {}

    /** Builds a {@link RiskMatrix}; every attribute may be set once, lists may be added to. */
    public static final class Builder extends ImmutableRiskMatrix.Builder {
        Builder() {}

        /**
         * Adds the row of the next likelihood.
         *
         * @param scores a score for each severity, lowest first
         * @return this builder
         */
        public Builder row(Integer... scores) {
            addAllScores(ImmutableList.copyOf(scores));
            return this;
        }
    }
}
