package org.newsvoice.speaker;

import org.jspecify.annotations.Nullable;

/**
 * Who spoke, as far as the story tells.
 *
 * @param name the longest form of the name in the story, titles and honorifics off ({@code Ana de Ruiz}); the words
 *     themselves for a role; null when unknown
 * @param kind what the speaker is
 * @param title office or honorific that the story gives ({@code Deputy Harbour Minister}), null when none
 */
public record Speaker(
        @Nullable String name, SpeakerKind kind, @Nullable String title) {}
