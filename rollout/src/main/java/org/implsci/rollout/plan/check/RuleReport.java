package org.implsci.rollout.plan.check;

import java.util.ArrayList;
import java.util.List;
import org.implsci.core.finding.Finding;
import org.implsci.core.finding.Findings;
import org.implsci.core.finding.Pointer;
import org.implsci.core.source.Citation;

/** Collects the findings of the rules. Each finding carries the id of its rule as the parameter {@code rule}. */
final class RuleReport {
    private final List<Finding> findings = new ArrayList<>();

    /** Returns the draft of a finding; {@link Draft#say} completes it and adds it to the report. */
    Draft error(String rule, String code, Pointer at) {
        return new Draft(Finding.error("rollout.plan." + code, at), rule);
    }

    Draft warning(String rule, String code, Pointer at) {
        return new Draft(Finding.warning("rollout.plan." + code, at), rule);
    }

    Draft info(String rule, String code, Pointer at) {
        return new Draft(Finding.info("rollout.plan." + code, at), rule);
    }

    Findings findings() {
        return findings.isEmpty() ? Findings.none() : new Findings(findings);
    }

    /** A finding that is not yet complete. */
    final class Draft {
        private final Finding.Builder finding;

        Draft(Finding.Builder finding, String rule) {
            this.finding = finding.putParameters("rule", rule);
        }

        Draft expected(String expected) {
            finding.expected(expected);
            return this;
        }

        Draft found(String text) {
            finding.foundText(text);
            return this;
        }

        void say(String message, Citation citation) {
            findings.add(finding.message(message).addCitations(citation).build());
        }
    }
}
