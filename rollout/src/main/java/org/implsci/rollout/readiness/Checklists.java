package org.implsci.rollout.readiness;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * The checklists that are shipped: the source reports' own frameworks, each item with its lines.
 *
 * <p>A caller's own {@link Checklist} works just as well.
 */
public final class Checklists {
    /** The five gaps to bridge; each open one needs an action and an owner. */
    public static final Checklist FIVE_GAPS = ServiceChangeLists.FIVE_GAPS;

    /** The ten lessons of a test bed, each relevant to some. */
    public static final Checklist TEN_LESSONS = OtherReportLists.TEN_LESSONS;

    /** The five themes of digital change. */
    public static final Checklist FIVE_THEMES = OtherReportLists.FIVE_THEMES;

    /** What to consider when spreading. */
    public static final Checklist SPREAD_CONSIDERATIONS = OtherReportLists.SPREAD_CONSIDERATIONS;

    /** What a pilot needs. */
    public static final Checklist PILOT = ServiceChangeLists.PILOT;

    /** What a supplier brings who is a partner. */
    public static final Checklist SUPPLIER = ServiceChangeLists.SUPPLIER;

    /** What is made once for all sites. */
    public static final Checklist DO_ONCE = ServiceChangeLists.DO_ONCE;

    /** The duties of a spread partner; each needs an owner. */
    public static final Checklist SPREAD_PARTNER = ServiceChangeLists.SPREAD_PARTNER;

    /** The ambition of spread. */
    public static final Checklist AMBITION = ServiceChangeLists.AMBITION;

    /** The phases of scaling, in order. */
    public static final Checklist SCALING_PHASES = OtherReportLists.SCALING_PHASES;

    /** Priorities for digital change in a place. */
    public static final Checklist DIGITAL_PRIORITIES = OtherReportLists.DIGITAL_PRIORITIES;

    /** The five areas of the assessment criteria for digital technology; a gate needs the first four. */
    public static final Checklist ASSESSMENT_CRITERIA = OtherReportLists.ASSESSMENT_CRITERIA;

    private static final List<Checklist> ALL = ImmutableList.of(
            FIVE_GAPS,
            ServiceChangeLists.GAP_BRIDGES,
            PILOT,
            SUPPLIER,
            ServiceChangeLists.BUILD_OR_BUY,
            ServiceChangeLists.TAILORING,
            ServiceChangeLists.INTEGRATION,
            ServiceChangeLists.PACING,
            ServiceChangeLists.CONTRACT,
            SPREAD_PARTNER,
            AMBITION,
            ServiceChangeLists.FUTURE_ADOPTERS,
            ServiceChangeLists.COMMUNICATION,
            DO_ONCE,
            ServiceChangeLists.TOOLS,
            ServiceChangeLists.COMMUNITY,
            ServiceChangeLists.SPREAD_DATA,
            ServiceChangeLists.RISK,
            TEN_LESSONS,
            OtherReportLists.SERVICE_CONTINUITY,
            FIVE_THEMES,
            OtherReportLists.SPREAD_STRATEGIES,
            OtherReportLists.RECORD_CHALLENGES,
            OtherReportLists.CUTOVER,
            SPREAD_CONSIDERATIONS,
            SCALING_PHASES,
            DIGITAL_PRIORITIES,
            ASSESSMENT_CRITERIA);

    private Checklists() {}

    /** {@return all of them; the list; unmodifiable} */
    public static List<Checklist> all() {
        return ALL;
    }

    /**
     * Returns the checklist with an id.
     *
     * @param id the id, such as {@code five-gaps}
     * @return the checklist, if it is shipped
     */
    public static Optional<Checklist> find(String id) {
        Objects.requireNonNull(id, "id");
        return ALL.stream().filter(list -> list.id().equals(id)).findFirst();
    }
}
