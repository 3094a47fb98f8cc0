package org.implsci.comb.model;

import org.implsci.core.source.Source;

/** The works that this module cites. */
public final class CombSources {
    /** COM-B and the Behaviour Change Wheel, with the first tables of links. */
    public static final Source WHEEL_2011 = Source.of(
                    "Michie, van Stralen and West",
                    2011,
                    "The behaviour change wheel: a new method for characterising and designing behaviour change"
                            + " interventions")
            .withDoi("10.1186/1748-5908-6-42");

    /** The guide, with the second tables of links. It is under copyright: this module uses its links, which are facts, and not its words. */
    public static final Source GUIDE_2014 = Source.of(
                    "Michie, Atkins and West", 2014, "The Behaviour Change Wheel: a guide to designing interventions")
            .withUrl("urn:isbn:9781912141081");

    /** The Theoretical Domains Framework, version 2: 14 domains, 84 constructs. */
    public static final Source TDF_2012 = Source.of(
                    "Cane, O'Connor and Michie",
                    2012,
                    "Validation of the theoretical domains framework for use in behaviour change and implementation"
                            + " research")
            .withDoi("10.1186/1748-5908-7-37");

    /** A review of policy papers that prints the table from domains to components. */
    public static final Source SEPPALA_2017 = Source.of(
                    "Seppälä et al.",
                    2017,
                    "Finnish policy papers on physical activity and nutrition at work, coded with the wheel")
            .withDoi("10.1186/s12889-017-4574-3");

    /** The taxonomy of 93 behaviour change techniques, version 1. */
    public static final Source TAXONOMY_2013 = Source.of(
                    "Michie et al.",
                    2013,
                    "The behavior change technique taxonomy (v1) of 93 hierarchically clustered techniques")
            .withDoi("10.1007/s12160-013-9486-6");

    /** Links between techniques and mechanisms of action found in the literature; CC BY 4.0. */
    public static final Source MECHANISMS_2018 = Source.of(
                    "Carey et al.",
                    2018,
                    "Behavior change techniques and their mechanisms of action: a synthesis of links described in"
                            + " published intervention literature")
            .withDoi("10.1093/abm/kay078");

    /** The tool that combines links from the literature with links agreed by experts. */
    public static final Source MECHANISMS_2021 = Source.of(
                    "Johnston et al.",
                    2021,
                    "Development of an online tool for linking behavior change techniques and mechanisms of action")
            .withDoi("10.1093/tbm/ibaa050");

    /** The Behaviour Change Intervention Ontology; CC BY 4.0. */
    public static final Source ONTOLOGY_2026 = Source.of(
                    "Human Behaviour-Change Project",
                    2026,
                    "Behaviour Change Intervention Ontology, release 2026-08-06")
            .withUrl("https://github.com/HumanBehaviourChangeProject/ontologies");

    /** The gated form of the causal model. */
    public static final Source GATED_2020 = Source.of(
                    "West and Michie", 2020, "A brief introduction to the COM-B Model of behaviour")
            .withDoi("10.32388/ww04e6.2");

    /** A tool by one of the authors of the wheel: priorities, and the aggregate form of the causal model. */
    public static final Source CACTIS_2026 = Source.of("West", 2026, "CACTIS, version 1.8.1")
            .withUrl("https://github.com/robertjwest/Unlocking-Behaviour-Change");

    /** Advice on APEASE by one of its authors. */
    public static final Source APEASE_2026 = Source.of("West", 2026, "APEASE briefing, 17 June 2026")
            .withUrl("https://github.com/robertjwest/Unlocking-Behaviour-Change");

    private CombSources() {}
}
