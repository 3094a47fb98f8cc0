package org.implsci.rollout.plan.rollback;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.io.Serializable;
import org.implsci.core.finding.Requirements;

/**
 * How far a rollback goes.
 *
 * <p>Immutable and thread-safe.
 */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type")
@JsonSubTypes({
    @JsonSubTypes.Type(value = RollbackScope.Site.class, name = "site"),
    @JsonSubTypes.Type(value = RollbackScope.CurrentStage.class, name = "stage"),
    @JsonSubTypes.Type(value = RollbackScope.BackTo.class, name = "back-to"),
    @JsonSubTypes.Type(value = RollbackScope.Everything.class, name = "all")
})
public sealed interface RollbackScope extends Serializable {
    /**
     * One site goes back, and what it reported with it; the stage stays while it has another.
     *
     * @param site the id of the site
     */
    record Site(String site) implements RollbackScope {
        /** Refuses a blank id. */
        public Site {
            new Requirements().notBlank("site", site).orThrow();
        }
    }

    /** The stage that is live goes back, to the stage before it or, from the first, to nothing. */
    record CurrentStage() implements RollbackScope {}

    /**
     * Every stage after a given one goes back.
     *
     * @param stage the id of the last stage that stays
     */
    record BackTo(String stage) implements RollbackScope {
        /** Refuses a blank id. */
        public BackTo {
            new Requirements().notBlank("stage", stage).orThrow();
        }
    }

    /** Everything goes back. */
    record Everything() implements RollbackScope {}
}
