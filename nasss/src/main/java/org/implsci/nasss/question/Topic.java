package org.implsci.nasss.question;

import org.implsci.core.source.Citation;
import org.implsci.core.term.Term;

/**
 * The topic of a NASSS question, independent of its code in one version of the list.
 *
 * <p>Each topic describes in our own words what simple, complicated and complex mean for it. Guidance rules refer to topics,
 * and questions of two versions are matched by topic. A code is not enough, since the published lists use the same code for
 * different topics: 2B and 2C change places between 2017 and 2019.
 */
public enum Topic implements Term {
    /** The nature of the condition or illness. */
    NATURE_OF_CONDITION(
            Domain.CONDITION,
            "Nature of the condition",
            "well understood and predictable",
            "partly understood or predictable",
            "poorly understood, unpredictable or of high risk",
            true),
    /** Other conditions of the same patients. */
    COMORBIDITIES(
            Domain.CONDITION,
            "Comorbidities",
            "have little effect on care",
            "have to be built into the care plan or the service",
            "are a major obstacle to planning or giving care",
            true),
    /** Social and cultural factors around the condition. */
    SOCIOCULTURAL_FACTORS(
            Domain.CONDITION,
            "Sociocultural factors",
            "have little effect on care",
            "have to be built into the care plan or the service",
            "are a major obstacle to planning or giving care",
            true),
    /** The material properties and key features of the technology. */
    MATERIAL_PROPERTIES(
            Domain.TECHNOLOGY,
            "Material properties and key features",
            "ready-made, stands alone, dependable",
            "unfinished, not wholly interoperable or not wholly dependable",
            "has to be embedded deeply in complex systems, or has serious faults of dependability",
            true),
    /** The knowledge that the technology generates. */
    KNOWLEDGE_GENERATED(
            Domain.TECHNOLOGY,
            "Knowledge that the technology generates",
            "measures the condition directly",
            "measures the condition partly or indirectly",
            "what the data mean is unpredictable or disputed",
            true),
    /** The knowledge and support needed to use the technology. */
    KNOWLEDGE_TO_USE(
            Domain.TECHNOLOGY,
            "Knowledge and support needed to use it",
            "none, or simple instructions",
            "detailed training, perhaps a help desk",
            "advanced training, or a new role or identity to grow into",
            true),
    /** The supply of the technology. */
    SUPPLY_MODEL(
            Domain.TECHNOLOGY,
            "Supply model",
            "generic, hardly customised, easy to replace",
            "much customised or made to measure, hard to replace",
            "the organisation has to be reshaped or a large system built; a risk if the supplier leaves",
            true),
    /** The ownership of the intellectual property. */
    INTELLECTUAL_PROPERTY(
            Domain.TECHNOLOGY,
            "Ownership of the intellectual property",
            "ownership is clear and leaves the adopter free",
            "ownership is shared or still being agreed",
            "ownership is disputed, or ties the adopter in unpredictable ways",
            false),
    /** The value to the developer. */
    SUPPLY_SIDE_VALUE(
            Domain.VALUE_PROPOSITION,
            "Value to the developer",
            "a clear business case with a good chance of return",
            "a business case not worked out, some risk to investors",
            "an implausible business case, great risk to investors",
            false),
    /** The value to patients and the health system. */
    DEMAND_SIDE_VALUE(
            Domain.VALUE_PROPOSITION,
            "Value to patients and the health system",
            "wanted, effective, safe and affordable",
            "one or more of these not known or disputed",
            "probably unwanted, ineffective, unsafe or unaffordable",
            false),
    /** The changes for staff. */
    STAFF(
            Domain.ADOPTERS,
            "Staff role and identity",
            "nothing changes for staff",
            "new skills to learn or new posts to fill",
            "threatens identity, values, scope of practice or jobs",
            false),
    /** The tasks of patients and their immediate carers. */
    PATIENT(
            Domain.ADOPTERS,
            "What is asked of the patient or immediate carer",
            "nothing",
            "routine tasks such as logging in and entering data",
            "demanding tasks such as judging, changing treatment or organising others",
            false),
    /** The assumed part of wider lay carers. */
    LAY_CARERS(
            Domain.ADOPTERS,
            "What is assumed of wider lay carers",
            "no carer",
            "a carer who is there when needed",
            "a network of carers who coordinate their work",
            false),
    /** The organisation's capacity to innovate. */
    CAPACITY_TO_INNOVATE(
            Domain.ORGANISATION,
            "Capacity to innovate",
            "well led, with slack, and risk-taking encouraged",
            "little slack, leadership not strong",
            "severe pressure, weak leadership, risk-taking punished",
            false),
    /** The organisation's readiness for this change. */
    READINESS(
            Domain.ORGANISATION,
            "Readiness for this change",
            "a felt need for change, good fit, support",
            "little felt need, moderate fit, some powerful opponents",
            "no felt need, poor fit, many opponents who can block it",
            false),
    /** The ease of the decision to adopt and fund. */
    FUNDING_DECISION(
            Domain.ORGANISATION,
            "Adoption and funding decision",
            "one organisation, funded, savings expected",
            "several partners, costs and benefits even, most infrastructure put to a new purpose",
            "several organisations unconnected or in conflict, benefits unclear or elsewhere, a large effect on budgets",
            false),
    /** The changes to the routines of teams. */
    TEAM_ROUTINES(
            Domain.ORGANISATION,
            "Change to team routines",
            "no new routines",
            "new routines that go with the old",
            "new routines that conflict with the old",
            false),
    /** The work of implementing. */
    IMPLEMENTATION_WORK(
            Domain.ORGANISATION,
            "Work of implementing",
            "the vision is shared; few, simple tasks that can be followed",
            "some work to share the vision, engage, enact and follow up",
            "a great deal of such work",
            false),
    /** Policy, law, professions and society. */
    WIDER_CONTEXT(
            Domain.WIDER_SYSTEM,
            "Political, regulatory, professional and sociocultural context",
            "money, rules and the support of professions and public are in place",
            "still being negotiated, stakeholders not committed",
            "legal or other tangled obstacles, stakeholders opposed",
            false),
    /** The scope of technology and service to adapt over time. */
    SCOPE_TO_ADAPT(
            Domain.EMBEDDING,
            "Scope to adapt over time",
            "much scope to adapt and grow together",
            "limited or uncertain scope",
            "serious barriers to adapting",
            false),
    /** The resilience of the organisation. */
    RESILIENCE(
            Domain.EMBEDDING,
            "Organisational resilience",
            "people are encouraged to make sense together and to adapt",
            "this is hard and has low priority",
            "this is discouraged; a rigid model",
            false);

    private final Domain domain;
    private final String label;
    private final String simple;
    private final String complicated;
    private final String complex;
    private final boolean rubricSeen;

    Topic(Domain domain, String label, String simple, String complicated, String complex, boolean rubricSeen) {
        this.domain = domain;
        this.label = label;
        this.simple = simple;
        this.complicated = complicated;
        this.complex = complex;
        this.rubricSeen = rubricSeen;
    }

    @Override
    public String label() {
        return label;
    }

    /** {@return the domain of the topic} */
    public Domain domain() {
        return domain;
    }

    /**
     * Returns the meaning of a level for this topic, in our own words.
     *
     * @param level the level
     * @return a short description in lower case
     */
    public String describe(Complexity level) {
        return switch (level) {
            case SIMPLE -> simple;
            case COMPLICATED -> complicated;
            case COMPLEX -> complex;
        };
    }

    /**
     * {@return the source of the descriptions: a rubric that was read, or the framework as recalled; our own wording for
     * the ownership of intellectual property, since none was seen}
     */
    public Citation citation() {
        if (this == INTELLECTUAL_PROPERTY) {
            return Citation.own(NasssSources.FRAMEWORK_2019);
        }
        return rubricSeen
                ? Citation.published(NasssSources.RUBRIC_2021)
                : Citation.recalled(NasssSources.FRAMEWORK_2017);
    }
}
