package org.newsvoice.config;

import java.time.ZoneId;

/**
 * How stories are read.
 *
 * @param format {@code auto} or a decoder's name
 * @param defaultZone the time zone of published times that give none
 */
public record ReadSettings(String format, ZoneId defaultZone) {}
