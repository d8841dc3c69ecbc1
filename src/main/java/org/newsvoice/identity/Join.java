package org.newsvoice.identity;

/**
 * Two forms that may be one person's, and what was decided.
 *
 * @param joined false for near misses: too little evidence, or a contradiction
 */
record Join(Profile one, Profile other, Evidence evidence, boolean joined) {}
