package org.newsvoice.speaker;

import org.jspecify.annotations.Nullable;

/**
 * Who spoke, as far as the story says.
 *
 * @param name the longest form of the name in the story, without titles and honorifics ({@code Ana de Ruiz}); the words
 *     themselves for a role; null when unknown
 * @param kind what the speaker is
 * @param title office or honorific in the story ({@code Deputy Harbour Minister}), null if there is none
 */
public record Speaker(
        @Nullable String name, SpeakerKind kind, @Nullable String title) {}
