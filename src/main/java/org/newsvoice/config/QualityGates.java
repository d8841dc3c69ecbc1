package org.newsvoice.config;

/**
 * The limits that a run must keep, else nothing is published. Ratios are from 0 to 1; 1 accepts everything.
 *
 * @param maxRejectRatio rejected records among those read
 * @param maxUnattributedRatio quotations without a speaker among all
 * @param maxUndatedRatio articles without a published time among all
 * @param maxUnscoredRatio sentences that got no sentiment among all
 * @param maxVolumeChange how many times more or fewer stories than usual an outlet may have; 0 switches the check off
 */
public record QualityGates(
        double maxRejectRatio,
        double maxUnattributedRatio,
        double maxUndatedRatio,
        double maxUnscoredRatio,
        double maxVolumeChange) {}
