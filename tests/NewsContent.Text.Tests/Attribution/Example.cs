namespace NewsContent.Text.Tests.Attribution;

/// <summary>A short invented article and what each of its quotations must give.</summary>
/// <param name="Title">What it shows.</param>
/// <param name="Text">Paragraphs, one a line; "# " makes the headline.</param>
/// <param name="Speakers">
/// For each quotation in order: "Name", "Name | role", "Name [Organization]", "words [Unnamed]", or "-" where the text does not tell.
/// </param>
public sealed record Example(string Title, string Text, params string[] Speakers)
{
    /// <summary>Shown by the test runner.</summary>
    public override string ToString() => Title;
}
