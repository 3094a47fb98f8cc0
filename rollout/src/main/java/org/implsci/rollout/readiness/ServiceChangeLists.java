package org.implsci.rollout.readiness;

import org.implsci.core.source.SourceReport;
import org.implsci.rollout.readiness.Checklist.Draft;
import org.implsci.rollout.readiness.Checklist.OpenRule;

/** The checklists of report 001, in our words. */
final class ServiceChangeLists {
    static final Checklist FIVE_GAPS = draft().item(
                    "cultural",
                    "L145-157",
                    "Professions share goals, words and a view of risk, that of staying as things are included",
                    "Bring the professions together to design it and to weigh both risks: of change and of none")
            .item(
                    "capacity",
                    "L159-165",
                    "Staff have protected time to train, take part and give feedback, and champions and peers to ask",
                    "Protect time, name champions, and phase the roll-out so that teams can build confidence")
            .item(
                    "evidence",
                    "L167-175",
                    "There is evidence of how it works in routine practice, in numbers and in words",
                    "Plan a pragmatic evaluation with mixed methods from the start")
            .item(
                    "technical",
                    "L177-185",
                    "It is embedded in the workflow and works with the systems that are there",
                    "Agree interoperability with suppliers and IT before anything is bought")
            .item(
                    "financial",
                    "L187-193",
                    "The case counts hidden costs, time to benefit and value that is not cash",
                    "Add training, dual running and change management to the case, and say when benefits come")
            .named("five-gaps", "Five gaps to bridge", OpenRule.ACTION_AND_OWNER);

    static final Checklist GAP_BRIDGES = draft().item(
                    "relationships",
                    "L195-203",
                    "Relationships and capacity are invested in",
                    "Fund time to work together")
            .item("evidence", "L195-203", "The right kind of evidence is gathered", "Measure real-world effect")
            .item("technical", "L195-203", "Technical barriers are tackled early", "Test integration first")
            .item("finance", "L195-203", "Finance is reconsidered", "Agree how value without cash counts")
            .named("gap-bridges", "What bridges the gaps", OpenRule.NONE);

    static final Checklist PILOT = draft().item(
                    "what", "L339-352", "The subject of the test is stated", "Write down the subject of the test")
            .item("for-whom", "L339-352", "For whom it is tested is said", "Name the people and the setting")
            .item("why", "L339-352", "Why it is tested is said", "State the question that the pilot answers")
            .item("works-here", "L339-352", "It is asked whether it works in this setting", "Add the question")
            .item("workflow", "L339-352", "It is asked whether it fits the workflow", "Add the question")
            .item("adaptations", "L339-352", "It is asked what has to be adapted", "Add the question")
            .item("training", "L339-352", "It is asked whether training suffices", "Add the question")
            .item(
                    "professions",
                    "L339-352",
                    "Several professions contribute",
                    "Invite users, digital, finance, operations")
            .item("business-case", "L358-364", "A business case is drafted before the start", "Draft it; mark its gaps")
            .item(
                    "funding",
                    "L358-364",
                    "It is known who funds it if it succeeds",
                    "Agree the funding before the start")
            .item("success", "L358-364", "Success is defined in numbers and in words", "Define both before the start")
            .named("pilot", "A pilot that can lead on", OpenRule.NONE);

    static final Checklist SUPPLIER = draft().item(
                    "co-develop", "L368-377", "The supplier develops with the front line", "Put it into the contract")
            .item("share-risk", "L368-377", "The supplier shares risk and learning", "Agree how risk is shared")
            .item(
                    "support",
                    "L368-377",
                    "The supplier supports integration, training and change",
                    "Buy the support too")
            .item("roadmap", "L368-377", "The supplier is open about its plans", "Ask for the road map")
            .named("supplier-partnership", "A partnership, not just a product", OpenRule.NONE);

    static final Checklist BUILD_OR_BUY = draft().item(
                    "version-control", "L422-435", "It is known how versions change", "Ask who decides on changes")
            .item("support-model", "L422-435", "It is known who maintains it", "Name who maintains it")
            .item("interoperability", "L422-435", "It is known how it joins other systems", "Test the joins")
            .item("procurement", "L422-435", "It is known whether a product or a partner is bought", "Decide which")
            .named("build-or-buy", "Build or buy", OpenRule.NONE);

    static final Checklist TAILORING = draft().item(
                    "risk", "L437-445", "Clinical, financial and operational risk are known", "Assess the three risks")
            .item("controls", "L437-445", "Controls fit the risk", "Tailor more, or add controls, where risk is high")
            .item("equity", "L437-445", "Its effect on equity is stated", "State whom it could leave behind")
            .named("tailor-or-generalise", "Tailored or generalised", OpenRule.NONE);

    static final Checklist INTEGRATION = draft().item(
                    "high-risk-first",
                    "L447-457",
                    "Workflows of high risk or volume are joined first",
                    "Order the joins")
            .item(
                    "manual",
                    "L447-457",
                    "Manual updates are planned where automation is not feasible",
                    "Say who does them")
            .item("staged", "L447-457", "Integration is staged over time", "Draw up the stages")
            .named("integration", "Point solution or integration", OpenRule.NONE);

    static final Checklist PACING = draft().item(
                    "start-small",
                    "L402-410",
                    "It starts with a pilot or a limited deployment",
                    "Limit the first stage")
            .item("feedback", "L402-410", "Each step follows feedback and data and not a date", "Set gates, not dates")
            .item("early-wins", "L402-410", "There are early wins", "Look for what shows early")
            .item("long-term", "L402-410", "There is a long-term plan", "Write it beside the early wins")
            .named("pacing", "The right pace", OpenRule.NONE);

    static final Checklist CONTRACT = draft().item(
                    "market", "L477-488", "The maturity of the market is known", "Ask whether it is proven or emerging")
            .item("vendor-pace", "L477-488", "The vendor's pace is known", "Ask whether it will keep up")
            .item("usability", "L477-488", "Ease of use is weighed against fitting it", "Let users try it")
            .item(
                    "structure",
                    "L477-488",
                    "It is known whether product, service or partnership is bought",
                    "Decide which")
            .item("exit", "L477-488", "A long contract has points to leave it", "Add exit points")
            .named("contract", "Short or long contracts", OpenRule.NONE);

    static final Checklist SPREAD_PARTNER = draft().item(
                    "plan", "L502-516", "Somebody designs and manages the spread plan", "Name the owner of this duty")
            .item(
                    "adopters",
                    "L502-516",
                    "Somebody engages and understands future adopters",
                    "Name the owner of this duty")
            .item("conditions", "L502-516", "Somebody creates the conditions for scale", "Name the owner of this duty")
            .item("tools", "L502-516", "Somebody develops shared tools", "Name the owner of this duty")
            .item("benefits", "L502-516", "Somebody helps adopters to benefits of scale", "Name the owner of this duty")
            .named("spread-partner", "The spread partner's duties", OpenRule.OWNER);

    static final Checklist AMBITION = draft().item(
                    "scale", "L528-539", "The scale is set before the pilot: trust, system or nation", "Set it now")
            .item("review", "L528-539", "Dates to revisit it are set", "Set at least one date")
            .item(
                    "shapes",
                    "L528-539",
                    "It shapes investment, tools, evaluation and governance",
                    "Derive the four from it")
            .named("spread-ambition", "The ambition, set early", OpenRule.NONE);

    static final Checklist FUTURE_ADOPTERS = draft().item(
                    "involved", "L562-572", "Later sites steer, develop or test early", "Invite them before their wave")
            .item(
                    "variation",
                    "L562-572",
                    "How sites differ is recorded",
                    "Record readiness, infrastructure, governance")
            .named("future-adopters", "Future adopters, from the start", OpenRule.NONE);

    static final Checklist COMMUNICATION = draft().item(
                    "two-way", "L574-588", "Communication goes both ways", "Open a channel back")
            .item("drumbeat", "L574-588", "It keeps a steady beat", "Set the cadence")
            .item("clinicians", "L574-588", "Clinicians who used it speak for it", "Ask them")
            .item("patients", "L574-588", "Patients who gained speak for it", "Ask them")
            .item("leaders", "L574-588", "Operational leaders speak for it", "Ask them")
            .item("packs", "L574-588", "Packs are made once and fitted to audiences", "Make the pack")
            .named("communication", "Communication and engagement", OpenRule.NONE);

    static final Checklist DO_ONCE = draft().item(
                    "specification", "L590-600", "One procurement specification", "Write it once; log local changes")
            .item("outcomes", "L590-600", "One outcomes framework", "Write it once; log local changes")
            .item("business-case", "L590-600", "One template of the business case", "Write it once; log local changes")
            .item("communication", "L590-600", "One set of communication materials", "Make it once; log local changes")
            .item("training", "L590-600", "One set of training materials", "Make it once; log local changes")
            .named("do-once", "What is done once for all", OpenRule.NONE);

    static final Checklist TOOLS = draft().item(
                    "guide", "L614-624", "A step-by-step guide is tested for usability", "Test it at an early site")
            .item("training", "L614-624", "Training materials are tested for usability", "Test them at an early site")
            .item("faq", "L614-624", "Answers to frequent questions are tested", "Collect them at an early site")
            .item("case-study", "L614-624", "Case studies are there", "Write one with an early site")
            .item("differences", "L614-624", "How later sites differ is known", "Compare sites, digital maturity too")
            .named("implementation-tools", "Tools made with early sites", OpenRule.NONE);

    static final Checklist COMMUNITY = draft().item(
                    "sessions", "L626-636", "Committed adopters learn from each other regularly", "Set up sessions")
            .item(
                    "one-to-one",
                    "L626-636",
                    "Adopters who are not committed get support of their own",
                    "Visit them one by one")
            .named("community-of-practice", "Communities of practice", OpenRule.NONE);

    static final Checklist SPREAD_DATA = draft().item(
                    "metrics", "L638-646", "Measures of success are agreed", "Agree them across sites")
            .item("baseline", "L638-646", "Each site has a baseline", "Take it before go-live")
            .item("follow-up", "L638-646", "Each site follows up", "Set the date of the follow-up")
            .item("benchmark", "L638-646", "Sites are compared, to learn", "Share a dashboard")
            .named("spread-data", "Data for improvement", OpenRule.NONE);

    static final Checklist RISK = draft().item(
                    "clinical", "L658-667", "Clinical risks have a mitigation and a way to escalate", "Write both down")
            .item("financial", "L658-667", "Financial risks have a mitigation and a way to escalate", "Write both down")
            .item(
                    "operational",
                    "L658-667",
                    "Operational risks have a mitigation and a way to escalate",
                    "Write both down")
            .item("loops", "L658-667", "Feedback loops find issues quickly", "Shorten the loop below a stage")
            .item("roll-back", "L658-667", "Rolling back is possible if needed", "Plan and rehearse it")
            .named("risk-management", "Risk, taken in hand early", OpenRule.NONE);

    private ServiceChangeLists() {}

    private static Draft draft() {
        return new Draft(SourceReport.SERVICE_CHANGE);
    }
}
