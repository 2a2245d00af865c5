using NewsContent.Text.Syntax;

namespace NewsContent.Markdown.FrontMatter;

/// <content>Keys of the folder’s schema.</content>
internal sealed partial class FrontMatterReader
{
    /// <summary>A key of the folder’s schema: its value is checked when the schema is known.</summary>
    private void TakeOwn(string name, YamlEntry entry)
    {
        if (IsFirst(entry, name))
            AddOwn(name, entry, Values(entry));
    }

    private void AddOwn(string name, YamlEntry entry, IReadOnlyList<YamlValue> values)
    {
        FieldText[] texts = [.. values.Select(value => new FieldText(value.Text, FieldPlace.Of(_source, value.Range), value.IsVerbatim))];
        _header.FieldLines.Add(new FieldLine(name, FieldPlace.Of(_source, entry.KeyRange), texts, entry.IsList));
    }

    /// <summary>A key that nobody knows. What it would say without a slip is not missing.</summary>
    private void TakeUnknown(YamlEntry entry)
    {
        var meant = _source.FieldKeys.Nearest(entry.Key);
        _told.Unknown(entry, meant, _source.FieldKeys);
        if (meant is not null && !_header.FieldLines.Exists(known => known.Name == meant))
            AddOwn(meant, entry, [.. entry.Values.Where(static value => value.Text.Length > 0)]);
    }
}
