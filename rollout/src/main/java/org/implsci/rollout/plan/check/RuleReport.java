package org.implsci.rollout.plan.check;

import java.util.ArrayList;
import java.util.List;
import org.implsci.core.finding.Finding;
import org.implsci.core.finding.Findings;
import org.implsci.core.finding.Pointer;
import org.implsci.core.source.Citation;

/** Gathers what the rules of a plan say. Each finding carries the id of its rule as the parameter {@code rule}. */
final class RuleReport {
    private final List<Finding> findings = new ArrayList<>();

    /** Returns a finding about the rule, to be completed; it is kept when it is complete. */
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

    /** A finding on its way into the report. */
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
