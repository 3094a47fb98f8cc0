package org.implsci.rollout.readiness;

import org.implsci.core.source.Citation;
import org.implsci.core.source.Source;
import org.implsci.core.source.SourceReport;
import org.implsci.rollout.readiness.Checklist.Draft;
import org.implsci.rollout.readiness.Checklist.OpenRule;

/** The checklists of reports 000, 002, 003 and 004, and of the assessment criteria for digital technology, in our words. */
final class OtherReportLists {
    private static final String INNOVATORS = "innovators";
    private static final String PROVIDERS = "service providers";
    private static final String COMMISSIONERS = "commissioners";
    private static final String MANAGERS = "service managers";
    private static final String POLICY = "policymakers";

    static final Checklist TEN_LESSONS = new Draft(SourceReport.TEST_BED)
            .item(
                    "engage",
                    "L134-179",
                    "Time and people to engage users are there",
                    "Plan the time, and who gives it",
                    INNOVATORS,
                    MANAGERS,
                    COMMISSIONERS)
            .item(
                    "co-design",
                    "L181-215",
                    "It is designed with those who will use it",
                    "Design with them",
                    COMMISSIONERS,
                    INNOVATORS,
                    PROVIDERS)
            .item(
                    "need",
                    "L217-256",
                    "It answers a need, and its effects elsewhere are known",
                    "Name the need; follow the knock-on effects",
                    PROVIDERS,
                    INNOVATORS,
                    POLICY)
            .item(
                    "uptake",
                    "L258-321",
                    "What moves and what bars users is known",
                    "Ask them; keep the old way open to those excluded",
                    PROVIDERS,
                    INNOVATORS,
                    POLICY)
            .item(
                    "governance",
                    "L323-342",
                    "Every approval of information governance is there",
                    "List approvals, holders and dates",
                    PROVIDERS,
                    INNOVATORS,
                    COMMISSIONERS)
            .item(
                    "tailor",
                    "L344-366",
                    "It may be adapted on the way",
                    "Agree what may change, and who decides",
                    INNOVATORS,
                    PROVIDERS)
            .item(
                    "training",
                    "L368-421",
                    "Training is close to go-live and reaches all in the pathway",
                    "Refresh early training",
                    INNOVATORS,
                    MANAGERS)
            .item(
                    "data",
                    "L423-463",
                    "Data are gathered and read after go-live",
                    "Monitor aims, access, non-use and harm",
                    PROVIDERS,
                    INNOVATORS,
                    POLICY)
            .item(
                    "resource",
                    "L465-499",
                    "There are people, capacity and project support",
                    "Name one owner and a critical friend",
                    INNOVATORS,
                    COMMISSIONERS,
                    POLICY)
            .item(
                    "variation",
                    "L501-536",
                    "How places differ is known and met",
                    "Adapt site plans; keep the core",
                    INNOVATORS,
                    PROVIDERS)
            .named("ten-lessons", "Ten lessons of a test bed", OpenRule.NONE);

    static final Checklist SERVICE_CONTINUITY = new Draft(SourceReport.TEST_BED)
            .item(
                    "relation",
                    "L225-233",
                    "It is known whether it adds to the old service or replaces it",
                    "Decide which")
            .item("old-service", "L225-233", "What it replaces runs on until the exit gate", "Keep it until then")
            .item(
                    "knock-on",
                    "L245-250",
                    "Each knock-on effect has a measure",
                    "Add a measure of unintended consequences")
            .item("long-enough", "L252-257", "The time to embed is long enough", "Plan more than several months")
            .item("language", "L275-321", "Language does not bar anybody", "Translate, or keep another way open")
            .item("culture", "L275-321", "Culture does not bar anybody", "Ask the communities concerned")
            .item(
                    "literacy",
                    "L275-321",
                    "Lack of digital skill does not bar anybody",
                    "Train, or keep another way open")
            .item("exclusion", "L275-321", "Lack of devices or access does not bar anybody", "Keep the old way open")
            .item("roles", "L168-179", "Roles, resources and honest hours are agreed", "Agree them before set-up ends")
            .named("service-continuity", "Access, continuity and embedding", OpenRule.NONE);

    static final Checklist FIVE_THEMES = new Draft(SourceReport.DIGITAL_CHANGE)
            .item(
                    "leadership",
                    "L446-610",
                    "Senior leaders lead it, in spite of old failures and other work",
                    "Put it on the board's agenda; let clinicians lead with it")
            .item(
                    "engagement",
                    "L612-810",
                    "Users shape it, before and after go-live",
                    "Give users time, and a group that decides on changes")
            .item(
                    "information-governance",
                    "L812-1020",
                    "Sharing is agreed, and people trust it",
                    "Meet those who worry; agree one framework for all sharing")
            .item(
                    "partnership",
                    "L1020-1133",
                    "Partners and suppliers work as one",
                    "Build the relationship face to face, beside the contract")
            .item(
                    "resourcing",
                    "L1135-1271",
                    "There are money, people and skills, and they can shift",
                    "Plan for go-live peaks, and keep skills in the house")
            .named("five-themes", "Five themes of digital change", OpenRule.NONE);

    static final Checklist SPREAD_STRATEGIES = new Draft(SourceReport.DIGITAL_CHANGE)
            .item(
                    "aims",
                    "L112-125",
                    "Aims are clear, with what would be failure and by when",
                    "Write the criterion of failure down")
            .item("incentives", "L112-125", "Incentives differ as interests do", "Ask each group about its gains")
            .item("barriers", "L112-125", "Barriers that come up are removed", "Name who removes them")
            .item("people", "L112-125", "It is fitted to the people it touches", "Ask patients and staff")
            .item("change-management", "L112-125", "Change management is paid for, with clinicians in it", "Fund it")
            .item("test", "L112-125", "It is tested while it grows", "Keep testing at each wave")
            .item(
                    "impact",
                    "L112-125",
                    "Data on effect reach local leaders",
                    "Give them the data, and the right to act")
            .item("formative", "L112-125", "Evaluation looks at context on the way", "Add a formative evaluation")
            .item("learning", "L112-125", "New ways to spread learning are tried", "Invest in them")
            .named("spread-strategies", "Nine strategies for spreading large change", OpenRule.NONE);

    static final Checklist RECORD_CHALLENGES = new Draft(SourceReport.DIGITAL_CHANGE)
            .item(
                    "ownership",
                    "L151-159",
                    "Clinicians own it",
                    "Involve them in design; have leaders who are firm and realistic")
            .item("training", "L151-159", "Training is paid for and mandatory", "Make it so")
            .item("performance", "L151-159", "Pathways are redesigned with it", "Redesign, and build standards in")
            .item(
                    "reporting",
                    "L151-159",
                    "It reports what improvement needs",
                    "Bring improvement teams into its making")
            .item("money-and-time", "L151-159", "A plan is kept, with slack", "Cost it fully; keep slack")
            .item("usage", "L151-159", "It is easy to use as intended", "Change what leads to shortcuts")
            .named("record-challenges", "Six challenges of electronic records", OpenRule.NONE);

    static final Checklist CUTOVER = new Draft(SourceReport.DIGITAL_CHANGE)
            .item("window", "L1199-1207", "The window of the cut-over has a reason", "Choose the quietest days")
            .item("staff", "L1199-1207", "Extra staff are there for it", "Roster them")
            .item("scope", "L1199-1207", "It is known what has to be moved that day", "List it")
            .item("targets", "L1175", "Targets are relaxed for a declared time", "Agree the time and the dip")
            .item(
                    "changes",
                    "L1249-1261",
                    "A group decides on requests for change",
                    "Set it up by area; train where it is unfamiliarity")
            .item(
                    "evaluation",
                    "L1265-1271",
                    "Benefits and costs are evaluated",
                    "Plan it; without it the benefit stays unproven")
            .item("board", "L572", "A board signs changes off", "Name chair, directors and disciplines")
            .named("cutover", "Cut-over and after", OpenRule.NONE);

    static final Checklist SPREAD_CONSIDERATIONS = new Draft(SourceReport.SCALE_AND_SPREAD)
            .item(
                    "success-depth",
                    "L88-98, L240-244",
                    "Success is depth of use and not only sites",
                    "Measure use within sites")
            .item(
                    "success-authentic",
                    "L88-98, L236-248",
                    "It is used as intended, and lasts",
                    "Look at how it is used; support those who have it")
            .item(
                    "success-decisions",
                    "L88-98",
                    "Adopters decide by like criteria",
                    "Share criteria across organisations")
            .item("market-sectors", "L100-108", "It is known which sectors it moves into", "Map the market")
            .item(
                    "market-levels",
                    "L100-108",
                    "Every level of stakeholder is reached",
                    "Target patients, professions and bodies")
            .item(
                    "market-people",
                    "L100-108",
                    "The right people in an adopter are known",
                    "Find them, through intermediaries if need be")
            .item(
                    "adapt-core",
                    "L110-118",
                    "Its purpose is kept and flexibility is designed in",
                    "Mark core and adaptable parts")
            .item("adapt-needs", "L110-118", "It is guided by adopters' and users' needs", "Ask them before adapting")
            .item(
                    "adapt-organisation",
                    "L110-118, L354-359",
                    "The innovator's organisation can work at scale",
                    "Recruit and choose the business model")
            .item(
                    "red-lines",
                    "L385",
                    "It is known which adaptations are refused as unsafe or futile",
                    "Write the red lines down")
            .item(
                    "evidence-stock",
                    "L120-128, L442-452",
                    "Evidence of several kinds is there, more of them for later adopters",
                    "Add a business case and published research")
            .item("evidence-tailored", "L120-128", "Evidence fits local audiences", "Show it at work nearby")
            .item(
                    "evidence-after",
                    "L478-480",
                    "Evidence is gathered after adoption, for renewal",
                    "Gather local use and effect")
            .item(
                    "metrics",
                    "L285-294, L532",
                    "Uptake, outcomes and lasting use are reported, for more than a year",
                    "Report more than sites live")
            .item(
                    "full-cost",
                    "L534",
                    "Costs are full: implementation, staff time, upfront, indirect",
                    "Complete the case")
            .named("spread-considerations", "Considerations for spread", OpenRule.NONE);

    static final Checklist SCALING_PHASES = new Draft(SourceReport.SCALE_AND_SPREAD)
            .item("assess", "L518", "Scalability is assessed", "Assess it")
            .item("plan", "L518", "A plan to scale is there", "Write it")
            .item("prepare", "L518", "Resources are prepared", "Prepare them")
            .item("scale", "L518", "It is being scaled", "Begin when the three steps before are done")
            .named("scaling-phases", "Four phases of scaling", OpenRule.IN_ORDER);

    static final Checklist DIGITAL_PRIORITIES = new Draft(SourceReport.ROUNDTABLE)
            .item("focus", "L133-138", "It has the right focus and reasons, not speed", "State its purpose")
            .item("not-only-money", "L133-138", "Its benefits are not only financial", "Name the others")
            .item("user-centred", "L133-138", "It is user-centred and interoperable from the start", "Design both in")
            .item("adaptive", "L133-138", "It changes work and not only technology", "Add the tasks of adaptive change")
            .item(
                    "person-centred",
                    "L205-261",
                    "It serves person-centred care, with data that people make themselves",
                    "Use what people record")
            .item(
                    "trust",
                    "L263-287",
                    "Staff and users trust its evidence",
                    "Involve them in the proof of concept; weigh the ethics")
            .item(
                    "cost-quality",
                    "L289-306",
                    "Cost and quality are both measured, by users' measures too",
                    "Add the family that is missing")
            .item(
                    "emotional-case",
                    "L315",
                    "There is a story beside the business case",
                    "Tell its meaning for a person")
            .item("culture", "L325-345", "Change of culture is managed", "Plan it with the workforce")
            .item("leadership", "L325-345", "Leaders are developed for it", "Develop them")
            .item(
                    "literacy",
                    "L325-400",
                    "Staff of health and of social care become digitally literate",
                    "Include the wider care workforce")
            .item("vision", "L437-448", "There is a clear local vision", "Share one across partners")
            .item("hearts", "L437-480", "Hearts and minds of professions and public are engaged", "Engage both")
            .item(
                    "flexible",
                    "L437, L490-500",
                    "Adoption is flexible within rules",
                    "Watch the gap from the best to the worst site")
            .item("individual-support", "L437-520", "Training and support are individual", "Fit them to the person")
            .item("balance", "L541-560", "Personal and population spending are in balance", "Look at both")
            .item(
                    "concurrent",
                    "L482-486",
                    "No other change clashes with it",
                    "Block the window at sites where one does")
            .named("digital-priorities", "Priorities for digital change in a place", OpenRule.NONE);

    private static final Citation CRITERIA = Citation.published(
            Source.of("NHS", 2026, "Digital Technology Assessment Criteria").withUrl("nhsx.nhs.uk"));

    /** The five areas; a revision of April 2026 is known of from one note and was not read. */
    static final Checklist ASSESSMENT_CRITERIA = new Draft(SourceReport.SERVICE_CHANGE)
            .item("clinical-safety", CRITERIA, "Clinical safety is assured", "Close what the assessment found")
            .item("data-protection", CRITERIA, "Data protection is assured", "Close what the assessment found")
            .item("technical-security", CRITERIA, "Technical security is assured", "Close what the assessment found")
            .item("interoperability", CRITERIA, "Interoperability is assured", "Close what the assessment found")
            .item(
                    "usability",
                    CRITERIA,
                    "Usability and accessibility are assessed; they make up for none of the others",
                    "Close what the assessment found")
            .named("dtac", "Assessment criteria for digital technology", OpenRule.NONE);

    private OtherReportLists() {}
}
