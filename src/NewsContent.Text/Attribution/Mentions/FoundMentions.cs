namespace NewsContent.Text.Attribution.Mentions;

/// <summary>What a sentence mentions.</summary>
/// <param name="Mentions">Who and what, in reading order and without overlap.</param>
/// <param name="Owners">The names that only own something inside one of them.</param>
internal readonly record struct FoundMentions(Mention[] Mentions, Mention[] Owners);
