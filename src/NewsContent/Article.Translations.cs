using System.Globalization;
using NewsContent.CompilerServices;

namespace NewsContent;

/// <content>The article in other languages. Equality ignores them.</content>
public partial record Article
{
    /// <summary>The direction in which the article’s language is written; if the tag names a script, the script decides.</summary>
    public TextDirection Direction => WritingDirection.IsRightToLeft(Language) ? TextDirection.RightToLeft : TextDirection.LeftToRight;

    /// <summary>
    /// The same article in all other languages: first the original, unless this is the original, then by language; may be empty. A list set
    /// here is copied.
    /// </summary>
    /// <exception cref="ArgumentNullException">The list set is null.</exception>
    /// <exception cref="ArgumentException">An element of the list set is null.</exception>
    public IReadOnlyList<Article> Translations
    {
        get => State.Translations ?? State.Catalog?.Invoke().TranslationsOf(this) ?? ContentList<Article>.Empty;
        init => State.Translations = ContentList.CopyOf(value, nameof(Translations));
    }

    /// <summary>
    /// Whether the article is a translation of another one. For a compiled article the file name says so, and for one made by hand, what is
    /// set here. Equality ignores it, like <see cref="Translations"/>.
    /// </summary>
    /// <remarks>
    /// If you set it to false on a compiled translation, the copy has only the <see cref="Translations"/> that you set too.
    /// </remarks>
    public bool IsTranslation
    {
        get => State.TranslatedInto is not null;
        init
        {
            if (!value && State.TranslatedInto is not null)
                State.Translations ??= ContentList<Article>.Empty;
            State.TranslatedInto = value ? State.TranslatedInto ?? State.Header.Language : null;
        }
    }

    /// <summary>The article’s language, without reading the header of a translation.</summary>
    internal string LanguageTag => State.TranslatedInto ?? Language;

    /// <summary>
    /// The same article in a language: itself, or one of <see cref="Translations"/>. <c>de-AT</c> finds <c>de</c> if there is nothing
    /// closer. It never finds another language or a narrower one: <c>de</c> does not find <c>de-AT</c>.
    /// </summary>
    /// <param name="language">A BCP 47 tag, such as <c>de</c> or <c>pt-BR</c>; case does not matter.</param>
    /// <returns>The article, or null if it is not there in that language.</returns>
    /// <exception cref="ArgumentException"><paramref name="language"/> is null or blank.</exception>
    public Article? In(string language)
    {
        var translations = Translations;
        for (var tag = Check.NotBlank(language, nameof(language)); tag is not null; tag = LanguageRange.Wider(tag))
        {
            if (Exactly(tag, translations) is { } found)
                return found;
        }

        return null;
    }

    /// <summary>
    /// The same article in the language of a culture, else in that of a culture to which it falls back (<c>zh-TW</c> to
    /// <c>zh-Hant</c>), else the original.
    /// </summary>
    /// <param name="culture">The culture, such as <see cref="CultureInfo.CurrentUICulture"/>.</param>
    /// <exception cref="ArgumentNullException"><paramref name="culture"/> is null.</exception>
    public Article InOrDefault(CultureInfo culture)
    {
        ArgumentNullException.ThrowIfNull(culture);
        var translations = Translations;

        // A culture knows better than its tag what is next to it: zh-TW is written as zh-Hant and not as zh.
        for (var wanted = culture; wanted.Name.Length > 0; wanted = wanted.Parent)
        {
            if (Exactly(wanted.Name, translations) is { } found)
                return found;
        }

        return (culture.Name.Length > 0 ? In(culture.Name) : null)
            ?? (State.TranslatedInto is not null && translations.Count > 0 ? translations[0] : this);
    }

    /// <summary>
    /// The quotation of this article that corresponds to one of the original. A note <c>{#Name}</c> gives it the C# name of that one:
    /// <c>german.Find(Articles.IranUsTalks.Quotes.DoctrineOfDomination)</c>.
    /// </summary>
    /// <param name="quote">A quotation of the original’s body, or of this article’s.</param>
    /// <returns>The quotation; null when no note of this article names it.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="quote"/> is null.</exception>
    public Quote? Find(Quote quote) =>
        Find(Check.NotNull(quote, nameof(quote)), static article => article.State.Body.Quotes.Items, PackedFormat.KeptQuotes);

    /// <summary>
    /// The section of this article that corresponds to one of the original. A note <c>{#Name}</c> after its heading names it.
    /// </summary>
    /// <param name="section">A section of the original, or of this article.</param>
    /// <returns>The section; null when no note of this article names it.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="section"/> is null.</exception>
    public Section? Find(Section section) =>
        Find(Check.NotNull(section, nameof(section)), static article => article.State.Body.Sections.Items, PackedFormat.KeptSections);

    private T? Find<T>(T wanted, Func<Article, T[]> membersOf, char kind)
        where T : class
    {
        var own = membersOf(this);
        if (Array.IndexOf(own, wanted) is >= 0 and var place)
            return own[place];
        if (State.TranslatedInto is null || Translations is not [var original, ..])
            return null;
        place = Array.IndexOf(membersOf(original), wanted);
        foreach (var pair in State.ReadKept(kind))
        {
            if (pair.Original == place && pair.Own < own.Length)
                return own[pair.Own];
        }

        return null;
    }

    private Article? Exactly(string tag, IReadOnlyList<Article> translations)
    {
        for (var i = 0; i < translations.Count; i++)
        {
            if (LanguageRange.Same(translations[i].LanguageTag, tag))
                return translations[i];
        }

        return LanguageRange.Same(LanguageTag, tag) ? this : null;
    }
}
