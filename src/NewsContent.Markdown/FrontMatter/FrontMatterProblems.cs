using NewsContent.Text.Header;
using NewsContent.Text.Rules;
using NewsContent.Text.Source;

namespace NewsContent.Markdown.FrontMatter;

/// <summary>Tells what is wrong with keys and values of front matter.</summary>
internal sealed class FrontMatterProblems(ProblemList problems)
{
    /// <summary>A key whose meaning another one has already, perhaps by another name.</summary>
    public void Repeated(YamlEntry entry, YamlEntry first) =>
        problems.Add(
            ArticleRules.HeaderKeyRepeated,
            entry.KeyRange,
            first.KeyRange,
            first.Key,
            problems.LineNumber(first.KeyRange.Start),
            first.Key == entry.Key ? "Keep one of the two." : $"“{entry.Key}” means the same: keep one of the two."
        );

    /// <summary>Whether a key of a date switches something on or off, as <c>published: true</c> does: told, and no date.</summary>
    public bool IsSwitch(YamlEntry entry)
    {
        var isSwitch = !entry.IsList && entry.Values.Count == 1 && Switch(entry.Values[0].Text) is not null;
        if (isSwitch)
        {
            problems.Add(
                ArticleRules.HeaderValueNotValid,
                entry.ValueRange,
                $"“{entry.Key}” is the date of the article, not a switch.",
                "Delete the line, or write the date. To hold the article back, write “draft: true”."
            );
        }

        return isSwitch;
    }

    /// <summary>What a word says that switches something on or off; null for any other word.</summary>
    public static bool? Switch(string word) => Switches.TryGetValue(word, out var isOn) ? isOn : null;

    private static readonly Dictionary<string, bool> Switches = new(StringComparer.OrdinalIgnoreCase)
    {
        ["true"] = true,
        ["yes"] = true,
        ["on"] = true,
        ["false"] = false,
        ["no"] = false,
        ["off"] = false,
    };

    public void Several(YamlEntry entry) =>
        problems.Add(ArticleRules.HeaderValueNotValid, entry.ValueRange, $"“{entry.Key}” has several values.", "Keep only one.");

    /// <summary>Brackets around words are most likely some of them.</summary>
    public void List(YamlEntry entry) =>
        problems.Add(
            ArticleRules.HeaderValueNotValid,
            entry.ValueRange,
            $"“{entry.Key}” is a list.",
            "Write one value after the colon. If the brackets belong to it, put it between \" \"."
        );

    public void Empty(YamlEntry entry) =>
        problems.Add(
            ArticleRules.HeaderValueNotValid,
            entry.KeyRange,
            $"“{entry.Key}” has no value.",
            "Write it after the colon, or delete the line."
        );

    public void EmptyItem(YamlEntry entry, YamlValue item) =>
        problems.Add(ArticleRules.HeaderValueNotValid, item.Range, $"An item of “{entry.Key}” is empty.", "Write it, or delete it.");

    /// <param name="entry">The key.</param>
    /// <param name="own">The key of the folder’s schema that is near to it; null when none is.</param>
    /// <param name="keys">The keys of the folder’s schema.</param>
    public void Unknown(YamlEntry entry, string? own, FieldKeys keys)
    {
        if (keys.AdviceOnElsewhere(entry.Key) is { } elsewhere)
        {
            problems.Add(ArticleRules.UnknownHeaderLine, entry.KeyRange, entry.Key, elsewhere);
            return;
        }

        var others = string.Concat(keys.All.Select(static name => $", {name.ToLowerInvariant()}"));
        var advice = (own?.ToLowerInvariant() ?? FrontMatterKeys.Suggest(entry.Key)) is { } meant
            ? $"Did you mean “{meant}”?"
            : "Known keys are title, date, description, author, category, tags, lang, slug, updated, location, source, speakers, "
                + $"related, aliases, draft, embargo, expires, image{others} and imageAlt. "
                + "Delete the line.";
        problems.Add(ArticleRules.UnknownHeaderLine, entry.KeyRange, entry.Key, advice);
    }

    public void Value(HeaderField field, YamlValue value, string advice) => Value(field.Name, value, advice);

    public void Value(YamlEntry entry, YamlValue value, string advice) => Value(entry.Key + ":", value, advice);

    private void Value(string name, YamlValue value, string advice) =>
        problems.Add(
            ArticleRules.HeaderValueNotValid,
            value.Range,
            $"“{Excerpt.Of(value.Text, 100)}” is not a valid value for “{name}”.",
            advice
        );
}
