package org.implsci.rollout.plan.rollback;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.io.Serializable;
import org.implsci.core.finding.Requirements;

/**
 * The scope of a rollback: one site, the current stage, several stages, or everything.
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
     * One site goes back, and its reports no longer count. The stage stays live while it has another site.
     *
     * @param site the id of the site
     */
    record Site(String site) implements RollbackScope {
        /** Refuses a blank id. */
        public Site {
            new Requirements().notBlank("site", site).orThrow();
        }
    }

    /** The live stage goes back to the stage before it. The first stage goes back to the time before go-live. */
    record CurrentStage() implements RollbackScope {}

    /**
     * Every stage after a named one goes back.
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
