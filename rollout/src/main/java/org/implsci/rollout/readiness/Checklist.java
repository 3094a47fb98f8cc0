package org.implsci.rollout.readiness;

import com.google.common.collect.ImmutableList;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.implsci.core.finding.Finding;
import org.implsci.core.finding.Pointer;
import org.implsci.core.finding.Requirements;
import org.implsci.core.source.Citation;
import org.implsci.core.source.SourceReport;
import org.implsci.core.term.Vocabulary;

/**
 * A named and versioned list of things that should be in place, from a report or from a caller.
 *
 * <p>Immutable and thread-safe.
 *
 * @param id the id; not blank
 * @param version the version; not blank
 * @param title the title; not blank
 * @param items the items, ids once each; unmodifiable, at least one
 * @param rule the requirement for an item that is not met, besides its next step
 */
public record Checklist(String id, String version, String title, List<CheckItem> items, OpenRule rule)
        implements Serializable {
    /** The requirement for an item that is not met. */
    public enum OpenRule {
        /** Nothing but the next step. */
        NONE,
        /** An action and an owner. */
        ACTION_AND_OWNER,
        /** An owner. */
        OWNER,
        /** All items before it are met, because the items are steps in order. */
        IN_ORDER
    }

    /** Copies the list; refuses blank texts, no items and items twice. */
    public Checklist {
        Objects.requireNonNull(rule, "rule");
        items = ImmutableList.copyOf(Objects.requireNonNull(items, "items"));
        new Requirements()
                .notBlank("id", id)
                .notBlank("version", version)
                .notBlank("title", title)
                .range("items", items.size(), 1, 1000)
                .unique("items", "item", items, CheckItem::id)
                .orThrow();
    }

    /**
     * Returns the item with an id.
     *
     * @param itemId the id
     * @return the item, if this list has it
     */
    public Optional<CheckItem> item(String itemId) {
        return items.stream().filter(item -> item.id().equals(itemId)).findFirst();
    }

    /** Returns the finding for an id that this list does not have. */
    Finding refusal(Pointer place, String itemId) {
        return Vocabulary.of("item of checklist " + id, items, CheckItem::id)
                .refusal(place, itemId)
                .withCode("readiness.item.unknown");
    }

    /** Collects the items of a list from one report. Not thread-safe. */
    static final class Draft {
        private final SourceReport report;
        private final List<CheckItem> items = new ArrayList<>();

        Draft(SourceReport report) {
            this.report = report;
        }

        Draft item(String id, String place, String label, String nextStep, String... relevantTo) {
            return item(id, report.at(place), label, nextStep, relevantTo);
        }

        Draft item(String id, Citation citation, String label, String nextStep, String... relevantTo) {
            items.add(new CheckItem(id, label, nextStep, List.of(relevantTo), citation));
            return this;
        }

        Checklist named(String id, String title, OpenRule rule) {
            return new Checklist(id, "1", title, items, rule);
        }
    }

    /** {@return the id, the title and the number of items} */
    @Override
    public String toString() {
        return id + ": " + title + ", items: " + items.size();
    }
}
