/**
 * Rogers' diffusion of innovations: how does it spread?
 */
module org.implsci.rogers {
    requires static org.jspecify;
    requires transitive org.implsci.core;
}
