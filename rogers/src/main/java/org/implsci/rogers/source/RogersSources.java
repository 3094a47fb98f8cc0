package org.implsci.rogers.source;

import org.implsci.core.source.Source;

/** The sources of this module. */
public final class RogersSources {
    /** The book: attributes, adopter categories, stages, and the S-curve. */
    public static final Source ROGERS_2003 = Source.of("Rogers", 2003, "Diffusion of innovations, 5th edition");

    /** The growth model with external and internal influence. */
    public static final Source BASS_1969 = Source.of("Bass", 1969, "A new product growth for model consumer durables")
            .withDoi("10.1287/mnsc.15.5.215");

    /** The growth model with covariates. */
    public static final Source BASS_KRISHNAN_JAIN_1994 =
            Source.of("Bass, Krishnan and Jain", 1994, "Why the Bass model fits without decision variables");

    /** The growth model with generations that replace each other. */
    public static final Source NORTON_BASS_1987 = Source.of(
            "Norton and Bass",
            1987,
            "A diffusion theory model of adoption and substitution for successive generations of high-technology products");

    /** Nonlinear least squares on the increments of the cumulative curve. */
    public static final Source SRINIVASAN_MASON_1986 = Source.of(
                    "Srinivasan and Mason", 1986, "Nonlinear least squares estimation of new product diffusion models")
            .withDoi("10.1287/mksc.5.2.169");

    /** Maximum likelihood for individual times of adoption. */
    public static final Source SCHMITTLEIN_MAHAJAN_1982 = Source.of(
                    "Schmittlein and Mahajan",
                    1982,
                    "Maximum likelihood estimation for an innovation diffusion model of new product acceptance")
            .withDoi("10.1287/mksc.1.1.57");

    /** Conditions under which least-squares estimates of the Bass model exist. */
    public static final Source MARKOVIC_JUKIC_2013 = Source.of(
                    "Markovic and Jukic", 2013, "On parameter estimation in the Bass model by nonlinear least squares")
            .withDoi("10.2478/amcs-2013-0012");

    /** Bias in estimates from data that end before saturation. */
    public static final Source VAN_DEN_BULTE_LILIEN_1997 = Source.of(
                    "Van den Bulte and Lilien",
                    1997,
                    "Bias and systematic change in the parameter estimates of macro-level diffusion models")
            .withDoi("10.1287/mksc.16.4.338");

    /** Adopter categories from the inflection points of the Bass curve. */
    public static final Source MAHAJAN_MULLER_SRIVASTAVA_1990 = Source.of(
                    "Mahajan, Muller and Srivastava",
                    1990,
                    "Determination of adopter categories by using innovation diffusion models")
            .withUrl("Journal of Marketing Research 27:37-50");

    /** Algebraic estimates of the Bass parameters from the peak. */
    public static final Source MAHAJAN_SHARMA_1986 = Source.of(
            "Mahajan and Sharma",
            1986,
            "A simple algebraic estimation procedure for innovation diffusion models of new product acceptance");

    /** Convergence of nonlinear least squares, measured by the angle between residuals and tangents. */
    public static final Source BATES_WATTS_1981 = Source.of(
            "Bates and Watts",
            1981,
            "A relative offset orthogonality convergence criterion for nonlinear least squares");

    /** Hybrid corn and the logistic curve. */
    public static final Source GRILICHES_1957 =
            Source.of("Griliches", 1957, "Hybrid corn: an exploration in the economics of technological change");

    /** Network models of diffusion, with four adopter categories. */
    public static final Source VALENTE_1995 =
            Source.of("Valente", 1995, "Network models of the diffusion of innovations");

    /** The software from which Valente's classes were read. */
    public static final Source NETDIFFUSER = Source.of(
            "netdiffuseR", 2025, "Analysis of diffusion and contagion processes on networks, R package 1.25.0");

    /** Adopter categories as an optimal grouping. */
    public static final Source PETERSON_1973 = Source.of(
                    "Peterson", 1973, "A note on optimal adopter category determination")
            .withUrl("Journal of Marketing Research 10:325-329");

    /** The gap between early adopters and early majority. */
    public static final Source MOORE_1991 = Source.of("Moore", 1991, "Crossing the chasm");

    /** The instrument of eight constructs. */
    public static final Source MOORE_BENBASAT_1991 = Source.of(
                    "Moore and Benbasat",
                    1991,
                    "Development of an instrument to measure the perceptions of adopting an information technology"
                            + " innovation")
            .withDoi("10.1287/isre.2.3.192");

    /** The instrument of three factors. */
    public static final Source PANKRATZ_2002 = Source.of(
                    "Pankratz, Hallfors and Cho", 2002, "Measuring perceptions of innovation adoption")
            .withDoi("10.1093/her/17.3.315");

    /** Breadth and depth of scale and spread. */
    public static final Source NUFFIELD_2020 =
            Source.of("Hemmings et al.", 2020, "Achieving scale and spread: learning for innovators and policy-makers");

    private RogersSources() {}
}
